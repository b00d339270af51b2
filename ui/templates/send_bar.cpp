#include "templates/send_bar.h"

#include "base/limits.h"
#include "theme/metrics.h"
#include "widgets/captions.h"
#include "widgets/elided_label.h"
#include "widgets/folding_row.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace carillon::templates {

using namespace Qt::StringLiterals;
using namespace theme::metrics;

namespace {

constexpr int usualConcurrency = 8;
constexpr double highestRate = 100'000;
constexpr int progressSteps = 1000; // a million rows are too many for the bar's own arithmetic

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *out = new QLabel(text);
    out->setBuddy(field);
    return out;
}

QWidget *inRow(std::initializer_list<QWidget *> parts, Qt::Alignment side = Qt::AlignLeft)
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    if (side == Qt::AlignRight)
        row->addStretch(1);
    for (QWidget *part : parts)
        row->addWidget(part);
    if (side == Qt::AlignLeft)
        row->addStretch(1);
    return out;
}

QString keys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
}

} // namespace

SendBar::SendBar(QWidget *parent)
    : QWidget(parent)
    , m_concurrency(new QSpinBox)
    , m_rate(new QDoubleSpinBox)
    , m_stop(new QCheckBox(tr("St&op at the first failure")))
    , m_send(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_progress(new QProgressBar)
    , m_counts(new widgets::ElidedLabel)
{
    m_progress->setObjectName(u"sendProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, progressSteps);
    m_progress->setFixedHeight(grid);
    m_counts->setObjectName(u"sendCounts"_s);
    m_counts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(paneMargin, grid, paneMargin, grid);
    column->setSpacing(grid);
    column->addWidget(options());
    auto *state = new QHBoxLayout;
    state->setSpacing(paneMargin);
    state->addWidget(m_progress, 1);
    state->addWidget(m_counts, 1);
    column->addLayout(state);
    // Return alone belongs to the cells.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this, nullptr, nullptr, Qt::WindowShortcut),
            &QShortcut::activated, m_send, &QPushButton::click);
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SendBar::cancelRequested);
    refresh();
}

QWidget *SendBar::options()
{
    m_concurrency->setObjectName(u"concurrency"_s);
    for (QAbstractSpinBox *field :
        {static_cast<QAbstractSpinBox *>(m_concurrency), static_cast<QAbstractSpinBox *>(m_rate)})
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_concurrency->setRange(1, Limits().bulkConnections);
    m_concurrency->setValue(usualConcurrency);
    m_concurrency->setAccessibleName(tr("Connections at once"));
    m_rate->setObjectName(u"rate"_s);
    m_rate->setRange(0, highestRate);
    m_rate->setDecimals(0);
    m_rate->setSpecialValueText(tr("as fast as possible"));
    widgets::setFormat(m_rate, tr("%1 a second", "notifications"));
    m_rate->setAccessibleName(tr("Notifications a second"));
    m_stop->setObjectName(u"stopAtFailure"_s);
    m_send->setObjectName(u"sendAll"_s);
    m_send->setProperty("primary", true);
    m_cancel->setObjectName(u"cancelSending"_s);
    m_cancel->setAccessibleName(tr("Cancel sending"));

    auto *how = new widgets::FoldingRow;
    how->add(inRow({labelFor(m_concurrency, tr("Co&nnections")), m_concurrency}));
    how->add(inRow({labelFor(m_rate, tr("&Rate")), m_rate}));
    how->add(m_stop);
    how->addSpace();
    auto *out = new widgets::FoldingRow;
    out->add(how, 1);
    out->add(inRow({m_cancel, m_send}, Qt::AlignRight));
    return out;
}

int SendBar::concurrency() const
{
    return m_concurrency->value();
}

double SendBar::rate() const
{
    return m_rate->value();
}

bool SendBar::stopsAtFailure() const
{
    return m_stop->isChecked();
}

void SendBar::setReady(qint64 rows, const QString &hindrance)
{
    if (!m_sending)
        m_rows = rows;
    m_hindrance = hindrance;
    refresh();
}

void SendBar::begin(qint64 rows)
{
    m_rows = rows;
    m_sending = true;
    m_progress->setValue(0);
    refresh();
    showProgress(0, 0);
    m_cancel->setFocus();
}

void SendBar::showProgress(qint64 sent, qint64 failed)
{
    const QLocale locale;
    m_progress->setValue(m_rows > 0 ? int(double(sent) / double(m_rows) * progressSteps) : 0);
    m_summary = tr("%1 of %2 · %3 accepted · %4 failed")
                    .arg(locale.toString(sent), locale.toString(m_rows),
                        locale.toString(sent - failed), locale.toString(failed));
    m_counts->setText(m_summary);
}

void SendBar::end(const QString &sentence)
{
    m_sending = false;
    m_summary = sentence + u' ' + m_summary;
    refresh();
    m_send->setFocus();
}

void SendBar::refresh()
{
    const QString rows = QLocale().toString(m_rows);
    m_send->setText(m_rows > 0 ? tr("Send %1").arg(rows) : tr("Send"));
    m_send->setEnabled(!m_sending && m_hindrance.isEmpty());
    m_send->setToolTip(m_hindrance.isEmpty() ? tr("Send all rows (%1)").arg(keys()) : m_hindrance);
    m_send->setAccessibleDescription(m_hindrance);
    m_cancel->setEnabled(m_sending);
    for (QWidget *option : {static_cast<QWidget *>(m_concurrency), static_cast<QWidget *>(m_rate),
             static_cast<QWidget *>(m_stop)})
        option->setEnabled(!m_sending);
    m_counts->setText(m_sending || m_hindrance.isEmpty() ? m_summary : m_hindrance);
}

} // namespace carillon::templates
