#pragma once

#include "base/result.h"
#include "http/message.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace carillon::compose {

/// How a target is told who is calling.
enum class Auth : quint8 {
    None,
    Bearer, ///< an application's token, as it is
    ClientCredentials, ///< tokens from a token endpoint
    Delegated, ///< a signed-in user's token, as it is
};

/// Whose certificates a target's connection takes.
enum class Trust : quint8 { SystemRoots, ExtraCaFile, Insecure };

/// A target to send to, as a person fills it in: complete or not. The token or client secret is
/// no part of it; it is kept under the profile's id elsewhere.
struct TargetProfile {
    QString id{}; ///< never changes; empty for none
    QString name{};
    QString baseUrl{}; ///< scheme, host and port
    Auth auth = Auth::None;
    QString tokenUrl{}; ///< of client credentials, as is what follows
    QString clientId{};
    QString scope{};
    QString unsId{}; ///< X-UNS-ID; empty in delegated sends
    QList<http::Header> extraHeaders{};
    Trust trust = Trust::SystemRoots;
    QString caFile{}; ///< PEM

    bool operator==(const TargetProfile &) const = default;
};

/// The member of a profile that a finding is about.
enum class ProfileField : quint8 {
    Name,
    BaseUrl,
    TokenUrl,
    ClientId,
    Scope,
    UnsId,
    Headers,
    Trust
};

struct ProfileFinding {
    enum class Severity : quint8 { Error, Warning };

    ProfileField field = ProfileField::Name;
    Severity severity = Severity::Error;
    QString message{};
};

/// What keeps a profile from being sent to, and what one should know before. Reads no file.
[[nodiscard]] QList<ProfileFinding> check(const TargetProfile &profile);
[[nodiscard]] bool isUsable(const QList<ProfileFinding> &findings);

/// `Name: value` lines, right or wrong: check() judges them. Blank ones are passed over.
[[nodiscard]] QList<http::Header> headersFromLines(const QString &lines);
[[nodiscard]] QString linesFrom(const QList<http::Header> &headers);

/// For a settings file: `{"profiles":[…]}` without secrets.
[[nodiscard]] QByteArray toJson(const QList<TargetProfile> &profiles);
/// What of it can be read; members and values of a later version are passed over. At most
/// mostProfiles of them, each id once.
/// Errors  "profiles": it is no JSON object with such a list
[[nodiscard]] Result<QList<TargetProfile>> profilesFrom(const QByteArray &json);

inline constexpr qsizetype mostProfiles = 100;

} // namespace carillon::compose
