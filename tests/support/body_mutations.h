#pragma once

#include "base/json_text.h"

#include <QRandomGenerator>

#include <array>

namespace carillon::test {

/// Changes the text of a body as careless programs, wrong libraries and tired people do. Repeatable
/// for a seed.
class BodyMutations {
public:
    explicit BodyMutations(QRandomGenerator &random)
        : m_random(random)
    {
    }

    /// One change; texts that do not parse any more are changed as bytes.
    QByteArray mutated(const QByteArray &text)
    {
        const json::Document document = json::read(text);
        if (!document.isValid() || document.values().size() < 2 || oneIn(12))
            return mutatedBytes(text);
        const json::Value &value = document.at(1 + below(int(document.values().size()) - 1));
        if (value.key == "expirationDateTime" && oneIn(2))
            return replaced(text, value.range, anyDate());
        switch (below(9)) {
        case 0:
        case 1:
        case 2:
            return replaced(text, value.range, anyValue());
        case 3:
            return json::applied(text, json::removalOf(document, value));
        case 4:
            return value.keyRange.length() > 0 ? replaced(text, value.keyRange, anyName(value))
                                               : replaced(text, value.range, anyValue());
        case 5:
            return withMember(text, document, json::quoted(anyKey()) + ':' + anyValue());
        case 6: // the same member once more, perhaps another value
            return withMember(text, document,
                json::quoted(QByteArray(value.key.data(), qsizetype(value.key.size()))) + ':'
                    + (oneIn(2) ? anyValue() : textOf(text, value.range)));
        case 7: // in another case
            return replaced(text, value.range,
                oneIn(2) ? textOf(text, value.range).toUpper()
                         : textOf(text, value.range).toLower());
        default:
            return value.kind == json::Kind::String ? replaced(text, value.range, anyString())
                                                    : replaced(text, value.range, anyValue());
        }
    }

private:
    bool oneIn(int many) { return below(many) == 0; }
    int below(int most) { return m_random.bounded(most); }
    template <size_t N> QByteArray pick(const std::array<const char *, N> &from)
    {
        return from.at(size_t(below(int(N))));
    }

    static QByteArray textOf(const QByteArray &text, json::Range range)
    {
        return text.mid(range.begin, range.length());
    }
    static QByteArray replaced(QByteArray text, json::Range range, const QByteArray &with)
    {
        return text.replace(range.begin, range.length(), with);
    }

    // Into any object of the document, in front.
    QByteArray withMember(
        const QByteArray &text, const json::Document &document, const QByteArray &member)
    {
        QList<const json::Value *> objects;
        for (const json::Value &value : document.values()) {
            if (value.kind == json::Kind::Object)
                objects.append(&value);
        }
        if (objects.isEmpty())
            return text + member;
        const json::Value &object = *objects.at(below(int(objects.size())));
        QByteArray out = text;
        return out.insert(object.range.begin + 1, member + (object.childCount > 0 ? "," : ""));
    }

    QByteArray anyKey()
    {
        static constexpr std::array keys{"targetHostName", "appNotificationId", "groupName",
            "expirationDateTime", "priority", "displayTimeToLive", "targetPolicy", "platformTypes",
            "payload", "rawContent", "visualContent", "title", "body", "fallbackPolicy",
            "fallbackDelayInSeconds", "id", "@odata.type", "Payload", "TITLE", "extra", "",
            "\u00e9", "a/b~c"};
        return pick(keys);
    }

    QByteArray anyName(const json::Value &value)
    {
        QByteArray name(value.key.data(), qsizetype(value.key.size()));
        switch (below(4)) {
        case 0:
            return json::quoted(name.toUpper());
        case 1:
            return json::quoted(name + ' ');
        case 2:
            return json::quoted(name.chopped(std::min<qsizetype>(1, name.size())));
        default:
            return json::quoted(anyKey());
        }
    }

