#include "receiver/contact_sheet_dialog.h"
#include "receiver/sheet_choices.h"
#include "support/accepted.h"
#include "support/fixture.h"
#include "toasts/toast_picture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using platforms::Surface;
using platforms::Theme;

class ContactSheetDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itBeginsWithTheFirstSurfaces();
    void itFollowsTheDraftAndTheChoices();
    void whatCannotBeShownIsSaidInWords();
    void silenceIsCounted();
    void drawingLeavesTheWindowAlive();
    void itIsCopied();
    void theSheetIsSaved();
    void filesAreThoseOfTheCommandLine();
    void aFolderThatCannotBeWrittenIsNamed();
    void savingCanBeCancelled();
    void everyControlHasAName();

private:
    void show(const toasts::RenderChoices &choices);
    void settle();
    template <class Widget> Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_answer;
    std::unique_ptr<ContactSheetDialog> m_dialog;
};

namespace {

const contract::Notification seed = test::accepted(test::fixture(u"native/seed.json"_s));

toasts::RenderChoices everything()
{
    return {{platforms::allSurfaces.begin(), platforms::allSurfaces.end()},
        {platforms::Preset::Usual, platforms::Preset::Newer}, {Theme::Light, Theme::Dark},
        {85, 100, 125, 150, 200}, {false, true}};
}

} // namespace

void ContactSheetDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_answer = m_folder->path();
    m_dialog = std::make_unique<ContactSheetDialog>(
        SheetQuestions{[this](QWidget *, const QString &name) {
                           return m_answer.isEmpty() ? m_answer : m_answer + u'/' + name;
                       },
            [this](QWidget *) { return m_answer; }});
    m_dialog->setNotification(seed, u"Parcel sent"_s);
    m_dialog->show();
    settle();
}

void ContactSheetDialogTest::cleanup()
{
    m_dialog.reset();
}

void ContactSheetDialogTest::settle()
{
    QSignalSpy shown(m_dialog.get(), &ContactSheetDialog::shown);
    QVERIFY(shown.wait());
}

void ContactSheetDialogTest::show(const toasts::RenderChoices &choices)
{
    m_dialog->choices().setChoices(choices);
    settle();
}

void ContactSheetDialogTest::itBeginsWithTheFirstSurfaces()
{
    const toasts::RenderChoices choices = m_dialog->choices().choices();
    QCOMPARE(choices.surfaces,
        (QList{Surface::WindowsPopup, Surface::IosBanner, Surface::AndroidHeadsUp,
            Surface::WebDesktop}));
    QCOMPARE(choices.themes, (QList{Theme::Light, Theme::Dark}));
    QVERIFY(!m_dialog->sheet().isNull());
    QCOMPARE(
        find<QLabel>("sheetPicture")->pixmap(Qt::ReturnByValue).size(), m_dialog->sheet().size());
}

void ContactSheetDialogTest::itFollowsTheDraftAndTheChoices()
{
    const QImage before = m_dialog->sheet();
    contract::Notification other = seed;
    other.payload.visualContent->title = u"Another"_s;
    m_dialog->setNotification(other, u"x"_s);
    settle();
    QVERIFY(m_dialog->sheet() != before);
    const int height = m_dialog->sheet().height();
    find<QCheckBox>("android-heads-up")->click();
    settle();
    QVERIFY(m_dialog->sheet().height() < height);
}

void ContactSheetDialogTest::whatCannotBeShownIsSaidInWords()
{
    const auto said = [this](const QString &text) {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    };
    show({});
    QVERIFY(said(u"Nothing is chosen"_s));
    QVERIFY(m_dialog->sheet().isNull());
    QVERIFY(!find<QPushButton>("sheetSave")->isEnabled());
    show({{Surface::WebDesktop}});
    QVERIFY(said(u"Nothing appears on these surfaces"_s));
    m_dialog->setNotification({}, {});
    settle();
    QVERIFY(said(u"Nothing to draw yet"_s));
    m_dialog->setNotification(seed, {});
    find<QCheckBox>("sheetWithSilent")->click();
    settle();
    QVERIFY(find<QPushButton>("sheetSave")->isEnabled());
}

