#include "preferences/preferences_dialog.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/notice_line.h"
#include "widgets/pane_header.h"
#include "widgets/row_delegate.h"
#include "widgets/status_chip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::preferences;

class PreferencesDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { theme::apply(*qApp, theme::Scheme::Light); }
    void whatIsShownIsWhatWasGiven_data();
    void whatIsShownIsWhatWasGiven();
    void eachFieldChangesItsValue();
    void aValueThatIsNotOfferedIsShownAsUsual();
    void theLookIsToldAtOnce();
    void okAsksAndDoesNotClose();
    void aRefusedPortIsSaidUntilItChanges();
    void aRefusedFolderIsSaid();
    void theCommandLineIsNamedWhereItDecides();
    void theDesktopIsLeftAloneUnlessAskedFor();
    void aDesktopThatCannotBeReachedIsGreyed();
    void everyFieldHasANameAndALabel();
    void allOfItCanBeReachedAtAnySize_data();
    void allOfItCanBeReachedAtAnySize();
    void whatHoldsTextGrowsWithIt_data();
    void whatHoldsTextGrowsWithIt();
    void motionFollowsTheChoice_data();
    void motionFollowsTheChoice();
};

namespace {

PreferenceSurroundings surroundings()
{
    return {
        .languages = {{u"en"_s, u"English"_s}, {u"he"_s, u"עברית"_s}}, .usualFolder = u"/usual"_s};
}

template <class Widget> Widget *find(const QWidget &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1StringView(name));
}

void choose(const QWidget &dialog, const char *name, const QVariant &value)
{
    auto *box = find<QComboBox>(dialog, name);
    box->setCurrentIndex(box->findData(value));
}

QPushButton *button(const QWidget &dialog, QDialogButtonBox::StandardButton which)
{
    return find<QDialogButtonBox>(dialog, "preferenceButtons")->button(which);
}

} // namespace

void PreferencesDialogTest::whatIsShownIsWhatWasGiven_data()
{
    QTest::addColumn<PreferenceValues>("values");
    QTest::newRow("the usual") << PreferenceValues();
    QTest::newRow("none the usual") << PreferenceValues{theme::ThemeChoice::Dark, 150, u"he"_s,
        9000, u"/tmp/there"_s, theme::ReducedMotion::Always};
    QTest::newRow("any port") << PreferenceValues{.port = anyFreePort};
    for (const int percent : theme::textSizes)
        QTest::addRow("%d %%", percent) << PreferenceValues{.textSize = percent};
}

void PreferencesDialogTest::whatIsShownIsWhatWasGiven()
{
    QFETCH(PreferenceValues, values);
    const PreferencesDialog dialog(values, surroundings());
    QCOMPARE(dialog.values(), values);
}

void PreferencesDialogTest::eachFieldChangesItsValue()
{
    const PreferencesDialog dialog({}, surroundings());
    choose(dialog, "preferenceTheme", int(theme::ThemeChoice::Light));
    choose(dialog, "preferenceTextSize", 175);
    choose(dialog, "preferenceLanguage", u"en"_s);
    choose(dialog, "preferenceMotion", int(theme::ReducedMotion::Never));
    find<QSpinBox>(dialog, "preferencePort")->setValue(1024);
    find<QLineEdit>(dialog, "preferenceFolder")->setText(u" /elsewhere "_s);
    const PreferenceValues expected{theme::ThemeChoice::Light, 175, u"en"_s, 1024, u"/elsewhere"_s,
        theme::ReducedMotion::Never};
    QCOMPARE(dialog.values(), expected);
    find<QCheckBox>(dialog, "preferenceAnyPort")->click();
    QCOMPARE(dialog.values().port, int(anyFreePort));
    QVERIFY(!find<QSpinBox>(dialog, "preferencePort")->isEnabled());
    find<QPushButton>(dialog, "preferenceUsualFolder")->click();
    QCOMPARE(dialog.values().storeFolder, QString());
    QCOMPARE(dialog.shownFolder(), u"/usual"_s);
}

void PreferencesDialogTest::aValueThatIsNotOfferedIsShownAsUsual()
{
    const PreferencesDialog dialog({.language = u"xx"_s, .port = 80}, surroundings());
    QCOMPARE(dialog.values().language, QString());
    QCOMPARE(dialog.values().port, int(leastPort));
}

void PreferencesDialogTest::theLookIsToldAtOnce()
{
    const PreferencesDialog dialog({}, surroundings());
    QList<PreferenceValues> told;
    connect(&dialog, &PreferencesDialog::lookChanged, this,
        [&told](const PreferenceValues &values) { told.append(values); });
    choose(dialog, "preferenceTheme", int(theme::ThemeChoice::Dark));
    choose(dialog, "preferenceTextSize", 130);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).theme, theme::ThemeChoice::Dark);
    QCOMPARE(told.at(1).textSize, 130);
}

