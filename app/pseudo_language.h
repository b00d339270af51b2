#pragma once

#include <QTranslator>

namespace carillon {

/// A language that nobody speaks, to try the window with: every text of ours is there, accented,
/// 40 % longer, between marks. What has no marks did not go through a translation; what misses one
/// of them is cut off.
class PseudoLanguage : public QTranslator {
    Q_OBJECT

public:
    static constexpr QChar opening{u'⟦'};
    static constexpr QChar closing{u'⟧'};

    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
        const char *disambiguation = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// Placeholders, mnemonics, tags and entities of @p source stay as they are.
    [[nodiscard]] static QString textFor(const QString &source);
};

} // namespace carillon
