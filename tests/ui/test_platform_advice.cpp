#include "compose/samples.h"
#include "composer/json_editor.h"
#include "composer/platform_advice.h"
#include "composer/problems_view.h"
#include "platforms/warnings.h"
#include "support/accepted.h"
#include "support/fixture.h"
#include "widgets/elided_label.h"
#include "widgets/status_chip.h"

using namespace Qt::StringLiterals;
using namespace carillon;
using composer::ProblemsModel;

namespace {

struct Desk {
    explicit Desk(const QByteArray &text)
    {
        controller.setAdvisor(composer::platformAdvisor());
        document.reset(text);
        view.resize(436, 300);
        view.show();
        controller.check();
    }

    // Rules of platforms among the problems, `!` in front of a warning.
    [[nodiscard]] QStringList advice() const
    {
        QStringList out;
        for (int row = 0; row < view.model().rowCount(); ++row) {
            const contract::Diagnostic &each = view.model().diagnosticAt(row);
            if (platforms::isPlatformWarning(each))
                out.append((each.severity() == contract::Severity::Warning ? u"!"_s : QString())
                    + QLatin1String(each.rule->name));
        }
        return out;
    }
    [[nodiscard]] QString chip() const { return view.findChild<widgets::StatusChip *>()->text(); }

    SteppedClock clock{test::someMorning};
    compose::Document document;
    compose::DraftController controller{document, clock};
    composer::ProblemsView view{controller};
    composer::JsonEditor editor{controller};
};

QByteArray sample(const QByteArray &id)
{
    for (const compose::Sample &each : compose::samples(test::someMorning)) {
        if (each.id == id)
            return each.text;
    }
    qFatal("no sample %s", id.constData());
}

} // namespace

class PlatformAdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesGetTheAdviceTheyDeserve_data();
    void samplesGetTheAdviceTheyDeserve();
    void adviceStandsBesideTheContractsFindings();
    void noAdviceEverRefusesADraft_data();
    void noAdviceEverRefusesADraft();
    void adviceIsMarkedWhereItsMemberStands();
    void rawForIosOffersAFallback();
    void fixAllLeavesAdviceAlone();
    void adviceFollowsTheText();
};

void PlatformAdviceTest::samplesGetTheAdviceTheyDeserve_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QStringList>("advice");
    QTest::newRow("documented") << QByteArray("documented") << QStringList();
    QTest::newRow("both") << QByteArray("both") << QStringList();
    QTest::newRow("raw") << QByteArray("raw") << QStringList{u"!W-IOS-BG"_s};
    QTest::newRow("fallback") << QByteArray("raw-fallback") << QStringList();
    QTest::newRow("right to left") << QByteArray("right-to-left") << QStringList();
    QTest::newRow("emoji") << QByteArray("emoji") << QStringList{u"W-TRUNC-ANDROID-HEADS-UP"_s};
    QTest::newRow("long") << QByteArray("long")
                          << QStringList{u"!W-TRUNC-IOS-BANNER"_s, u"!W-TRUNC-WINDOWS-POPUP"_s,
                                 u"!W-TRUNC-IOS-BANNER"_s, u"W-TRUNC-ANDROID-HEADS-UP"_s,
                                 u"W-TRUNC-ANDROID-HEADS-UP"_s};
}

void PlatformAdviceTest::samplesGetTheAdviceTheyDeserve()
{
    QFETCH(QByteArray, id);
    QFETCH(QStringList, advice);
    QCOMPARE(Desk(sample(id)).advice(), advice);
}

void PlatformAdviceTest::adviceStandsBesideTheContractsFindings()
{
    Desk desk(sample("raw")
                  .replace("\"Windows\"", "\"windows\"")
                  .replace("\"displayTimeToLive\": 60", "\"displayTimeToLive\": \"30\""));
    QStringList names;
    for (int row = 0; row < desk.view.model().rowCount(); ++row)
        names.append(QLatin1String(desk.view.model().diagnosticAt(row).rule->name));
    QCOMPARE(names,
        QStringList({u"W-IOS-BG"_s, u"W-TTL-SHORT"_s, u"platformTypes.case"_s,
            u"displayTimeToLive.text"_s}));
    QCOMPARE(desk.view.findChild<widgets::ElidedLabel *>(u"problemCounts"_s)->text(),
        u"2 warnings · 2 notes"_s);
}

void PlatformAdviceTest::noAdviceEverRefusesADraft_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *name :
        {"both", "control", "emoji", "fallback", "long", "long-ids", "raw", "seed"})
        QTest::newRow(name) << test::fixture(u"native/%1.json"_s.arg(QLatin1String(name)));
    QTest::newRow("refused") << QByteArray("{}");
    QTest::newRow("not JSON") << QByteArray("{\"payload\": ");
}

void PlatformAdviceTest::noAdviceEverRefusesADraft()
{
    QFETCH(QByteArray, text);
    Desk desk(text);
    const contract::Verdict alone = contract::validate(text, {.now = test::someMorning});
    const compose::Draft &draft = desk.controller.draft();
    QCOMPARE(draft.verdict.diagnostics, alone.diagnostics);
    QCOMPARE(draft.outcome(), contract::outcomeOf(alone.diagnostics));
    QCOMPARE(contract::outcomeOf(draft.findings()), draft.outcome());
    QCOMPARE(desk.chip().contains(u"201"_s), alone.accepted());
    QVERIFY(alone.accepted() || draft.platformFindings.isEmpty());
}

void PlatformAdviceTest::adviceIsMarkedWhereItsMemberStands()
{
    Desk desk(sample("raw"));
    const auto &marks = desk.editor.marks().marks();
    QCOMPARE(marks.size(), 1);
    QVERIFY(desk.editor.toPlainText().mid(marks[0].begin).startsWith(u"\"{\\\"title\\\":\\\"Build 4711"_s));
    QCOMPARE(marks[0].diagnostic.pointer, "/payload/rawContent");
}

void PlatformAdviceTest::rawForIosOffersAFallback()
{
    Desk desk(sample("raw"));
    QCOMPARE(
        desk.view.model().index(0).data(ProblemsModel::FixLabelRole).toString(), u"Add fallback"_s);
    desk.view.setCurrentRow(0);
    desk.view.fixCurrent();
    desk.controller.check();
    QCOMPARE(desk.advice(), QStringList());
    QVERIFY(desk.controller.draft().verdict.notification->fallbackPolicy);
    QVERIFY(desk.chip().contains(u"201"_s));
    desk.document.undo();
    QCOMPARE(desk.document.text(), sample("raw"));
}

void PlatformAdviceTest::fixAllLeavesAdviceAlone()
{
    Desk desk(sample("raw"));
    QVERIFY(!desk.view.model().canFixAny());
    desk.view.fixAll();
    QCOMPARE(desk.document.text(), sample("raw"));
}

void PlatformAdviceTest::adviceFollowsTheText()
{
    Desk desk(sample("documented"));
    QCOMPARE(desk.advice(), QStringList());
    const qsizetype at = desk.document.text().indexOf("Great!");
    desk.document.apply({at, 0, QByteArray(300, 'w')});
    desk.controller.check();
    QVERIFY(desk.advice().contains(u"!W-TRUNC-IOS-BANNER"_s));
    desk.document.undo();
    desk.controller.check();
    QCOMPARE(desk.advice(), QStringList());
}

QTEST_MAIN(PlatformAdviceTest)
#include "test_platform_advice.moc"
