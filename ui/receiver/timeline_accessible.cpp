#include "receiver/timeline_accessible.h"

#include "receiver/timeline_strip.h"
#include "widgets/accessible_factory.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace carillon::receiver {
namespace {

/// One moment. It reads the strip as it is when asked, so that nothing goes stale.
class MomentAccessible : public QAccessibleInterface {
public:
    MomentAccessible(TimelineStrip *strip, int index)
        : m_strip(strip)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_strip && m_index < m_strip->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_strip);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return sentence(m_strip->timeline().moments.at(m_index).moment);
        case QAccessible::Description:
            return m_strip->whenText(m_index);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_strip->rectOf(m_index);
        return {m_strip->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State out;
        if (!isValid()) {
            out.invalid = true;
            return out;
        }
        out.focusable = out.selectable = true;
        out.selected = m_strip->current() == m_index;
        out.focused = out.selected && m_strip->hasFocus();
        out.offscreen = !m_strip->viewport()->rect().intersects(m_strip->rectOf(m_index));
        out.invisible = !m_strip->isVisible();
        return out;
    }

private:
    QPointer<TimelineStrip> m_strip;
    int m_index;
};

class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineStrip *strip)
        : QAccessibleWidget(strip, QAccessible::List)
        , m_strip(strip)
    {
    }
    ~TimelineAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_moments))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(TimelineAccessible)

    int childCount() const override { return m_strip->count(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_moments.size() <= index)
            m_moments.append(QAccessible::registerAccessibleInterface(
                new MomentAccessible(m_strip, int(m_moments.size()))));
        return QAccessible::accessibleInterface(m_moments[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_moments.size(); ++i) {
            if (QAccessible::accessibleInterface(m_moments[i]) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_strip->hasFocus() ? child(m_strip->current()) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_strip->momentAt(m_strip->viewport()->mapFromGlobal(QPoint(x, y))));
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_strip->count() > 0 ? wholeText(m_strip->timeline())
                                        : TimelineStrip::tr("Timeline, of nothing yet");
        if (kind == QAccessible::Description && m_strip->current() >= 0)
            return sentence(m_strip->timeline().moments.at(m_strip->current()).moment);
        return QAccessibleWidget::text(kind);
    }

private:
    TimelineStrip *m_strip;
    mutable QList<QAccessible::Id> m_moments;
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(TimelineStrip::staticMetaObject.className()))
        return new TimelineAccessible(static_cast<TimelineStrip *>(object));
    return nullptr;
}

} // namespace

void installTimelineAccessible()
{
    widgets::installAccessible<make>();
}

} // namespace carillon::receiver
