#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

/// Pictures of the real window with fixed data, without a service: the same bytes every time.
namespace carillon::scenes {

[[nodiscard]] QStringList names();
/// @param name  one of names()
[[nodiscard]] QImage render(const QString &name);

} // namespace carillon::scenes
