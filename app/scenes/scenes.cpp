#include "scenes/scenes.h"

#include "scenes/scene_lists.h"

#include <algorithm>

namespace carillon::scenes {
namespace {

QList<Scene> allScenes()
{
    return windowScenes() + composerScenes() + dialogScenes() + serviceScenes() + fanOutScenes()
        + feedScenes() + helpScenes() + welcomeScenes();
}

} // namespace

QStringList names()
{
    QStringList out;
    const QList<Scene> scenes = allScenes();
    for (const Scene &scene : scenes)
        out.append(scene.name);
    return out;
}

QImage render(const QString &name)
{
    const QList<Scene> scenes = allScenes();
    const auto scene = std::find_if(
        scenes.begin(), scenes.end(), [&](const Scene &each) { return each.name == name; });
    return scene == scenes.end() ? QImage() : scene->render();
}

} // namespace carillon::scenes