    QByteArray anyString()
    {
        static constexpr std::array strings{R"("")", R"(" ")", R"("x")", R"("Windows")",
            R"("windows")", R"("WINDOWS")", R"("iOS")", R"("ios")", R"("Android")", R"("WebPush")",
            R"("webpush")", R"("None")", R"("High")", R"("high")", R"("Low")", R"("Medium")",
            R"("60")", R"("600")", R"(" 60")", R"("0x3c")", R"("-1")", R"("2147483648")",
            R"("1e2")", R"("\u0000")", R"("\ud83d\ude00")", R"("\ud83d")", R"("\udc00x")",
            "\"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\"",
            "\"\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7\"", "\"a\tb\"", R"("a\tb\n")", R"("\x")",
            "\"\xff\"", "\"\xc0\x80\"", R"("a.example")", R"("A.EXAMPLE")", R"("http://a.example")",
            R"("a b.example")"};
        if (oneIn(8))
            return anyDate();
        if (oneIn(12))
            return '"' + QByteArray(1 << below(14), 'x') + '"';
        return pick(strings);
    }

    QByteArray anyDate()
    {
        static constexpr std::array dates{"2019-10-21T22:05:36.250Z", "2019-10-21T22:05:36.251Z",
            "2019-10-21T22:05:36Z", "2019-11-20T22:05:36.250Z", "2019-11-20T22:05:36.251Z",
            "2019-11-21T00:00:00Z", "2019-10-30T23:59:00.000Z", "2019-10-30T23:59:00", "2019-10-30",
            "2019-10-30T23:59Z", "2019-10-30T25:00:00Z", "2019-02-29T00:00:00Z",
            "2019-10-30T23:59:00+02:00", "2019-10-30T23:59:00+15:00", "2019-10-30t23:59:00z",
            "2019-10-30T23:59:60Z", "2019-10-30T23:59:00.1234567Z", "2019-10-30T23:59:00.12345678Z",
            "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "10000-01-01T00:00:00Z",
            " 2019-10-30T23:59:00Z", "tomorrow"};
        return '"' + pick(dates) + '"';
    }

    QByteArray anyNumber()
    {
        static constexpr std::array numbers{"0", "-0", "1", "-1", "59", "60", "61", "599", "600",
            "601", "60.0", "60.5", "6e1", "6E+1", "600e-1", "2147483647", "2147483648",
            "-2147483648", "99999999999999999999", "1e400", "0.1", "01", "+1", ".5", "1.", "NaN"};
        return pick(numbers);
    }

    QByteArray anyValue()
    {
        static constexpr std::array others{"null", "true", "false", "True", "{}", "[]", "[{}]",
            "{\"a\":1}", "[\"Windows\"]", "[\"iOS\"]", "[\"windows\",\"ios\"]", "[null]", "[1]",
            "[\"iOS\",\"iOS\"]", "[\"Windows\",\"Fridge\"]", "[[\"iOS\"]]",
            "{\"rawContent\":\"x\"}", "{\"title\":\"x\"}", "{\"title\":\"\"}",
            "{\"title\":\"x\",\"body\":null}", "'x'", "", "undefined", "/* x */ 1"};
        if (oneIn(30)) {
            const int depth = 60 + below(10);
            return QByteArray(depth, '[') + QByteArray(depth, ']');
        }
        switch (below(3)) {
        case 0:
            return anyString();
        case 1:
            return anyNumber();
        default:
            return pick(others);
        }
    }

    QByteArray mutatedBytes(QByteArray text)
    {
        const int at = text.isEmpty() ? 0 : below(int(text.size()));
        switch (below(10)) {
        case 0:
            return text.first(at);
        case 1:
            return text.remove(at, 1 + below(4));
        case 2:
            return text.insert(at, char(below(256)));
        case 3:
            return text.isEmpty() ? text : text.replace(at, 1, QByteArray(1, char(below(256))));
        case 4:
            return "\xef\xbb\xbf" + text;
        case 5:
            return text + (oneIn(2) ? " \n" : "x");
        case 6:
            return '[' + text + ']';
        case 7:
            return manyMembers();
        case 8:
            return text.replace(",", " ,\r\n\t");
        default:
            return QByteArray(below(3), ' ');
        }
    }

    QByteArray manyMembers()
    {
        QByteArray out = R"({"targetHostName":"a.example","payload":{"rawContent":"x"})";
        const int extra = 990 + below(20);
        for (int i = 0; i < extra; ++i)
            out += ",\"m" + QByteArray::number(i) + "\":0";
        return out + '}';
    }

    QRandomGenerator &m_random;
};

} // namespace carillon::test
