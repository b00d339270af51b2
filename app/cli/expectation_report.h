#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace carillon::cli {

/// What became of an expectation, for people and for test reports.
struct ExpectationReport {
    enum class Verdict : quint8 { Met, NotMet, Unknown };

    QString name{};        ///< what was expected
    Verdict verdict = Verdict::Unknown;
    QStringList lines{};   ///< nothing in them could move a cursor
    double seconds = 0;
};

/// The lines about the items that came nearest.
/// @param answer  the service's body: `nearest`, each with `id`, `headline`, `differs`
[[nodiscard]] QStringList nearestLines(QByteArrayView answer);

/// JUnit's XML with one test case, a failure if the expectation was not met, an error if nobody
/// knows.
[[nodiscard]] QByteArray junitXml(const ExpectationReport &report);

} // namespace carillon::cli
