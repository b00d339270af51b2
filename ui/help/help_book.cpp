#include "help/help_book.h"

#include "help/help_document.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace carillon::help {
namespace {

using namespace Qt::StringLiterals;

constexpr auto indexName = "index.md"_L1;
constexpr qsizetype snippetBefore = 36;
constexpr qsizetype snippetLength = 150;

QString firstHeadingOf(const QString &markdown)
{
    static const QRegularExpression heading(
        u"^#[ \\t]+(.+?)[ \\t#]*$"_s, QRegularExpression::MultilineOption);
    return heading.match(markdown).captured(1).remove(u'`').remove(u'*');
}

QStringList linkedPagesOf(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\((?:\\./)?([\\w.-]+\\.md)[)#]"_s);
    QStringList out;
    for (auto each = link.globalMatch(markdown); each.hasNext();)
        out.append(each.next().captured(1));
    out.removeDuplicates();
    return out;
}

QString snippetOf(const QString &text, const QString &word)
{
    const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive);
    qsizetype from = std::max<qsizetype>(0, found - snippetBefore);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1;
    qsizetype length = snippetLength;
    const bool isCut = from + length < text.size();
    if (isCut)
        length
            = std::max<qsizetype>(text.lastIndexOf(u' ', from + length), from + word.size()) - from;
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, length) + (isCut ? u"…"_s : QString());
}

} // namespace

HelpBook::HelpBook(const QString &folder)
    : m_folder(folder)
{
    readPages();
}

void HelpBook::readPages()
{
    const QStringList files = QDir(m_folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    QStringList order;
    if (files.contains(indexName)) {
        order = linkedPagesOf(markdown(indexName));
        order.removeAll(indexName);
        order.prepend(indexName);
    }
    order += files;
    order.removeDuplicates();
    for (const QString &name : std::as_const(order)) {
        if (!files.contains(name))
            continue;
        const QString title = firstHeadingOf(markdown(name));
        m_pages.append({name, title.isEmpty() ? name.chopped(3) : title});
    }
}

bool HelpBook::contains(const QString &name) const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
        [&name](const HelpPage &page) { return page.name == name; });
}

QString HelpBook::title(const QString &name) const
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
        [&name](const HelpPage &each) { return each.name == name; });
    return page == m_pages.end() ? QString() : page->title;
}

QString HelpBook::markdown(const QString &name) const
{
    if (name.isEmpty() || name.contains(u'/'))
        return {};
    QFile file(m_folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void HelpBook::readSections()
{
    for (const HelpPage &page : std::as_const(m_pages)) {
        QTextDocument document;
        readPage(document, markdown(page.name));
        const QList<Heading> headings = headingsOf(document);
        qsizetype next = 0;
        Section section{page, page.title, {}, {}};
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (next < headings.size() && headings[next].position == block.position()) {
                m_sections.append(
                    std::exchange(section, {page, headings[next].text, headings[next].anchor, {}}));
                ++next;
                continue;
            }
            section.text += block.text().simplified() + u' ';
        }
        m_sections.append(section);
    }
}

QList<HelpHit> HelpBook::search(const QString &query)
{
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (m_sections.isEmpty())
        readSections();
    QList<std::pair<int, const Section *>> found;
    for (const Section &section : std::as_const(m_sections)) {
        int score = section.text.contains(query.simplified(), Qt::CaseInsensitive) ? 1 : 0;
        const bool holdsAll = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            const bool inHeading = section.heading.contains(word, Qt::CaseInsensitive);
            score += inHeading ? 4 : 0;
            return inHeading || section.text.contains(word, Qt::CaseInsensitive);
        });
        if (holdsAll)
            found.append({score, &section});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const auto &one, const auto &other) { return one.first > other.first; });
    found.resize(std::min<qsizetype>(found.size(), mostHits));
    QList<HelpHit> out;
    for (const auto &[score, section] : std::as_const(found))
        out.append({section->page, section->heading, section->anchor,
            snippetOf(section->text.trimmed(), words.constFirst())});
    return out;
}

} // namespace carillon::help
