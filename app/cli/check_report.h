#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "base/text_index.h"
#include "contract/diagnostic.h"
#include "platforms/reach.h"

#include <optional>

/// What `check` found, and the forms it is written in.
namespace carillon::cli {

/// A stretch of a file.
struct Place {
    json::Range bytes{};
    TextIndex::Position begin{};
    TextIndex::Position end{};
};

struct PlacedFinding {
    contract::Diagnostic diagnostic{};
    std::optional<Place> place{}; ///< none for what does not stand in the file, as a header given
                                  ///< on the command line
};

struct CheckedRequest {
    QString file{};
    QString name{}; ///< in a `.http` file; may be empty
    int line = 1; ///< where the request begins
    bool isJudged = true; ///< false for one that is not of the notifications API
    contract::Outcome outcome = contract::Outcome::Accepted;
    QList<PlacedFinding> findings{};
    qsizetype findingsLeftOut = 0;
    std::optional<platforms::Reach> reach{}; ///< if asked for and the request is accepted

    [[nodiscard]] bool isRefused() const
    {
        return isJudged && outcome != contract::Outcome::Accepted;
    }
};

struct UnreadFile {
    QString file{};
    Error error{};
    int line = 0; ///< 0 if it is about the whole file
};

struct CheckReport {
    Instant now{}; ///< the clock that expiries were judged by
    QList<CheckedRequest> requests{};
    QList<UnreadFile> unread{};
};

/// One line for each finding, as compilers write it, and one for each request.
[[nodiscard]] QByteArray asText(const CheckReport &report);
/// One JSON document. Columns count bytes.
[[nodiscard]] QByteArray asJson(const CheckReport &report);
/// A SARIF 2.1.0 log with one run. Columns count UTF-16 code units.
/// Source  OASIS, Static Analysis Results Interchange Format 2.1.0.
[[nodiscard]] QByteArray asSarif(const CheckReport &report);
/// JUnit's XML: one test case for each request.
/// Source  the schema of the Jenkins xUnit plugin; there is no standard.
[[nodiscard]] QByteArray asJunit(const CheckReport &report);

/// `error`, `warning` or `note`.
[[nodiscard]] QString severityWord(contract::Severity severity);
/// `400 BadRequest, contractMismatch`
[[nodiscard]] QString answerText(contract::Outcome outcome);
/// `FILE:LINE:COLUMN: error: TEXT [rule]`
[[nodiscard]] QString lineOf(const QString &file, const PlacedFinding &finding);
/// The same text with control characters shown as U+FFFD, fit for terminals and XML.
[[nodiscard]] QString harmless(QString text);

} // namespace carillon::cli
