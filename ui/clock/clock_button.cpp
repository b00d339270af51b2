#include "clock/clock_button.h"

#include "clock/due_text.h"
#include "theme/style_sheet.h"
#include "widgets/elided_label.h"

#include <QMenu>

namespace carillon::clock {

using namespace Qt::StringLiterals;

ClockButton::ClockButton(const QList<QAction *> &commands, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"clock"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    for (QAction *command : commands) {
        if (command)
            menu()->addAction(command);
        else
            menu()->addSeparator();
    }
    setTime({}, true, {});
}

void ClockButton::setTime(Instant now, bool real, Instant today)
{
    const QString text = real ? tr("real time") : tr("paused %1").arg(timeText(now, today));
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(tr("Clock: %1").arg(text));
    widgets::setPlainToolTip(this,
        real ? tr("The service's clock is the machine's. Pause it to move it.")
             : tr("The service's clock stands still at %1 UTC.")
                   .arg(QString::fromLatin1(formatDateTimeOffset(now)).chopped(1)));
    theme::setStyleProperty(this, "state", real ? QString() : u"on"_s);
    updateGeometry();
}

} // namespace carillon::clock
