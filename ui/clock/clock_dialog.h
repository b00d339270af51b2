#pragma once

#include "base/instant.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;

namespace carillon::clock {

/// Asks for the instant the service's clock is to stand at.
class ClockDialog : public QDialog {
    Q_OBJECT

public:
    explicit ClockDialog(Instant now, QWidget *parent = nullptr);

    [[nodiscard]] Instant instant() const;

Q_SIGNALS:
    void chosen(carillon::Instant instant);

private:
    void showUtc();

    QDateTimeEdit *m_edit;
    QLabel *m_utc;
};

} // namespace carillon::clock
