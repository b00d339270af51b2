#pragma once

#include "support/own_home.h"

#include <QApplication>
#include <QtTest>

#include <cstdio>

namespace carillon::test {

/// Runs a test of the window with a home of its own. On X11 without a server ctest is told that it
/// was skipped.
template <class Test> int runOnScreen(int argc, char **argv)
{
    constexpr int skipped = 77;
    if (qgetenv("QT_QPA_PLATFORM") == "xcb" && !qEnvironmentVariableIsSet("DISPLAY")) {
        std::puts("Skipped: there is no X server, DISPLAY is not set.");
        return skipped;
    }
    const OwnHome home;
    QApplication application(argc, argv);
    Test test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

} // namespace carillon::test
