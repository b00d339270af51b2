#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

/// What a test needs to know of a Markdown page: enough of CommonMark for the pages here.
namespace carillon::test {

/// A fenced block. After its language the fence may hold words for the tests, which no reader
/// sees: a file's name, and what `Block::word` looks for.
struct Block {
    QString page;
    int line = 0;
    QString language;
    QStringList words;
    QByteArray text;

    /// The rest of the fence after @p name and a =; for `prints` that may hold blanks.
    [[nodiscard]] QString word(const QString &name) const
    {
        const QString all = words.join(u' ');
        const qsizetype at = all.indexOf(name + u'=');
        return at < 0 ? QString() : all.mid(at + name.size() + 1);
    }
    [[nodiscard]] QString fileName() const
    {
        const QString first = words.value(0);
        return first.contains(u'.') && !first.contains(u'=') ? first : QString();
    }
    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1:%2 %3").arg(page).arg(line).arg(language);
    }
};

struct Link {
    int line = 0;
    QString target;
    bool isPicture = false;
};

struct CodeSpan {
    int line = 0;
    QString text;
};

struct Page {
    QString path; ///< from the root of the sources
    QStringList anchors;
    QList<Block> blocks;
    QList<Link> links;
    QList<CodeSpan> spans;
    int lines = 0;
};

/// As code hosts make them from headings.
inline QString anchorOf(const QString &heading)
{
    QString out;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            out += c;
        else if (c == u' ')
            out += u'-';
    }
    return out;
}

class PageReader {
public:
    explicit PageReader(Page &page)
        : m_page(page)
    {
    }

    void read(const QString &line)
    {
        static const QRegularExpression fence(QStringLiteral("^ {0,3}```+ *([^`]*)$"));
        static const QRegularExpression heading(QStringLiteral("^#{1,6} +(.*?) *#*$"));
        ++m_page.lines;
        const auto mark = fence.match(line);
        if (m_isInBlock) {
            if (mark.hasMatch())
                m_isInBlock = false;
            else
                m_page.blocks.last().text += line.toUtf8() + '\n';
        } else if (mark.hasMatch()) {
            endParagraph();
            QStringList words = mark.captured(1).split(u' ', Qt::SkipEmptyParts);
            const QString language = words.isEmpty() ? QString() : words.takeFirst();
            m_page.blocks.append({m_page.path, m_page.lines, language, words, {}});
            m_isInBlock = true;
        } else if (const auto title = heading.match(line); title.hasMatch()) {
            endParagraph();
            addAnchor(anchorOf(title.captured(1)));
            m_paragraph = title.captured(1);
            endParagraph();
        } else if (line.trimmed().isEmpty()) {
            endParagraph();
        } else {
            m_paragraph += line + u'\n';
        }
    }
    void endParagraph()
    {
        static const QRegularExpression code(
            QStringLiteral("(`+)(.+?)\\1"), QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)\\s]+)\\)"));
        static const QRegularExpression bare(QStringLiteral("(?<!\\()https?://[^\\s)>]+"));
        QString text = m_paragraph;
        for (auto each = code.globalMatch(m_paragraph); each.hasNext();) {
            const auto match = each.next();
            m_page.spans.append({lineOf(match), match.captured(2).replace(u'\n', u' ')});
            text.replace(match.capturedStart(), match.capturedLength(),
                QString(match.capturedLength(), u'x'));
        }
        for (auto each = link.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            m_page.links.append({lineOf(match), match.captured(2), !match.captured(1).isEmpty()});
        }
        for (auto each = bare.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            m_page.links.append({lineOf(match), match.captured(0), false});
        }
        m_paragraph.clear();
    }
    [[nodiscard]] bool isInBlock() const { return m_isInBlock; }

private:
    void addAnchor(const QString &anchor)
    {
        QString unique = anchor;
        for (int i = 1; m_page.anchors.contains(unique); ++i)
            unique = anchor + u'-' + QString::number(i);
        m_page.anchors.append(unique);
    }
    // A paragraph is read at its end, so its lines lie above.
    [[nodiscard]] int lineOf(const QRegularExpressionMatch &match) const
    {
        const qsizetype below = m_paragraph.mid(match.capturedStart()).count(u'\n');
        return int(qMax(qsizetype(1), m_page.lines - below));
    }

    Page &m_page;
    QString m_paragraph;
    bool m_isInBlock = false;
};

inline Page readPage(const QString &root, const QString &path)
{
    Page page{.path = path, .anchors = {}, .blocks = {}, .links = {}, .spans = {}};
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    PageReader reader(page);
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (const QString &line : std::as_const(lines))
        reader.read(line);
    reader.endParagraph();
    if (reader.isInBlock())
        qFatal("%s ends within a block", qPrintable(path));
    return page;
}

/// Where the pages are that the window shows.
inline const QString helpFolder = QStringLiteral("resources/help/");

/// Made from the programs' own tables at build time, and kept in the sources so that links to them
/// resolve. What they show is held to those tables by tests of their own.
inline const QStringList generatedPages{QStringLiteral("command-line.md"),
    QStringLiteral("configuration.md"), QStringLiteral("service-api.md"),
    QStringLiteral("contract-rules.md")};

inline bool isGenerated(const QString &path)
{
    return path.startsWith(helpFolder) && generatedPages.contains(path.mid(helpFolder.size()));
}

/// Every page of the sources, in the order of their paths.
inline QList<Page> allPages(const QString &root)
{
    QStringList paths;
    for (QDirIterator each(
             root, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
         each.hasNext();) {
        const QString path = QDir(root).relativeFilePath(each.next());
        if (!path.startsWith(QStringLiteral("build/")) && !path.contains(QStringLiteral("/build/"))
            && !path.contains(QStringLiteral("node_modules")) && !path.startsWith(u'.'))
            paths.append(path);
    }
    paths.sort();
    QList<Page> pages;
    for (const QString &path : std::as_const(paths))
        pages.append(readPage(root, path));
    return pages;
}

} // namespace carillon::test
