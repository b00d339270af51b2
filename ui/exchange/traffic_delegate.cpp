#include "exchange/traffic_delegate.h"

#include "theme/fonts.h"

namespace carillon::exchange {

void TrafficDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    switch (index.column()) {
    case TrafficModel::Time:
    case TrafficModel::Path:
        paintText(cell, text, cell.colors.text, theme::monoFont());
        break;
    case TrafficModel::Status: {
        const int status = index.data(TrafficModel::StatusRole).toInt();
        const widgets::Tone tone = status >= 400 ? widgets::Tone::Error
            : status >= 200 && status < 300 ? widgets::Tone::Success
                                            : widgets::Tone::Neutral;
        paintChip(cell, text, tone);
        break;
    }
    case TrafficModel::From: paintText(cell, text, cell.colors.secondaryText); break;
    default: paintText(cell, text, cell.colors.text);
    }
}

} // namespace carillon::exchange
