#pragma once

#include "base/result.h"
#include "contract/notification.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

/// Options that choose several of a table, parted by commas, or `all`.
namespace carillon::cli {

/// "windows", "ios", "android" and "web", in any case, or as the contract spells them.
[[nodiscard]] inline std::optional<contract::Platform> platformChosen(const QString &name)
{
    if (name.compare(QLatin1String("web"), Qt::CaseInsensitive) == 0)
        return contract::Platform::WebPush;
    return contract::platformNamed(name.toUtf8());
}

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

} // namespace carillon::cli