void PreferencesDialogTest::okAsksAndDoesNotClose()
{
    PreferencesDialog dialog({}, surroundings());
    QSignalSpy asked(&dialog, &PreferencesDialog::applyRequested);
    dialog.open();
    button(dialog, QDialogButtonBox::Ok)->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(dialog.isVisible());
    button(dialog, QDialogButtonBox::Cancel)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void PreferencesDialogTest::aRefusedPortIsSaidUntilItChanges()
{
    PreferencesDialog dialog({}, surroundings());
    dialog.open();
    dialog.refusePort(u"Port 8087 is in use."_s);
    auto *line = find<widgets::NoticeLine>(dialog, "preferencePortRefusal");
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"Error: Port 8087 is in use."_s);
    find<QSpinBox>(dialog, "preferencePort")->setValue(8088);
    QVERIFY(!line->isVisible());
}

void PreferencesDialogTest::aRefusedFolderIsSaid()
{
    PreferencesDialog dialog({}, surroundings());
    dialog.open();
    auto *line = find<widgets::NoticeLine>(dialog, "preferenceFolderRefusal");
    auto *about = find<QLabel>(dialog, "preferenceFolderAbout");
    dialog.showFolder({u"1 MB in use."_s, {}});
    QCOMPARE(about->text(), u"1 MB in use."_s);
    QVERIFY(!line->isVisible());
    dialog.showFolder({{}, u"It is a file."_s});
    QCOMPARE(line->text(), u"Error: It is a file."_s);
    QVERIFY(line->isVisible() && !about->isVisible());
    QCOMPARE(
        find<QLineEdit>(dialog, "preferenceFolder")->accessibleDescription(), u"It is a file."_s);
}

void PreferencesDialogTest::theCommandLineIsNamedWhereItDecides()
{
    PreferenceSurroundings around = surroundings();
    around.themeNote = u"theme"_s;
    around.portNote = u"port"_s;
    around.folderNote = u"folder"_s;
    const PreferencesDialog dialog({}, around);
    QCOMPARE(find<QLabel>(dialog, "preferenceThemeNote")->text(), u"theme"_s);
    QCOMPARE(find<QLabel>(dialog, "preferencePortNote")->text(), u"port"_s);
    QCOMPARE(find<QLabel>(dialog, "preferenceFolderNote")->text(), u"folder"_s);
}

void PreferencesDialogTest::theDesktopIsLeftAloneUnlessAskedFor()
{
    const PreferencesDialog dialog({}, surroundings());
    auto *notes = find<QCheckBox>(dialog, "preferenceDesktopNotes");
    auto *sound = find<QCheckBox>(dialog, "preferenceDesktopSound");
    QVERIFY(notes->isEnabled() && !notes->isChecked());
    QVERIFY(!sound->isEnabled() && !sound->isChecked());
    notes->setChecked(true);
    QVERIFY(sound->isEnabled());
    sound->setChecked(true);
    QVERIFY(dialog.values().desktopNotes && dialog.values().desktopSound);
}

void PreferencesDialogTest::aDesktopThatCannotBeReachedIsGreyed()
{
    PreferenceSurroundings around = surroundings();
    around.desktopRefusal = u"There is no session bus."_s;
    const PreferencesDialog dialog({.desktopNotes = true}, around);
    QVERIFY(!find<QCheckBox>(dialog, "preferenceDesktopNotes")->isEnabled());
    QVERIFY(!find<QCheckBox>(dialog, "preferenceDesktopSound")->isEnabled());
    QCOMPARE(find<QLabel>(dialog, "preferenceDesktopNote")->text(), u"There is no session bus."_s);
    QVERIFY(dialog.values().desktopNotes); // kept for a desktop that can
}

void PreferencesDialogTest::everyFieldHasANameAndALabel()
{
    const PreferencesDialog dialog({}, surroundings());
    QSet<QWidget *> labelled;
    QStringList letters;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->buddy())
            continue;
        labelled.insert(label->buddy());
        letters.append(label->text().section(u'&', 1).left(1).toLower());
    }
    for (const char *name : {"preferenceAnyPort", "preferenceBrowse", "preferenceUsualFolder"})
        letters.append(
            find<QAbstractButton>(dialog, name)->text().section(u'&', 1).left(1).toLower());
    for (const char *name : {"preferenceTheme", "preferenceTextSize", "preferenceMotion",
             "preferenceLanguage", "preferencePort", "preferenceFolder"}) {
        auto *field = find<QWidget>(dialog, name);
        QVERIFY2(labelled.contains(field), name);
        QVERIFY2(!field->accessibleName().isEmpty(), name);
    }
    QCOMPARE(QSet<QString>(letters.begin(), letters.end()).size(), letters.size());
    QVERIFY(!letters.contains(QString()));
}