void ContactSheetDialogTest::silenceIsCounted()
{
    QVERIFY2(m_dialog->message().startsWith(u"6 pictures. Nothing appears on 2 more: "_s),
        qPrintable(m_dialog->message()));
}

void ContactSheetDialogTest::drawingLeavesTheWindowAlive()
{
    QElapsedTimer turn;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, turn.restart()); });
    toasts::RenderChoices choices = everything();
    choices.textSizes = {100};
    turn.start();
    beat.start(0);
    show(choices);
    qInfo("longest turn while drawing: %lld ms", longest);
    QVERIFY(m_dialog->sheet().height() > 2000);
}

void ContactSheetDialogTest::itIsCopied()
{
    find<QPushButton>("sheetCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32),
        m_dialog->sheet());
}

void ContactSheetDialogTest::theSheetIsSaved()
{
    QSignalSpy ended(m_dialog.get(), &ContactSheetDialog::savingEnded);
    find<QPushButton>("sheetSave")->click();
    QVERIFY(m_dialog->isSaving());
    QVERIFY(ended.wait());
    QCOMPARE(QImage(m_folder->filePath(u"Parcel-sent-sheet.png"_s)), m_dialog->sheet());
    QVERIFY(m_dialog->message().startsWith(u"Saved "_s));
    m_answer.clear(); // never mind
    find<QPushButton>("sheetSave")->click();
    QVERIFY(!m_dialog->isSaving());
}

void ContactSheetDialogTest::filesAreThoseOfTheCommandLine()
{
    QSignalSpy ended(m_dialog.get(), &ContactSheetDialog::savingEnded);
    find<QPushButton>("sheetSaveFiles")->click();
    QVERIFY(ended.wait());
    QCOMPARE(m_dialog->message(), u"6 pictures saved"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files, QDir::Name),
        (QStringList{u"Parcel-sent-android-heads-up-dark.png"_s,
            u"Parcel-sent-android-heads-up-light.png"_s, u"Parcel-sent-ios-banner-dark.png"_s,
            u"Parcel-sent-ios-banner-light.png"_s, u"Parcel-sent-windows-popup-dark.png"_s,
            u"Parcel-sent-windows-popup-light.png"_s}));
    QFile file(m_folder->filePath(u"Parcel-sent-ios-banner-dark.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const toasts::PictureKey key{.surface = Surface::IosBanner, .theme = Theme::Dark};
    QCOMPARE(file.readAll(), toasts::pngOf(toasts::pictureOf(seed, key, {u"Contoso"_s, 1}).image));
}

void ContactSheetDialogTest::aFolderThatCannotBeWrittenIsNamed()
{
    m_answer = m_folder->filePath(u"none"_s);
    QSignalSpy ended(m_dialog.get(), &ContactSheetDialog::savingEnded);
    find<QPushButton>("sheetSaveFiles")->click();
    QVERIFY(ended.wait());
    QVERIFY2(m_dialog->message().contains(u"none/Parcel-sent-windows-popup-light.png cannot be"),
        qPrintable(m_dialog->message()));
    find<QPushButton>("sheetSave")->click();
    QVERIFY(ended.wait());
    QVERIFY2(m_dialog->message().contains(u"none/Parcel-sent-sheet.png cannot be written"),
        qPrintable(m_dialog->message()));
    QVERIFY(!m_dialog->isSaving());
}

void ContactSheetDialogTest::savingCanBeCancelled()
{
    toasts::RenderChoices many = everything();
    many.mirrored = {false};
    show(many);
    find<QPushButton>("sheetSaveFiles")->click();
    QTRY_VERIFY(!QDir(m_folder->path()).isEmpty());
    QVERIFY(find<QPushButton>("sheetCancel")->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isSaving());
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(m_dialog->message().startsWith(u"Cancelled; "_s), qPrintable(m_dialog->message()));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void ContactSheetDialogTest::everyControlHasAName()
{
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
            widget->metaObject()->className());
    }
    QVERIFY(find<QLabel>("sheetPicture")->accessibleName().contains(u"36 of 36 characters"_s));
}

QTEST_MAIN(ContactSheetDialogTest)
#include "test_contact_sheet_dialog.moc"
