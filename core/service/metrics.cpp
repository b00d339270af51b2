#include "service/metrics.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace carillon::service {

void Metrics::countExchange(const FinishedExchange &exchange)
{
    ++m_requests[{exchange.response.status, exchange.outcome}];
    m_durations.add(exchange.milliseconds / 1000);
}

void Metrics::countCommit(qint64 rows)
{
    m_rowsPerCommit.add(double(rows));
}

void MetricsText::begin(const char *name, const char *type, const char *help)
{
    m_name = name;
    m_text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void MetricsText::sample(double value, const QByteArray &labels)
{
    part("", value, labels);
}

void MetricsText::metric(const char *name, const char *type, const char *help, double value)
{
    begin(name, type, help);
    sample(value);
}

void MetricsText::part(const char *suffix, double value, const QByteArray &labels)
{
    m_text += m_name + suffix;
    if (!labels.isEmpty())
        m_text += '{' + labels + '}';
    m_text += ' ' + numberText(value) + '\n';
}

QByteArray MetricsText::numberText(double value)
{
    return QByteArray::number(value, 'g', 15);
}

std::optional<qint64> residentBytes()
{
#ifdef Q_OS_LINUX
    // Source  proc(5), /proc/pid/statm: sizes in pages, the second is the resident set.
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> sizes = file.readAll().split(' ');
    bool ok = false;
    const qint64 pages = sizes.value(1).toLongLong(&ok);
    if (ok)
        return pages * ::sysconf(_SC_PAGESIZE);
#endif
    return {};
}

} // namespace carillon::service
