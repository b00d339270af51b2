#pragma once

#include "client/sender.h"
#include "compose/target.h"
#include "compose/target_profile.h"

namespace carillon {

/// What a draft's request is made with; the token is added by dispatchFor().
[[nodiscard]] compose::Target targetOf(const compose::TargetProfile &profile);

/// Where a secret store keeps the secret of a profile; each kind has its own place, so that a
/// token never goes where a client secret is wanted. Empty where there is none to keep.
[[nodiscard]] QString secretKey(const compose::TargetProfile &profile);
/// All the places a profile may have used.
[[nodiscard]] QStringList secretKeys(const QString &profileId);

/// Errors  those of client::trustOfFile
[[nodiscard]] Result<client::TlsTrust> trustOf(const compose::TargetProfile &profile);

/// The request with the profile's extra headers and what proves who is calling.
[[nodiscard]] client::Dispatch dispatchFor(
    const compose::TargetProfile &profile, http::HttpRequest request, const QByteArray &secret);

/// A request that creates nothing and whose answer says whether the target takes the token.
[[nodiscard]] http::HttpRequest probeRequest();

struct ProbeVerdict {
    enum class Kind : quint8 { Works, Answers, Fails };

    Kind kind = Kind::Fails;
    QString text{};
};
/// What the answer to probeRequest() means, in words.
[[nodiscard]] ProbeVerdict verdictOn(
    const http::Exchange &exchange, const compose::TargetProfile &profile);

} // namespace carillon
