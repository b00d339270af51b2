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
};
[[nodiscard]] Route routeOf(QByteArrayView target);

} // namespace carillon::service
