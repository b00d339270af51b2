#pragma once

#include "base/json_text.h"
#include "contract/rules.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace carillon::contract {

/// One finding about a request: which rule, and where.
struct Diagnostic {
    const Rule *rule = nullptr;
    json::Range range{};     ///< bytes of the body it is about; empty for a header or the whole
    QByteArray pointer{};    ///< RFC 6901, of the member it is about, present or missing
    QByteArray value{};      ///< what stands there, shortened; for a rule about the request's head
                             ///< the header's name, the path or the method

    [[nodiscard]] Severity severity() const { return rule->severity; }
    [[nodiscard]] bool isError() const { return rule->severity == Severity::Error; }
    /// `payload.visualContent.title`; a header's name, path or method for rules about the
    /// head; empty for the body.
    [[nodiscard]] QByteArray target() const;
    /// The predicate with its value filled in, in the window's language.
    [[nodiscard]] QString predicate() const;
    /// A full sentence, target and predicate, in the window's language.
    [[nodiscard]] QString sentence() const;
    /// The same in English, as answers and reports have it wherever they are made.
    [[nodiscard]] QString message() const;

    bool operator==(const Diagnostic &) const = default;
};

/// About the request's head, or about the body as bytes: not about anything in the JSON.
[[nodiscard]] bool isAboutHead(const Diagnostic &diagnostic);
/// About one header, which its value names.
[[nodiscard]] bool isAboutHeader(const Diagnostic &diagnostic);

/// What the service would answer to a request with these findings.
[[nodiscard]] Outcome outcomeOf(const QList<Diagnostic> &diagnostics);

/// The errors an answer lists in `error.details`, sorted by target: those of its outcome, and for
/// a contract mismatch the payload's as well.
[[nodiscard]] QList<Diagnostic> detailsOf(const QList<Diagnostic> &diagnostics);

} // namespace carillon::contract
