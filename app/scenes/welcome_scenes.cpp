#include "scenes/scene_lists.h"

#include "about_dialog.h"
#include "scenes/scene_data.h"
#include "welcome/first_steps_card.h"
#include "widgets/notice_bar.h"

#include <QFile>
#include <QTabWidget>

namespace carillon::scenes {
namespace {

using namespace Qt::StringLiterals;
using welcome::FirstStep;
using welcome::FirstStepsCard;

QImage firstStep(
    theme::Scheme scheme, FirstStep step, QSize size, int textSize = theme::usualTextSize)
{
    Stage stage(scheme, textSize);
    stage.load("documented");
    stage.serve(step == FirstStep::Dismiss ? feed() : QList<receiver::FeedItem>());
    auto *card = new FirstStepsCard;
    if (step == FirstStep::Dismiss) {
        stage.send();
        stage.receive();
        stage.receiver().putHint(card);
    } else {
        stage.composer().putHint(card);
    }
    card->show(step, u"Ctrl+Return"_s);
    stage.show(size);
    return stage.picture();
}

QImage firstEdit()
{
    return firstStep(theme::Scheme::Light, FirstStep::Edit, beautiful);
}

QImage firstSend()
{
    return firstStep(theme::Scheme::Dark, FirstStep::Send, small);
}

QImage firstDismiss()
{
    return firstStep(theme::Scheme::Light, FirstStep::Dismiss, beautiful);
}

QImage firstDismissSmall()
{
    return firstStep(theme::Scheme::Dark, FirstStep::Dismiss, small);
}

QImage firstLarge()
{
    return firstStep(theme::Scheme::Light, FirstStep::Edit, beautiful, 200);
}

QImage news(theme::Scheme scheme, QSize size)
{
    Stage stage(scheme);
    stage.load("documented");
    stage.serve(feed());
    auto *notice = new widgets::NoticeBar(widgets::NoticeBar::Tone::Note);
    notice->setContentsMargins(8, 8, 8, 0);
    stage.window().addNotice(notice);
    notice->showNotice(
        u"Carillon was updated to version 0.2.0."_s, {{u"What’s New"_s, {}}, {u"Close"_s, {}}});
    stage.show(size);
    return stage.picture();
}

QImage newsLight()
{
    return news(theme::Scheme::Light, beautiful);
}

QImage newsDark()
{
    return news(theme::Scheme::Dark, small);
}

AboutFacts facts()
{
    QFile licence(u":/help/LICENSE"_s);
    const bool isThere = licence.open(QIODevice::ReadOnly);
    return {u"0.2.0"_s,
        {{u"Qt"_s, u"6.4.2"_s, u"LGPL-3.0-only"_s}, {u"Boost"_s, u"1.81"_s, u"BSL-1.0"_s},
            {u"SQLite"_s, u"3.40.1"_s, u"Public domain"_s},
            {u"OpenSSL"_s, u"3.0.15"_s, u"Apache-2.0"_s}, {u"zlib"_s, u"1.2.13"_s, u"Zlib"_s},
            {u"QtKeychain"_s, u"0.13.2"_s, u"BSD-2-Clause"_s}},
        u"Carillon: 0.2.0, Release build, GCC 12.2\nSystem: Debian GNU/Linux 12 (bookworm), linux "
        "6.1.0, x86_64\nQt: 6.4.2, built with 6.4.2, platform xcb\n"_s,
        isThere ? QString::fromUtf8(licence.readAll()) : QString()};
}

QImage about(theme::Scheme scheme, int tab, int textSize = theme::usualTextSize)
{
    dressed(scheme, textSize);
    AboutDialog dialog(facts());
    dialog.findChild<QTabWidget *>(u"aboutTabs"_s)->setCurrentIndex(tab);
    dialog.show();
    return Stage::pictureOf(dialog);
}

QImage aboutLight()
{
    return about(theme::Scheme::Light, 0);
}

QImage aboutDark()
{
    return about(theme::Scheme::Dark, 1);
}

QImage aboutDetails()
{
    return about(theme::Scheme::Light, 2);
}

QImage aboutLicence()
{
    return about(theme::Scheme::Dark, 3);
}

QImage aboutLarge()
{
    return about(theme::Scheme::Light, 0, 200);
}

} // namespace

QList<Scene> welcomeScenes()
{
    return {
        {"first-step-edit"_L1, firstEdit},
        {"first-step-send-dark"_L1, firstSend},
        {"first-step-dismiss"_L1, firstDismiss},
        {"first-step-dismiss-dark"_L1, firstDismissSmall},
        {"first-step-200"_L1, firstLarge},
        {"first-step-mirrored"_L1, mirrored<firstEdit>},
        {"whats-new"_L1, newsLight},
        {"whats-new-dark"_L1, newsDark},
        {"about-light"_L1, aboutLight},
        {"about-dark"_L1, aboutDark},
        {"about-details"_L1, aboutDetails},
        {"about-licence"_L1, aboutLicence},
        {"about-200"_L1, aboutLarge},
        {"about-mirrored"_L1, mirrored<aboutLight>},
    };
}

} // namespace carillon::scenes
