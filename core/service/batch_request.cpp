#include "service/batch_request.h"

#include "base/json_text.h"
#include "service/route.h"

#include <algorithm>

namespace carillon::service {
namespace {

using json::Document;
using json::Kind;
using json::Value;

constexpr int levelsAround = 3; // the levels of the batch around a part's body

QByteArray textOf(const Value &value)
{
    return {value.text.data(), qsizetype(value.text.size())};
}

bool isTokenText(const QByteArray &text)
{
    static constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || others.contains(c);
    });
}

bool hasControls(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

// They belong to the connection, which the parts share.
bool isOfTheConnection(const QByteArray &name)
{
    static const QList<QByteArray> names{
        "host", "content-length", "transfer-encoding", "connection", "upgrade", "expect"};
    return names.contains(name.toLower());
}

class BatchReader {
public:
    BatchReader(const QByteArray &text, const Limits &limits)
        : m_text(text)
        , m_limits(limits)
        , m_document(json::read(text, {limits.jsonDepth + levelsAround, limits.jsonMembers}))
    {
    }

    Result<QList<BatchPart>> run()
    {
        readRequests();
        if (m_error.isEmpty())
            readDependencies();
        if (m_error.isEmpty() && hasCircle())
            complain("The dependencies of the batch form a circle.");
        if (!m_error.isEmpty())
            return fail(QStringLiteral("batch"), QString::fromUtf8(m_error));
        return m_parts;
    }

private:
    void complain(const QByteArray &what)
    {
        if (m_error.isEmpty())
            m_error = what;
    }

    void readRequests()
    {
        if (!m_document.isValid() || m_document.root().kind != Kind::Object)
            return complain("The batch request must be a JSON object.");
        const Value *requests = m_document.member(m_document.root(), "requests");
        if (!requests || requests->kind != Kind::Array || requests->childCount == 0)
            return complain("The batch request must hold a non-empty array 'requests'.");
        if (requests->childCount > m_limits.batchParts)
            return complain("The batch request holds more than the maximum of "
                + QByteArray::number(m_limits.batchParts) + " requests.");
        for (int i = requests->firstChild; i != -1; i = m_document.at(i).next) {
            if (m_document.at(i).kind != Kind::Object)
                return complain("Each request of the batch must be an object.");
            m_values.append(&m_document.at(i));
            m_parts.append(part(m_document.at(i)));
        }
    }

    BatchPart part(const Value &value)
    {
        BatchPart out{.id = text(value, "id"), .method = text(value, "method")};
        const bool known = std::any_of(m_parts.begin(), m_parts.end(),
            [&](const BatchPart &each) { return each.id == out.id; });
        if (known)
            complain("The id '" + out.id + "' is used more than once.");
        if (!isTokenText(out.method))
            complain("Request id '" + out.id + "' has no usable method.");
        out.url = relativeUrl(out.id, text(value, "url"));
        readHeaders(value, out);
        readBody(value, out);
        return out;
    }

    QByteArray text(const Value &object, std::string_view name)
    {
        const Value *value = m_document.member(object, name);
        if (value && value->kind == Kind::String && !value->text.empty())
            return textOf(*value);
        complain("Each request of the batch needs a string '"
            + QByteArray(name.data(), qsizetype(name.size())) + "'.");
        return {};
    }

    QByteArray relativeUrl(const QByteArray &id, const QByteArray &url)
    {
        const bool rooted = url.startsWith('/');
        const QByteArray path = rooted ? url : '/' + url;
        const qsizetype scheme = url.indexOf("://");
        const bool absolute = url.startsWith("//")
            || (scheme > 0 && !url.first(scheme).contains('/') && !url.first(scheme).contains('?'));
        if (absolute || hasControls(url) || url.contains(' '))
            complain("The url of request id '" + id + "' must be relative.");
        else if (routeOf(path).matches({"$batch"}))
            complain("Request id '" + id + "' is a batch; batches cannot be nested.");
        return path;
    }

    void readHeaders(const Value &value, BatchPart &out)
    {
        const Value *headers = m_document.member(value, "headers");
        if (!headers || headers->kind == Kind::Null)
            return;
        if (headers->kind != Kind::Object)
            return complain("The headers of request id '" + out.id + "' must be an object.");
        for (int i = headers->firstChild; i != -1; i = m_document.at(i).next) {
            const Value &field = m_document.at(i);
            const QByteArray name(field.key.data(), qsizetype(field.key.size()));
            if (!isTokenText(name) || field.kind != Kind::String || hasControls(textOf(field)))
                return complain("Request id '" + out.id + "' has an invalid header.");
            if (!isOfTheConnection(name))
                out.headers.set(name, textOf(field).trimmed());
        }
    }

    // JSON stands for itself; other bytes come as Base64, in either alphabet.
    void readBody(const Value &value, BatchPart &out)
    {
        const Value *body = m_document.member(value, "body");
        if (!body || body->kind == Kind::Null)
            return;
        const QByteArray *type = out.headers.find("Content-Type");
        if (!type)
            return complain("Request id '" + out.id + "' has a body but no Content-Type header.");
        const bool isJson
            = type->toLower().contains("json") && !out.headers.contains("Content-Encoding");
        if (isJson || body->kind != Kind::String) {
            out.body = m_text.mid(body->range.begin, body->range.length());
            return;
        }
        const QByteArray standard = textOf(*body).replace('-', '+').replace('_', '/');
        const auto decoded
            = QByteArray::fromBase64Encoding(standard, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return complain("The body of request id '" + out.id + "' is not Base64.");
        out.body = decoded.decoded;
    }

    void readDependencies()
    {
        for (int i = 0; i < m_parts.size(); ++i) {
            const Value *ids = m_document.member(*m_values.at(i), "dependsOn");
            if (!ids || ids->kind == Kind::Null)
                continue;
            if (ids->kind != Kind::Array)
                return complain("'dependsOn' must be an array of ids.");
            for (int j = ids->firstChild; j != -1; j = m_document.at(j).next)
                m_parts[i].dependsOn.append(indexOf(m_document.at(j)));
        }
    }

    int indexOf(const Value &id)
    {
        for (int i = 0; i < m_parts.size(); ++i) {
            if (id.kind == Kind::String && m_parts.at(i).id == textOf(id))
                return i;
        }
        complain("'dependsOn' names an id that is not in the batch.");
        return 0;
    }

    // Takes away whatever waits for nothing that is left, until nothing can be taken.
    [[nodiscard]] bool hasCircle() const
    {
        QList<bool> done(m_parts.size(), false);
        for (bool progress = true; progress;) {
            progress = false;
            for (int i = 0; i < m_parts.size(); ++i) {
                const QList<int> &needs = m_parts.at(i).dependsOn;
                if (done.at(i)
                    || !std::all_of(needs.begin(), needs.end(), [&](int n) { return done.at(n); }))
                    continue;
                done[i] = progress = true;
            }
        }
        return done.contains(false);
    }

    const QByteArray &m_text;
    const Limits &m_limits;
    Document m_document;
    QList<const Value *> m_values;
    QList<BatchPart> m_parts;
    QByteArray m_error;
};

} // namespace

Result<QList<BatchPart>> batchFrom(const QByteArray &json, const Limits &limits)
{
    return BatchReader(json, limits).run();
}

} // namespace carillon::service
