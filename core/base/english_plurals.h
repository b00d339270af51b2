#pragma once

#include <QTranslator>

namespace carillon {

/// English forms of texts that write both, such as `%n error(s)` and `%n match(es)`. They stand
/// behind every catalogue: for programs without one, and for what one does not have yet.
class EnglishPlurals : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
        const char *disambiguation = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Makes the application speak them.
void speakEnglishPlurals();

} // namespace carillon
