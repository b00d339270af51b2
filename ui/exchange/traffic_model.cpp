#include "exchange/traffic_model.h"

#include "exchange/rule_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace carillon::exchange {
namespace {

using namespace Qt::StringLiterals;
using receiver::TrafficEntry;

qint64 requestSize(const TrafficEntry &entry)
{
    return std::max<qint64>(entry.requestBytes, entry.request.body.size());
}

qint64 responseSize(const TrafficEntry &entry)
{
    return std::max<qint64>(entry.responseBytes, entry.response.body.size());
}

QString text(const TrafficEntry &entry, int column)
{
    switch (column) {
    case TrafficModel::Time:
        return QDateTime::fromMSecsSinceEpoch(toMsecs(entry.time)).toString(u"HH:mm:ss"_s);
    case TrafficModel::Method:
        return QString::fromLatin1(entry.request.method);
    case TrafficModel::Path:
        return QString::fromUtf8(entry.request.target);
    case TrafficModel::Status:
        return QString::number(entry.response.status);
    case TrafficModel::Duration:
        return durationText(entry.milliseconds);
    case TrafficModel::Size:
        return sizeText(requestSize(entry) > 0 ? requestSize(entry) : responseSize(entry));
    case TrafficModel::From:
        return entry.from;
    default:
        return {};
    }
}

QString toolTip(const TrafficEntry &entry, int column)
{
    QString plain = text(entry, column);
    if (column == TrafficModel::Status) {
        plain += u' ' + QString::fromLatin1(http::reasonPhrase(entry.response.status));
        for (const QString &rule : entry.rules)
            plain += u'\n' + ruleLine(rule);
    } else if (column == TrafficModel::Size) {
        plain = TrafficModel::tr("request %1, response %2")
                    .arg(sizeText(requestSize(entry)), sizeText(responseSize(entry)));
    }
    return u"<qt>%1</qt>"_s.arg(plain.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

// What an entry holds on to; a header costs its allocations, too.
qint64 bytesOf(const TrafficEntry &entry)
{
    constexpr qint64 perHeader = 96;
    qint64 out = qint64(sizeof entry) + entry.request.target.size() + entry.request.body.size()
        + entry.response.body.size();
    for (const http::Headers *headers : {&entry.request.headers, &entry.response.headers}) {
        for (const http::Header &field : headers->fields())
            out += perHeader + field.name.size() + field.value.size();
    }
    return out;
}

} // namespace

QString sizeText(qsizetype bytes)
{
    if (bytes < 1000)
        return TrafficModel::tr("%1 B", "bytes").arg(bytes);
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString durationText(double milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1000)
        return TrafficModel::tr("%1 ms").arg(
            locale.toString(milliseconds, 'f', milliseconds < 100 ? 1 : 0));
    return TrafficModel::tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
}

TrafficModel::TrafficModel(QObject *parent, const Limits &limits)
    : QAbstractTableModel(parent)
    , m_limits(limits)
{
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TrafficEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return toolTip(entry, index.column());
    case IdRole:
        return entry.id;
    case StatusRole:
        return entry.response.status;
    case SearchRole:
        return QStringList{text(entry, Method), text(entry, Path), text(entry, Status), entry.from,
            entry.rules.join(u' ')}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Duration:
        return tr("Took");
    case Size:
        return tr("Size");
    case From:
        //: head of a column: the caller, such as curl/8.5
        return tr("From");
    default:
        return {};
    }
}

void TrafficModel::add(QList<TrafficEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](const TrafficEntry &a, const TrafficEntry &b) { return a.id < b.id; });
    if (const qsizetype excess = entries.size() - m_limits.traffic; excess > 0) {
        m_dropped += excess;
        entries.remove(0, excess);
    }
    if (entries.isEmpty())
        return;
    makeRoom(entries);
    beginInsertRows({}, 0, int(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    endInsertRows();
}

// The newest stays, however large it is.
void TrafficModel::makeRoom(const QList<TrafficEntry> &entries)
{
    for (const TrafficEntry &entry : entries)
        m_bytes += bytesOf(entry);
    qint64 bytes = m_bytes;
    size_t excess = 0;
    while (excess < m_entries.size()
        && (qint64(m_entries.size() - excess) + entries.size() > m_limits.traffic
            || bytes > m_limits.trafficBytes))
        bytes -= bytesOf(m_entries[excess++]);
    if (excess == 0)
        return;
    beginRemoveRows({}, rowCount() - int(excess), rowCount() - 1);
    m_entries.erase(m_entries.begin(), m_entries.begin() + qsizetype(excess));
    m_bytes = bytes;
    m_dropped += qint64(excess);
    endRemoveRows();
}

void TrafficModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_bytes = 0;
    m_dropped = 0;
    endResetModel();
}

} // namespace carillon::exchange
