#include "composer/fix_all.h"

#include "compose/fix.h"
#include "contract/validator.h"

#include <QSet>

#include <algorithm>

namespace carillon::composer {
namespace {

constexpr int stepsAtMost = 500;
constexpr qsizetype bytesAtMost = 64 * 1024 * 1024; ///< read in all, over every step

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
    return json::editBetween(text, fixed);
}

} // namespace carillon::composer
