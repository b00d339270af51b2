#include "support/serving.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::Outcome;
using test::run;
using test::Running;
using test::Serving;

// `carillon-cli feed` against a service.
class TailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheNewestLast();
    void showsTheStatesAskedFor();
    void followsWithoutMissingOrDoubling();
    void anExchangedStoreIsToldFromItsBeginning();
    void stopsCleanlyOnASignal_data();
    void stopsCleanlyOnASignal();
    void aClosedPipeEndsItQuietly();
    void whatCannotBeListedIsSaid_data();
    void whatCannotBeListedIsSaid();
};

namespace {

QByteArray titled(const QByteArray &title)
{
    return R"({"targetHostName":"a.example","payload":{"visualContent":{"title":")" + title
        + "\"}}}";
}

QStringList feedAt(const Serving &serving, const QStringList &options = {})
{
    return QStringList{u"feed"_s, u"--to"_s, serving.url()} + options;
}

// Puts the titles of what was printed, line by line, into one text.
QByteArray titlesIn(const QByteArray &out)
{
    QByteArray titles;
    const QList<QByteArray> lines = out.split('\n');
    for (const QByteArray &line : lines)
        titles += line.mid(line.lastIndexOf(' ') + 1) + ' ';
    return titles.trimmed();
}

} // namespace

void TailTest::listsTheNewestLast()
{
    const Serving serving;
    for (int i = 0; i < 130; ++i) // more than a page
        serving.post(titled(QByteArray::number(i)));
    QCOMPARE(titlesIn(run(feedAt(serving, {u"--top"_s, u"2"_s})).out), QByteArray("128 129"));
    const Outcome all = run(feedAt(serving, {u"--top"_s, u"1000"_s}));
    QCOMPARE(all.code, 0);
    QCOMPARE(all.out.count('\n'), 130);
    QVERIFY(titlesIn(all.out).startsWith("0 1 2 "));
    const Outcome json = run(feedAt(serving, {u"--json"_s, u"--top"_s, u"1"_s}));
    QCOMPARE(QJsonDocument::fromJson(json.out)[u"payload"][u"visualContent"][u"title"].toString(),
        u"129"_s);
    QCOMPARE(run(feedAt(serving, {u"--top"_s, u"0"_s})).out, QByteArray());
}

void TailTest::showsTheStatesAskedFor()
{
    const Serving serving;
    const QByteArray deleted = serving.posted(titled("first"));
    serving.post(titled("second"));
    serving.ask("DELETE /mock/v1/feed/" + deleted + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const Outcome one = run(feedAt(serving, {u"--status"_s, u"deleted"_s, u"--top"_s, u"1"_s}));
    QVERIFY2(one.out.contains(deleted + "  deleted    first\n"), one.out.constData());
    QCOMPARE(one.out.count('\n'), 1);
    QCOMPARE(titlesIn(run(feedAt(serving, {u"--status"_s, u"read,unread"_s})).out),
        QByteArray("second"));
    QCOMPARE(titlesIn(run(feedAt(serving, {u"--status"_s, u"all"_s})).out),
        QByteArray("first second"));
}

void TailTest::followsWithoutMissingOrDoubling()
{
    const QTemporaryDir folder;
    const QStringList store{u"--store"_s, folder.filePath(u"feed.db"_s)};
    auto serving = std::make_unique<Serving>(store);
    serving->post(titled("a"));
    serving->post(titled("b"));
    Running following(feedAt(*serving, {u"--follow"_s, u"--top"_s, u"1"_s}));
    QCOMPARE(titlesIn(following.outHolding("b\n")), QByteArray("b"));
    serving->post(titled("c"));
    following.outHolding("c\n");
    const quint16 port = serving->port;
    serving.reset();
    serving = std::make_unique<Serving>(store, port);
    for (const char *title : {"d", "e", "f"})
        serving->post(titled(title));
    following.outHolding("f\n");
    serving->post(titled("g"));
    QCOMPARE(titlesIn(following.outHolding("g\n")), QByteArray("b c d e f g"));
    QVERIFY(following.errHolding("connected again").contains("connection was lost"));
}

void TailTest::anExchangedStoreIsToldFromItsBeginning()
{
    auto serving = std::make_unique<Serving>();
    serving->post(titled("old"));
    Running following(feedAt(*serving, {u"--follow"_s}));
    following.outHolding("old\n");
    const quint16 port = serving->port;
    serving.reset();
    serving = std::make_unique<Serving>(QStringList(), port); // another feed, in memory
    for (int i = 0; i < 150; ++i)
        serving->post(titled(QByteArray::number(i)));
    following.outHolding(" 149\n");
    serving->post(titled("last"));
    const QByteArray titles = titlesIn(following.outHolding("last\n"));
    QVERIFY(titles.startsWith("old 0 1 2 "));
    QVERIFY(titles.endsWith(" 148 149 last"));
    QCOMPARE(titles.count(' '), 151);
}

void TailTest::stopsCleanlyOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TailTest::stopsCleanlyOnASignal()
{
    QFETCH(int, signal);
    const Serving serving;
    serving.post(titled("one"));
    Running following(feedAt(serving, {u"--follow"_s}));
    following.outHolding("one\n");
    ::kill(pid_t(following.process.processId()), signal);
    const Outcome outcome = following.end();
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
}

void TailTest::aClosedPipeEndsItQuietly()
{
    const Serving serving;
    serving.post(titled("one"));
    QProcess shell;
    shell.start(u"/bin/sh"_s,
        {u"-c"_s, u"(\"$0\" feed --follow --to \"$1\"; echo code $? >&2) | head -n 1"_s,
            test::program, serving.url()});
    QByteArray out;
    QTRY_VERIFY((out += shell.readAllStandardOutput()).endsWith("one\n"));
    // The first line behind it may still find the pipe open.
    QTRY_VERIFY(serving.post(titled("more")).contains(" 201 ")
        && (shell.state() == QProcess::NotRunning || shell.waitForFinished(50)));
    QCOMPARE(shell.readAllStandardError(), QByteArray("code 0\n"));
}

void TailTest::whatCannotBeListedIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nobody listens")
        << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s} << QByteArray("Nothing listens");
    QTest::newRow("nobody to follow")
        << QStringList{u"--follow"_s, u"--to"_s, u"http://127.0.0.1:1"_s}
        << QByteArray("Nothing listens");
    QTest::newRow("a state nobody knows")
        << QStringList{u"--status"_s, u"red"_s} << QByteArray("--status wants");
    QTest::newRow("no number") << QStringList{u"--top"_s, u"many"_s} << QByteArray("--top wants");
}

void TailTest::whatCannotBeListedIsSaid()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    const Outcome outcome = run(QStringList{u"feed"_s} + options);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TailTest)
#include "test_tail.moc"
