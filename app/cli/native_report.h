#pragma once

#include "platforms/reach.h"

#include <QJsonObject>

/// Native equivalents and the reach score as the command line writes them.
namespace carillon::cli {

struct NativeReport {
    QString file{};
    QString name{}; ///< of a request in a `.http` file; may be empty
    QList<platforms::NativeEquivalent> equivalents{};
};

/// `== Windows: WNS toast, 236 of 5000 bytes`, the request, what is lost; for each request.
[[nodiscard]] QByteArray asText(const QList<NativeReport> &reports);
[[nodiscard]] QByteArray asJson(const QList<NativeReport> &reports);

/// `reach 83 of 100` and a line for each reason, each with @p prefix in front.
[[nodiscard]] QStringList linesOf(const platforms::Reach &reach, const QString &prefix);
[[nodiscard]] QJsonObject reachJson(const platforms::Reach &reach);

/// The score of a notification the service accepts, texts measured with the fonts there are.
/// Needs a QGuiApplication.
[[nodiscard]] platforms::Reach measuredReach(
    const contract::Notification &notification, Instant now);

} // namespace carillon::cli
