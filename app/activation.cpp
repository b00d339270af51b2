#include "activation.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>

#ifdef CARILLON_XCB
#include <QtGui/qguiapplication_platform.h>

#include <xcb/xcb.h>

#include <array>
#include <cstdlib>
#include <memory>
#endif

namespace carillon {
namespace {

#ifdef CARILLON_XCB
struct Freed {
    void operator()(void *answer) const { std::free(answer); }
};

xcb_atom_t atomNamed(xcb_connection_t *connection, QByteArrayView name)
{
    const auto cookie = xcb_intern_atom(connection, 0, uint16_t(name.size()), name.constData());
    const std::unique_ptr<xcb_intern_atom_reply_t, Freed> reply(
        xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

void sendToRoot(xcb_connection_t *connection, xcb_client_message_event_t event)
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    if (event.window == XCB_WINDOW_NONE)
        event.window = root;
    constexpr uint32_t mask
        = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT;
    xcb_send_event(connection, 0, root, mask, reinterpret_cast<const char *>(&event));
}

// The time of the click that led to the start; 0 where the desktop told none.
uint32_t timeOf(const QByteArray &startupId)
{
    const qsizetype at = startupId.lastIndexOf("_TIME");
    return at < 0 ? 0 : startupId.mid(at + 5).toUInt();
}

// Source  Extended Window Manager Hints, _NET_ACTIVE_WINDOW: 1 for an application, its last user
//         action's time, no window of its own that was active
void activate(xcb_connection_t *connection, WId window, uint32_t time)
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = xcb_window_t(window);
    event.type = atomNamed(connection, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = 1;
    event.data.data32[1] = time;
    sendToRoot(connection, event);
}

// Ends the busy pointer of the start that handed over.
// Source  Startup Notification Protocol, _NET_STARTUP_INFO: text in pieces of 20 bytes
void endStartup(xcb_connection_t *connection, const QByteArray &startupId)
{
    QByteArray escaped = startupId;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    const QByteArray text = "remove: ID=\"" + escaped + '"' + '\0';
    const xcb_window_t sender = xcb_generate_id(connection);
    const auto *screen = xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
    xcb_create_window(connection, XCB_COPY_FROM_PARENT, sender, screen->root, -1, -1, 1, 1, 0,
        XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, 0, nullptr);
    const std::array atoms{atomNamed(connection, "_NET_STARTUP_INFO_BEGIN"),
        atomNamed(connection, "_NET_STARTUP_INFO")};
    constexpr qsizetype piece = 20;
    for (qsizetype at = 0; at < text.size(); at += piece) {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 8;
        event.window = sender;
        event.type = atoms[at == 0 ? 0 : 1];
        const QByteArray part = text.mid(at, piece);
        std::copy(part.begin(), part.end(), event.data.data8);
        xcb_send_event(connection, 0, screen->root, XCB_EVENT_MASK_PROPERTY_CHANGE,
            reinterpret_cast<const char *>(&event));
    }
    xcb_destroy_window(connection, sender);
}

// Whether there is such a display.
bool activateOnX11(QWidget &window, const QByteArray &startupId)
{
    auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || startupId.isEmpty())
        return false;
    xcb_connection_t *connection = x11->connection();
    activate(connection, window.winId(), timeOf(startupId));
    endStartup(connection, startupId);
    xcb_flush(connection);
    return true;
}
#else
bool activateOnX11(QWidget &, const QByteArray &)
{
    return false;
}
#endif

} // namespace

ActivationToken activationToken()
{
    return {qgetenv("XDG_ACTIVATION_TOKEN"), qgetenv("DESKTOP_STARTUP_ID")};
}

void bringToFront(QWidget &window, const ActivationToken &token)
{
    if (window.isMinimized())
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    // Qt for Wayland takes the next activation's token from there.
    if (!token.wayland.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.wayland);
    if (!activateOnX11(window, token.x11))
        window.activateWindow();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->raise();
        dialog->activateWindow();
    }
    QApplication::alert(&window);
}

} // namespace carillon
