#include "receiver/toast_stage_accessible.h"

#include "receiver/toast_stage.h"
#include "widgets/accessible_factory.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;

/// The toast in front. Without one it is a picture with a sentence.
class ToastAccessible : public QAccessibleWidget {
public:
    explicit ToastAccessible(ToastStage *stage)
        : QAccessibleWidget(stage, QAccessible::Graphic)
        , m_stage(stage)
    {
    }

    QAccessible::Role role() const override
    {
        return m_stage->toastCount() > 0 ? QAccessible::Notification : QAccessible::Graphic;
    }
    QStringList actionNames() const override
    {
        if (!m_stage->canAct())
            return QAccessibleWidget::actionNames();
        return QStringList{pressAction(), u"Dismiss"_s, u"Snooze"_s, u"Delete"_s}
        + QAccessibleWidget::actionNames();
    }
    QString localizedActionName(const QString &name) const override
    {
        if (name == pressAction())
            return ToastStage::tr("Open");
        if (name == u"Dismiss")
            return ToastStage::tr("Dismiss");
        if (name == u"Snooze")
            return ToastStage::tr("Snooze");
        return name == u"Delete" ? ToastStage::tr("Delete")
                                 : QAccessibleWidget::localizedActionName(name);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        if (name == pressAction())
            return {QKeySequence(Qt::Key_Return).toString()};
        return name == u"Dismiss" ? QStringList{QKeySequence(Qt::Key_Delete).toString()}
                                  : QAccessibleWidget::keyBindingsForAction(name);
    }
    void doAction(const QString &name) override
    {
        if (!m_stage->canAct())
            return QAccessibleWidget::doAction(name);
        const QString item = m_stage->frontItem();
        if (name == pressAction())
            Q_EMIT m_stage->opened(item);
        else if (name == u"Dismiss")
            Q_EMIT m_stage->dismissed(item);
        else if (name == u"Snooze")
            Q_EMIT m_stage->snoozed(item);
        else if (name == u"Delete")
            Q_EMIT m_stage->deleted(item);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    ToastStage *m_stage;
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(ToastStage::staticMetaObject.className()))
        return new ToastAccessible(static_cast<ToastStage *>(object));
    return nullptr;
}

} // namespace

void installToastStageAccessible()
{
    widgets::installAccessible<make>();
}

} // namespace carillon::receiver
