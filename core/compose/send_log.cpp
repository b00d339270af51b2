#include "compose/send_log.h"

#include "base/whole_file.h"
#include "compose/csv_writer.h"

#include <QCoreApplication>

namespace carillon::compose {
namespace {

constexpr qint64 copyBytes = 256 * 1024;

QByteArray heading()
{
    return CsvLine()
        .add("line")
        .add("status")
        .add("request id")
        .add("id")
        .add("milliseconds")
        .add("error")
        .take();
}

QByteArray lineOf(const http::SendResult &result)
{
    return CsvLine()
        .add(QByteArray::number(result.line))
        .add(result.status > 0 ? QByteArray::number(result.status) : QByteArray())
        .add(result.requestId)
        .add(result.id)
        .add(QByteArray::number(result.milliseconds, 'f', 2))
        .add(result.error.toUtf8())
        .take();
}

Unexpected unwritable(const QFileDevice &file)
{
    return fail(QStringLiteral("unwritable"),
        QCoreApplication::translate("files", "The file cannot be written: %1")
            .arg(file.errorString()),
        file.fileName());
}

} // namespace

SendLog::SendLog(const Limits &limits)
    : m_pages(m_file, ',', ColumnCount, limits)
{
}

void SendLog::clear()
{
    m_pages.clear();
    m_failed.clear();
    m_end = 0;
    if (m_file.isOpen())
        m_file.resize(0);
}

Result<void> SendLog::append(const QList<http::SendResult> &results)
{
    if (!m_file.isOpen() && !m_file.open())
        return unwritable(m_file);
    QByteArray bytes;
    std::vector<qint64> begins;
    for (const http::SendResult &result : results) {
        begins.push_back(m_end + bytes.size());
        bytes += lineOf(result);
    }
    if (!m_file.seek(m_end) || m_file.write(bytes) != bytes.size() || !m_file.flush())
        return unwritable(m_file);
    m_end += bytes.size();
    for (size_t i = 0; i < begins.size(); ++i) {
        if (!results[qsizetype(i)].isSuccess())
            m_failed.push_back(quint32(m_pages.rowCount()));
        m_pages.add({begins[i], m_pages.rowCount() + 1});
    }
    return {};
}

QByteArray SendLog::lineAt(qint64 index)
{
    const CsvRow &row = m_pages.row(index);
    CsvLine line;
    for (int i = 0; i < row.size(); ++i)
        line.add(row.field(i)); // one that got its apostrophe begins with that
    return line.take();
}

Result<void> SendLog::exportTo(const QString &path, bool failedOnly)
{
    QSaveFile out(path);
    bool good = out.open(QIODevice::WriteOnly) && out.write(heading()) > 0;
    if (failedOnly) {
        for (const quint32 index : m_failed)
            good = good && out.write(lineAt(index)) > 0;
    } else if (m_file.isOpen()) {
        good = good && m_file.seek(0);
        for (qint64 left = m_end; good && left > 0;) {
            const QByteArray bytes = m_file.read(std::min(left, copyBytes));
            good = !bytes.isEmpty() && out.write(bytes) == bytes.size();
            left -= bytes.size();
        }
    }
    if (!good || !commitWhole(out))
        return unwritable(out);
    return {};
}

} // namespace carillon::compose
