#include "compose/template_text.h"

#include "base/beginning.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace carillon::compose {
namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype shownValue = 60;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Template)
};

bool mayName(char c)
{
    return uchar(c) >= 0x20 && c != 0x7f && !QByteArrayView("{}\"\\").contains(c);
}

// The placeholder that begins at an offset where `{{` stands; without a name if there is none.
Placeholder placeholderAt(QByteArrayView text, qsizetype open)
{
    const qsizetype from = open + 2;
    const QByteArrayView near = text.sliced(from, std::min(longestName + 2, text.size() - from));
    const qsizetype length = near.indexOf("}}");
    if (length == -1 || !std::all_of(near.begin(), near.begin() + length, mayName))
        return {};
    return {near.first(length).trimmed().toByteArray(), {open, from + length + 2}};
}

bool isJsonValue(QByteArrayView text)
{
    return json::read(text).isValid();
}

QByteArray escaped(QByteArrayView value)
{
    const QByteArray literal = json::quoted(value);
    return literal.sliced(1, literal.size() - 2);
}

} // namespace

QList<Placeholder> placeholdersIn(QByteArrayView text)
{
    QList<Placeholder> out;
    bool inString = false;
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        line += c == '\n';
        if (inString && c == '\\') {
            ++i;
        } else if (c == '"') {
            inString = !inString;
        } else if (c == '{' && text.sliced(i).startsWith("{{")) {
            Placeholder found = placeholderAt(text, i);
            if (found.name.isEmpty())
                continue;
            found.inString = inString;
            found.line = line;
            i = found.range.end - 1;
            out.append(std::move(found));
        }
    }
    return out;
}

QString TemplateProblem::sentence() const
{
    const QString name = QString::fromUtf8(placeholder.name);
    const QString shown = beginningOf(QString::fromUtf8(value), shownValue);
    switch (kind) {
    case Kind::NoColumn:
        return Text::tr("Line %1 of the draft: no column is named “%2”.")
            .arg(placeholder.line)
            .arg(name);
    case Kind::NoValue:
        return Text::tr("Line %1 of the draft: {{%2}} stands outside of quotes, and its value "
                        "is empty.")
            .arg(placeholder.line)
            .arg(name);
    case Kind::NotJson:
        return Text::tr("Line %1 of the draft: {{%2}} stands outside of quotes, and “%3” is "
                        "no number, true, false or null.")
            .arg(placeholder.line)
            .arg(name, shown);
    }
    return {};
}

Template::Template(QByteArray text, const QByteArrayList &columns)
    : m_text(std::move(text))
    , m_placeholders(placeholdersIn(m_text))
{
    QHash<QByteArray, int> places;
    for (int i = 0; i < columns.size(); ++i)
        places.insert(columns[i], i);
    for (const Placeholder &placeholder : m_placeholders)
        m_columns.append(places.value(placeholder.name, -1));
}

QByteArrayList Template::names() const
{
    QByteArrayList out;
    QSet<QByteArray> seen;
    for (const Placeholder &placeholder : m_placeholders) {
        if (!seen.contains(placeholder.name))
            out.append(placeholder.name);
        seen.insert(placeholder.name);
    }
    return out;
}

std::optional<TemplateProblem> Template::firstUnknown() const
{
    const qsizetype first = m_columns.indexOf(-1);
    if (first < 0)
        return {};
    return TemplateProblem{TemplateProblem::Kind::NoColumn, m_placeholders[first]};
}

FilledTemplate Template::fill(const CsvRow &row) const
{
    FilledTemplate out;
    out.body.reserve(m_text.size() + row.text.size());
    qsizetype copied = 0;
    for (qsizetype i = 0; i < m_placeholders.size(); ++i) {
        const Placeholder &placeholder = m_placeholders[i];
        out.body += QByteArrayView(m_text).sliced(copied, placeholder.range.begin - copied);
        insert(out, placeholder, m_columns[i], row);
        copied = placeholder.range.end;
    }
    out.body += QByteArrayView(m_text).sliced(copied);
    return out;
}

void Template::insert(
    FilledTemplate &out, const Placeholder &placeholder, int column, const CsvRow &row) const
{
    using Kind = TemplateProblem::Kind;
    const QByteArrayView value = row.field(column);
    std::optional<Kind> wrong;
    if (column < 0 || column >= row.size())
        wrong = Kind::NoColumn;
    else if (!placeholder.inString && value.trimmed().isEmpty())
        wrong = Kind::NoValue;
    else if (!placeholder.inString && !isJsonValue(value))
        wrong = Kind::NotJson;
    if (!wrong) {
        out.body += placeholder.inString ? escaped(value) : value.trimmed().toByteArray();
        return;
    }
    out.body += QByteArrayView(m_text).sliced(placeholder.range.begin, placeholder.range.length());
    out.problems.append({*wrong, placeholder, value.toByteArray()});
}

} // namespace carillon::compose
