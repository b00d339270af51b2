#include "http/http_file.h"

#include "http/characters.h"
#include "http/placeholders.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace carillon::http {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::HttpFile)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isWord(QByteArrayView text, bool (*allowed)(char))
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), allowed);
}

bool isUpper(char c)
{
    return (c >= 'A' && c <= 'Z') || c == '-';
}

bool isVisible(char c)
{
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
}

// `http://host:port`; nothing for another scheme, no host, or a user's name in front of it.
std::optional<QByteArray> originIn(QByteArrayView url)
{
    const QUrl parsed = QUrl::fromEncoded(url.toByteArray(), QUrl::StrictMode);
    const bool usable = parsed.isValid() && !parsed.host().isEmpty() && parsed.userInfo().isEmpty()
        && (parsed.scheme() == u"http" || parsed.scheme() == u"https");
    if (!usable)
        return {};
    return parsed.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

// Walks the lines of a file once.
class HttpFileReader {
public:
    HttpFileReader(QByteArrayView text, const Limits &limits, const Variables &given)
        : m_text(text)
        , m_limits(limits)
        , m_placeholders(given, limits.fileBytes)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_next = 3;
    }

    Result<QList<HttpFileRequest>> read()
    {
        if (m_text.size() > m_limits.fileBytes)
            return fault(Text::tr("The file is too large."));
        while (nextLine()) {
            if (const auto result = takeLine(); !result)
                return Unexpected{result.error()};
        }
        return std::move(m_requests);
    }

private:
    [[nodiscard]] Unexpected fault(const QString &message) const
    {
        return faultAt(m_number, message);
    }
    [[nodiscard]] static Unexpected faultAt(int number, const QString &message)
    {
        return fail(QStringLiteral("httpFile"), message, QString::number(number));
    }

    bool nextLine()
    {
        if (m_next >= m_text.size())
            return false;
        qsizetype end = m_text.indexOf('\n', m_next);
        end = end == -1 ? m_text.size() : end;
        m_line = {m_next, end};
        m_next = end + 1;
        ++m_number;
        if (m_line.end > m_line.begin && m_text[m_line.end - 1] == '\r')
            --m_line.end;
        return true;
    }
    [[nodiscard]] QByteArrayView line() const
    {
        return m_text.sliced(m_line.begin, m_line.end - m_line.begin);
    }

    // A line in front of a request.
    Result<void> takeLine()
    {
        const QByteArrayView text = line().trimmed();
        if (text.startsWith("###")) {
            const auto name
                = std::find_if(text.begin(), text.end(), [](char c) { return c != '#'; });
            m_name = QString::fromUtf8(text.sliced(name - text.begin())).trimmed();
            return {};
        }
        if (text.isEmpty())
            return {};
        if (text.startsWith('#') || text.startsWith("//")) {
            takeComment(text.sliced(text.startsWith('#') ? 1 : 2).trimmed());
            return {};
        }
        if (text.startsWith('@'))
            return takeVariable(text.sliced(1));
        return takeRequest();
    }

    void takeComment(QByteArrayView text)
    {
        constexpr QByteArrayView tag("@name");
        if (text.size() > tag.size() && text.startsWith(tag) && isBlank(text[tag.size()]))
            m_name = QString::fromUtf8(text.sliced(tag.size()).trimmed());
    }

    Result<void> takeVariable(QByteArrayView text)
    {
        const qsizetype equals = text.indexOf('=');
        const QByteArrayView name = text.first(std::max<qsizetype>(equals, 0)).trimmed();
        if (!Placeholders::isName(name))
            return fault(Text::tr("A variable is written @name = value."));
        Result<QByteArray> value = filled(text.sliced(equals + 1).trimmed(), m_limits.headerLine);
        if (!value)
            return Unexpected{value.error()};
        if (!m_placeholders.define(name.toByteArray(), *value, m_limits.fileRequests))
            return fault(Text::tr("The file holds too many variables."));
        return {};
    }

    Result<QByteArray> filled(QByteArrayView text, qsizetype most)
    {
        Result<QByteArray> out = m_placeholders.fill(text);
        if (!out)
            return fault(out.error().message);
        if (out->size() > most)
            return fault(Text::tr("The line is longer than %Ln byte(s).", nullptr, int(most)));
        return out;
    }

    Result<void> takeRequest()
    {
        if (m_requests.size() >= m_limits.fileRequests)
            return fault(Text::tr(
                "The file holds more than %Ln request(s).", nullptr, m_limits.fileRequests));
        HttpFileRequest request;
        m_headerBytes = 0;
        if (const auto read = takeRequestLine(request); !read)
            return read;
        bool hasBody = false;
        while (!hasBody && nextLine()) {
            if (line().startsWith("###"))
                break;
            hasBody = line().trimmed().isEmpty();
            if (!hasBody) {
                if (const auto header = takeHeader(request); !header)
                    return header;
            }
        }
        if (hasBody) {
            if (const auto body = takeBody(request); !body)
                return body;
        }
        finish(std::move(request));
        return {};
    }

    Result<void> takeRequestLine(HttpFileRequest &request)
    {
        request.requestLine = m_line;
        QByteArray whole = line().trimmed().toByteArray();
        whole += takeQueryLines(request); // goes on to other lines
        const Result<QByteArray> text = filled(whole, m_limits.requestLine);
        if (!text)
            return Unexpected{text.error()};
        QByteArray url = *text;
        if (const qsizetype version = url.lastIndexOf(" HTTP/"); version != -1)
            url = url.first(version).trimmed();
        const qsizetype blank = url.indexOf(' ');
        request.request.method = blank == -1 ? QByteArray("GET") : url.first(blank);
        url = url.sliced(blank + 1).trimmed();
        const bool isUrl = url.startsWith('/') || url.contains("://");
        if (!isWord(request.request.method, isUpper) || !isUrl)
            return fault(Text::tr("A request begins with a line such as POST https://host/path."));
        if (!isWord(url, isVisible))
            return fault(Text::tr("The address holds a blank or a control character."));
        return takeUrl(request, url);
    }

    // `?a=1` and `&b=2` on indented lines of their own.
    QByteArray takeQueryLines(HttpFileRequest &request)
    {
        QByteArray query;
        while (m_next < m_text.size() && isBlank(m_text[m_next])
            && query.size() <= m_limits.requestLine) {
            const qsizetype lineEnd = m_text.indexOf('\n', m_next);
            const QByteArrayView part
                = m_text.sliced(m_next, (lineEnd == -1 ? m_text.size() : lineEnd) - m_next)
                      .trimmed();
            if (!part.startsWith('?') && !part.startsWith('&'))
                break;
            nextLine();
            request.requestLine.end = m_line.end;
            query += part;
        }
        return query;
    }

    Result<void> takeUrl(HttpFileRequest &request, const QByteArray &url)
    {
        QByteArray &target = request.request.target;
        target = url.first(url.contains('#') ? url.indexOf('#') : url.size());
        if (target.startsWith('/'))
            return {};
        const qsizetype authority = target.indexOf("://") + 3;
        qsizetype end = authority;
        while (end < target.size() && target.at(end) != '/' && target.at(end) != '?')
            ++end;
        const auto origin = originIn(QByteArrayView(target).first(end));
        if (!origin)
            return fault(
                Text::tr("The address must be http or https with a host and no user's name."));
        request.origin = *origin;
        target.remove(0, end);
        if (!target.startsWith('/'))
            target.prepend('/');
        return {};
    }

    Result<void> takeHeader(HttpFileRequest &request)
    {
        const QByteArrayView text = line();
        if (text.startsWith('#') || text.startsWith("//"))
            return {};
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView name = text.first(std::max<qsizetype>(colon, 0));
        if (!isWord(name, isTokenCharacter))
            return fault(
                Text::tr("A header is written Name: value; the body follows an empty line."));
        if (request.request.headers.fields().size() >= m_limits.headerCount)
            return fault(Text::tr(
                "The request has more than %Ln header(s).", nullptr, m_limits.headerCount));
        const Result<QByteArray> value
            = filled(text.sliced(colon + 1).trimmed(), m_limits.headerLine - name.size() - 2);
        if (!value)
            return Unexpected{value.error()};
        if (std::any_of(value->begin(), value->end(), isControl))
            return fault(Text::tr("A header holds a control character."));
        m_headerBytes += name.size() + value->size() + 4;
        if (m_headerBytes > m_limits.headerBytes)
            return fault(Text::tr(
                "The headers are larger than %Ln byte(s).", nullptr, m_limits.headerBytes));
        request.request.headers.add(name.toByteArray(), *value);
        request.headerLines.append(m_line);
        return {};
    }

    // Everything up to the next line of `###`, or to the end.
    Result<void> takeBody(HttpFileRequest &request)
    {
        const int firstLine = m_number + 1;
        const qsizetype begin = std::min(m_next, m_text.size());
        qsizetype end = begin;
        while (nextLine() && !line().startsWith("###")) {
            if (line().startsWith("> {%") || line().startsWith("< {%"))
                return fault(Text::tr("Scripts are not run; take this part out."));
            end = m_line.end;
        }
        while (end > begin && (m_text[end - 1] == '\n' || m_text[end - 1] == '\r'))
            --end;
        const QByteArrayView body = m_text.sliced(begin, end - begin);
        if (body.startsWith("< ") || body.startsWith("<@"))
            return faultAt(
                firstLine, Text::tr("A body is not read from another file; put it here."));
        const auto filledBody = m_placeholders.fill(body, begin, &request.stretches);
        if (!filledBody) {
            const qsizetype at = filledBody.error().where.toLongLong();
            const auto lines = std::count(body.begin(), body.begin() + at, '\n');
            return faultAt(firstLine + int(lines), filledBody.error().message);
        }
        request.bodySpan = {begin, end};
        request.request.body = *filledBody;
        return {};
    }

    void finish(HttpFileRequest request)
    {
        const QByteArray *host = request.request.headers.find("Host");
        if (request.origin.isEmpty() && host)
            request.origin = originIn("http://" + *host).value_or(QByteArray());
        request.name = std::exchange(m_name, {});
        m_requests.append(std::move(request));
        if (line().startsWith("###"))
            (void)takeLine();
    }

    QByteArrayView m_text;
    const Limits &m_limits;
    Placeholders m_placeholders;
    QList<HttpFileRequest> m_requests;
    QString m_name;
    Span m_line;
    qsizetype m_next = 0;
    qsizetype m_headerBytes = 0;
    int m_number = 0;
};

qsizetype HttpFileRequest::fileOffset(qsizetype bodyOffset) const
{
    const auto after = std::upper_bound(stretches.begin(), stretches.end(), bodyOffset,
        [](qsizetype offset, const Stretch &stretch) { return offset < stretch.bodyBegin; });
    if (after == stretches.begin())
        return bodySpan.begin;
    const Stretch &stretch = *std::prev(after);
    return stretch.fileBegin + (stretch.isCopied ? bodyOffset - stretch.bodyBegin : 0);
}

Result<QList<HttpFileRequest>> readHttpFile(
    QByteArrayView text, const Limits &limits, const Variables &given)
{
    return HttpFileReader(text, limits, given).read();
}

} // namespace carillon::http
