#pragma once

#include "scenes/stage.h"

namespace carillon::scenes {

[[nodiscard]] QList<Scene> windowScenes();
[[nodiscard]] QList<Scene> composerScenes();
[[nodiscard]] QList<Scene> dialogScenes();
[[nodiscard]] QList<Scene> serviceScenes();
[[nodiscard]] QList<Scene> fanOutScenes();
[[nodiscard]] QList<Scene> feedScenes();
[[nodiscard]] QList<Scene> helpScenes();
[[nodiscard]] QList<Scene> welcomeScenes();

} // namespace carillon::scenes
