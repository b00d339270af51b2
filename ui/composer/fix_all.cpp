#include "composer/fix_all.h"

#include "compose/fix.h"
#include "contract/validator.h"

#include <QSet>

#include <algorithm>

namespace carillon::composer {
namespace {

constexpr int stepsAtMost = 500;
constexpr qsizetype bytesAtMost = 64 * 1024 * 1024; ///< read in all, over every step

bool splitsCharacter(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
}

// The smallest edit between two texts; characters of UTF-8 stay together.
json::TextEdit editBetween(QByteArrayView before, QByteArrayView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix
        = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first
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

QByteArray fixedText(QByteArray text, Instant now)
{
    QSet<QByteArray> seen{text};
    qsizetype bytes = 0;
    const auto step = [&]() -> std::optional<QByteArray> {
        QList<contract::Diagnostic> found = contract::validate(text, {.now = now}).diagnostics;
        std::stable_sort(found.begin(), found.end(),
            [](const auto &a, const auto &b) { return a.severity() < b.severity(); });
        for (const contract::Diagnostic &finding : found) {
            const auto fix = compose::fixFor(finding, text, now);
            bytes += text.size();
            if (!fix)
                continue;
            const QByteArray fixed = json::applied(text, fix->edit);
            if (!seen.contains(fixed))
                return fixed;
            if (bytes > bytesAtMost)
                break;
        }
        return {};
    };
    for (int i = 0; i < stepsAtMost && bytes < bytesAtMost; ++i) {
        const auto fixed = step();
        if (!fixed)
            break;
        text = *fixed;
        seen.insert(text);
    }
    return text;
}

} // namespace

std::optional<json::TextEdit> fixAllEdit(const QByteArray &text, Instant now)
{
    const QByteArray fixed = fixedText(text, now);
    if (fixed == text)
        return {};
    return editBetween(text, fixed);
}

} // namespace carillon::composer
