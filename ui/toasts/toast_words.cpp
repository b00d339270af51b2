// What ToastLayout says about itself.

#include "base/list_text.h"
#include "toasts/fonts.h"
#include "toasts/toast_layout.h"

namespace carillon::toasts {

using namespace platforms;

namespace {

Visibility visibilityOf(const TextBlock &block)
{
    return {block.visibleCharacters(), block.totalCharacters()};
}

} // namespace

Visibility ToastLayout::title() const
{
    return m_style.hidesContent ? Visibility{0, characterCount(m_spec.title)}
                                : visibilityOf(m_title.block);
}

Visibility ToastLayout::body() const
{
    return m_style.hidesContent ? Visibility{0, characterCount(m_spec.body)}
                                : visibilityOf(m_body.block);
}

Visibility ToastLayout::total() const
{
    return {title().visibleCharacters + body().visibleCharacters,
        title().totalCharacters + body().totalCharacters};
}

QString ToastLayout::hiddenTitle() const
{
    return m_style.hidesContent ? m_spec.title : m_title.block.hiddenText();
}

QString ToastLayout::hiddenBody() const
{
    return m_style.hidesContent ? m_spec.body : m_body.block.hiddenText();
}

QList<Flag> ToastLayout::flagged() const
{
    QList<Flag> flags;
    for (const HiddenCharacter &found : hiddenCharacters(m_spec.title))
        flags.append({Flag::Field::Title, found,
            tr("Title, character %1: %2").arg(found.place).arg(sentence(found))});
    for (const HiddenCharacter &found : hiddenCharacters(m_spec.body))
        flags.append({Flag::Field::Body, found,
            tr("Body, character %1: %2").arg(found.place).arg(sentence(found))});
    return flags;
}

QString ToastLayout::summary() const
{
    const Visibility all = total();
    if (all.totalCharacters == 0)
        return tr("no text");
    if (m_style.hidesContent)
        return tr("all %n characters hidden", nullptr, all.totalCharacters);
    if (all.isCut())
        return tr("%1 of %n characters visible", nullptr, all.totalCharacters)
            .arg(all.visibleCharacters);
    if (all.totalCharacters == 1)
        return tr("its one character visible");
    return tr("all %n characters visible", nullptr, all.totalCharacters);
}

QString ToastLayout::accessibleText() const
{
    const contract::Platform platform = platformOf(m_spec.surface);
    QStringList parts{tr("%1 preview").arg(displayName(platform))};
    if (m_spec.surface != firstSurfaceOf(platform))
        parts.append(surfaceName(m_spec.surface));
    if (!m_spec.title.isEmpty())
        parts.append(tr("title %1").arg(m_spec.title));
    if (!m_spec.body.isEmpty())
        parts.append(tr("body %1").arg(m_spec.body));
    if (m_style.groupStyle != GroupStyle::None && !m_spec.grouped.isEmpty())
        parts.append(tr("%n more in its group", nullptr, int(m_spec.grouped.size())));
    parts.append(summary());
    for (const Flag &flag : flagged())
        parts.append(flag.sentence);
    if (m_spec.guess)
        parts.append(tr("a guess: %1").arg(m_spec.note));
    return listText(parts);
}

QString ToastLayout::fontName() const
{
    return familyInUse(m_style.title.face);
}

QString ToastLayout::footer() const
{
    return standInText(m_style.title.face, m_style.title.px);
}

} // namespace carillon::toasts
