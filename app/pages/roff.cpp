#include "pages/roff.h"

#include <QRegularExpression>

namespace carillon::pages {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 76;

// At the head of a line these would be requests.
bool beginsRequest(const QByteArray &line)
{
    return line.startsWith('.') || line.startsWith('\'') || line.startsWith("\\(aq");
}

QByteArray guarded(const QByteArray &line)
{
    return beginsRequest(line) ? "\\&" + line : line;
}

// Options stand out in running text; names are not broken, so that they can be copied.
QByteArray wordOf(const QString &word)
{
    static const QRegularExpression option(u"^(\\W*)(--[a-z][a-z-]*)(.*)$"_s);
    static const QRegularExpression plain(u"^\\W*\\w*\\W*$"_s);
    const QRegularExpressionMatch match = option.match(word);
    if (match.hasMatch())
        return "\\%" + Roff::escaped(match.captured(1)) + Roff::bold(match.captured(2))
            + Roff::escaped(match.captured(3));
    return (plain.match(word).hasMatch() ? "" : "\\%") + Roff::escaped(word);
}

} // namespace

Roff::Roff(const QString &title, const QString &date)
{
    raw(".TH " + escaped(title.toUpper()) + " 1 " + date.toLatin1() + " \"Carillon "
        + QByteArrayLiteral(CARILLON_VERSION) + "\" \"User Commands\"");
    raw(".ad l");
}

void Roff::section(const QString &title)
{
    raw(".SH " + escaped(title.toUpper()));
}

void Roff::subsection(const QString &title)
{
    raw(".SS " + escaped(title));
}

void Roff::text(const QString &paragraphs)
{
    bool isFirst = true;
    for (const QString &each : paragraphs.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const bool stands = each.startsWith(u"  "_s);
        if (!std::exchange(isFirst, false) && !stands)
            paragraph();
        if (!stands)
            flowing(each);
        else
            verbatim(each.sliced(2).replace(u"\n  "_s, u"\n"_s));
    }
}

void Roff::entry(const QString &term, const QString &value, const QString &text)
{
    raw(".TP");
    raw(bold(term) + (value.isEmpty() ? QByteArray() : ' ' + italic(value)));
    flowing(text);
}

void Roff::list(const QList<command_line::Named> &entries)
{
    qsizetype widest = 0;
    for (const command_line::Named &each : entries)
        widest = std::max(widest, each.name.size());
    raw(".PD 0");
    for (const command_line::Named &each : entries) {
        raw(".TP " + QByteArray::number(widest + 2));
        raw(bold(each.name));
        flowing(each.text);
    }
    raw(".PD");
}

void Roff::verbatim(const QString &lines)
{
    paragraph();
    raw(".RS 4");
    raw(".EX");
    for (const QString &line : lines.split(u'\n'))
        raw(guarded(escaped(line)));
    raw(".EE");
    raw(".RE");
}

void Roff::paragraph()
{
    const QByteArray last = m_out.sliced(m_out.lastIndexOf('\n', -2) + 1);
    if (!last.startsWith(".SH"))
        raw(".PP");
}

void Roff::raw(const QByteArray &line)
{
    m_out += line + '\n';
}

void Roff::flowing(const QString &paragraph)
{
    QByteArray line;
    for (const QString &each : paragraph.simplified().split(u' ')) {
        const QByteArray word = wordOf(each);
        if (!line.isEmpty() && line.size() + 1 + word.size() > longestLine) {
            raw(guarded(line));
            line.clear();
        }
        line += (line.isEmpty() ? QByteArray() : " ") + word;
    }
    raw(guarded(line));
}

QByteArray Roff::escaped(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            out += "\\e";
            break;
        case u'-':
            out += "\\-";
            break;
        case u'\'':
            out += "\\(aq";
            break;
        case u'"':
            out += "\\(dq";
            break;
        case u'`':
            out += "\\(ga";
            break;
        case u'^':
            out += "\\(ha";
            break;
        case u'~':
            out += "\\(ti";
            break;
        default:
            out += c.unicode() < 0x80 ? QByteArray(1, char(c.unicode()))
                                      : "\\[u"
                    + QByteArray::number(c.unicode(), 16).toUpper().rightJustified(4, '0') + ']';
        }
    }
    return out;
}

QByteArray Roff::bold(const QString &text)
{
    return "\\fB" + escaped(text) + "\\fR";
}

QByteArray Roff::italic(const QString &text)
{
    return "\\fI" + escaped(text) + "\\fR";
}

} // namespace carillon::pages
