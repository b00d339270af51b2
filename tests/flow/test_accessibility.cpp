#include "support/opened_view.h"
#include "support/own_home.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::OpenedView;

// Every control of the window, as the keyboard and a screen reader meet it.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data() { OpenedView::addRows(); }
    void everyControlHasAName();
    void tabReachesEveryControl_data() { everyControlHasAName_data(); }
    void tabReachesEveryControl();
    void everyMnemonicOfALabelLeadsToAControl_data() { everyControlHasAName_data(); }
    void everyMnemonicOfALabelLeadsToAControl();
    void everyCommandIsInAMenu();
    void noTwoCommandsShareKeys();
};

void AccessibilityTest::everyControlHasAName()
{
    QFETCH(int, view);
    OpenedView opened{Actions::Id(view)};
    QStringList nameless;
    const QList<QWidget *> controls = opened.controls();
    QVERIFY(controls.size() > 2);
    for (QWidget *control : controls) {
        if (test::nameOf(control).isEmpty())
            nameless.append(test::described(control));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void AccessibilityTest::tabReachesEveryControl()
{
    QFETCH(int, view);
    OpenedView opened{Actions::Id(view)};
    const QList<QWidget *> controls = opened.controls();
    const QStringList missed = test::missedByTab(controls);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void AccessibilityTest::everyMnemonicOfALabelLeadsToAControl()
{
    QFETCH(int, view);
    OpenedView opened{Actions::Id(view)};
    const QList<QLabel *> labels = opened.root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool hasMnemonic = !QKeySequence::mnemonic(label->text()).isEmpty()
            && label->textFormat() != Qt::PlainText;
        QVERIFY2(!hasMnemonic || label->buddy(), qPrintable(label->text()));
    }
}

void AccessibilityTest::everyCommandIsInAMenu()
{
    OpenedView opened;
    const Actions &actions = opened.session.window().actions();
    for (int id = 0; id < Actions::Count; ++id) {
        const QAction *action = actions[Actions::Id(id)];
        const QList<QObject *> places = action->associatedObjects();
        const bool isInMenu = std::any_of(places.begin(), places.end(),
            [](const QObject *place) { return qobject_cast<const QMenu *>(place) != nullptr; });
        QVERIFY2(isInMenu, qPrintable(action->objectName()));
    }
}

void AccessibilityTest::noTwoCommandsShareKeys()
{
    OpenedView opened;
    const Actions &actions = opened.session.window().actions();
    QMap<QString, QString> owners;
    for (int id = 0; id < Actions::Count; ++id) {
        const QAction *action = actions[Actions::Id(id)];
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &keys : shortcuts) {
            QString &owner = owners[keys.toString()];
            QVERIFY2(owner.isEmpty(),
                qPrintable(keys.toString() + u": "_s + owner + u", "_s + action->objectName()));
            owner = action->objectName();
        }
    }
    // Keys of one pane alone do not win over those of the window: together they do nothing.
    for (const QAction *action : opened.session.window().findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WidgetShortcut)
            continue;
        const QString owner = owners.value(action->shortcut().toString());
        QVERIFY2(action->shortcut().isEmpty() || owner.isEmpty(),
            qPrintable(owner + u", "_s + action->objectName()));
    }
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    AccessibilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_accessibility.moc"
