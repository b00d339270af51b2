#include "composer/composer_form.h"
#include "composer/composer_pane.h"
#include "support/opened_view.h"
#include "support/screen_main.h"
#include "widgets/announcement.h"
#include "widgets/notice_bar.h"

#include <QAccessible>
#include <QLineEdit>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace carillon;

namespace {

// QAccessible hands its events to a plain function.
QStringList heard;

void listen(QAccessibleEvent *event)
{
    QAccessibleInterface *from = event->accessibleInterface();
    if (event->type() == QAccessible::Alert && from)
        heard.append(from->text(QAccessible::Name));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        heard.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#endif
}


} // namespace

/// What a screen reader says though the focus stays where it is. Each function goes on where the
/// one before it ended.
class AnnouncementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        m_said.clear();
        heard.clear();
    }
    /// Qt passes on the events of a platform that has screen readers, which "offscreen" has not.
    void cleanup()
    {
        if (QAccessible::isActive())
            QTRY_COMPARE(heard, m_said);
    }
    void aProblemIsSaidOnce();
    void thatItIsGoneIsSaid();
    void whatTheServiceAnsweredIsSaid();
    void whyNothingWasSentIsSaid();
    void aMessageIsSaid();
    void aNoticeIsSaid();
    void itIsAnAlertThatTakesNoFocus();
    void cleanupTestCase();

private:
    [[nodiscard]] QLineEdit *title()
    {
        for (auto *field : m_opened->session.composer().form()->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Title")
                return field;
        }
        return nullptr;
    }

    std::unique_ptr<test::OpenedView> m_opened;
    QStringList m_said;
};

void AnnouncementsTest::initTestCase()
{
    m_opened = std::make_unique<test::OpenedView>();
    QSignalSpy started(&m_opened->session, &Session::serviceStarted);
    m_opened->session.start();
    QVERIFY(!started.isEmpty() || started.wait());
    connect(&widgets::Announcement::of(&m_opened->session.window()), &widgets::Announcement::said,
        this, [this](const QString &text) { m_said.append(text); });
    QAccessible::installUpdateHandler(listen);
}

void AnnouncementsTest::aProblemIsSaidOnce()
{
    QTest::keyClick(title(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(title(), Qt::Key_Delete);
    QTRY_COMPARE(m_said, QStringList{u"1 error"_s});
    m_opened->session.window().resize(1400, 880); // nothing of the draft has changed
    QCoreApplication::processEvents();
    QCOMPARE(m_said.size(), 1);
}

void AnnouncementsTest::thatItIsGoneIsSaid()
{
    m_opened->session.document().undo();
    QTRY_COMPARE(m_said, QStringList{u"No problems"_s});
}

void AnnouncementsTest::whatTheServiceAnsweredIsSaid()
{
    m_opened->session.window().actions()[Actions::Send]->trigger();
    QTRY_VERIFY2(m_said.contains(u"201 Created"_s), qPrintable(m_said.join(u'|')));
}

void AnnouncementsTest::whyNothingWasSentIsSaid()
{
    m_opened->session.window().showError({u"send"_s, u"No connection to the service."_s, {}});
    QTRY_COMPARE(m_said, QStringList{u"No connection to the service."_s});
}

void AnnouncementsTest::aMessageIsSaid()
{
    m_opened->session.window().showMessage(u"Address copied"_s);
    QCOMPARE(m_said, QStringList{u"Address copied"_s});
    m_opened->session.window().showMessage({});
    QCOMPARE(m_said.size(), 1);
}

void AnnouncementsTest::aNoticeIsSaid()
{
    m_opened->session.composer().fileNotice()->showNotice(u"The file changed."_s, {});
    const QAccessibleInterface *reader
        = QAccessible::queryAccessibleInterface(m_opened->session.composer().fileNotice());
    QCOMPARE(reader->text(QAccessible::Name), u"The file changed."_s);
    QCOMPARE(reader->role(), QAccessible::AlertMessage);
    heard.removeAll(u"The file changed."_s); // its own alert
    m_opened->session.composer().fileNotice()->dismiss();
}

void AnnouncementsTest::itIsAnAlertThatTakesNoFocus()
{
    QWidget *voice = m_opened->session.window().findChild<widgets::Announcement *>();
    QVERIFY(voice);
    QCOMPARE(QAccessible::queryAccessibleInterface(voice)->role(), QAccessible::AlertMessage);
    QCOMPARE(voice->focusPolicy(), Qt::NoFocus);
    QVERIFY(voice->testAttribute(Qt::WA_TransparentForMouseEvents));
    QCOMPARE(m_opened->session.window().findChildren<widgets::Announcement *>().size(), 1);
}

void AnnouncementsTest::cleanupTestCase()
{
    QAccessible::installUpdateHandler(nullptr);
    m_opened.reset();
}

int main(int argc, char **argv)
{
    return test::runOnScreen<AnnouncementsTest>(argc, argv);
}

#include "test_announcements.moc"
