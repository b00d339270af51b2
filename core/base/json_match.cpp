#include "base/json_match.h"

#include <algorithm>
#include <charconv>

namespace carillon::json {
namespace {

/// A number as its digits without zeros at either end, times a power of ten.
struct Decimal {
    bool negative = false;
    std::string digits{};
    qint64 exponent = 0;

    bool operator==(const Decimal &) const = default;
};

/// @param text  a JSON number
/// @return      nothing for exponents beyond 64 bits
std::optional<Decimal> decimalFrom(std::string_view text)
{
    Decimal out;
    if (text.starts_with('-')) {
        out.negative = true;
        text.remove_prefix(1);
    }
    const size_t mark = std::min(text.find_first_of("eE"), text.size());
    if (mark < text.size()) {
        const char *begin = text.data() + mark + (text[mark + 1] == '+' ? 2 : 1);
        if (std::from_chars(begin, text.data() + text.size(), out.exponent).ec != std::errc())
            return {};
    }
    const std::string_view mantissa = text.substr(0, mark);
    const size_t point = std::min(mantissa.find('.'), mantissa.size());
    out.digits = mantissa.substr(0, point);
    if (point < mantissa.size()) {
        out.digits += mantissa.substr(point + 1);
        out.exponent -= qint64(mantissa.size() - point - 1);
    }
    const size_t last = out.digits.find_last_not_of('0');
    if (last == std::string::npos)
        return Decimal(); // zero, whatever its sign and exponent
    out.exponent += qint64(out.digits.size() - last - 1);
    out.digits.erase(last + 1);
    out.digits.erase(0, out.digits.find_first_not_of('0'));
    return out;
}

bool sameNumber(std::string_view a, std::string_view b)
{
    if (a == b)
        return true;
    const auto left = decimalFrom(a);
    const auto right = decimalFrom(b);
    return left && right && *left == *right;
}

} // namespace

std::optional<QList<QByteArray>> pointerSteps(QByteArrayView pointer)
{
    if (pointer.isEmpty())
        return QList<QByteArray>();
    if (!pointer.startsWith('/'))
        return {};
    for (qsizetype i = 0; i < pointer.size(); ++i) {
        if (pointer[i] != '~')
            continue;
        if (i + 1 == pointer.size() || (pointer[i + 1] != '0' && pointer[i + 1] != '1'))
            return {};
    }
    QList<QByteArray> steps = pointer.sliced(1).toByteArray().split('/');
    for (QByteArray &step : steps)
        step.replace("~1", "/").replace("~0", "~");
    return steps;
}

const Value *childAt(const Document &document, const Value &parent, QByteArrayView step)
{
    if (parent.kind == Kind::Object)
        return document.member(parent, {step.data(), size_t(step.size())});
    const bool isIndex = !step.isEmpty() && (step.size() == 1 || step.front() != '0')
        && std::all_of(step.begin(), step.end(), [](char c) { return c >= '0' && c <= '9'; });
    int index = 0;
    if (parent.kind != Kind::Array || !isIndex
        || std::from_chars(step.data(), step.data() + step.size(), index).ec != std::errc()
        || index >= parent.childCount)
        return nullptr;
    int child = parent.firstChild;
    while (index-- > 0)
        child = document.at(child).next;
    return &document.at(child);
}

bool sameScalar(const Value &a, const Value &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Kind::Null:
        return true;
    case Kind::Bool:
    case Kind::String:
        return a.text == b.text;
    case Kind::Number:
        return sameNumber(a.text, b.text);
    case Kind::Array:
    case Kind::Object:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace carillon::json
