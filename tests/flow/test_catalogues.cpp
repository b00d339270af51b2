#include "language.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

/// Every language's catalogue says all that the sources say, and nothing else, and keeps what a
/// program reads in a text.
class CataloguesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLanguageHasACatalogue();
    void eachSaysWhatTheSourcesSay_data();
    void eachSaysWhatTheSourcesSay();
    void placeholdersAreKept_data() { eachSaysWhatTheSourcesSay_data(); }
    void placeholdersAreKept();
    void mnemonicsAreKept_data() { eachSaysWhatTheSourcesSay_data(); }
    void mnemonicsAreKept();
    void endsAreKept_data() { eachSaysWhatTheSourcesSay_data(); }
    void endsAreKept();
    void everyNumberHasItsForms_data() { eachSaysWhatTheSourcesSay_data(); }
    void everyNumberHasItsForms();

private:
    QTemporaryDir m_folder; ///< the catalogues, brought up to date
};

namespace {

const QString kept = QStringLiteral(CARILLON_TRANSLATIONS);

struct Message {
    QString context{};
    QString source{};
    QString state{}; ///< such as unfinished, vanished
    QStringList forms{};
    bool counts = false;
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> out;
    QString context;
    while (xml.readNext() != QXmlStreamReader::EndDocument && !xml.hasError()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            out.append(
                {.context = context, .counts = xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            out.last().source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            out.last().forms.append(xml.readElementText());
        } else if (xml.name() == "translation"_L1) {
            out.last().state = xml.attributes().value("type"_L1).toString();
            if (!out.last().counts)
                out.last().forms.append(xml.readElementText());
        }
    }
    return out;
}

QString fileOf(const QString &language)
{
    return u"/carillon_%1.ts"_s.arg(language);
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression expression(u"%L?\\d|%L?n|\\{\\{?\\w*\\}?\\}|</?\\w[^>]*>"_s);
    QStringList out;
    auto each = expression.globalMatch(text);
    while (each.hasNext())
        out.append(each.next().captured());
    out.sort();
    return out;
}

int mnemonicsOf(QString text)
{
    static const QRegularExpression entity(u"&[a-z]+;"_s);
    return int(text.remove(u"&&"_s).remove(entity).count(u'&'));
}

/// What a text ends with that means something: an ellipsis opens a dialog, a colon leads on.
QChar endOf(const QString &text)
{
    if (text.endsWith(u'：')) // as Japanese writes it
        return u':';
    const bool means = text.endsWith(u':') || text.endsWith(u'…');
    return means ? text.back() : QChar();
}

/// How a text has its number: plain, or as the language writes it.
QString figureIn(const QString &source)
{
    return source.contains("%Ln"_L1) ? u"%Ln"_s : u"%n"_s;
}

template <class Check> void forEachForm(const QString &language, Check check)
{
    const QList<Message> messages = messagesIn(kept + fileOf(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            const QString fault = check(message, form);
            if (!fault.isEmpty())
                QTest::qFail(qPrintable(u"%1: “%2” became “%3” (%4)"_s.arg(
                                 message.context, message.source, form, fault)),
                    __FILE__, __LINE__);
        }
    }
}

} // namespace

void CataloguesTest::initTestCase()
{
    const QStringList names = QDir(kept).entryList({u"*.ts"_s});
    for (const QString &name : names)
        QVERIFY(QFile::copy(kept + u'/' + name, m_folder.filePath(name)));
    QProcess update;
    update.start(kept + u"/update.sh"_s, {QStringLiteral(CARILLON_LUPDATE), m_folder.path()});
    QVERIFY2(update.waitForFinished(60'000), qPrintable(update.errorString()));
    QCOMPARE(update.exitCode(), 0);
}

void CataloguesTest::everyLanguageHasACatalogue()
{
    QStringList inProgram;
    for (const Language &each : languages())
        inProgram.append(fileOf(each.code).sliced(1));
    inProgram.sort();
    QCOMPARE(QDir(kept).entryList({u"*.ts"_s}), inProgram);
}

void CataloguesTest::eachSaysWhatTheSourcesSay_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s})
        QTest::addRow("%s", qPrintable(language)) << language;
}

// Untranslated: add it to the catalogue. Vanished: run the target carillon_lupdate.
void CataloguesTest::eachSaysWhatTheSourcesSay()
{
    QFETCH(QString, language);
    QProcess version;
    version.start(QStringLiteral(CARILLON_LUPDATE), {u"-version"_s});
    QVERIFY(version.waitForFinished());
    if (!version.readAllStandardOutput().contains(" 6.4."))
        QSKIP("the lupdate of another Qt files some texts under other names");
    const QList<Message> messages = messagesIn(m_folder.path() + fileOf(language));
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        const bool empty = std::any_of(message.forms.begin(), message.forms.end(),
            [](const QString &form) { return form.trimmed().isEmpty(); });
        if (!message.state.isEmpty() || message.forms.isEmpty() || empty)
            faults.append(u"%1: “%2” is %3"_s.arg(message.context, message.source,
                message.state.isEmpty() ? u"empty"_s : message.state));
    }
    QVERIFY2(faults.isEmpty(),
        qPrintable(u"%1 faults\n"_s.arg(faults.size()) + faults.mid(0, 20).join(u'\n')));
}

void CataloguesTest::placeholdersAreKept()
{
    QFETCH(QString, language);
    forEachForm(language, [](const Message &message, const QString &form) {
        QStringList wanted = placeholdersOf(message.source);
        QStringList there = placeholdersOf(form);
        if (message.counts) { // "one" or "two" may be said without a figure
            wanted.removeAll(figureIn(message.source));
            there.removeAll(figureIn(message.source));
        }
        return wanted == there ? QString() : u"placeholders"_s;
    });
}

void CataloguesTest::mnemonicsAreKept()
{
    QFETCH(QString, language);
    forEachForm(language, [](const Message &message, const QString &form) {
        return mnemonicsOf(message.source) == mnemonicsOf(form) ? QString() : u"mnemonics"_s;
    });
}

void CataloguesTest::endsAreKept()
{
    QFETCH(QString, language);
    forEachForm(language, [](const Message &message, const QString &form) {
        const QString &source = message.source;
        if (form.isEmpty())
            return u"nothing"_s;
        if (source.trimmed().size() < 2) // between the parts of a list, as each language joins them
            return QString();
        const bool same = endOf(source) == endOf(form)
            && source.front().isSpace() == form.front().isSpace()
            && source.back().isSpace() == form.back().isSpace();
        return same ? QString() : u"its end"_s;
    });
}

// As many as the language's grammar has, and the figure in the one for many.
void CataloguesTest::everyNumberHasItsForms()
{
    QFETCH(QString, language);
    const qsizetype wanted = language == "ar"_L1 ? 6 : language == "ja"_L1 ? 1 : 2;
    const QList<Message> messages = messagesIn(kept + fileOf(language));
    int counting = 0;
    for (const Message &message : messages) {
        if (!message.counts)
            continue;
        ++counting;
        QVERIFY2(message.forms.size() == wanted, qPrintable(message.source));
        QVERIFY2(message.forms.last().contains(figureIn(message.source)), qPrintable(message.source));
    }
    QVERIFY(counting > 10);
}

QTEST_GUILESS_MAIN(CataloguesTest)
#include "test_catalogues.moc"
