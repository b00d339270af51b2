#include "compose/curl_line.h"

#include "base/list_text.h"
#include "compose/curl_arguments.h"
#include "compose/shell_words.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace carillon::compose {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Curl)
};

Unexpected fault(const QString &message, const QString &where = {})
{
    return fail(QStringLiteral("curl"), message, where);
}

bool isCurl(const QByteArray &word)
{
    const QByteArray name = word.mid(1 + std::max(word.lastIndexOf('/'), word.lastIndexOf('\\')));
    return name.compare("curl", Qt::CaseInsensitive) == 0
        || name.compare("curl.exe", Qt::CaseInsensitive) == 0;
}

// `TOKEN=x`, `sudo`, a prompt: what may stand in front of the program's name.
bool mayPrecede(const QByteArray &word)
{
    return word == "$" || word == "%" || word == "sudo" || word == "time" || word == "exec"
        || word == "command" || (word.indexOf('=') > 0 && !word.startsWith('-'));
}

qsizetype curlAt(const QList<QByteArray> &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isCurl(words[i]))
            return i;
        if (!mayPrecede(words[i]))
            break;
    }
    return -1;
}

/// Makes the request that curl would, of what it is told.
class CurlRequest {
public:
    CurlRequest(CurlArguments &&told, const Limits &limits)
        : m_told(std::move(told))
        , m_limits(limits)
    {
    }

    Result<PastedRequest> make()
    {
        if (m_told.url.isEmpty())
            return fault(Text::tr("There is no address in the line."));
        if (const auto url = splitUrl(); !url)
            return Unexpected{url.error()};
        http::HttpRequest &request = m_out.request;
        if (m_told.isGet && m_told.hasBody) {
            m_told.query.append(std::exchange(m_told.body, {}));
            m_told.hasBody = false;
        }
        for (const QByteArray &part : m_told.query) {
            request.target += request.target.contains('?') ? '&' : '?';
            request.target += part;
        }
        request.method = !m_told.method.isEmpty() ? m_told.method
            : m_told.isHead                       ? QByteArray("HEAD")
            : m_told.hasBody                      ? QByteArray("POST")
                                                  : QByteArray("GET");
        request.body = m_told.body;
        makeHeaders();
        if (const auto checked = check(); !checked)
            return Unexpected{checked.error()};
        makeNotes();
        return m_out;
    }

private:
    // Scheme, user, host and port to the origin; the rest is the target.
    Result<void> splitUrl()
    {
        const bool hasScheme = m_told.url.contains("://");
        const QByteArray whole = hasScheme ? m_told.url : "http://" + m_told.url;
        const QByteArray scheme = whole.first(whole.indexOf("://")).toLower();
        if (scheme != "http" && scheme != "https")
            return fault(
                Text::tr("Only http and https can be sent to, not %1.").arg(shortened(scheme)));
        const qsizetype begin = scheme.size() + 3;
        qsizetype end = begin;
        while (end < whole.size() && !QByteArrayView("/?#").contains(whole[end]))
            ++end;
        QByteArray authority = whole.mid(begin, end - begin);
        if (const qsizetype at = authority.lastIndexOf('@'); at != -1) {
            if (!m_told.own.contains("Authorization"))
                m_told.setUser(QByteArray::fromPercentEncoding(authority.first(at)));
            authority.remove(0, at + 1);
        }
        const QUrl url = QUrl::fromEncoded(scheme + "://" + authority, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return fault(Text::tr("The address %1 names no host.").arg(shortened(m_told.url)));
        m_out.origin = url.toEncoded();
        return takeTarget(whole.mid(end));
    }

    Result<void> takeTarget(QByteArray target)
    {
        if (!m_told.requestTarget.isEmpty())
            target = m_told.requestTarget;
        if (target.contains('#')) {
            target.truncate(target.indexOf('#'));
            m_told.note(Text::tr("What follows # in the address is never sent."));
        }
        if (!target.startsWith('/'))
            target.prepend('/');
        const QByteArray written = asUrlWrites(target);
        if (written != target)
            m_told.note(Text::tr("The path is written %1.").arg(shortened(written)));
        m_out.request.target = written;
        return {};
    }

    // curl's own ones where the line gives no others.
    void makeHeaders()
    {
        http::Headers &headers = m_out.request.headers;
        const auto isGiven = [this](QByteArrayView name) {
            const auto same = [name](const QByteArray &each) {
                return name.compare(each, Qt::CaseInsensitive) == 0;
            };
            return std::any_of(m_told.removed.begin(), m_told.removed.end(), same)
                || std::any_of(m_told.headers.begin(), m_told.headers.end(),
                    [&](const http::Header &header) { return same(header.name); });
        };
        const auto addUnlessGiven = [&](const http::Header &header) {
            if (!header.value.isEmpty() && !isGiven(header.name))
                headers.add(header.name, header.value);
        };
        for (const http::Header &header : m_told.own.fields())
            addUnlessGiven(header);
        if (m_told.isJson) {
            addUnlessGiven({"Content-Type", "application/json"});
            addUnlessGiven({"Accept", "application/json"});
        } else if (m_told.hasBody) {
            addUnlessGiven({"Content-Type", "application/x-www-form-urlencoded"});
        }
        for (const http::Header &header : m_told.headers)
            addOnce(headers, header);
    }

    void addOnce(http::Headers &headers, const http::Header &header)
    {
        if (!headers.contains(header.name))
            return headers.add(header.name, header.value);
        joinHeader(headers, header);
        m_told.note(Text::tr(
            "%1 stands there more than once; the values are joined by commas, which means the "
            "same.")
                        .arg(shortened(header.name)));
    }

    Result<void> check()
    {
        http::HttpRequest &request = m_out.request;
        if (const auto method = checkMethod(request.method); !method)
            return fault(method.error().message, shortened(request.method));
        const QList<http::Header> headers = request.headers.fields();
        for (const http::Header &header : headers) {
            const auto checked = checkHeader(header.name, header.value, m_limits);
            if (checked)
                continue;
            if (checkHeader(header.name, "", m_limits) || !isFramingName(header.name))
                return fault(checked.error().message, shortened(header.name));
            request.headers.remove(header.name);
            m_told.leftOut.append(shortened(header.name));
        }
        return checkHead(request);
    }

    // Known by its error alone: as a name it is all right.
    static bool isFramingName(const QByteArray &name)
    {
        return !checkHeader(name, "") && checkHeader("X-" + name, "");
    }

    Result<void> checkHead(const http::HttpRequest &request) const
    {
        const Envelope envelope = envelopeOf(request, BodyCoding::None, {});
        if (const auto checked = checkEnvelope(envelope, {}, m_limits); !checked)
            return fault(checked.error().message, checked.error().where);
        return {};
    }

    void makeNotes()
    {
        if (!m_told.unknown.isEmpty())
            m_out.notes.append(Text::tr("Not known, and left out: %1.").arg(m_told.unknown.text()));
        if (!m_told.leftOut.isEmpty())
            m_out.notes.append(Text::tr("Left out, since it is no part of the request: %1.")
                                   .arg(m_told.leftOut.text()));
        m_out.notes += m_told.notes;
    }

    CurlArguments m_told;
    const Limits &m_limits;
    PastedRequest m_out;
};

void noteShell(QStringList &notes, const ShellCommand &command, bool isFirst)
{
    if (!command.notFilledIn.isEmpty())
        notes.append(Text::tr("Not filled in, and as it is written: %1.")
                         .arg(listText(command.notFilledIn)));
    if (command.hasRedirections)
        notes.append(Text::tr("Redirections are left out."));
    if (!isFirst)
        notes.append(Text::tr("What stands in front of curl is not run."));
    if (!command.isLast)
        notes.append(Text::tr("What follows the curl command is left out."));
}

} // namespace

