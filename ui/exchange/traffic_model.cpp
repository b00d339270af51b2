#include "exchange/traffic_model.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace carillon::exchange {
namespace {

using namespace Qt::StringLiterals;
using receiver::TrafficEntry;

QString text(const TrafficEntry &entry, int column)
{
    switch (column) {
    case TrafficModel::Time:
        return QDateTime::fromMSecsSinceEpoch(toMsecs(entry.time)).toString(u"HH:mm:ss"_s);
    case TrafficModel::Method: return QString::fromLatin1(entry.request.method);
    case TrafficModel::Path: return QString::fromUtf8(entry.request.target);
    case TrafficModel::Status: return QString::number(entry.response.status);
    case TrafficModel::Duration: return durationText(entry.milliseconds);
    case TrafficModel::Size:
        return sizeText(entry.request.body.isEmpty() ? entry.response.body.size()
                                                     : entry.request.body.size());
    case TrafficModel::From: return entry.from;
    default: return {};
    }
}

QString toolTip(const TrafficEntry &entry, int column)
{
    QString plain = text(entry, column);
    if (column == TrafficModel::Status) {
        plain += u' ' + QString::fromLatin1(http::reasonPhrase(entry.response.status));
        if (!entry.rules.isEmpty())
            plain += u"\n"_s + entry.rules.join(u'\n');
    } else if (column == TrafficModel::Size) {
        plain = TrafficModel::tr("request %1, response %2")
                    .arg(sizeText(entry.request.body.size()), sizeText(entry.response.body.size()));
    }
    return u"<qt>%1</qt>"_s.arg(plain.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

QString sizeText(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)
        .replace(u" bytes"_s, u" B"_s);
}

QString durationText(double milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1000)
        return TrafficModel::tr("%1 ms").arg(
            locale.toString(milliseconds, 'f', milliseconds < 100 ? 1 : 0));
    return TrafficModel::tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
}

TrafficModel::TrafficModel(QObject *parent)
    : QAbstractTableModel(parent)
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
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole: return toolTip(entry, index.column());
    case IdRole: return entry.id;
    case StatusRole: return entry.response.status;
    case SearchRole:
        return QStringList{text(entry, Method), text(entry, Path), text(entry, Status),
            entry.from, entry.rules.join(u' ')}
            .join(u'\n');
    default: return {};
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
    case Time: return tr("Time");
    case Method: return tr("Method");
    case Path: return tr("Path");
    case Status: return tr("Status");
    case Duration: return tr("Took");
    case Size: return tr("Size");
    case From: return tr("From");
    default: return {};
    }
}

void TrafficModel::add(QList<TrafficEntry> entries)
{
    std::sort(entries.begin(), entries.end(),
        [](const TrafficEntry &a, const TrafficEntry &b) { return a.id < b.id; });
    if (entries.size() > limit)
        entries.remove(0, entries.size() - limit);
    if (entries.isEmpty())
        return;
    const qsizetype excess = m_entries.size() + entries.size() - limit;
    if (excess > 0) {
        beginRemoveRows({}, rowCount() - int(excess), rowCount() - 1);
        m_entries.remove(0, excess);
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(entries.size()) - 1);
    m_entries.append(entries);
    endInsertRows();
}

void TrafficModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

} // namespace carillon::exchange
