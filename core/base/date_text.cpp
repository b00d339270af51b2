#include "base/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace carillon {

using namespace Qt::StringLiterals;

QString dateText(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

// `dd.MM.yy` loses what is of its year only: the point belongs to the month.
QString dayText(QDate date)
{
    static const QRegularExpression year(u"[^dM.]*y+[^dM]*"_s);
    return QLocale().toString(date, QLocale().dateFormat(QLocale::ShortFormat).remove(year));
}

QString timestampText(const QDateTime &time)
{
    return QCoreApplication::translate("dates", "%1, %2", "date, time of day")
        .arg(dateText(time.date()), time.time().toString(u"HH:mm:ss"_s));
}

} // namespace carillon