bool isCurlLine(QByteArrayView text)
{
    for (qsizetype at = text.indexOf("curl"); at != -1; at = text.indexOf("curl", at + 4)) {
        const char before = at == 0 ? '\n' : text[at - 1];
        const QByteArrayView behind = text.sliced(at + 4);
        const bool begins = QByteArrayView(" \t\r\n;|&/\\").contains(before);
        const bool ends = behind.isEmpty() || behind.startsWith(".exe")
            || QByteArrayView(" \t\r\n\\^").contains(behind.front());
        if (begins && ends)
            return true;
    }
    return false;
}

Result<PastedRequest> readCurlLine(QByteArrayView text, const Limits &limits)
{
    if (text.size() > limits.decodedBytes)
        return fault(
            Text::tr("The line is longer than %Ln byte(s).", nullptr, limits.decodedBytes));
    ShellWords shell(text);
    for (bool isFirst = true;; isFirst = false) {
        Result<ShellCommand> command = shell.next();
        if (!command)
            return Unexpected{command.error()};
        if (command->words.isEmpty())
            return fault(Text::tr("There is no curl command in the text."));
        const qsizetype at = curlAt(command->words);
        if (at == -1)
            continue;
        Result<CurlArguments> told = readCurlArguments(command->words.mid(at + 1), limits);
        if (!told)
            return Unexpected{told.error()};
        Result<PastedRequest> request = CurlRequest(std::move(*told), limits).make();
        if (request)
            noteShell(request->notes, *command, isFirst);
        return request;
    }
}

} // namespace carillon::compose
