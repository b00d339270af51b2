#pragma once

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QWidget>
#include <QWindow>
#include <QtTest>

namespace carillon::test {

/// Works a window as a person does: at what is to be seen, and where the focus is. On an X server
/// keys and clicks come from the server; elsewhere they enter where a platform hands them to Qt.
class Hands {
public:
    explicit Hands(QWidget &window)
        : m_window(window)
        , m_fromServer(QGuiApplication::platformName() == QLatin1String("xcb"))
    {
    }

    [[nodiscard]] static bool areThere()
    {
        return QGuiApplication::platformName() != QLatin1String("xcb")
            || !QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty();
    }

    void press(QKeyCombination keys)
    {
        if (m_fromServer)
            xdotool({QStringLiteral("key"), nameOf(keys)});
        else
            QTest::keyClick(handle(), keys.key(), keys.keyboardModifiers());
    }
    void type(const QByteArray &ascii)
    {
        if (m_fromServer)
            return xdotool({QStringLiteral("type"), QString::fromLatin1(ascii)});
        for (const char character : ascii)
            QTest::keyClick(handle(), character);
    }
    /// @return false if something else is to be seen there
    [[nodiscard]] bool click(QWidget *target, QPoint place, Qt::MouseButton button = Qt::LeftButton)
    {
        const QPoint inWindow = target->mapTo(&m_window, place);
        const QWidget *hit = m_window.childAt(inWindow);
        if (!hit || (hit != target && !target->isAncestorOf(hit)))
            return false;
        if (!m_fromServer) {
            QTest::mouseClick(handle(), button, {}, inWindow);
            return true;
        }
        const QPoint global = m_window.mapToGlobal(inWindow);
        xdotool({QStringLiteral("mousemove"), QString::number(global.x()),
            QString::number(global.y()), QStringLiteral("click"),
            button == Qt::RightButton ? QStringLiteral("3") : QStringLiteral("1")});
        return true;
    }
    [[nodiscard]] bool click(QWidget *target) { return click(target, target->rect().center()); }
    /// Presses Tab until @p wanted has the focus. @return false if it never has
    [[nodiscard]] bool tabTo(const QWidget *wanted)
    {
        constexpr int mostSteps = 60;
        for (int i = 0; i < mostSteps && QApplication::focusWidget() != wanted; ++i) {
            const QWidget *before = QApplication::focusWidget();
            press(Qt::Key_Tab);
            if (!QTest::qWaitFor([before] { return QApplication::focusWidget() != before; }))
                return false;
        }
        return QApplication::focusWidget() == wanted;
    }

private:
    // Qt sends keys on to a menu that is open.
    [[nodiscard]] QWindow *handle() const { return m_window.windowHandle(); }

    static void xdotool(const QStringList &arguments)
    {
        if (!QGuiApplication::focusWindow())
            qFatal("another program has the focus and would get the keys");
        if (QProcess::execute(QStringLiteral("xdotool"), arguments) != 0)
            qFatal("xdotool %s failed", qPrintable(arguments.join(u' ')));
    }

    /// `ctrl+shift+c`, as X names keys.
    static QString nameOf(QKeyCombination keys)
    {
        QString out;
        const Qt::KeyboardModifiers held = keys.keyboardModifiers();
        if (held & Qt::ControlModifier)
            out += QLatin1String("ctrl+");
        if (held & Qt::AltModifier)
            out += QLatin1String("alt+");
        if (held & Qt::ShiftModifier)
            out += QLatin1String("shift+");
        switch (keys.key()) {
        case Qt::Key_Return: return out + QLatin1String("Return");
        case Qt::Key_Delete: return out + QLatin1String("Delete");
        case Qt::Key_Tab: return out + QLatin1String("Tab");
        case Qt::Key_Down: return out + QLatin1String("Down");
        case Qt::Key_Right: return out + QLatin1String("Right");
        case Qt::Key_Insert: return out + QLatin1String("Insert");
        case Qt::Key_Escape: return out + QLatin1String("Escape");
        default: return out + QChar(char16_t(keys.key())).toLower();
        }
    }

    QWidget &m_window;
    bool m_fromServer = false;
};

} // namespace carillon::test
