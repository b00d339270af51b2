#pragma once

#include "base/limits.h"
#include "base/result.h"
#include "compose/target.h"

#include <QList>

namespace carillon::compose {

/// What is done to the body before it goes out; the header that says so goes with it.
enum class BodyCoding : quint8 { None, Gzip, Deflate };

/// One departure from the headers a target asks for: another value, a further header, or none.
struct HeaderChange {
    QByteArray name{};
    QByteArray value{};
    bool isRemoval = false;

    bool operator==(const HeaderChange &) const = default;
};

/// Everything of a request but its body: what the HTTP view edits. The headers are those of the
/// target with @c changes made to them, so that a draft follows its target.
struct Envelope {
    QByteArray method{"POST"};
    QByteArray target{"/beta/me/notifications/"}; ///< origin form: path and query
    QList<HeaderChange> changes{}; ///< each name once, in any case
    BodyCoding coding = BodyCoding::None;

    bool operator==(const Envelope &) const = default;
};

/// One header as the HTTP view lists it.
struct HeaderRow {
    enum class Origin : quint8 {
        Target, ///< as the target asks for
        Changed, ///< the target asks for another value
        Added, ///< the target asks for none
        Removed, ///< the target asks for it, and it is not sent
    };

    QByteArray name{};
    QByteArray value{}; ///< of a removed one what the target asks for
    Origin origin = Origin::Target;

    [[nodiscard]] bool isSent() const { return origin != Origin::Removed; }
    bool operator==(const HeaderRow &) const = default;
};

/// `gzip`, `deflate`; empty for none.
[[nodiscard]] QByteArray spelling(BodyCoding coding);

/// Every header, the target's first; what an envelope removes stays in sight.
[[nodiscard]] QList<HeaderRow> headerRows(const Envelope &envelope, const Target &target);

/// The exact request: the body coded as the envelope says. HEAD goes without one.
[[nodiscard]] http::HttpRequest requestFor(
    const Envelope &envelope, const QByteArray &body, const Target &target);

/// The bytes of a request on the wire, with the two headers that every connection adds.
[[nodiscard]] QByteArray wireBytes(const http::HttpRequest &request, const QUrl &baseUrl);

/// The other way: an envelope that makes these headers for that target.
/// @param coding  what the request's Content-Encoding stands for
[[nodiscard]] Envelope envelopeOf(
    const http::HttpRequest &request, BodyCoding coding, const Target &target);

/// Sets one header, be it new, the target's or one removed before. Setting what the target asks
/// for anyway leaves no change behind.
void setHeader(
    Envelope &envelope, const Target &target, const QByteArray &name, const QByteArray &value);
/// Takes a header out, the target's too.
void removeHeader(Envelope &envelope, const Target &target, QByteArrayView name);
/// Back to what the target asks for.
void restoreHeader(Envelope &envelope, QByteArrayView name);
/// Another name in the same place, with the value it has.
void renameHeader(Envelope &envelope, const Target &target, QByteArrayView from, QByteArray to);

/// Whether a request may carry them; the error is a sentence for people.
/// Errors  "method", "target", "header"
[[nodiscard]] Result<void> checkMethod(QByteArrayView method);
[[nodiscard]] Result<void> checkTarget(QByteArrayView target, const Limits &limits = {});
[[nodiscard]] Result<void> checkHeader(
    QByteArrayView name, QByteArrayView value, const Limits &limits = {});
/// The whole: also how many headers there are, and how long they are together.
[[nodiscard]] Result<void> checkEnvelope(
    const Envelope &envelope, const Target &target, const Limits &limits = {});

/// A target as a URL writes it: blanks and letters beyond ASCII percent-encoded, dot segments gone.
[[nodiscard]] QByteArray asUrlWrites(QByteArrayView target);

/// The headers that the connection adds to every request, or to one that has none of its own.
[[nodiscard]] const QList<QByteArray> &addedByConnection();

/// Whether a header's value is a secret that is shown only when asked for.
[[nodiscard]] bool isSecret(QByteArrayView headerName);
/// The value as it may be shown: `Bearer ••••••••`.
[[nodiscard]] QString masked(const http::Header &header);

} // namespace carillon::compose
