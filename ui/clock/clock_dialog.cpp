#include "clock/clock_dialog.h"

#include "theme/metrics.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace carillon::clock {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

ClockDialog::ClockDialog(Instant now, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(toMsecs(now))))
    , m_utc(new QLabel)
{
    setObjectName(u"clockDialog"_s);
    setWindowTitle(tr("Set the Clock"));
    m_edit->setObjectName(u"clockInstant"_s);
    m_edit->setAccessibleName(tr("Date and time, local"));
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_edit->setDateTimeRange(QDateTime({1970, 1, 2}, {}), QDateTime({9999, 12, 30}, {}));
    m_edit->setCalendarPopup(true);
    auto *label = new QLabel(tr("&Date and time, local"));
    label->setBuddy(m_edit);
    m_utc->setObjectName(u"clockUtc"_s);
    m_utc->setProperty("tone", u"hint"_s);
    m_utc->setTextFormat(Qt::PlainText);
    auto *note = new QLabel(
        tr("The service's clock stands still there. What is due until then happens at once."));
    note->setWordWrap(true);
    note->setProperty("tone", u"hint"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *set = buttons->addButton(tr("&Set"), QDialogButtonBox::AcceptRole);
    set->setProperty("primary", true);
    set->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::paneMargin, metrics::paneMargin, metrics::paneMargin, metrics::paneMargin);
    column->setSpacing(metrics::grid);
    for (QWidget *each : std::initializer_list<QWidget *>{label, m_edit, m_utc, note})
        column->addWidget(each);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &ClockDialog::showUtc);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(instant());
        accept();
    });
    showUtc();
}

Instant ClockDialog::instant() const
{
    return fromMsecs(m_edit->dateTime().toMSecsSinceEpoch());
}

void ClockDialog::showUtc()
{
    m_utc->setText(tr("in UTC: %1").arg(QString::fromLatin1(formatDateTimeOffset(instant()))));
}

} // namespace carillon::clock
