#include "widgets/notice_bar.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/widget_accessible.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace carillon::widgets {
namespace {

namespace metrics = theme::metrics;

constexpr qsizetype mostBeside = 2;
constexpr int gapBelow = metrics::grid; // to what it is about

} // namespace

NoticeBar::NoticeBar(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_text(new QLabel(this))
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QHBoxLayout)
{
    installWidgetAccessible();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_box->setContentsMargins(
        metrics::paneMargin, metrics::grid, metrics::grid, metrics::grid + gapBelow);
    m_box->setSpacing(metrics::grid);
    m_box->addWidget(m_text, 1);
    m_box->addLayout(m_buttons);
    m_buttons->setSpacing(metrics::grid);
    m_buttons->addStretch(1);
    hide();
}

void NoticeBar::showNotice(const QString &text, const QList<Answer> &answers)
{
    qDeleteAll(findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    m_box->setDirection(
        answers.size() > mostBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const Answer &answer : answers)
        addAnswer(answer);
    setText(text);
    show();
}

void NoticeBar::dismiss()
{
    hide();
}

void NoticeBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QPushButton *NoticeBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(text);
    m_buttons->addWidget(button);
    return button;
}

// Answering may ask the next thing, which takes the button's place.
void NoticeBar::addAnswer(const Answer &answer)
{
    connect(
        addButton(answer.text), &QPushButton::clicked, this,
        [this, act = answer.act] {
            dismiss();
            if (act)
                act();
        },
        Qt::QueuedConnection);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    const bool isError = m_tone == Tone::Error;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isError ? colors.error : colors.warning);
    painter.setBrush(isError ? colors.errorTint : colors.warningTint);
    painter.drawRoundedRect(QRectF(contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5 - gapBelow),
        metrics::controlRadius, metrics::controlRadius);
}

} // namespace carillon::widgets
