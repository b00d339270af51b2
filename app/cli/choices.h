#pragma once

#include "contract/notification.h"
#include "platforms/surface.h"

#include <QStringList>

#include <array>
#include <optional>

/// The words that options choose by, each beside what it means. Parser, help, man pages and
/// completion read them here.
namespace carillon::cli {

template <class T> struct Word {
    const char *word;
    T value;
};

inline constexpr std::array themes{Word<platforms::Theme>{"light", platforms::Theme::Light},
    Word<platforms::Theme>{"dark", platforms::Theme::Dark}};
inline constexpr std::array presets{Word<platforms::Preset>{"usual", platforms::Preset::Usual},
    Word<platforms::Preset>{"newer", platforms::Preset::Newer}};
/// Whether the interface is mirrored.
inline constexpr std::array directions{Word<bool>{"ltr", false}, Word<bool>{"rtl", true}};
/// Device pixels per logical pixel.
inline constexpr std::array scales{
    Word<double>{"1", 1.0}, Word<double>{"1.5", 1.5}, Word<double>{"2", 2.0}};

inline constexpr int mostFeedLines = 100'000;

template <class T, std::size_t N>
[[nodiscard]] QStringList wordsOf(const std::array<Word<T>, N> &table)
{
    QStringList out;
    for (const Word<T> &each : table)
        out.append(QString::fromLatin1(each.word));
    return out;
}

/// In any case.
template <class T, std::size_t N>
[[nodiscard]] std::optional<T> meaningOf(const std::array<Word<T>, N> &table, const QString &word)
{
    for (const Word<T> &each : table) {
        if (word.compare(QLatin1String(each.word), Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

/// "windows", "ios", "android" and "web".
[[nodiscard]] QStringList platformWords();
/// As the contract spells them.
[[nodiscard]] QStringList platformSpellings();
/// By one of both, in any case.
[[nodiscard]] std::optional<contract::Platform> platformChosen(const QString &name);
/// "windows-popup", "ios-banner", …
[[nodiscard]] QStringList surfaceWords();
/// "text", "json", "sarif", "junit": how `check` writes.
[[nodiscard]] QStringList checkFormats();
/// What `serve --limit` takes.
[[nodiscard]] QStringList limitNames();

} // namespace carillon::cli
