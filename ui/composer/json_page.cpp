#include "composer/json_page.h"

#include "base/json_pretty.h"
#include "composer/json_editor.h"
#include "composer/text_offsets.h"

#include <QVBoxLayout>

namespace carillon::composer {

JsonPage::JsonPage(compose::DraftController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_editor(new JsonEditor(controller))
    , m_findBar(new FindBar(*m_editor))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_editor);
    connect(m_findBar, &FindBar::replaceRequested, this, &JsonPage::replaceMatches);
    connect(m_findBar, &FindBar::matchesChanged, this,
        [this] { m_editor->setMatches(m_findBar->matches()); });
}

void JsonPage::formatText()
{
    compose::Document &document = m_controller.document();
    const QByteArray after = json::pretty(document.text());
    document.apply(json::editBetween(document.text(), after));
    document.endGroup();
}

void JsonPage::replaceMatches(const QList<TextMatch> &matches, const QString &replacement)
{
    compose::Document &document = m_controller.document();
    QList<qsizetype> units;
    for (const TextMatch &match : matches)
        units << match.begin << match.begin + match.length;
    const QByteArray &text = document.text();
    const QList<qsizetype> bytes = bytesOf(text, units);
    const QByteArray replaced = replacement.toUtf8();
    QByteArray after;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        after += QByteArrayView(text).sliced(kept, bytes.at(i) - kept);
        after += replaced;
        kept = bytes.at(i + 1);
    }
    after += QByteArrayView(text).sliced(kept);
    document.apply(json::editBetween(text, after));
    document.endGroup();
}

} // namespace carillon::composer
