// What people want of the exchanges they choose; the list itself is kept in traffic_link.cpp.
#include "traffic_link.h"

#include "base/whole_file.h"
#include "compose/pasted_request.h"
#include "compose/snippets.h"
#include "exchange/exchange_pane.h"
#include "exchange/traffic_pane.h"
#include "http/content_coding.h"
#include "http/har.h"
#include "main_window.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <span>

namespace carillon {

using namespace Qt::StringLiterals;
using receiver::TrafficEntry;

namespace {

constexpr std::array<QByteArrayView, 7> framing{
    "Host", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "Expect", "Upgrade"};

bool isAmong(QByteArrayView name, std::span<const QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(),
        [name](QByteArrayView each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
}

exchange::Compared comparedOf(const TrafficEntry &entry)
{
    return {TrafficLink::tr("%1 · %2 · %3", "method, time, status")
                .arg(QString::fromLatin1(entry.request.method),
                    QDateTime::fromMSecsSinceEpoch(toMsecs(entry.time)).toString(u"HH:mm:ss.zzz"_s))
                .arg(entry.response.status),
        entry.exchange()};
}

QByteArray plainBody(const http::HttpRequest &request)
{
    const auto decoded = http::decodedBody(request, {});
    return decoded ? *decoded : request.body;
}

} // namespace

// What frames a request belongs to its connection; a secret was blotted, so that the local
// service's own takes its place, and a cookie none.
http::HttpRequest TrafficLink::renewed(const http::HttpRequest &request) const
{
    http::HttpRequest out = request;
    out.headers = {};
    for (const http::Header &field : request.headers.fields()) {
        if (isAmong(field.name, framing) || field.name.toLower() == "cookie")
            continue;
        if (field.name.compare("Authorization", Qt::CaseInsensitive) == 0)
            out.headers.add(field.name, "Bearer " + m_parts.local().token);
        else
            compose::joinHeader(out.headers, field);
    }
    return out;
}

void TrafficLink::withWhole(
    const Entries &entries, const std::function<void(const Entries &)> &done)
{
    m_completions.append({entries, 0, done});
    if (!m_isCompleting)
        completeNext();
}

// A service that started anew has another one of that number.
void TrafficLink::completeNext()
{
    m_isCompleting = !m_completions.isEmpty();
    if (!m_isCompleting)
        return;
    Completion &now = m_completions.first();
    while (now.at < now.entries.size() && now.entries[now.at].isWhole())
        ++now.at;
    if (now.at == now.entries.size()) {
        const Completion ended = m_completions.takeFirst();
        m_isCompleting = false; // what is done may ask a person, who wants something else meanwhile
        ended.done(ended.entries);
        if (!m_isCompleting)
            completeNext();
        return;
    }
    fetch("/mock/v1/exchanges/" + QByteArray::number(now.entries[now.at].id),
        [this](const http::Exchange &exchange) {
            Completion &waiting = m_completions.first();
            TrafficEntry &entry = waiting.entries[waiting.at++];
            const auto whole = receiver::trafficFromJson(exchange.response.body);
            if (whole && whole->id == entry.id && whole->time == entry.time)
                entry = *whole;
            completeNext();
        });
}

void TrafficLink::resend()
{
    if (!m_toSend.isEmpty())
        return Q_EMIT told(tr("The last ones are still being sent."));
    withWhole(m_parts.window.traffic().chosen(), [this](const Entries &entries) {
        for (const TrafficEntry &entry : entries) {
            if (entry.request.body.size() < entry.requestBytes)
                return Q_EMIT told(tr("Nothing was sent: the service no longer holds the whole "
                                      "body of each of them."));
        }
        m_toSend = entries;
        resendNext();
    });
}

// In the order in which they came.
void TrafficLink::resendNext()
{
    if (m_toSend.isEmpty())
        return;
    if (!m_baseUrl.isValid()) {
        m_toSend.clear();
        return Q_EMIT told(tr("The local service is not running."));
    }
    const http::HttpRequest request = renewed(m_toSend.constLast().request);
    m_client.send(request, m_baseUrl, this, [this](const http::Exchange &exchange) {
        m_toSend.removeLast();
        m_parts.window.exchange().showExchange(exchange);
        if (exchange.failure)
            Q_EMIT failed(*exchange.failure);
        resendNext();
    });
}

void TrafficLink::compare()
{
    withWhole(m_parts.window.traffic().chosen(), [this](const Entries &entries) {
        if (entries.size() != 2)
            return;
        if (m_comparing)
            m_comparing->close();
        m_comparing = new exchange::CompareDialog(
            comparedOf(entries[1]), comparedOf(entries[0]), &m_parts.window);
        m_comparing->setAttribute(Qt::WA_DeleteOnClose);
        m_comparing->show();
    });
}

void TrafficLink::makeDraft()
{
    withWhole(m_parts.window.traffic().chosen(), [this](const Entries &entries) {
        if (entries.isEmpty())
            return;
        const auto loaded
            = compose::loadedRequest(renewed(entries.first().request), m_parts.local());
        if (!loaded)
            return Q_EMIT failed(loaded.error());
        Q_EMIT draftWanted(loaded->text, loaded->envelope);
        if (!loaded->notes.isEmpty())
            Q_EMIT told(loaded->notes.join(u' '));
    });
}

void TrafficLink::copyAsCurl()
{
    withWhole(m_parts.window.traffic().chosen(), [this](const Entries &entries) {
        QStringList lines;
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            const http::HttpRequest request = renewed(entry->request);
            lines.append(compose::snippet(
                {request, m_baseUrl, plainBody(request)}, compose::SnippetKind::Curl));
        }
        QGuiApplication::clipboard()->setText(lines.join(u"\n"_s));
        Q_EMIT told(tr("Copied; paste it into a terminal."));
    });
}

void TrafficLink::askWhereToExport(const Entries &entries)
{
    auto *dialog = new QFileDialog(
        &m_parts.window, tr("Export the traffic"), {}, tr("HTTP archives (*.har);;All files (*)"));
    dialog->setObjectName(u"exportTraffic"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"har"_s);
    dialog->selectFile(u"carillon.har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, entries](const QString &path) {
        withWhole(entries, [this, path](const Entries &whole) { writeTo(path, whole); });
    });
    dialog->open();
}

void TrafficLink::writeTo(const QString &path, const Entries &entries)
{
    QList<http::HarEntry> log;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        log.append({entry->time, m_baseUrl, entry->exchange(), entry->from.toUtf8()});
    const auto written = writeWhole(path, {http::harLog(log, CARILLON_VERSION)});
    if (!written)
        return Q_EMIT failed(written.error());
    Q_EMIT told(tr("%Ln exchange(s) exported.", nullptr, int(log.size())));
}

} // namespace carillon
