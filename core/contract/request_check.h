#pragma once

#include "contract/diagnostic.h"

#include <QByteArrayView>

#include <functional>

namespace carillon::contract {

/// A header's value by its name in any case, or nullptr.
using HeaderLookup = std::function<const QByteArray *(QByteArrayView name)>;

/// Checks the headers of a create request.
///
/// @return  Findings whose value is the header's name, in the order in which they are judged.
/// Source   create-notification page, Request headers and error table.
[[nodiscard]] QList<Diagnostic> checkHeaders(const HeaderLookup &headers);

/// The token of `Bearer TOKEN`; empty if the header is anything else.
[[nodiscard]] QByteArray bearerToken(QByteArrayView authorization);

} // namespace carillon::contract
