#include "base/limits.h"
#include "contract/rules.h"
#include "pages/markdown.h"
#include "service/service.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;

// The pages of the shipped help that are written from tables.
class ReferencePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsWellFormed_data();
    void everyPageIsWellFormed();
    void everyRuleStandsWithItsAnswer();
    void everyLimitStandsWithItsDefault();
    void everyCallOfTheServiceStands();
    void everyMemberOfTheConfigurationStands();
    void nothingInATextIsMarkdown_data();
    void nothingInATextIsMarkdown();
};

namespace {

QString page(const QString &name)
{
    QFile file(QStringLiteral(CARILLON_BUILD) + u"/help/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

// The cells of a table's line; a bar behind a backslash is part of a cell.
qsizetype cellsIn(const QString &line)
{
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    return line.count(bar);
}

QString lineHolding(const QString &text, const QString &words)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(words))
            return line;
    }
    return {};
}

} // namespace

void ReferencePagesTest::everyPageIsWellFormed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"command-line.md", "configuration.md", "contract-rules.md", "service-api.md"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ReferencePagesTest::everyPageIsWellFormed()
{
    QFETCH(QString, name);
    const QString text = page(name);
    QVERIFY(text.startsWith(u"# "_s));
    QCOMPARE(text.count(QRegularExpression(u"^```"_s, QRegularExpression::MultilineOption)) % 2, 0);
    qsizetype cells = 0;
    for (const QString &line : text.split(u'\n')) {
        const bool isRow = line.startsWith(u'|');
        if (isRow && cells > 0)
            QVERIFY2(cellsIn(line) == cells, qPrintable(line));
        cells = isRow ? cellsIn(line) : 0;
    }
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    auto links = link.globalMatch(text);
    while (links.hasNext()) {
        const QString target = links.next().captured(1);
        QVERIFY2(target.startsWith(u"https://"_s) || !page(target).isEmpty(), qPrintable(target));
    }
}

void ReferencePagesTest::everyRuleStandsWithItsAnswer()
{
    const QString text = page(u"contract-rules.md"_s);
    for (const contract::Rule &rule : contract::allRules()) {
        const QString line = lineHolding(text, u"| `"_s + QLatin1String(rule.name) + u"` |"_s);
        QVERIFY2(!line.isEmpty(), rule.name);
        QVERIFY(line.contains(QString::number(contract::answerOf(rule.outcome).status)));
        const QString url = QString::fromLatin1(contract::publicSource(rule));
        QVERIFY2(line.contains(url), rule.name);
    }
}

void ReferencePagesTest::everyLimitStandsWithItsDefault()
{
    const QString text = page(u"configuration.md"_s);
    const Limits defaults;
    for (const LimitRow &row : limitTable()) {
        const QString line = lineHolding(text, u"| `"_s + QLatin1String(row.name) + u"` |"_s);
        QVERIFY2(line.contains(u"| %1 |"_s.arg(defaults.*row.value)), row.name);
        QVERIFY2(line.contains(QLatin1String(row.unit)), row.name);
    }
}

void ReferencePagesTest::everyCallOfTheServiceStands()
{
    const Result<QByteArray> openApi = service::Service::openApi();
    QVERIFY(openApi);
    const QJsonObject paths = QJsonDocument::fromJson(*openApi)[u"paths"].toObject();
    const QString text = page(u"service-api.md"_s);
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString &method : path->toObject().keys()) {
            const QString heading = u"\n### "_s + method.toUpper() + u' ' + path.key() + u'\n';
            QVERIFY2(text.contains(heading), qPrintable(heading));
        }
    }
    for (const char *origin : {"documented", "recorded", "ours"})
        QVERIFY(text.contains(QLatin1String(origin)));
}

void ReferencePagesTest::everyMemberOfTheConfigurationStands()
{
    const QString text = page(u"configuration.md"_s);
    for (const char *member : {"applications", "tokens", "users", "subscriptions", "anyToken",
             "switches", "faults", "limits", "hostNames"})
        QVERIFY2(text.contains(u"\n  "_s + QLatin1String(member) + u' '), member);
}

void ReferencePagesTest::nothingInATextIsMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("marks") << u"a*b_c <d> [e] |f| `g` #h \\"_s
                           << u"a\\*b\\_c \\<d\\> \\[e\\] \\|f\\| \\`g\\` \\#h \\\\"_s;
    QTest::newRow("an option") << u"with --no-wait, too"_s << u"with `--no-wait`, too"_s;
    QTest::newRow("a path at the end") << u"POST /mock/v1/reset."_s << u"POST `/mock/v1/reset`."_s;
    QTest::newRow("a path with a name")
        << u"GET /mock/v1/feed/{id} is"_s << u"GET `/mock/v1/feed/{id}` is"_s;
}

void ReferencePagesTest::nothingInATextIsMarkdown()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(pages::Markdown::escaped(text), written);
}

QTEST_GUILESS_MAIN(ReferencePagesTest)
#include "test_reference_pages.moc"
