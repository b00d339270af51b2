#include "large_bodies.h"

#include "base/clock.h"
#include "compose/samples.h"

#include <QJsonDocument>

namespace carillon::bench {
namespace {

const QByteArray sentence = "The meeting has moved to the room by the river. ";

QByteArray filled(const QByteArray &piece, qsizetype bytes)
{
    return piece.repeated(bytes / piece.size() + 1).first(bytes);
}

// The example up to the bracket that ends it.
QByteArray openExample()
{
    QByteArray text = compose::documentedExample(SystemClock().now()).trimmed();
    text.chop(1);
    return text.trimmed();
}

QByteArray bodyOfPieces(const QByteArray &piece, qsizetype bytes)
{
    QByteArray text = openExample() + "\n}\n";
    const qsizetype payload = text.indexOf("\"visualContent\"");
    const qsizetype pieces = (bytes - text.size()) / piece.size();
    return text.insert(payload, "\"rawContent\": \"" + piece.repeated(pieces) + "\",\n    ");
}

} // namespace

QByteArray bodyWithLongText(qsizetype bytes)
{
    QByteArray text = openExample() + "\n}\n";
    const qsizetype begin = text.indexOf("\"body\": \"") + 9;
    return text.insert(begin, filled(sentence, bytes - text.size()));
}

QByteArray bodyWithRawContent(qsizetype bytes)
{
    return bodyOfPieces(R"({\"id\":17,\"name\":\"caf\u00e9\",\"open\":true},)", bytes);
}

QByteArray bodyWithLongWord(qsizetype bytes)
{
    return bodyOfPieces("UXVpdGUgYSBsb25nIHdvcmQ", bytes);
}

QByteArray bodyOfMembers(qsizetype bytes)
{
    constexpr int members = 900; // below the limit of one object
    QByteArray text = openExample();
    const qsizetype each = (bytes - text.size()) / members - 20;
    for (int i = 0; i < members; ++i)
        text += ",\n  \"member" + QByteArray::number(1000 + i) + "\": \"" + filled(sentence, each)
            + '"';
    return text + "\n}\n";
}

QByteArray bodyOfManyLines(qsizetype bytes)
{
    QByteArray text = openExample() + ",\n  \"rows\": [";
    for (int i = 0; text.size() < bytes - 100; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += (i == 0 ? "\n" : ",\n") + QByteArray("    {\n      \"id\": ") + number
            + ",\n      \"name\": \"row " + number + "\"\n    }";
    }
    return text + "\n  ]\n}\n";
}

QByteArray inOneLine(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact);
}

} // namespace carillon::bench
