#include "composer/severity_filter.h"

#include "theme/icons.h"
#include "theme/palette.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace carillon::composer {

using namespace Qt::StringLiterals;

SeverityFilter::SeverityFilter(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"severityFilter"_s);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    setCheckable(true); // on while it hides something
    auto *menu = new QMenu(this);
    for (QAction *&action : m_actions) {
        action = menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, &SeverityFilter::follow);
    }
    menu->addSeparator();
    m_all = menu->addAction(tr("Show &All"));
    connect(m_all, &QAction::triggered, this, [this] {
        for (QAction *action : m_actions)
            action->setChecked(true);
    });
    setMenu(menu);
    setCounts({});
    follow();
}

bool SeverityFilter::isShown(contract::Severity severity) const
{
    return m_actions[size_t(severity)]->isChecked();
}

void SeverityFilter::setCounts(const std::array<int, 3> &counts)
{
    using contract::Severity;
    m_actions[size_t(Severity::Error)]->setText(
        tr("&Errors (%L1)").arg(counts[size_t(Severity::Error)]));
    m_actions[size_t(Severity::Warning)]->setText(
        tr("&Warnings (%L1)").arg(counts[size_t(Severity::Warning)]));
    m_actions[size_t(Severity::Note)]->setText(
        tr("&Notes (%L1)").arg(counts[size_t(Severity::Note)]));
}

void SeverityFilter::follow()
{
    const bool hides = std::any_of(m_actions.begin(), m_actions.end(),
        [](const QAction *action) { return !action->isChecked(); });
    setChecked(hides);
    m_all->setEnabled(hides);
    setIcon(theme::icon("filter"_L1, theme::colorsOf(this)));
    setToolTip(hides ? tr("Some problems are hidden; choose which are listed")
                     : tr("Choose which problems are listed"));
    setAccessibleName(toolTip());
    Q_EMIT filterChanged();
}

void SeverityFilter::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_all)
        setIcon(theme::icon("filter"_L1, theme::colorsOf(this)));
}

} // namespace carillon::composer
