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
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each != &window && each->windowType() == Qt::Dialog)
                root = each;
        }
        (void)QTest::qWaitForWindowActive(root);
    }

    [[nodiscard]] QList<QWidget *> controls() const { return controlsOf(root); }

    /// Rows of a test that goes through all of them: one column, `view`.
    static void addRows()
    {
        QTest::addColumn<int>("view");
        for (const auto &[name, view] : views)
            QTest::newRow(name) << int(view);
    }

    struct View {
        const char *name;
        Actions::Id view;
    };
    static constexpr View views[]{
        {"form", Actions::ShowForm},
        {"JSON", Actions::ShowJson},
        {"HTTP", Actions::ShowHttp},
        {"native", Actions::ShowNative},
        {"find and replace", Actions::Replace},
        {"fan-out", Actions::ShowFanOut},
        {"add a device", Actions::AddDevice},
        {"receive from", Actions::ReceiveFrom},
        {"faults", Actions::ManageFaults},
        {"set the clock", Actions::ClockSet},
        {"send many", Actions::SendMany},
        {"contact sheet", Actions::ContactSheet},
        {"preferences", Actions::Preferences},
        {"targets", Actions::ManageTargets},
    };

    QTemporaryDir folder;
    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    Session session{
        Options{.port = 0, .storePath = folder.filePath(QStringLiteral("feed.db"))}, clock};
    QWidget *root = &session.window();
};

} // namespace carillon::test