void PreferencesDialogTest::allOfItCanBeReachedAtAnySize_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : theme::textSizes)
        QTest::addRow("%d %%", percent) << percent;
}

void PreferencesDialogTest::allOfItCanBeReachedAtAnySize()
{
    QFETCH(int, percent);
    theme::apply(*qApp, theme::Scheme::Light, percent);
    QWidget window;
    window.resize(1024, 680);
    PreferencesDialog dialog({.textSize = percent}, surroundings(), &window);
    dialog.showFolder({{}, u"Another Carillon is using /a/rather/long/path/of/a/folder."_s});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.width() <= 1024 && dialog.height() <= 680);
    auto *area = dialog.findChild<QScrollArea *>();
    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
        qPrintable(u"%1 > %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
    const QList<QWidget *> all = area->widget()->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        const QString text = each->property("text").toString();
        if (!text.isEmpty() && each->isVisible())
            QVERIFY2(each->width() >= each->minimumSizeHint().width()
                    && each->height() >= each->fontMetrics().height(),
                qPrintable(text));
    }
    QVERIFY(button(dialog, QDialogButtonBox::Ok)->isVisible());
}

void PreferencesDialogTest::whatHoldsTextGrowsWithIt_data()
{
    allOfItCanBeReachedAtAnySize_data();
}

// Those that are there already and those that are made later.
void PreferencesDialogTest::whatHoldsTextGrowsWithIt()
{
    QFETCH(int, percent);
    QWidget window;
    auto &body = *new QLabel(u"body"_s, &window);
    QLabel code(u"code"_s);
    window.ensurePolished();
    body.ensurePolished();
    theme::useMonoFont(&code);
    const widgets::PaneHeader header(u"Title"_s);
    const widgets::StatusChip chip(widgets::Tone::Accent, u"new"_s);
    QLineEdit edit;
    edit.ensurePolished();
    const int before = edit.sizeHint().height();
    theme::apply(*qApp, theme::Scheme::Light, percent);
    const auto grown = [percent](int px) { return (px * percent + 50) / 100; };
    QCOMPARE(body.font().pixelSize(), grown(theme::metrics::bodyText));
    QCOMPARE(code.font().pixelSize(), grown(theme::metrics::codeText));
    QCOMPARE(header.height(), grown(theme::metrics::headerHeight));
    QCOMPARE(chip.sizeHint().height(), grown(theme::metrics::chipHeight));
    QCOMPARE(chip.font().pixelSize(), grown(theme::metrics::smallText));
    QCOMPARE(widgets::RowDelegate::rowHeight(), grown(26));
    QCOMPARE(widgets::PaneHeader(u"Later"_s).height(), header.height());
    if (percent > 100)
        QVERIFY(edit.sizeHint().height() > before);
    theme::apply(*qApp, theme::Scheme::Light);
    QCOMPARE(body.font().pixelSize(), int(theme::metrics::bodyText));
    QCOMPARE(header.height(), int(theme::metrics::headerHeight));
    QCOMPARE(edit.sizeHint().height(), before);
}

void PreferencesDialogTest::motionFollowsTheChoice_data()
{
    QTest::addColumn<theme::ReducedMotion>("choice");
    QTest::addColumn<int>("system");
    QTest::addColumn<int>("expected");
    using theme::ReducedMotion;
    QTest::newRow("system moves, at most so long") << ReducedMotion::System << 200 << 150;
    QTest::newRow("system is still") << ReducedMotion::System << 0 << 0;
    QTest::newRow("always reduced") << ReducedMotion::Always << 200 << 0;
    QTest::newRow("never reduced") << ReducedMotion::Never << 0 << 150;
}

void PreferencesDialogTest::motionFollowsTheChoice()
{
    QFETCH(theme::ReducedMotion, choice);
    QFETCH(int, system);
    QFETCH(int, expected);
    theme::setReducedMotion(choice);
    QCOMPARE(theme::motionFor(system), expected);
    const QWidget widget;
    if (choice != theme::ReducedMotion::System)
        QCOMPARE(theme::motion(&widget), expected);
    theme::setReducedMotion(theme::ReducedMotion::System);
}

QTEST_MAIN(PreferencesDialogTest)
#include "test_preferences_dialog.moc"
