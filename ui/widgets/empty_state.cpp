#include "widgets/empty_state.h"

#include "theme/focus_ring.h"
#include "theme/fonts.h"
#include "theme/text_size.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon::widgets {

using namespace theme::metrics;

namespace {

constexpr int leastHeight = 70; // of what is in sight at once; the rest is scrolled to

} // namespace

EmptyState::EmptyState(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_action(new QPushButton)
{
    theme::useUiFont(m_title, headingText, QFont::DemiBold);
    m_hint->setProperty("tone", QLatin1String("secondary"));
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(halfGrid);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setUpScrolling(content);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setTitle(title);
    setHint(hint);
    setAction({});
}

// Large text in a low pane is scrolled, by keys as well.
void EmptyState::setUpScrolling(QWidget *content)
{
    m_scroll->setObjectName(QStringLiteral("emptyState"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    theme::FocusRing::giveTo(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int most) { m_scroll->setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

QSize EmptyState::sizeHint() const
{
    return m_scroll->widget()->sizeHint();
}

QSize EmptyState::minimumSizeHint() const
{
    const QWidget *content = m_scroll->widget();
    return {content->minimumSizeHint().width(),
        std::min(content->minimumSizeHint().height(), theme::scaled(leastHeight))};
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_scroll->setAccessibleName(title);
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleDescription(hint);
    m_scroll->setAccessibleDescription(hint);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace carillon::widgets
