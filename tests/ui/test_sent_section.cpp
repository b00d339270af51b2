#include "library/sent_section.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using compose::StoredSend;
using library::SentModel;
using library::SentSection;

class SentSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListSaysWhatWillBeThere();
    void aRowSaysWhatItWasAndHowItEnded_data();
    void aRowSaysWhatItWasAndHowItEnded();
    void whatComesAndGoesLeavesTheChoice();
    void arrowKeysShowWhatTheyComeTo();
    void whatArrivesIsNotShownByItself();
    void theMenuKnowsWhatCanBeDone();
    void deleteAsksForTheChosenOnes();
};

namespace {

StoredSend sendOf(const QByteArray &id, int status = 201)
{
    StoredSend out{.id = id, .time = *parseDateTimeOffset("2026-11-23T10:02:11Z")};
    out.title = u"Storm <warning>"_s;
    out.targetName = u"Staging"_s;
    out.baseUrl = QUrl(u"https://graph.example"_s);
    out.exchange.request = {.method = "POST", .target = "/beta/me/notifications/"};
    out.exchange.response.status = status;
    return out;
}

QList<StoredSend> sends(const QByteArrayList &ids)
{
    QList<StoredSend> out;
    for (const QByteArray &id : ids)
        out.append(sendOf(id));
    return out;
}

QByteArrayList ids(const QAbstractItemModel &model)
{
    QByteArrayList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, 0).data(SentModel::IdRole).toByteArray());
    return out;
}

} // namespace

void SentSectionTest::anEmptyListSaysWhatWillBeThere()
{
    SentSection section;
    section.show();
    QVERIFY(section.list()->isHidden());
    const QList<QLabel *> labels = section.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"What you send is listed here.";
    }));
    QVERIFY(section.chosenOrNewest().isEmpty());
    section.setSends(sends({"a"}));
    QVERIFY(section.list()->isVisible());
    QCOMPARE(section.chosenOrNewest(), QByteArrayList{"a"});
    section.setSends({});
    QVERIFY(section.list()->isHidden());
}

void SentSectionTest::aRowSaysWhatItWasAndHowItEnded_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("tone");
    QTest::newRow("stored") << 201 << u"201"_s << u"201 Created"_s << int(widgets::Tone::Success);
    QTest::newRow("refused") << 400 << u"400"_s << u"400 Bad Request"_s
                             << int(widgets::Tone::Error);
    QTest::newRow("elsewhere") << 307 << u"307"_s << u"307"_s << int(widgets::Tone::Neutral);
    QTest::newRow("failed") << 0 << u"failed"_s << u"Nobody listens there."_s
                            << int(widgets::Tone::Error);
}

void SentSectionTest::aRowSaysWhatItWasAndHowItEnded()
{
    QFETCH(int, status);
    QFETCH(QString, chip);
    QFETCH(QString, sentence);
    QFETCH(int, tone);
    StoredSend send = sendOf("a", status);
    if (status == 0)
        send.exchange.failure = Error{u"connection"_s, sentence, {}};
    send.attempts = 3;
    SentModel model;
    model.setSends({send});
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), u"Storm <warning>"_s);
    QCOMPARE(row.data(library::ChipRole).toString(), chip);
    QCOMPARE(row.data(library::ToneRole).toInt(), tone);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {sentence, u"Storm <warning>"_s, u"Staging"_s, u"10:02:11"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    const QString tip = row.data(Qt::ToolTipRole).toString();
    for (const QString &part : {sentence, u"Storm &lt;warning&gt;"_s, u"Staging"_s,
             u"POST https://graph.example/beta/me/notifications/"_s, u"sent 3 times"_s})
        QVERIFY2(tip.contains(part), qPrintable(tip));
}

void SentSectionTest::whatComesAndGoesLeavesTheChoice()
{
    SentSection section;
    auto *model = section.list()->model();
    const QAbstractItemModelTester tester(model);
    section.setSends(sends({"c", "b", "a"}));
    section.choose("b");
    section.setSends(sends({"d", "c", "b", "a"}));
    QCOMPARE(ids(*model), (QByteArrayList{"d", "c", "b", "a"}));
    QCOMPARE(section.chosen(), QByteArrayList{"b"});
    section.setSends(sends({"e", "d", "b"}));
    QCOMPARE(ids(*model), (QByteArrayList{"e", "d", "b"}));
    QCOMPARE(section.chosen(), QByteArrayList{"b"});
    section.setSends(sends({"e", "0"})); // those of the runs before come later
    QCOMPARE(ids(*model), (QByteArrayList{"e", "0"}));
}

void SentSectionTest::arrowKeysShowWhatTheyComeTo()
{
    SentSection section;
    section.setSends(sends({"c", "b", "a"}));
    section.resize(200, 200);
    section.show();
    QVERIFY(QTest::qWaitForWindowActive(&section));
    section.list()->setFocus();
    QSignalSpy shown(&section, &SentSection::shown);
    QTest::mouseClick(section.list()->viewport(), Qt::LeftButton, {}, QPoint(20, 5));
    QVERIFY(!shown.isEmpty());
    QCOMPARE(shown.last().at(0).toByteArray(), "c");
    QTest::keyClick(section.list(), Qt::Key_Down);
    QCOMPARE(shown.last().at(0).toByteArray(), "b");
    QTest::keyClick(section.list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.last().at(0).toByteArray(), "a");
    QCOMPARE(section.chosen(), (QByteArrayList{"b", "a"}));
}

void SentSectionTest::whatArrivesIsNotShownByItself()
{
    SentSection section;
    section.show();
    QVERIFY(QTest::qWaitForWindowActive(&section));
    section.setSends(sends({"b", "a"}));
    section.list()->setFocus();
    section.choose("b");
    QSignalSpy shown(&section, &SentSection::shown);
    section.setSends(sends({"c", "b", "a"}));
    QCOMPARE(shown.count(), 0);
}

void SentSectionTest::theMenuKnowsWhatCanBeDone()
{
    SentSection section;
    section.setSends(sends({"b", "a"}));
    section.show();
    const auto enabled = [&section] {
        Q_EMIT section.list()->customContextMenuRequested(QPoint(5, 5));
        auto *menu = section.findChild<QMenu *>();
        QStringList out;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->isEnabled() && !action->isSeparator())
                out.append(action->text().remove(u'&').section(u'\t', 0, 0));
        }
        delete menu;
        return out;
    };
    section.choose("b");
    QCOMPARE(enabled(),
        (QStringList{u"Send Again"_s, u"Turn into a Draft"_s, u"Compare with the One Before…"_s,
            u"Remove"_s, u"Clear the List…"_s}));
    section.choose("a"); // the oldest
    QCOMPARE(enabled(),
        (QStringList{u"Send Again"_s, u"Turn into a Draft"_s, u"Remove"_s, u"Clear the List…"_s}));
    section.list()->selectAll();
    QCOMPARE(enabled(), (QStringList{u"Compare…"_s, u"Remove"_s, u"Clear the List…"_s}));
}

void SentSectionTest::deleteAsksForTheChosenOnes()
{
    SentSection section;
    section.setSends(sends({"c", "b", "a"}));
    section.show();
    QSignalSpy asked(&section, &SentSection::removeRequested);
    QTest::keyClick(section.list(), Qt::Key_Delete);
    QCOMPARE(asked.count(), 0); // nothing is chosen
    section.choose("b");
    QTest::keyClick(section.list(), Qt::Key_Delete);
    QCOMPARE(asked.value(0).value(0).value<QByteArrayList>(), QByteArrayList{"b"});
}

QTEST_MAIN(SentSectionTest)
#include "test_sent_section.moc"
