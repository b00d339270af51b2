#include "actions.h"
#include "language.h"
#include "preferences.h"
#include "support/catalogue.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

/// Which languages there are, which one is spoken, and that the window speaks it.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutCataloguesThereIsEnglish();
    void theProgramSpeaksSix();
    void catalogueNamesAreInTheirOwnWords();
    void theBestThereIsIsSpoken_data();
    void theBestThereIsIsSpoken();
    void aDamagedCatalogueLeavesEnglish();
    void theSystemsFormatsStayUnlessOneIsChosen();
    void theWindowSpeaksItFromTheRight();
    void countsHaveTheirForm_data();
    void countsHaveTheirForm();
    void numbersHaveTheDigitsOfCode();

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_folder;
};

void LanguageTest::initTestCase()
{
    const QByteArray made = test::catalogue({{"carillon::Actions", "Pr&eferences…", u"העדפות"_s},
        {"carillon::Actions", "&Save", u"שמירה"_s}});
    write(u"carillon_he.qm"_s, made);
    write(u"carillon_pt_BR.qm"_s, made);
    write(u"carillon_de.qm"_s, "not a catalogue");
    write(u"carillon_en.qm"_s, made); // does not stand twice
    write(u"carillon_nosuch.qm"_s, made); // no language
    write(u"another_fr.qm"_s, made);
}

void LanguageTest::withoutCataloguesThereIsEnglish()
{
    const QList<Language> expected{{u"en"_s, u"English"_s}};
    QCOMPARE(languages(u"/no/such/folder"_s), expected);
}

void LanguageTest::theProgramSpeaksSix()
{
    QStringList names;
    for (const Language &each : languages())
        names.append(each.name);
    names.sort();
    QCOMPARE(names,
        (QStringList{
            u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s, u"العربية"_s, u"日本語"_s}));
}

void LanguageTest::catalogueNamesAreInTheirOwnWords()
{
    QHash<QString, QString> names;
    const QList<Language> known = languages(m_folder.path());
    for (const Language &each : known)
        names.insert(each.code, each.name);
    QCOMPARE(known.size(), 4);
    QCOMPARE(names.value(u"he"_s), u"עברית"_s);
    QCOMPARE(names.value(u"de"_s), u"Deutsch"_s);
    QCOMPARE(names.value(u"en"_s), u"English"_s);
    QVERIFY(names.value(u"pt_BR"_s).contains(u"Brasil"));
}

void LanguageTest::theBestThereIsIsSpoken_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("chosen") << u"he"_s << QStringList{u"de-DE"_s} << u"he"_s;
    QTest::newRow("chosen, gone since") << u"fr"_s << QStringList{u"de-DE"_s} << u"en"_s;
    QTest::newRow("the system's") << QString() << QStringList{u"de-DE"_s} << u"de"_s;
    QTest::newRow("with a country") << QString() << QStringList{u"pt-BR"_s} << u"pt_BR"_s;
    QTest::newRow("of another country") << QString() << QStringList{u"pt-PT"_s} << u"en"_s;
    QTest::newRow("with a script") << QString() << QStringList{u"he-Hebr-IL"_s} << u"he"_s;
    QTest::newRow("the second") << QString() << QStringList{u"fr-FR"_s, u"he-IL"_s} << u"he"_s;
    QTest::newRow("English before") << QString() << QStringList{u"en-GB"_s, u"he"_s} << u"en"_s;
    QTest::newRow("none") << QString() << QStringList() << u"en"_s;
}

void LanguageTest::theBestThereIsIsSpoken()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, system);
    QFETCH(QString, spoken);
    QCOMPARE(spokenLanguage(wanted, system, m_folder.path()), spoken);
}

void LanguageTest::aDamagedCatalogueLeavesEnglish()
{
    speak(*qApp, u"de"_s, m_folder.path());
    QCOMPARE(Actions(this)[Actions::Save]->text(), u"&Save"_s);
}

void LanguageTest::theSystemsFormatsStayUnlessOneIsChosen()
{
    QLocale::setDefault(QLocale::system());
    speak(*qApp, {}, m_folder.path());
    QCOMPARE(QLocale(), QLocale::system());
    speak(*qApp, u"en"_s, m_folder.path());
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::theWindowSpeaksItFromTheRight()
{
    speak(*qApp, u"he"_s, m_folder.path());
    const Actions actions(this);
    QCOMPARE(actions[Actions::Preferences]->text(), u"העדפות"_s);
    QCOMPARE(actions[Actions::Save]->text(), u"שמירה"_s);
    QCOMPARE(actions[Actions::New]->text(), u"&New"_s); // not translated
    QCOMPARE(QLocale().language(), QLocale::Hebrew);
    QCOMPARE(QWidget().layoutDirection(), Qt::RightToLeft);
}

void LanguageTest::countsHaveTheirForm_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0 << u"لا شيء يضيع أو يتغير في الطريق"_s;
    QTest::newRow("one") << 1 << u"عنصر واحد يضيع أو يتغير في الطريق"_s;
    QTest::newRow("two") << 2 << u"عنصران يضيعان أو يتغيران في الطريق"_s;
    QTest::newRow("few") << 5 << u"5 عناصر تضيع أو تتغير في الطريق"_s;
    QTest::newRow("many") << 11 << u"11 عنصرًا يضيع أو يتغير في الطريق"_s;
    QTest::newRow("hundred") << 100 << u"100 عنصر يضيع أو يتغير في الطريق"_s;
}

void LanguageTest::countsHaveTheirForm()
{
    QFETCH(int, count);
    QFETCH(QString, text);
    speak(*qApp, u"ar"_s);
    QCOMPARE(QCoreApplication::translate("carillon::composer::NativeRequestPage",
                 "%n lost or changed on the way", nullptr, count),
        text);
}

// Beside times, statuses and JSON, other digits would be a second kind.
void LanguageTest::numbersHaveTheDigitsOfCode()
{
    speak(*qApp, u"ar"_s);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QCOMPARE(QLocale().toString(1234), u"1,234"_s);
    speak(*qApp, u"de"_s);
    QCOMPARE(QLocale().toString(1234), u"1.234"_s);
}

QTEST_MAIN(LanguageTest)
#include "test_language.moc"
