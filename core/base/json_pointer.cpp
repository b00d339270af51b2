#include "base/json_text.h"

#include <cstring>

// The naming half of json_text.h: pointers of values. Written once into memory of the right size,
// since every finding needs one.
namespace carillon::json {
namespace {

qsizetype lengthOf(std::string_view key)
{
    auto length = qsizetype(key.size());
    for (const char c : key)
        length += c == '~' || c == '/' ? 1 : 0;
    return length;
}

qsizetype lengthOf(int index)
{
    qsizetype digits = 1;
    for (; index >= 10; index /= 10)
        ++digits;
    return digits;
}

// Both write one step so that it ends before @p end, and return where it begins.
char *put(char *end, std::string_view key, bool escapes)
{
    if (!escapes) {
        std::memcpy(end - key.size(), key.data(), key.size());
        return end - key.size();
    }
    for (auto c = key.rbegin(); c != key.rend(); ++c) {
        const bool escaped = *c == '~' || *c == '/';
        *--end = !escaped ? *c : *c == '~' ? '0' : '1';
        if (escaped)
            *--end = '~';
    }
    return end;
}

char *put(char *end, int index)
{
    do {
        *--end = char('0' + index % 10);
        index /= 10;
    } while (index > 0);
    return end;
}

} // namespace

QByteArray Document::pointer(const Value &value) const
{
    qsizetype length = 0;
    qsizetype asWritten = 0;
    for (const Value *step = &value; step->parent != -1; step = &at(step->parent)) {
        const bool named = at(step->parent).kind == Kind::Object;
        const qsizetype own
            = named ? lengthOf(step->key) : lengthOf(step->position);
        length += 1 + own;
        asWritten += 1 + (named ? qsizetype(step->key.size()) : own);
    }
    if (length == 0)
        return {};
    QByteArray out(length, Qt::Uninitialized);
    char *end = out.data() + length;
    for (const Value *step = &value; step->parent != -1; step = &at(step->parent)) {
        const Value &parent = at(step->parent);
        end = parent.kind == Kind::Object ? put(end, step->key, length != asWritten)
                                          : put(end, step->position);
        *--end = '/';
    }
    return out;
}

} // namespace carillon::json
