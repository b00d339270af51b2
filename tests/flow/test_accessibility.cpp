#include "actions.h"
#include "session.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QDialog>
#include <QMenu>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

// Every control of the window, as the keyboard and a screen reader meet it.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data();
    void everyControlHasAName();
    void tabReachesEveryControl_data() { everyControlHasAName_data(); }
    void tabReachesEveryControl();
    void thePreferencesAreNamedAndReached();
    void everyCommandIsInAMenu();
    void noTwoCommandsShareKeys();
};

namespace {

struct Opened {
    explicit Opened(Actions::Id view = Actions::ShowForm)
    {
        session.window().resize(1440, 900);
        session.window().show();
        (void)QTest::qWaitForWindowActive(&session.window());
        session.window().actions()[view]->trigger();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QList<QWidget *> controls() { return controlsOf(session.window()); }

    [[nodiscard]] static QList<QWidget *> controlsOf(QWidget &window)
    {
        QList<QWidget *> out;
        const QList<QWidget *> all = window.findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
            if (takesTab && widget->isVisible() && widget->isEnabled()
                && widget->window() == &window)
                out.append(widget);
        }
        return out;
    }

    QTemporaryDir folder;
    SteppedClock clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    Session session{Options{.port = 0, .storePath = folder.filePath(u"feed.db"_s)}, clock};
};

QString described(const QWidget *widget)
{
    QString out;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        out.prepend(u" > "_s + QLatin1String(widget->metaObject()->className()) + u' '
            + widget->objectName());
    return out;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
    return reader ? reader->text(QAccessible::Name) : QString();
}

} // namespace

void AccessibilityTest::everyControlHasAName_data()
{
    QTest::addColumn<int>("view");
    QTest::newRow("form") << int(Actions::ShowForm);
    QTest::newRow("JSON") << int(Actions::ShowJson);
    QTest::newRow("HTTP") << int(Actions::ShowHttp);
    QTest::newRow("native") << int(Actions::ShowNative);
}

void AccessibilityTest::everyControlHasAName()
{
    QFETCH(int, view);
    Opened opened{Actions::Id(view)};
    QStringList nameless;
    const QList<QWidget *> controls = opened.controls();
    QVERIFY(controls.size() > 15);
    for (QWidget *control : controls) {
        if (nameOf(control).isEmpty())
            nameless.append(described(control));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void AccessibilityTest::tabReachesEveryControl()
{
    QFETCH(int, view);
    Opened opened{Actions::Id(view)};
    const QList<QWidget *> controls = opened.controls();
    QSet<QWidget *> reached;
    controls.first()->setFocus();
    for (qsizetype steps = 0; steps < 3 * controls.size(); ++steps) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *control : controls) {
        // Of buttons that exclude each other Tab reaches the chosen one, arrows the others.
        const auto *button = qobject_cast<QAbstractButton *>(control);
        const bool byArrows = button && button->group() && !button->isChecked();
        if (!byArrows && !reached.contains(control))
            missed.append(described(control));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void AccessibilityTest::thePreferencesAreNamedAndReached()
{
    Opened opened;
    opened.session.window().actions()[Actions::Preferences]->trigger();
    auto *dialog = opened.session.window().findChild<QDialog *>(u"preferencesDialog"_s);
    QVERIFY(dialog);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QList<QWidget *> controls = Opened::controlsOf(*dialog);
    QCOMPARE(controls.size(), 11); // six fields, three buttons and boxes beside them, two below
    QSet<QWidget *> reached;
    controls.first()->setFocus();
    for (qsizetype steps = 0; steps < controls.size(); ++steps) {
        QVERIFY(dialog->focusWidget());
        reached.insert(dialog->focusWidget());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *control : controls) {
        QVERIFY2(reached.contains(control), qPrintable(described(control)));
        QVERIFY2(!nameOf(control).isEmpty(), qPrintable(described(control)));
    }
}

void AccessibilityTest::everyCommandIsInAMenu()
{
    Opened opened;
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
    Opened opened;
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
}

QTEST_MAIN(AccessibilityTest)
#include "test_accessibility.moc"
