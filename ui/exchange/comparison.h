#pragma once

#include "http/message.h"

#include <QList>
#include <QString>

/// What the compare dialog says about two exchanges; pure, so that tests read it.
namespace carillon::exchange {

/// One of two exchanges, with what people call it.
struct Compared {
    QString caption{};
    http::Exchange exchange{};
};

struct CompareRow {
    enum class Kind : quint8 { Heading, Same, Changed, OnlyLeft, OnlyRight };

    Kind kind = Kind::Same;
    QString left{}; ///< of a heading its name
    QString right{}; ///< of a heading a note, mostly none

    [[nodiscard]] bool differs() const { return kind != Kind::Heading && kind != Kind::Same; }
    bool operator==(const CompareRow &) const = default;
};

/// The request line with its headers, its body, the answer's status with its headers, its body;
/// each under a heading and aligned on its own.
struct Comparison {
    QList<CompareRow> rows{};
    QList<int> differences{}; ///< the row that each run of rows that differ begins with
};

/// JSON is laid out if both bodies are JSON, a coding of a request's body is undone. Of bodies that
/// are no text or beyond shownBytes only the size and the SHA-256 are compared. Secrets are
/// blotted.
[[nodiscard]] Comparison compare(const http::Exchange &left, const http::Exchange &right);

/// ` ` before what both have, `-` and `+` before what only one has.
[[nodiscard]] QString asText(
    const Comparison &comparison, const QString &leftCaption, const QString &rightCaption);

/// `−`, `+`, `≠`; a blank where both are the same.
[[nodiscard]] QString signOf(CompareRow::Kind kind, bool isLeft);

inline constexpr qsizetype shownBytes = 4 * 1024 * 1024;

} // namespace carillon::exchange
