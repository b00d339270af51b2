#pragma once

#include "actions.h"
#include "session.h"
#include "support/controls.h"

#include <QTemporaryDir>
#include <QtTest>

namespace carillon::test {

/// The real window with one of its views, or with the dialog that a command opened.
struct OpenedView {
    explicit OpenedView(Actions::Id view = Actions::ShowForm, QSize size = {1440, 900})
    {
        MainWindow &window = session.window();
        window.resize(size);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        window.actions()[view]->trigger();
        QCoreApplication::processEvents();
        // Some dialogs ask the system's keychain before they open.
        if (opensDialog(view))
            (void)QTest::qWaitFor([this] { return findDialog(); });
        (void)QTest::qWaitForWindowActive(root);
    }

    [[nodiscard]] QList<QWidget *> controls() const { return controlsOf(root); }

    /// Rows of a test that goes through all of them: one column, `view`.
    static void addRows()
    {
        QTest::addColumn<int>("view");
        for (const View &each : views)
            QTest::newRow(each.name) << int(each.view);
    }

    struct View {
        const char *name;
        Actions::Id view;
        bool isDialog;
    };
    static constexpr View views[]{
        {"form", Actions::ShowForm, false},
        {"JSON", Actions::ShowJson, false},
        {"HTTP", Actions::ShowHttp, false},
        {"native", Actions::ShowNative, false},
        {"find and replace", Actions::Replace, false},
        {"fan-out", Actions::ShowFanOut, false},
        {"add a device", Actions::AddDevice, true},
        {"receive from", Actions::ReceiveFrom, true},
        {"faults", Actions::ManageFaults, true},
        {"set the clock", Actions::ClockSet, true},
        {"send many", Actions::SendMany, true},
        {"contact sheet", Actions::ContactSheet, true},
        {"preferences", Actions::Preferences, true},
        {"targets", Actions::ManageTargets, true},
    };

    QTemporaryDir folder;
    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    Session session{
        Options{.port = 0, .storePath = folder.filePath(QStringLiteral("feed.db"))}, clock};
    QWidget *root = &session.window();

private:
    [[nodiscard]] static bool opensDialog(Actions::Id id)
    {
        return std::any_of(std::begin(views), std::end(views),
            [id](const View &each) { return each.view == id && each.isDialog; });
    }

    bool findDialog()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each != root && each->windowType() == Qt::Dialog) {
                root = each;
                return true;
            }
        }
        return false;
    }
};

} // namespace carillon::test
