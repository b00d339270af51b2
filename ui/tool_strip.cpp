#include "tool_strip.h"

#include "actions.h"
#include "clock/clock_button.h"
#include "faults/faults_button.h"
#include "service_menu.h"
#include "theme/focus_ring.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/elided_label.h"
#include "widgets/status_chip.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Most sends are over sooner: then nothing flickers, and a second click does not cancel.
constexpr auto settleTime = 300ms;

/// The main command. A style sheet draws no outline on a tool button, and a ring of the frame's
/// would not stand out from both what it fills and what lies around.
class SendButton : public QToolButton {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!hasFocus())
            return;
        const theme::Colors &colors = theme::colorsOf(this);
        QPainter painter(this);
        theme::paintRing(painter, rect().adjusted(2, 2, -2, -2), colors.onAccent, colors,
            theme::metrics::halfGrid);
    }
};

QToolButton *button(QAction *action, QToolButton *out = new QToolButton)
{
    out->setDefaultAction(action);
    out->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    out->setFocusPolicy(Qt::TabFocus);
    out->setObjectName(u"tool"_s + action->objectName());
    const auto describe = [out] {
        out->setAccessibleDescription(
            QTextDocumentFragment::fromHtml(out->toolTip()).toPlainText());
    };
    QObject::connect(action, &QAction::changed, out, describe);
    describe();
    return out;
}

QFrame *separator()
{
    auto *out = new QFrame;
    out->setFixedSize(1, 20);
    out->setBackgroundRole(QPalette::Mid);
    out->setAutoFillBackground(true);
    return out;
}

} // namespace

ToolStrip::ToolStrip(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_target(new targets::TargetButton(actions[Actions::ManageTargets]))
    , m_mark(new widgets::StatusChip(widgets::Tone::Warning, tr("TLS not verified")))
    , m_progress(new widgets::ElidedLabel)
    , m_settle(new QTimer(this))
    , m_clock(new clock::ClockButton(clockCommands(actions)))
    , m_faults(new faults::FaultsButton(faultCommands(actions)))
{
    theme::fixHeight(this, 46);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(8);
    for (const auto id : {Actions::New, Actions::Open, Actions::Save}) {
        m_spare.prepend(button(actions[id]));
        row->addWidget(m_spare.first());
    }
    row->addWidget(separator());
    auto *target = new QLabel(tr("Target"));
    target->setProperty("tone", u"secondary"_s);
    target->setBuddy(m_target);
    row->addWidget(target);
    m_spare.prepend(target);
    row->addWidget(m_target);
    m_mark->setObjectName(u"targetMark"_s);
    m_mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_mark->setToolTip(tr("This target's certificate is not verified: whoever is on the way can "
                          "read and change what is sent."));
    m_mark->setAccessibleName(m_mark->toolTip());
    m_mark->hide();
    row->addWidget(m_mark);
    row->addSpacing(4);
    m_send = button(actions[Actions::Send], new SendButton);
    m_send->setProperty("primary", true);
    row->addWidget(m_send);
    m_copy = button(actions[Actions::CopyAsCurl]);
    row->addWidget(m_copy);
    m_progress->setObjectName(u"sendProgress"_s);
    m_progress->setColorRole(QPalette::PlaceholderText);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_progress, 1);
    addClock(*row);
    row->addWidget(separator());
    row->addWidget(m_faults);
    connect(m_target, &targets::TargetButton::chosen, this, &ToolStrip::targetChosen);
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleTime);
    connect(m_settle, &QTimer::timeout, this, &ToolStrip::showCommand);
}

void ToolStrip::setTargets(const QList<targets::TargetChoice> &choices, const QString &current)
{
    m_target->setChoices(choices, current);
    m_mark->setVisible(
        std::any_of(choices.begin(), choices.end(), [&current](const targets::TargetChoice &each) {
            return each.id == current && each.isUnverified;
        }));
}

void ToolStrip::setSending(bool sending)
{
    m_sending = sending;
    if (sending)
        return m_settle->start();
    m_settle->stop();
    showCommand();
}

void ToolStrip::showCommand()
{
    QAction *wanted = m_actions[m_sending ? Actions::Cancel : Actions::Send];
    if (m_send->defaultAction() == wanted)
        return;
    m_send->removeAction(m_send->defaultAction());
    m_send->setDefaultAction(wanted);
}

void ToolStrip::setProgress(const QString &text)
{
    m_progress->setText(text);
    m_progress->setAccessibleName(text);
}

void ToolStrip::addClock(QHBoxLayout &row)
{
    auto *label = new QLabel(tr("Clock"));
    label->setProperty("tone", u"secondary"_s);
    label->setBuddy(m_clock);
    QToolButton *pause = button(m_actions[Actions::ClockPause]);
    pause->setToolButtonStyle(Qt::ToolButtonIconOnly);
    QToolButton *minute = button(m_actions[Actions::ClockMinute]);
    QToolButton *next = button(m_actions[Actions::ClockNext]);
    for (QWidget *each : std::initializer_list<QWidget *>{label, m_clock, pause, minute, next})
        row.addWidget(each);
    m_spare = QList<QWidget *>{m_copy, minute, next, label, pause} + m_spare;
}

bool ToolStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void ToolStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// In a narrow window, or with large text, what is in menus too gives way.
void ToolStrip::fit()
{
    int wanted = layout()->minimumSize().width();
    for (const QWidget *each : std::as_const(m_spare)) {
        if (each->isHidden())
            wanted += each->minimumSizeHint().width() + layout()->spacing();
    }
    for (QWidget *each : std::as_const(m_spare)) {
        const bool fits = wanted <= width();
        if (each->isHidden() == fits)
            each->setVisible(fits);
        if (!fits)
            wanted -= each->minimumSizeHint().width() + layout()->spacing();
    }
}

void ToolStrip::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

} // namespace carillon
