#include "compose/csv_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace carillon::compose {
namespace {

constexpr qsizetype shownFaults = 5;
constexpr qint64 firstLook = 64 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Csv)
};

Unexpected unreadable(const QFile &file)
{
    return fail(QStringLiteral("unreadable"),
        Text::tr("The file cannot be read: %1").arg(file.errorString()), file.fileName());
}

bool isUtf16(QByteArrayView begin)
{
    return begin.startsWith("\xFF\xFE") || begin.startsWith("\xFE\xFF");
}

// Names as people write them: spaces around them mean nothing.
QByteArrayList namesIn(const CsvRow &row)
{
    QByteArrayList names;
    for (int i = 0; i < row.size(); ++i)
        names.append(row.field(i).trimmed().toByteArray());
    return names;
}

Result<void> checkNames(const QByteArrayList &names, const QString &path)
{
    QByteArrayList seen;
    for (const QByteArray &name : names) {
        if (!name.isEmpty() && seen.contains(name))
            return fail(QStringLiteral("columns"),
                Text::tr("Two columns are named “%1”; each needs a name of its own.")
                    .arg(QString::fromUtf8(name)),
                path);
        seen.append(name);
    }
    return {};
}

Result<CsvSource> sourceAt(const QString &path, const Limits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QByteArray begin = file.peek(firstLook);
    if (isUtf16(begin))
        return fail(QStringLiteral("notText"),
            Text::tr("The file is UTF-16; save it as “CSV UTF-8” and load it again."), path);
    CsvSource source{.path = path, .separator = separatorOf(begin), .size = file.size()};
    source.modified = QFileInfo(file).lastModified();
    CsvReader reader(file, source.separator, limits);
    CsvRow row;
    if (!reader.next(row))
        return fail(QStringLiteral("empty"),
            Text::tr("The file is empty; its first line names the columns."), path);
    if (row.problem != CsvProblem::None)
        return fail(QStringLiteral("notText"), sentenceFor(row, 0), path);
    source.columns = namesIn(row);
    source.firstRow = reader.place();
    if (const Result<void> checked = checkNames(source.columns, path); !checked)
        return Unexpected{checked.error()};
    return source;
}

} // namespace

Result<std::shared_ptr<CsvFile>> CsvFile::open(const QString &path, const Limits &limits)
{
    const Result<CsvSource> source = sourceAt(path, limits);
    if (!source)
        return Unexpected{source.error()};
    std::shared_ptr<CsvFile> file(new CsvFile(*source, limits));
    for (QFile *each : {&file->m_scanned, &file->m_shown}) {
        if (!each->open(QIODevice::ReadOnly) || !each->seek(source->firstRow.offset))
            return unreadable(*each);
    }
    return file;
}

CsvFile::CsvFile(CsvSource source, const Limits &limits)
    : m_source(std::move(source))
    , m_limits(limits)
    , m_scanned(m_source.path)
    , m_shown(m_source.path)
    , m_reader(m_scanned, m_source.separator, limits, m_source.firstRow)
    , m_pages(m_shown, m_source.separator, int(m_source.columns.size()), limits)
{
    m_reader.setColumns(int(m_source.columns.size()));
}

Result<bool> CsvFile::readOn(qint64 bytes)
{
    const qint64 until = bytesRead() + bytes;
    while (!m_whole && bytesRead() < until) {
        if (!m_reader.next(m_row)) {
            m_whole = true;
            break;
        }
        if (rowCount() >= m_limits.csvRows)
            return fail(QStringLiteral("tooMany"),
                Text::tr(
                    "The file has more than %Ln row(s); split it.", nullptr, int(m_limits.csvRows)),
                m_source.path);
        m_pages.add({m_row.offset, m_row.line});
        if (m_row.problem == CsvProblem::None)
            continue;
        ++m_faulty;
        if (m_faults.size() < shownFaults)
            m_faults.append(sentenceFor(m_row, int(columns().size())));
    }
    return !m_whole;
}

CsvRows::CsvRows(CsvSource source, const Limits &limits)
    : m_source(std::move(source))
    , m_file(m_source.path)
    , m_reader(m_file, m_source.separator, limits, m_source.firstRow)
{
    m_reader.setColumns(int(m_source.columns.size()));
}

Result<const CsvRow *> CsvRows::next()
{
    if (!m_file.isOpen()) {
        if (!m_file.open(QIODevice::ReadOnly))
            return unreadable(m_file);
        if (m_file.size() != m_source.size || QFileInfo(m_file).lastModified() != m_source.modified)
            return fail(QStringLiteral("changed"),
                Text::tr("The file has changed since it was loaded; load it again."),
                m_source.path);
        m_file.seek(m_source.firstRow.offset);
    }
    return m_reader.next(m_row) ? &m_row : nullptr;
}

} // namespace carillon::compose
