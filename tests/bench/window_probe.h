#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

#include <set>

/// How benchmarks of the window wait for it and see it paint.
namespace carillon::bench {

/// Turns the event loop until the condition holds, @p milliseconds at most.
template <class Condition> bool turnUntil(const Condition &condition, int milliseconds = 5000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    return condition();
}

/// Which of the watched widgets have painted since the last reset.
class Paints : public QObject {
public:
    explicit Paints(const QList<QWidget *> &widgets)
        : m_watched(widgets)
    {
        for (QWidget *widget : m_watched)
            widget->installEventFilter(this);
    }
    void reset() { m_painted.clear(); }
    [[nodiscard]] bool areAllDone() const { return m_painted.size() == size_t(m_watched.size()); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted.insert(watched);
        return false;
    }

private:
    QList<QWidget *> m_watched;
    std::set<QObject *> m_painted;
};

inline void pressKey(QWidget *into, int key, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(into, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(into, &release);
}

/// One key; every other stroke takes back the one before.
inline void type(QWidget *into, int stroke)
{
    if (stroke % 2 == 1)
        pressKey(into, Qt::Key_Backspace, QStringLiteral("\b"));
    else
        pressKey(into, Qt::Key_X, QStringLiteral("x"));
}

} // namespace carillon::bench
