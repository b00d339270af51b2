#include "widgets/announcement.h"

#include "widgets/widget_accessible.h"

#include <QAccessible>

namespace carillon::widgets {

Announcement::Announcement(QWidget *window)
    : QWidget(window)
{
    installWidgetAccessible();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    show();
}

void Announcement::say(QWidget *from, const QString &text)
{
    if (!text.isEmpty())
        of(from->window()).say(text);
}

Announcement &Announcement::of(QWidget *window)
{
    auto *voice = window->findChild<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    return *(voice ? voice : new Announcement(window));
}

// Before 6.8 Qt has no event for it. A screen reader speaks an alert that is shown, by its name.
void Announcement::say(const QString &text)
{
    setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
#else
    for (const auto kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
#endif
    Q_EMIT said(text);
}

} // namespace carillon::widgets
