#include "compose/snippet_parts.h"

#include "http/placeholders.h"

namespace carillon::compose {
namespace {

/// Writes text so that a reader of `.http` files takes none of it for something else: what would
/// be is put in by a variable.
class HttpFileText {
public:
    QByteArray written(QByteArray text)
    {
        for (qsizetype at = text.indexOf("{{"); at != -1; at = text.indexOf("{{", at + 1)) {
            const qsizetype end = text.indexOf("}}", at);
            if (end == -1)
                break;
            if (!http::Placeholders::isName(
                    QByteArrayView(text).sliced(at + 2, end - at - 2).trimmed()))
                continue;
            const QByteArray open = variable("open", "{{");
            text.replace(at, 2, open);
            at += open.size();
        }
        return text;
    }

    QByteArray body(const QByteArray &text)
    {
        QList<QByteArray> lines = written(text).split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QByteArray &line = lines[i];
            const bool isMark = line.startsWith("###") || line.startsWith("> {%")
                || line.startsWith("< {%") || (i == 0 && isFromFile(line));
            if (isMark)
                line.prepend(variable("none", ""));
        }
        // Line ends in front of the next request are not the body's.
        if (!lines.constLast().isEmpty() && !lines.constLast().endsWith('\r'))
            return lines.join('\n');
        return lines.join('\n') + variable("end", "");
    }

    [[nodiscard]] const QByteArray &definitions() const { return m_definitions; }

private:
    static bool isFromFile(const QByteArray &line)
    {
        return line.startsWith("< ") || line.startsWith("<@");
    }

    QByteArray variable(const QByteArray &name, const QByteArray &value)
    {
        const QByteArray definition = '@' + name + (value.isEmpty() ? " =" : " = ") + value + '\n';
        if (!m_definitions.contains(definition))
            m_definitions += definition;
        return "{{" + name + "}}";
    }

    QByteArray m_definitions;
};

} // namespace

QString asHttpFile(const SnippetRequest &source)
{
    HttpFileText text;
    const http::HttpRequest &request = source.request;
    const bool isCoded = request.body != source.text && !request.body.isEmpty();
    QByteArray note;
    if (isCoded) {
        note = "# The body goes out uncoded: a .http file holds text alone. The request had "
            + codedBodyNote(request).toUtf8() + ".\n";
    }
    QByteArray out = request.method + ' ' + urlOf(source) + " HTTP/1.1\n";
    for (const http::Header &header : ownHeaders(request)) {
        const bool isOfCoding
            = isCoded && header.name.compare("Content-Encoding", Qt::CaseInsensitive) == 0;
        if (!isOfCoding)
            out += header.name + ": " + text.written(header.value) + '\n';
    }
    const QByteArray &body = isCoded ? source.text : request.body;
    if (!body.isEmpty())
        out += '\n' + text.body(body) + '\n';
    return QString::fromUtf8(note + text.definitions() + out);
}

} // namespace carillon::compose
