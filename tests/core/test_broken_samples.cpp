#include "compose/broken_samples.h"
#include "contract/validator.h"

#include <QtTest>

#include <algorithm>

using namespace carillon;

class BrokenSamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachBreaksItsRule_data();
    void eachBreaksItsRule();
    void everyRuleThatRefusesABodyHasOne();
    void theOthersAreAccepted();
};

namespace {

const Instant noon = *parseDateTimeOffset("2026-11-23T12:00:00Z");

QList<contract::Diagnostic> findingsIn(const QByteArray &text)
{
    return contract::validate(text, {.now = noon}).diagnostics;
}

} // namespace

void BrokenSamplesTest::eachBreaksItsRule_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<compose::Sample> samples = compose::brokenSamples(noon);
    for (const compose::Sample &sample : samples)
        QTest::newRow(sample.id.constData()) << sample.text;
}

// And that rule decides the answer.
void BrokenSamplesTest::eachBreaksItsRule()
{
    QFETCH(QByteArray, text);
    QStringList deciding;
    const QList<contract::Diagnostic> details = contract::detailsOf(findingsIn(text));
    for (const contract::Diagnostic &diagnostic : details)
        deciding.append(QLatin1String(diagnostic.rule->name));
    QVERIFY2(deciding.contains(QLatin1String(QTest::currentDataTag())),
        qPrintable(deciding.join(u',')));
}

void BrokenSamplesTest::everyRuleThatRefusesABodyHasOne()
{
    const QList<compose::Sample> samples = compose::brokenSamples(noon);
    for (const contract::Rule &rule : contract::allRules()) {
        const bool noText = rule.id <= contract::RuleId::BodyCoding
            || rule.id == contract::RuleId::JsonUtf8
            || rule.id == contract::RuleId::ExpirationPastStrict;
        const bool isThere = std::any_of(samples.begin(), samples.end(),
            [&](const compose::Sample &sample) { return sample.id == rule.name; });
        QVERIFY2(isThere == (rule.severity == contract::Severity::Error && !noText), rule.name);
    }
}

void BrokenSamplesTest::theOthersAreAccepted()
{
    const QList<compose::Sample> samples = compose::samples(noon);
    for (const compose::Sample &sample : samples)
        QVERIFY2(contract::outcomeOf(findingsIn(sample.text)) == contract::Outcome::Accepted,
            sample.id.constData());
}

QTEST_GUILESS_MAIN(BrokenSamplesTest)
#include "test_broken_samples.moc"
