#include "widgets/widget_accessible.h"

#include "widgets/accessible_factory.h"
#include "widgets/announcement.h"
#include "widgets/elided_label.h"
#include "widgets/hint_label.h"
#include "widgets/meter.h"
#include "widgets/notice_bar.h"
#include "widgets/segmented_control.h"
#include "widgets/status_chip.h"
#include "widgets/status_dot.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

namespace carillon::widgets {
namespace {

/// One of several that exclude each other.
class SegmentAccessible : public QAccessibleWidget {
public:
    explicit SegmentAccessible(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
        , m_button(button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State out = QAccessibleWidget::state();
        out.checkable = true;
        out.checked = m_button->isChecked();
        return out;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button;
};

/// Words that nobody else says of it.
class HintAccessible : public QAccessibleWidget {
public:
    explicit HintAccessible(HintLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
        , m_label(label)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label->text() : QAccessibleWidget::text(kind);
    }

private:
    HintLabel *m_label;
};

/// A picture where it has a name; else words beside it say the same.
class DotAccessible : public QAccessibleWidget {
public:
    explicit DotAccessible(QWidget *dot)
        : QAccessibleWidget(dot)
    {
    }
    QAccessible::Role role() const override
    {
        return text(QAccessible::Name).isEmpty() ? QAccessible::Client : QAccessible::Graphic;
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<HintLabel *>(object))
        return new HintAccessible(label);
    for (const QMetaObject *words :
        {&ElidedLabel::staticMetaObject, &StatusChip::staticMetaObject, &Meter::staticMetaObject}) {
        if (words->cast(object))
            return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::StaticText);
    }
    if (auto *dot = qobject_cast<StatusDot *>(object))
        return new DotAccessible(dot);
    if (qobject_cast<NoticeBar *>(object) || qobject_cast<Announcement *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
    auto *button = qobject_cast<QAbstractButton *>(object);
    const auto *row = button ? qobject_cast<SegmentedControl *>(button->parentWidget()) : nullptr;
    return row && row->choice() == SegmentedControl::Choice::One ? new SegmentAccessible(button)
                                                                 : nullptr;
}

} // namespace

void installWidgetAccessible()
{
    installAccessible<make>();
}

} // namespace carillon::widgets
