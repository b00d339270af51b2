#pragma once

#include "base/json_text.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace carillon::compose {

/// One thing that may stand at a place of a body.
struct Completion {
    QString label{}; ///< a member's name or a value, without quotes
    QString detail{}; ///< what it is for
    QByteArray text{}; ///< JSON to put there
    qsizetype cursor = 0; ///< where typing goes on, in bytes of the text
};

struct Completions {
    json::Range range{}; ///< what the chosen one replaces
    QByteArray typed{}; ///< of it before the place, without the opening quote
    QList<Completion> items{}; ///< the required members first
};

/// What may stand at a byte of a body that is being written and need not parse: names that its
/// object does not have yet, or the values of an enumeration.
///
/// Threads  pure; call it from any thread.
/// Source   the schema made from the rule table, contract::notificationSchema().
[[nodiscard]] Completions completionsAt(QByteArrayView text, qsizetype offset);

/// What the contract says of the member at a byte.
struct MemberHelp {
    QByteArray pointer{}; ///< RFC 6901, as far as the text tells
    QString name{};
    QString type{}; ///< `string or null`
    QString description{};
    QStringList values{}; ///< of an enumeration
    bool isRequired = false;
    json::Range range{}; ///< the name or value it was found at

    [[nodiscard]] bool isKnown() const { return !type.isEmpty(); }
};
[[nodiscard]] MemberHelp memberHelpAt(QByteArrayView text, qsizetype offset);

} // namespace carillon::compose
