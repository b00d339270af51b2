#pragma once

#include "http/message.h"

/// What must not leave the service, not even to those who watch its traffic.
namespace carillon::service {

/// A header's value without its secret: `Bearer ***`.
[[nodiscard]] QByteArray blottedHeader(const http::Header &field);

/// The body of a request for @p target, or of its answer, without secrets. A token request and a
/// batch carry them inside; other bodies come back as they are.
/// @param contentType  of the body
[[nodiscard]] QByteArray blottedBody(
    const QByteArray &target, const QByteArray &contentType, const QByteArray &body);

} // namespace carillon::service
