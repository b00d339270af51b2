#pragma once

#include "contract/diagnostic.h"

#include <QByteArrayView>

#include <functional>

namespace carillon::contract {

/// A header's value by its name in any case, or nullptr.
using HeaderLookup = std::function<const QByteArray *(QByteArrayView name)>;

/// The steps of a request target's path, percent-decoded; the query and a trailing slash left out.
[[nodiscard]] QList<QByteArray> pathSegments(QByteArrayView target);

/// Whether a path is one that notifications are created at, in any case:
/// `/beta/me/notifications` or `/beta/users/{id}/notifications`.
[[nodiscard]] bool isCreatePath(const QList<QByteArray> &segments);

/// Checks path and method, which are judged after the token and before any other header.
///
/// @param target  origin form: path and query
/// @return        the first finding only: a wrong path hides a wrong method
/// Source         create-notification page, HTTP request.
[[nodiscard]] QList<Diagnostic> checkRequestLine(QByteArrayView method, QByteArrayView target);
/// The same, with the path already taken apart.
[[nodiscard]] QList<Diagnostic> checkRequestLine(
    QByteArrayView method, QByteArrayView target, const QList<QByteArray> &segments);

/// Whom a token speaks for: an application, or a user who signed in to one.
enum class TokenKind : quint8 { Application, Delegated };

/// Checks that the request says whom it is for; judged after every other header.
/// Source  create-notification page, Request headers; recorded delegated requests go without.
[[nodiscard]] QList<Diagnostic> checkSubscriptionId(const HeaderLookup &headers, TokenKind token);

/// Checks the headers of a create request that hold for every caller.
///
/// @return  Findings whose value is the header's name, in the order in which they are judged.
/// Source   create-notification page, Request headers and error table.
[[nodiscard]] QList<Diagnostic> checkHeaders(const HeaderLookup &headers);

/// The token of `Bearer TOKEN`; empty if the header is anything else.
[[nodiscard]] QByteArray bearerToken(QByteArrayView authorization);

} // namespace carillon::contract
