#pragma once

#include "base/limits.h"
#include "base/result.h"
#include "service/directory.h"
#include "service/faults.h"

#include <QString>

namespace carillon::service {

/// How errors of the table are written: as documented, or as they were seen to reach callers,
/// wrapped as UnknownError. Source  public reports against the documentation.
enum class ErrorStyle : quint8 { Descriptive, Recorded };

/// Whether an asked expiry is kept, or capped at seven days as the printed answers suggest.
enum class ExpiryProfile : quint8 { AsAsked, Recorded };

/// What a repeated appNotificationId does.
enum class OnDuplicate : quint8 { Replace, New };

/// Behaviour that the documentation leaves open or contradicts; the defaults follow its text.
struct Switches {
    ErrorStyle errorStyle = ErrorStyle::Descriptive;
    int throttleStatus = 406; ///< 406 as documented here, 429 or 503 as elsewhere
    bool strictExpiry = false;
    ExpiryProfile expiry = ExpiryProfile::AsAsked;
    OnDuplicate onDuplicate = OnDuplicate::Replace;
    int lowPriorityDelaySeconds = 5;
};

struct Configuration {
    Directory directory = Directory::quickStart();
    Switches switches{};
    QList<Fault> faults{}; ///< there from the start and after a reset
    Limits limits{};
    /// Names besides the loopback ones that it answers for and that its certificate holds, in
    /// lower case.
    QList<QByteArray> hostNames{};
};

/// Reads a configuration file; members left out keep their defaults, and any list given replaces
/// the quick-start one.
/// Errors  "configuration", with line and member.
[[nodiscard]] Result<Configuration> configurationFrom(QByteArrayView json);

/// The members of the file, for `serve --help-config`.
[[nodiscard]] QString configurationHelp();

} // namespace carillon::service
