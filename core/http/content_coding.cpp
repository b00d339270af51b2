#include "http/content_coding.h"

#include <zlib.h>

#include <algorithm>
#include <memory>

namespace carillon::http {
namespace {

constexpr int gzipWindow = 15 + 16;
constexpr int zlibWindow = 15;
constexpr int rawWindow = -15;
constexpr qsizetype step = 64 * 1024;

// RFC 1950, 2.2: method 8 and a header that is a multiple of 31.
bool hasZlibHeader(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return false;
    const auto first = static_cast<unsigned char>(bytes[0]);
    const auto second = static_cast<unsigned char>(bytes[1]);
    return (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
}

Bytef *mutableBytes(QByteArrayView bytes)
{
    // zlib does not write through next_in; its interface predates const.
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
}

struct InflateEnd {
    void operator()(z_stream *stream) const { inflateEnd(stream); }
};

} // namespace

std::optional<QList<ContentCoding>> contentCodings(QByteArrayView header, int most)
{
    QList<ContentCoding> codings;
    const QList<QByteArray> names = header.toByteArray().split(',');
    for (const QByteArray &name : names) {
        const QByteArray token = name.trimmed().toLower();
        if (token == "gzip")
            codings.append(ContentCoding::Gzip);
        else if (token == "deflate")
            codings.append(ContentCoding::Deflate);
        else
            return {};
    }
    if (codings.size() > most)
        return {};
    return codings;
}

Result<QByteArray> decoded(QByteArrayView bytes, ContentCoding coding, qsizetype most)
{
    z_stream stream{};
    const int window = coding == ContentCoding::Gzip ? gzipWindow
        : hasZlibHeader(bytes)                       ? zlibWindow
                                                     : rawWindow;
    if (inflateInit2(&stream, window) != Z_OK)
        return fail(QStringLiteral("damaged"), QStringLiteral("The decompressor did not start."));
    const std::unique_ptr<z_stream, InflateEnd> guard(&stream);
    stream.next_in = mutableBytes(bytes);
    stream.avail_in = uInt(bytes.size());

    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK) {
        const qsizetype room = std::min(step, most + 1 - out.size());
        const qsizetype before = out.size();
        out.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        stream.avail_out = uInt(room);
        state = inflate(&stream, Z_NO_FLUSH);
        out.truncate(before + room - qsizetype(stream.avail_out));
        if (out.size() > most)
            return fail(QStringLiteral("tooLarge"), QStringLiteral("The body is too large."));
    }
    if (state != Z_STREAM_END || stream.avail_in > 0)
        return fail(QStringLiteral("damaged"), QStringLiteral("The body does not decompress."));
    return out;
}

Result<QByteArray> decodedBody(const HttpRequest &request, const Limits &limits)
{
    const QByteArray *header = request.headers.find("Content-Encoding");
    if (!header)
        return request.body;
    const auto codings = contentCodings(*header, limits.contentCodings);
    if (!codings)
        return fail(QStringLiteral("tooLarge"), QStringLiteral("Too many content codings."));
    QByteArray body = request.body;
    for (auto coding = codings->rbegin(); coding != codings->rend(); ++coding) {
        Result<QByteArray> plain = decoded(body, *coding, limits.decodedBytes);
        if (!plain)
            return plain;
        body = std::move(*plain);
    }
    return body;
}

QByteArray encoded(QByteArrayView bytes, ContentCoding coding)
{
    z_stream stream{};
    const int window = coding == ContentCoding::Gzip ? gzipWindow : zlibWindow;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = mutableBytes(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace carillon::http
