#include "exchange/traffic_filter.h"

#include "exchange/traffic_model.h"

namespace carillon::exchange {

TrafficFilter::TrafficFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void TrafficFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void TrafficFilter::setStatusClass(int hundreds)
{
    m_hundreds = hundreds;
    invalidateFilter();
}

void TrafficFilter::setMethod(const QString &method)
{
    m_method = method;
    invalidateFilter();
}

void TrafficFilter::setFrom(const QString &from)
{
    m_from = from;
    invalidateFilter();
}

bool TrafficFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &model = *static_cast<const TrafficModel *>(sourceModel());
    const receiver::TrafficEntry &entry = model.entryAt(row);
    if (m_hundreds > 0 && entry.response.status / 100 != m_hundreds)
        return false;
    if (!m_method.isEmpty() && m_method != QLatin1String(entry.request.method))
        return false;
    if (!m_from.isEmpty() && m_from != entry.from)
        return false;
    return m_text.isEmpty()
        || model.index(row, 0)
               .data(TrafficModel::SearchRole)
               .toString()
               .contains(m_text, Qt::CaseInsensitive);
}

} // namespace carillon::exchange
