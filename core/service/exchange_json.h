#pragma once

#include "service/respond.h"

namespace carillon::service {

/// The members of an exchange as the event stream and `/mock/v1/exchanges` write it, without
/// braces: `"number":1,"time":…,"request":{…},"response":{…}`. Secrets are blotted out: the
/// Authorization header and its like, the credentials of a token request, the tokens of its
/// answer. A body that is not UTF-8 comes as `bodyBase64` besides.
/// @param shownBody  bytes shown of each body; `bodyBytes` is its whole length
[[nodiscard]] QByteArray exchangeMembers(const FinishedExchange &exchange, qsizetype shownBody);

} // namespace carillon::service
