#include "widgets/empty_state.h"

#include "theme/fonts.h"
#include "theme/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace carillon::widgets {
namespace {

QLabel *centred(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

EmptyState::EmptyState(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_title(centred("title", this))
    , m_hint(centred("label", this))
{
    m_title->setFont(theme::uiFont(theme::headingText, QFont::DemiBold));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        theme::doubleGrid, theme::doubleGrid, theme::doubleGrid, theme::doubleGrid);
    layout->setSpacing(theme::halfGrid);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addStretch(2);
    setTitle(title);
    setHint(hint);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace carillon::widgets
