#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrlQuery>

namespace carillon::service {

/// A request target taken apart.
struct Route {
    QList<QByteArray> segments{}; ///< percent-decoded, a trailing slash left out
    QUrlQuery query{};

    /// Whether the segments are these, ignoring case; `*` stands for any one segment.
    [[nodiscard]] bool matches(std::initializer_list<const char *> pattern) const;
    /// The same for a path as OpenAPI writes it: `/mock/v1/feed/{id}`.
    [[nodiscard]] bool matchesPath(QByteArrayView path) const;
};
[[nodiscard]] Route routeOf(QByteArrayView target);

} // namespace carillon::service
