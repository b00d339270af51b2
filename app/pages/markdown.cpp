#include "pages/markdown.h"

#include <QRegularExpression>

namespace carillon::pages {
namespace {

using namespace Qt::StringLiterals;

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression marks(u"([\\\\`*_<>\\[\\]|#])"_s);
    return QString(text).replace(marks, u"\\\\1"_s);
}

} // namespace

void Markdown::heading(int level, const QString &title)
{
    m_out += QString(level, u'#') + u' ' + withoutMarkup(title) + u"\n\n"_s;
}

void Markdown::text(const QString &paragraphs)
{
    for (const QString &paragraph : paragraphs.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (paragraph.startsWith(u"  "_s)) {
            QString lines = paragraph.sliced(2);
            code(lines.replace(u"\n  "_s, u"\n"_s));
        } else {
            m_out += escaped(paragraph) + u"\n\n"_s;
        }
    }
}

void Markdown::item(const QString &text)
{
    m_out += u"- "_s + text + u'\n';
}

void Markdown::code(const QString &lines, const QString &language)
{
    m_out += u"```"_s + language + u'\n' + lines + u"\n```\n\n"_s;
}

void Markdown::table(const QStringList &head, const QList<QStringList> &rows)
{
    const auto line
        = [](const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |\n"_s; };
    m_out += line(head) + u"|"_s + QString(u" --- |"_s).repeated(head.size()) + u'\n';
    for (const QStringList &row : rows)
        m_out += line(row);
    m_out += u'\n';
}

void Markdown::raw(const QString &paragraph)
{
    m_out += paragraph + u"\n\n"_s;
}

void Markdown::gap()
{
    m_out += u'\n';
}

QString Markdown::escaped(const QString &text)
{
    static const QRegularExpression literal(
        u"(--[a-z][a-z-]*|/(mock/v1|beta)(/[A-Za-z0-9_{}$.-]*[A-Za-z0-9_}])*/?)"_s);
    QString out;
    qsizetype at = 0;
    auto matches = literal.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += withoutMarkup(text.sliced(at, match.capturedStart() - at))
            + asCode(match.captured());
        at = match.capturedEnd();
    }
    return out + withoutMarkup(text.sliced(at));
}

QString Markdown::asCode(const QString &text)
{
    QString inside = text;
    return u'`' + inside.replace(u"|"_s, u"\\|"_s) + u'`';
}

} // namespace carillon::pages
