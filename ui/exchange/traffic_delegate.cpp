#include "exchange/traffic_delegate.h"

namespace carillon::exchange {

void TrafficDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    switch (index.column()) {
    case TrafficModel::Time:
    case TrafficModel::Path:
        paintText(cell, text, cell.colors.text, monospace(cell.option.font));
        break;
    case TrafficModel::Status: {
        const int status = index.data(TrafficModel::StatusRole).toInt();
        const ChipTone tone = status >= 400 ? ChipTone::Error
            : status >= 200 && status < 300 ? ChipTone::Success
                                            : ChipTone::Neutral;
        paintChip(cell, text, tone);
        break;
    }
    case TrafficModel::From: paintText(cell, text, cell.colors.secondaryText); break;
    default: paintText(cell, text, cell.colors.text);
    }
}

} // namespace carillon::exchange
