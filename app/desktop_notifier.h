#pragma once

#include "base/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace carillon {

/// One notification of the desktop.
struct DesktopNote {
    QString id{}; ///< the same again takes the other's place; empty: it stands alone
    QString title{};
    QString body{};
    int milliseconds = -1; ///< how long it stands; -1: as the desktop likes
};

/// Where they are shown. Source: Desktop Notifications Specification 1.2.
class DesktopNotifications {
public:
    using Shown = std::function<void(const Result<uint> &number)>;
    using Known = std::function<void(const QStringList &capabilities)>;

    DesktopNotifications() = default;
    virtual ~DesktopNotifications() = default;
    DesktopNotifications(const DesktopNotifications &) = delete;
    DesktopNotifications &operator=(const DesktopNotifications &) = delete;

    /// Calls back, in a later turn, with nothing if nobody answers.
    virtual void askCapabilities(const Known &known) = 0;
    /// @param replaces  number of the one whose place it takes; 0: none
    virtual void show(const DesktopNote &note, uint replaces, bool withSound, const Shown &shown)
        = 0;
};

/// Those of the session bus of this desktop; nullptr if this build has no part for it.
[[nodiscard]] std::unique_ptr<DesktopNotifications> sessionNotifications();
/// The name of the desktop entry and of the icon that stand for the program; a Flatpak has its own.
[[nodiscard]] QString desktopEntry();
/// Why nothing can be shown there, in words; empty if it can.
[[nodiscard]] QString whyNoNotifications();

/// Shows notifications on the real desktop, once people ask for it: at most one a second, what
/// comes faster is counted in the next. Lives on the thread that made it.
class DesktopNotifier : public QObject {
    Q_OBJECT

public:
    /// @param desktop  nullptr: nothing is ever shown
    explicit DesktopNotifier(
        std::unique_ptr<DesktopNotifications> desktop, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void setOn(bool on, bool withSound);
    [[nodiscard]] bool isOn() const { return m_on; }
    void show(const DesktopNote &note);

Q_SIGNALS:
    /// The desktop refused; told once until it works again.
    void failed(const carillon::Error &error);

private:
    void onSecond();
    void send(DesktopNote note);
    void onShown(const QString &id, const Result<uint> &number);

    std::unique_ptr<DesktopNotifications> m_desktop;
    QHash<QString, uint> m_numbers; // of those shown, by id
    QList<DesktopNote> m_waiting; // of this second; a bounded few, see m_more
    qsizetype m_more = 0; // that wait, those not kept included
    std::optional<QStringList> m_capabilities;
    QTimer m_second;
    bool m_on = false;
    bool m_withSound = false;
    bool m_hasFailed = false;
};

} // namespace carillon
