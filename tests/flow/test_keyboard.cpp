#include "composer/composer_form.h"
#include "composer/composer_pane.h"
#include "receiver/feed_pane.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "receiver/toast_stage.h"
#include "session.h"
#include "support/hands.h"
#include "support/screen_main.h"
#include "widgets/status_chip.h"

#include <QClipboard>
#include <QLineEdit>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {


} // namespace

/// The first minute without a mouse; each function goes on where the one before it ended.
class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTitleIsReached();
    void aProblemIsFoundAndUndone();
    void theTitleIsEdited();
    void theDraftIsSent();
    void thePhoneDismisses();
    void theRequestIsCopied();
    void cleanupTestCase() { m_session.reset(); }

private:
    MainWindow &window() { return m_session->window(); }
    receiver::ToastStage &stage(const QString &id) { return window().receiver().card(id)->stage(); }
    [[nodiscard]] QString chip(const char *name)
    {
        return window().findChild<widgets::StatusChip *>(QLatin1StringView(name))->text();
    }
    [[nodiscard]] QLineEdit *title()
    {
        for (auto *field : m_session->composer().form()->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Title")
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] QList<int> toasts()
    {
        QList<int> out;
        for (const auto &id : {u"windows-1"_s, u"ios-1"_s, u"android-1"_s})
            out.append(stage(id).toastCount());
        return out;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<test::Hands> m_hands;
};

void KeyboardTest::initTestCase()
{
    if (!test::Hands::areThere())
        QSKIP("xdotool is not installed");
    const auto path = [](QWidget *) { return QString(); };
    m_session = std::make_unique<Session>(
        Options{.port = 0, .storePath = m_folder.filePath(u"feed.db"_s), .theme = u"light"_s},
        m_clock, Dialogs{path, path, [](QWidget *) { return true; }});
    m_hands = std::make_unique<test::Hands>(window());
    m_session->start();
    window().activateWindow(); // nobody else does where there is no window manager
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_COMPARE(window().receiver().devices().size(), 4);
}

void KeyboardTest::theTitleIsReached()
{
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(m_hands->tabTo(title()));
}

void KeyboardTest::aProblemIsFoundAndUndone()
{
    m_hands->press(Qt::CTRL | Qt::Key_A);
    m_hands->press(Qt::Key_Delete);
    QTRY_COMPARE(chip("answerChip"), u"would answer 400 Bad Request"_s);
    m_hands->press(Qt::CTRL | Qt::Key_Z);
    QTRY_COMPARE(chip("answerChip"), u"would answer 201 Created"_s);
    QCOMPARE(title()->text(), u"Hello World!"_s);
}

void KeyboardTest::theTitleIsEdited()
{
    m_hands->press(Qt::CTRL | Qt::Key_A);
    m_hands->type("By keys");
    QTRY_COMPARE(title()->text(), u"By keys"_s);
    QTRY_VERIFY(stage(u"ios-1"_s).accessibleName().contains(u"title By keys"));
}

void KeyboardTest::theDraftIsSent()
{
    m_hands->press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(chip("exchangeStatus"), u"201 Created"_s);
    QTRY_COMPARE(window().receiver().mode(), receiver::ReceiverPane::Mode::Received);
    QTRY_COMPARE(toasts(), (QList<int>{1, 1, 1}));
}

void KeyboardTest::thePhoneDismisses()
{
    QVERIFY(m_hands->tabTo(&stage(u"ios-1"_s)));
    m_hands->press(Qt::Key_Delete);
    QTRY_COMPARE(toasts(), (QList<int>{0, 0, 0}));
    const auto &feed = window().receiver().feed().model();
    QCOMPARE(feed.words().stateText(*feed.itemAt(0)), u"dismissed on iPhone"_s);
}

void KeyboardTest::theRequestIsCopied()
{
    m_hands->press(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl "));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"By keys"));
}

int main(int argc, char **argv)
{
    return test::runOnScreen<KeyboardTest>(argc, argv);
}

#include "test_keyboard.moc"
