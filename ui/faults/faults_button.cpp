#include "faults/faults_button.h"

#include "theme/icons.h"
#include "theme/style_sheet.h"
#include "widgets/elided_label.h"

#include <QEvent>
#include <QMenu>

namespace carillon::faults {

using namespace Qt::StringLiterals;

FaultsButton::FaultsButton(const QList<QAction *> &commands, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"faults"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    for (QAction *command : commands) {
        if (command)
            menu()->addAction(command);
        else
            menu()->addSeparator();
    }
    setFaults({});
}

void FaultsButton::setFaults(const QStringList &texts)
{
    m_count = texts.size();
    setText(m_count == 0 ? tr("Faults: none") : tr("Faults: %L1").arg(m_count));
    setAccessibleName(
        m_count == 0 ? tr("Faults: none") : tr("%Ln fault(s) on", nullptr, int(m_count)));
    widgets::setPlainToolTip(this,
        m_count == 0 ? tr("Let the service make trouble, to see how a caller lives with it")
                     : texts.mid(0, 10).join(u'\n'));
    setToolButtonStyle(m_count == 0 ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    theme::setStyleProperty(this, "state", m_count == 0 ? QString() : u"warning"_s);
    paintMark();
    updateGeometry();
}

void FaultsButton::paintMark()
{
    setIcon(m_count == 0 ? QIcon() : theme::icon("warning"_L1, theme::colorsOf(this).warning));
}

void FaultsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMark();
}

} // namespace carillon::faults
