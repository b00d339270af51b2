#include "http/response_writer.h"

namespace carillon::http {
namespace {

void append(QByteArray &out, const Headers &headers)
{
    for (const Header &field : headers.fields()) {
        out += field.name;
        out += ": ";
        out += field.value;
        out += "\r\n";
    }
}

} // namespace

QByteArray serialized(
    const HttpResponse &response, AfterAnswer after, Instant now, bool withBody)
{
    QByteArray out;
    out.reserve(512 + response.body.size());
    out += "HTTP/1.1 ";
    out += QByteArray::number(response.status);
    out += ' ';
    out += reasonPhrase(response.status);
    out += "\r\n";
    append(out, response.headers);
    if (response.status != 204) {
        out += "Content-Length: ";
        out += QByteArray::number(response.body.size());
        out += "\r\n";
    }
    if (after == AfterAnswer::Close)
        out += "Connection: close\r\n";
    out += "Date: ";
    out += formatHttpDate(now);
    out += "\r\n\r\n";
    if (withBody)
        out += response.body;
    return out;
}

QByteArray serialized(const HttpRequest &request)
{
    QByteArray out = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    append(out, request.headers);
    if (!request.headers.contains("Content-Length")
        && !request.headers.contains("Transfer-Encoding") && !request.body.isEmpty())
        out += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    out += "\r\n";
    return out + request.body;
}

} // namespace carillon::http
