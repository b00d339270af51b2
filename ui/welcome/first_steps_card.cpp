#include "welcome/first_steps_card.h"

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace carillon::welcome {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

namespace {

constexpr int stepCount = 3;
constexpr int gap = metrics::grid; // around the frame

QString titleOf(FirstStep step)
{
    switch (step) {
    case FirstStep::Edit:
        return FirstStepsCard::tr("Change something");
    case FirstStep::Send:
        return FirstStepsCard::tr("Send it");
    case FirstStep::Dismiss:
        return FirstStepsCard::tr("Dismiss it on one device");
    }
    return {};
}

QString textOf(FirstStep step, const QString &sendKeys)
{
    switch (step) {
    case FirstStep::Edit:
        return FirstStepsCard::tr("Type another title below. What each device would show, and what "
                                  "the service would answer, follow every key.");
    case FirstStep::Send:
        return FirstStepsCard::tr("Press %1. The request goes to the local service over HTTP; its "
                                  "answer stands under Exchange, and the devices ring.")
            .arg(sendKeys);
    case FirstStep::Dismiss:
        return FirstStepsCard::tr(
            "Choose a toast and press Delete, or swipe it away. It leaves the "
            "other devices, too; only the web keeps its own.");
    }
    return {};
}

} // namespace

FirstStepsCard::FirstStepsCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_next(new QPushButton)
    , m_skip(new QPushButton(tr("Skip")))
{
    setObjectName(u"firstSteps"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::useUiFont(m_title, metrics::bodyText, QFont::DemiBold);
    m_next->setObjectName(u"firstStepsNext"_s);
    m_next->setProperty("outline", true);
    m_skip->setObjectName(u"firstStepsSkip"_s);
    m_skip->setProperty("quiet", true);
    m_skip->setAccessibleName(tr("Skip the first steps"));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_title, 1);
    head->addWidget(m_skip, 0, Qt::AlignVCenter);
    head->addWidget(m_next, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        gap + metrics::paneMargin, gap + metrics::halfGrid, gap + metrics::grid, metrics::grid);
    column->setSpacing(metrics::halfGrid);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_next, &QPushButton::clicked, this, &FirstStepsCard::nextRequested);
    connect(m_skip, &QPushButton::clicked, this, &FirstStepsCard::skipRequested);
    hide();
}

void FirstStepsCard::show(FirstStep step, const QString &sendKeys)
{
    m_step = step;
    m_title->setText(tr("%1 of %2 · %3", "number of a step, of how many, what to do")
                         .arg(int(step) + 1)
                         .arg(stepCount)
                         .arg(titleOf(step)));
    m_text->setText(textOf(step, sendKeys));
    m_next->setText(step == FirstStep::Dismiss ? tr("Got It") : tr("Next"));
    m_skip->setVisible(step != FirstStep::Dismiss);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString FirstStepsCard::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

void FirstStepsCard::followInTabOrder(QWidget *control)
{
    setTabOrder(control, m_skip);
    setTabOrder(m_skip, m_next);
}

void FirstStepsCard::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void FirstStepsCard::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.accent);
    painter.setBrush(colors.accentTint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(gap + 0.5, gap + 0.5, -gap - 0.5, -0.5),
        metrics::controlRadius, metrics::controlRadius);
}

} // namespace carillon::welcome
