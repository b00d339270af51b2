#include "compose/csv_row.h"

#include <QCoreApplication>
#include <QLocale>

namespace carillon::compose {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Csv)
};

} // namespace

QByteArrayView CsvRow::field(int index) const
{
    if (index < 0 || index >= size())
        return {};
    const qsizetype begin = index == 0 ? 0 : ends[size_t(index) - 1];
    return QByteArrayView(text).sliced(begin, ends[size_t(index)] - begin);
}

void CsvRow::append(QByteArrayView field)
{
    text.append(field);
    ends.push_back(text.size());
}

void CsvRow::clear()
{
    problem = CsvProblem::None;
    text.resize(0); // keeps its room
    ends.clear();
}

QString sentenceFor(const CsvRow &row, int columns)
{
    const QString line = QLocale().toString(row.line);
    switch (row.problem) {
    case CsvProblem::None:
        return {};
    case CsvProblem::TooFewFields:
        return Text::tr("Line %1 ends after field %2 of %3.")
            .arg(line)
            .arg(row.size())
            .arg(columns);
    case CsvProblem::TooManyFields:
        return Text::tr("Line %1 has another number of fields (%2) than the first line (%3).")
            .arg(line)
            .arg(row.size())
            .arg(columns);
    case CsvProblem::TextAfterQuote:
        return Text::tr("Line %1 has text behind a closing quote; a quote inside a field is "
                        "written twice.")
            .arg(line);
    case CsvProblem::OpenQuote:
        return Text::tr("The quote opened in line %1 is never closed, so all that follows is "
                        "part of that row.")
            .arg(line);
    case CsvProblem::NotUtf8:
        return Text::tr("Line %1 is not UTF-8 text; save the file as “CSV UTF-8”.").arg(line);
    case CsvProblem::TooLong:
        return Text::tr("Line %1 begins a row that is too long or has too many fields.").arg(line);
    }
    return {};
}

} // namespace carillon::compose
