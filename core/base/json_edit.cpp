#include "base/json_text.h"

#include <algorithm>

// The editing half of json_text.h: edits that keep everything they are not about.
namespace carillon::json {
namespace {

QByteArray unescapedStep(QByteArray step)
{
    return step.replace("~1", "/").replace("~0", "~");
}

bool isIndex(QByteArrayView step)
{
    return !step.isEmpty()
        && std::all_of(step.begin(), step.end(), [](char c) { return c >= '0' && c <= '9'; });
}

const Value *resolve(const Document &document, QByteArrayView pointer)
{
    if (!document.isValid())
        return nullptr;
    const Value *value = &document.root();
    const QList<QByteArray> steps = pointer.toByteArray().split('/').mid(1);
    for (const QByteArray &step : steps) {
        if (value->kind == Kind::Array) {
            int index = step.toInt();
            int child = value->firstChild;
            while (child != -1 && index-- > 0)
                child = document.at(child).next;
            if (child == -1)
                return nullptr;
            value = &document.at(child);
        } else {
            const QByteArray key = unescapedStep(step);
            value = document.member(*value, {key.constData(), size_t(key.size())});
            if (!value)
                return nullptr;
        }
    }
    return value;
}

bool splitsCharacter(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
}

qsizetype lineStart(QByteArrayView text, qsizetype offset)
{
    while (offset > 0 && text[offset - 1] != '\n')
        --offset;
    return offset;
}

QByteArray indentAt(QByteArrayView text, qsizetype offset)
{
    const qsizetype start = lineStart(text, offset);
    qsizetype end = start;
    while (end < offset && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return text.sliced(start, end - start).toByteArray();
}

qsizetype beginOf(const Value &value)
{
    return value.keyRange.length() > 0 ? value.keyRange.begin : value.range.begin;
}

bool spansLines(QByteArrayView text, const Value &value)
{
    return text.sliced(value.range.begin, value.range.length()).contains('\n');
}

const Value *lastChild(const Document &document, const Value &parent)
{
    if (parent.firstChild == -1)
        return nullptr;
    int i = parent.firstChild;
    while (document.at(i).next != -1)
        i = document.at(i).next;
    return &document.at(i);
}

// `{"a":{"b":VALUE}}` for the steps that are missing, on one line.
QByteArray nested(const QList<QByteArray> &steps, const QByteArray &value)
{
    QByteArray out = value;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        out = "{ " + quoted(*step) + ": " + out + " }";
    return out;
}

TextEdit insertMember(QByteArrayView text, const Document &document, const Value &object,
    const QByteArray &name, const QByteArray &value)
{
    const QByteArray member = quoted(name) + ": " + value;
    if (const Value *last = lastChild(document, object)) {
        const qsizetype at = beginOf(*last);
        const QByteArrayView before = text.sliced(lineStart(text, at), at - lineStart(text, at));
        const bool ownLine = before.trimmed().isEmpty() && spansLines(text, object);
        const QByteArray separator = ownLine ? ",\n" + indentAt(text, at) : QByteArray(", ");
        return {last->range.end, 0, separator + member};
    }
    const QByteArray indent = indentAt(text, object.range.begin);
    const bool inLine = object.parent != -1 && !spansLines(text, document.root());
    const QByteArray body = inLine ? member : "\n" + indent + "  " + member + "\n" + indent;
    return {object.range.begin + 1, object.range.length() - 2, body};
}

bool needsEscape(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f || c == '"' || c == '\\';
}

void appendEscape(QByteArray &out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    case '\r':
        out += "\\r";
        return;
    default:
        break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += hex[byte >> 4];
    out += hex[byte & 0xf];
}

} // namespace

QByteArray dottedPath(QByteArrayView pointer)
{
    QByteArray out;
    const QList<QByteArray> steps = pointer.toByteArray().split('/').mid(1);
    for (const QByteArray &step : steps) {
        if (isIndex(step)) {
            out += '[' + step + ']';
            continue;
        }
        if (!out.isEmpty())
            out += '.';
        out += unescapedStep(step);
    }
    return out;
}

QByteArray quoted(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    const char *plain = utf8.begin();
    for (const char *at = plain; at != utf8.end(); ++at) {
        if (!needsEscape(*at))
            continue;
        out.append(plain, at - plain);
        appendEscape(out, *at);
        plain = at + 1;
    }
    out.append(plain, utf8.end() - plain);
    out += '"';
    return out;
}

Position positionOf(QByteArrayView text, qsizetype offset)
{
    offset = std::min(offset, text.size());
    const QByteArrayView before = text.first(offset);
    return {1 + int(std::count(before.begin(), before.end(), '\n')),
        1 + int(offset - lineStart(text, offset))};
}

QByteArray applied(QByteArray text, const TextEdit &edit)
{
    return text.replace(edit.offset, edit.length, edit.text);
}

TextEdit editBetween(QByteArrayView before, QByteArrayView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first
        - before.begin();
    while (prefix > 0 && (splitsCharacter(before, prefix) || splitsCharacter(after, prefix)))
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix
        && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    while (suffix > 0 && splitsCharacter(before, before.size() - suffix))
        --suffix;
    return {prefix, before.size() - prefix - suffix,
        after.sliced(prefix, after.size() - prefix - suffix).toByteArray()};
}

std::optional<TextEdit> setValue(
    QByteArrayView text, const QList<QByteArray> &path, const QByteArray &value)
{
    const Document document = read(text);
    if (!document.isValid() || path.isEmpty())
        return {};
    const Value *at = &document.root();
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QByteArray &step = path.at(i);
        if (at->kind == Kind::Null && at->parent != -1)
            return TextEdit{at->range.begin, at->range.length(), nested(path.mid(i), value)};
        if (at->kind != Kind::Object)
            return {};
        const Value *child = document.member(*at, {step.constData(), size_t(step.size())});
        if (!child)
            return insertMember(text, document, *at, step, nested(path.mid(i + 1), value));
        at = child;
    }
    return TextEdit{at->range.begin, at->range.length(), value};
}

TextEdit removalOf(const Document &document, const Value &value)
{
    const Value &parent = document.at(value.parent);
    if (value.next != -1) // up to the next sibling, so that the line break goes too
        return {beginOf(value), beginOf(document.at(value.next)) - beginOf(value), {}};
    if (parent.childCount > 1) { // the last one: with the comma before it
        int previous = parent.firstChild;
        while (document.at(previous).next != document.indexOf(value))
            previous = document.at(previous).next;
        const qsizetype from = document.at(previous).range.end;
        return {from, value.range.end - from, {}};
    }
    return {parent.range.begin + 1, parent.range.length() - 2, {}};
}

std::optional<TextEdit> removeValue(QByteArrayView text, const QList<QByteArray> &path)
{
    const Document document = read(text);
    const Value *value = document.find(path);
    if (!value || value->parent == -1)
        return {};
    return removalOf(document, *value);
}

std::optional<TextEdit> removeAt(QByteArrayView text, QByteArrayView pointer)
{
    const Document document = read(text);
    const Value *value = resolve(document, pointer);
    if (!value || value->parent == -1)
        return {};
    return removalOf(document, *value);
}

} // namespace carillon::json
