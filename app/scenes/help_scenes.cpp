#include "scenes/scene_lists.h"

#include "help/help_find_bar.h"
#include "help/help_side.h"
#include "help/help_view.h"
#include "help/help_window.h"

#include <QLineEdit>
#include <QTextBrowser>

namespace carillon::scenes {
namespace {

using namespace Qt::StringLiterals;

struct HelpShown {
    theme::Scheme scheme = theme::Scheme::Light;
    QString page{};
    QSize size{980, 720};
    int textSize = theme::usualTextSize;
    QString sought{};
};

QImage helpShown(const HelpShown &what)
{
    dressed(what.scheme, what.textSize);
    help::HelpWindow window(u":/help"_s, [](const QUrl &) { return true; });
    window.resize(what.size);
    window.open(what.page);
    if (auto *query = window.findChild<QLineEdit *>(u"helpSearch"_s))
        query->setText(what.sought);
    Stage::settle();
    return Stage::pictureOf(window);
}

QImage helpLight()
{
    return helpShown({.page = u"index.md"_s});
}

QImage helpDark()
{
    return helpShown({.scheme = theme::Scheme::Dark, .page = u"compose.md"_s});
}

QImage helpFound()
{
    return helpShown({.page = u"receive.md"_s, .size = {1100, 760}, .sought = u"dismissed"_s});
}

QImage helpPicture()
{
    return helpShown({.page = u"first-minute.md"_s, .size = {860, 640}});
}

QImage helpRules()
{
    return helpShown({.page = u"contract-rules.md"_s, .size = {1100, 680}});
}

QImage helpLarge()
{
    return helpShown({.page = u"compose.md"_s, .size = {1024, 680}, .textSize = 200});
}

QImage helpMissing()
{
    return helpShown({.scheme = theme::Scheme::Dark, .page = u"no-such-page.md"_s});
}

QImage helpLeaving()
{
    dressed(theme::Scheme::Light);
    help::HelpWindow window(u":/help"_s, [](const QUrl &) { return true; });
    window.resize(980, 480);
    window.open(u"index.md"_s);
    Q_EMIT window.view().addressRequested(
        QUrl(u"https://learn.microsoft.com/graph/api/resources/notifications-api-overview"_s));
    return Stage::pictureOf(window);
}

} // namespace

QList<Scene> helpScenes()
{
    return {
        {"help-light"_L1, helpLight},
        {"help-dark"_L1, helpDark},
        {"help-found"_L1, helpFound},
        {"help-picture"_L1, helpPicture},
        {"help-rules"_L1, helpRules},
        {"help-200"_L1, helpLarge},
        {"help-missing"_L1, helpMissing},
        {"help-leaving"_L1, helpLeaving},
        {"help-mirrored"_L1, mirrored<helpFound>},
    };
}

} // namespace carillon::scenes
