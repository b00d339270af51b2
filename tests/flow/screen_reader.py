"""The first minute as someone has it who sees nothing of the window: finds, edits, sends and
dismisses through AT-SPI alone, as a screen reader does.

    dbus-run-session -- /usr/bin/python3 screen_reader.py CARILLON

Needs an X server, GObject introspection for AT-SPI (gir1.2-atspi-2.0) and at-spi2-core; without
them it says so and ends with 77, which ctest takes for "skipped".
"""

import os
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 20  # seconds


def skip(why):
    print("Skipped:", why)
    sys.exit(SKIPPED)


if not os.environ.get("DISPLAY"):
    skip("there is no X server, DISPLAY is not set.")
if not any(os.path.exists(path) for path in
           ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")):
    skip("at-spi2-core is not installed.")
try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    skip(f"gir1.2-atspi-2.0 or python3-gi is not installed ({missing}).")


def wait_for(what, ask):
    """Asks until there is an answer; events are taken in meanwhile."""
    end = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.iteration(False):
            pass
        try:
            found = ask()
        except GLib.GError:  # it is going away just now
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited in vain: {what}")


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def role_of(node):
    """By today's name: AT-SPI called a button "push button" before."""
    name = node.get_role_name()
    return "button" if name == "push button" else name


def walk(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child)


class App:
    def __init__(self, program, folder):
        own = {name: folder for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                         "XDG_CACHE_HOME")}
        self.process = subprocess.Popen(
            [program, "--port", "0", "--store", os.path.join(folder, "feed.db")],
            env={**os.environ, **own, "QT_QPA_PLATFORM": "xcb",
                 "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        self.root = wait_for("the program is on the bus", self._on_bus)

    def _on_bus(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(index)
            if each and each.get_process_id() == self.process.pid and each.get_child_count():
                return each
        return None

    def find(self, role, name, named=None):
        """The first node to be seen of that role whose name begins with `name`."""
        return wait_for(f"{role} {name!r}", lambda: self.look(role, name, named))

    def look(self, role, name, named=None):
        test = named or (lambda text: text.startswith(name))
        for node in walk(self.root):
            try:
                if role_of(node) == role and test(node.get_name()) and showing(node):
                    return node
            except GLib.GError:
                continue
        return None

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=10)


def text_of(node):
    return Atspi.Text.get_text(node, 0, -1)


def act(node, wanted):
    """Invokes an action by its name."""
    names = [Atspi.Action.get_action_name(node, index)
             for index in range(Atspi.Action.get_n_actions(node))]
    assert wanted in names, f"{node.get_name()!r} can {names}, not {wanted}"
    assert Atspi.Action.do_action(node, names.index(wanted))


class Announced:
    """What a screen reader would say by itself: alerts that come up."""

    def __init__(self, pid):
        self.said = []
        self.pid = pid
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:showing")
        self.listener.register("object:announcement")  # from Qt 6.8 on

    def hear(self, event):
        if event.type.startswith("object:announcement"):
            self.said.append(event.any_data)
        elif event.detail1 and event.source and event.source.get_role() == Atspi.Role.ALERT:
            self.said.append(event.source.get_name())


DEVICES = {"Windows": "Windows 11 preview, title ", "iPhone": "iOS preview, title ",
           "Android": "Android preview, title "}


def toasts(app, title):
    """Of each device the toast with that title, or none."""
    return {device: app.look("notification", prefix + title) for device, prefix in DEVICES.items()}


def first_minute(app):
    announced = Announced(app.process.pid)

    # The window opens on the documented example.
    title = app.find("text", "Title", lambda name: name == "Title")
    wait_for("the example", lambda: text_of(title) == "Hello World!")
    app.find("label", "would answer 201 Created")
    wait_for("the toasts of the draft", lambda: all(toasts(app, "Hello World!").values()))

    # An emptied title is a problem, and is said to be one.
    assert Atspi.EditableText.set_text_contents(title, "")
    app.find("list item", "Error: title is required",
             lambda name: name.startswith("Error: ") and "title" in name)
    app.find("label", "would answer 400 Bad Request")
    app.find("label", "1 error")
    wait_for("the problem is announced", lambda: "1 error" in announced.said)
    wait_for("no device shows it", lambda: not any(toasts(app, "Hello World!").values()))

    # Undo, from the menu, which is there without being open.
    undo = next(node for node in walk(app.root)
                if role_of(node) == "menu item" and node.get_name() == "Undo")
    act(undo, "Press")
    wait_for("the title is back", lambda: text_of(title) == "Hello World!")
    app.find("label", "would answer 201 Created")
    wait_for("that is announced", lambda: "No problems" in announced.said)

    # A title of one's own goes out.
    assert Atspi.EditableText.set_text_contents(title, "From a screen reader")
    wait_for("the draft has it", lambda: all(toasts(app, "From a screen reader").values()))
    act(app.find("button", "Send "), "Press")
    wait_for("the answer is announced", lambda: "201 Created" in announced.said)
    app.find("table cell", "From a screen reader")
    phone = wait_for("the phone shows what came",
                     lambda: can_dismiss(toasts(app, "From a screen reader")["iPhone"]))
    assert all(toasts(app, "From a screen reader").values())

    # What the phone dismisses leaves the others.
    act(phone, "Dismiss")
    wait_for("every device is empty",
             lambda: not any(toasts(app, "From a screen reader").values()))
    app.find("table cell", "dismissed on iPhone",
             lambda name: name.lower().endswith("dismissed on iphone"))


def can_dismiss(node):
    if node is None:
        return None
    count = Atspi.Action.get_n_actions(node)
    names = [Atspi.Action.get_action_name(node, index) for index in range(count)]
    return node if "Dismiss" in names else None


def main():
    Atspi.init()
    with tempfile.TemporaryDirectory() as folder:
        app = App(sys.argv[1], folder)
        try:
            first_minute(app)
        finally:
            app.stop()
    print("The first minute went through AT-SPI alone.")


if __name__ == "__main__":
    main()
