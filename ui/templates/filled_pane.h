#pragma once

#include "base/clock.h"
#include "compose/filled_rows.h"
#include "contract/notification.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace carillon::receiver {
class PreviewCard;
}
namespace carillon::widgets {
class EmptyState;
class JsonView;
class PaneHeader;
class SegmentedControl;
class StatusChip;
} // namespace carillon::widgets

namespace carillon::templates {

/// What one row makes of the draft: the JSON, what the service would say to it, and how it would
/// look on a device.
class FilledPane : public QWidget {
    Q_OBJECT

public:
    explicit FilledPane(const Clock &clock, QWidget *parent = nullptr);

    /// Nothing for no row.
    void show(
        const compose::Template &text, int columns, const std::optional<compose::CsvRow> &row);

private:
    QWidget *header();
    QWidget *devices();
    void showRow(const compose::FilledRow &row);
    void judge(const compose::FilledRow &row);

    const Clock &m_clock;
    widgets::PaneHeader *m_header = nullptr;
    widgets::StatusChip *m_answer = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::JsonView *m_json = nullptr;
    QLabel *m_problem = nullptr;
    widgets::SegmentedControl *m_platforms = nullptr;
    QStackedWidget *m_cards = nullptr;
};

} // namespace carillon::templates
