#pragma once

#include "base/result.h"
#include "cli/choices.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

/// Options that choose several of a table, parted by commas, or `all`.
namespace carillon::cli {

/// In the table's order, each once.
/// @param named  one entry for its name, or nothing
/// Errors  "usage"
template <class T, class Named>
[[nodiscard]] Result<QList<T>> chosen(const QString &option, const QString &text,
    const QList<T> &table, const QString &wants, Named named)
{
    if (text.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0)
        return table;
    QList<T> taken;
    for (const QString &name : text.split(u',')) {
        const std::optional<T> one = named(name.trimmed());
        if (!one)
            return fail(QStringLiteral("usage"),
                QStringLiteral("--%1 wants all, or some of %2, parted by commas")
                    .arg(option, wants),
                name);
        taken.append(*one);
    }
    QList<T> out;
    std::copy_if(table.begin(), table.end(), std::back_inserter(out),
        [&taken](const T &each) { return taken.contains(each); });
    return out;
}

/// Those that `--platform` names. Errors  "usage"
[[nodiscard]] inline Result<QList<contract::Platform>> chosenPlatforms(const QString &text)
{
    return chosen(QStringLiteral("platform"), text,
        QList(contract::allPlatforms.begin(), contract::allPlatforms.end()),
        platformWords().join(QLatin1String(", ")), platformChosen);
}

/// Those of a table of words that an option names. Errors  "usage"
template <class T, std::size_t N>
[[nodiscard]] Result<QList<T>> chosenOf(
    const QString &option, const QString &text, const std::array<Word<T>, N> &table)
{
    QList<T> values;
    for (const Word<T> &each : table)
        values.append(each.value);
    return chosen(option, text, values, wordsOf(table).join(QLatin1String(", ")),
        [&table](const QString &word) { return meaningOf(table, word); });
}

} // namespace carillon::cli
