#pragma once

#include <QObject>

namespace carillon {

/// What people have told their desktop of how they see.
struct Wishes {
    bool highContrast = false;
    bool reducedMotion = false;

    bool operator==(const Wishes &) const = default;
};

/// Asks the desktop, and follows it when people change their mind. Nothing waits for the answer:
/// until it comes, and where nobody answers, nothing is wished for.
///
/// Source: XDG Desktop Portal, interface org.freedesktop.portal.Settings, namespaces
/// org.freedesktop.appearance, org.gnome.desktop.interface and .a11y.interface,
/// org.kde.kdeglobals.KDE. Elsewhere than on Linux Qt tells of contrast from 6.10 on.
class DesktopWishes : public QObject {
    Q_OBJECT

public:
    explicit DesktopWishes(QObject *parent = nullptr);

    [[nodiscard]] const Wishes &current() const { return m_current; }

Q_SIGNALS:
    void changed(const carillon::Wishes &wishes);

private Q_SLOTS:
    void ask();

private:
    void take(const Wishes &wishes);

    Wishes m_current;
};

} // namespace carillon
