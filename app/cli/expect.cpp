#include "base/json_match.h"
#include "cli/commands.h"
#include "cli/expectation_report.h"
#include "cli/feed_line.h"
#include "cli/service_address.h"
#include "cli/terminal.h"
#include "cli/visible_text.h"
#include "client/graph_client.h"
#include "receiver/event.h"

#include <QCoreApplication>

namespace carillon::cli {
namespace {

using namespace std::chrono_literals;
using Verdict = ExpectationReport::Verdict;

constexpr qint64 largestAnswer = 64 * 1024 * 1024;
constexpr auto patience = 60s; // beyond the deadline: a long feed is read to its end first

struct Asked {
    QByteArray body{};
    QString name{};
    double timeoutSeconds = 10;
};

/// `/pointer=value` as a member of `where`.
Result<QByteArray> criterionFrom(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const qsizetype equals = utf8.indexOf('=');
    const QByteArray pointer = utf8.first(std::max<qsizetype>(equals, 0));
    const auto steps = json::pointerSteps(pointer);
    if (equals < 0 || !steps || steps->isEmpty())
        return fail(QStringLiteral("usage"), QStringLiteral("--where wants /pointer=value"), text);
    const QByteArray value = utf8.sliced(equals + 1);
    const json::Document document = json::read(value);
    if (document.isValid() && !json::isScalar(document.root()))
        return fail(QStringLiteral("usage"),
            QStringLiteral("--where compares with one value, not with a list or an object"), text);
    return json::quoted(pointer) + ':' + (document.isValid() ? value : json::quoted(value));
}

Result<Asked> askedFrom(const CommandLine &line)
{
    bool isCount = false;
    const int count = line.value("count").toInt(&isCount);
    if (!isCount || count < 1 || count > 1000)
        return fail(
            QStringLiteral("usage"), QStringLiteral("--count wants a number from 1 to 1000"));
    Asked asked;
    bool isNumber = false;
    asked.timeoutSeconds = line.value("timeout").toDouble(&isNumber);
    if (!isNumber || !(asked.timeoutSeconds >= 0 && asked.timeoutSeconds <= 600))
        return fail(
            QStringLiteral("usage"), QStringLiteral("--timeout wants seconds from 0 to 600"));
    asked.body = "{\"count\":" + QByteArray::number(count)
        + ",\"timeoutSeconds\":" + QByteArray::number(asked.timeoutSeconds, 'f', 3);
    QStringList name{QStringLiteral("count %1").arg(count)};
    QByteArray where;
    const QStringList criteria = line.values("where");
    for (const QString &criterion : criteria) {
        const Result<QByteArray> member = criterionFrom(criterion);
        if (!member)
            return Unexpected{member.error()};
        where += (where.isEmpty() ? "" : ",") + *member;
        name += visible(criterion);
    }
    asked.body += ",\"where\":{" + where + '}';
    constexpr std::array<std::pair<const char *, const char *>, 3> texts{
        {{"on", "on"}, {"unsId", "uns-id"}, {"since", "since"}}};
    for (const auto &[member, option] : texts) {
        if (!line.isSet(option))
            continue;
        const QString value = line.value(option);
        asked.body += QByteArray(",\"") + member + "\":" + json::quoted(value.toUtf8());
        if (qstrcmp(option, "since") != 0)
            name += QLatin1String(member) + u' ' + visible(value);
    }
    asked.body += '}';
    asked.name = name.join(QLatin1String(", "));
    return asked;
}

QStringList itemLines(const QByteArray &answer)
{
    const Result<receiver::FeedPage> page = receiver::feedPageFromJson(answer);
    if (!page)
        return {page.error().message};
    QStringList lines;
    for (const receiver::FeedItem &item : page->items)
        lines += feedLine(item);
    return lines;
}

QString textAt(const QByteArray &answer, const QList<QByteArray> &path)
{
    const json::Document document = json::read(answer, {.depth = 64, .members = 100'000});
    const json::Value *value = document.find(path);
    if (!value || value->kind != json::Kind::String)
        return {};
    return visible(QString::fromUtf8(value->text.data(), qsizetype(value->text.size())));
}

void judge(ExpectationReport &report, const http::Exchange &exchange)
{
    const QByteArray &answer = exchange.response.body;
    report.seconds = exchange.milliseconds / 1000;
    if (exchange.failure) {
        report.lines = {exchange.failure->message};
    } else if (exchange.response.status == 200) {
        report.verdict = Verdict::Met;
        report.lines = itemLines(answer);
    } else if (textAt(answer, {"error", "code"}) == u"expectationNotMet") {
        report.verdict = Verdict::NotMet;
        report.lines = QStringList{textAt(answer, {"error", "message"})} + nearestLines(answer);
    } else {
        report.lines = {QStringLiteral("The service answered %1. %2")
                            .arg(exchange.response.status)
                            .arg(textAt(answer, {"error", "message"}))};
    }
}

http::Exchange ask(const Asked &asked, const ControlledService &service)
{
    http::HttpRequest request{
        .method = "POST", .target = "/mock/v1/await", .headers = {}, .body = asked.body};
    request.headers.add("Content-Type", "application/json");
    client::GraphClient client;
    client.setToken(service.token);
    client.setLargestAnswer(largestAnswer);
    client.setTimeout(std::chrono::milliseconds(qint64(asked.timeoutSeconds * 1000)) + patience);
    http::Exchange out;
    client.send(request, service.url, qApp, [&](const http::Exchange &exchange) {
        out = exchange;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return out;
}

} // namespace

int expect(const CommandLine &line)
{
    const Result<ControlledService> service = serviceFrom(line);
    const Result<Asked> asked = askedFrom(line);
    if (!service || !asked) {
        printError(service ? asked.error() : service.error());
        return unusable;
    }
    ExpectationReport report{.name = asked->name};
    const http::Exchange exchange = ask(*asked, *service);
    judge(report, exchange);
    const bool known = report.verdict != Verdict::Unknown;
    if (!known)
        printError({QStringLiteral("unknown"), report.lines.value(0), service->url.toString()});
    else if (line.isSet("json"))
        print(QString::fromUtf8(exchange.response.body));
    else
        print(report.lines.join(u'\n'));
    if (line.isSet("junit")) {
        const Result<void> written = writeOutput(line.value("junit"), junitXml(report));
        if (!written) {
            printError(written.error());
            return unusable;
        }
    }
    return !known ? unusable : report.verdict == Verdict::Met ? done : notSo;
}

} // namespace carillon::cli
