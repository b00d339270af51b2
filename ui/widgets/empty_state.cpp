#include "widgets/empty_state.h"

#include "theme/fonts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace carillon::widgets {

using namespace theme::metrics;

EmptyState::EmptyState(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(halfGrid);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setTitle(title);
    setHint(hint);
    setAction({});
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleDescription(hint);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace carillon::widgets
