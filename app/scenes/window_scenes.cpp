#include "scenes/scene_lists.h"

#include "actions.h"
#include "command_palette.h"
#include "composer/composer_form.h"
#include "exchange/exchange_pane.h"
#include "library/library_pane.h"
#include "library/sent_section.h"
#include "receiver/feed_pane.h"
#include "scenes/history_data.h"
#include "scenes/scene_data.h"
#include "targets/target_button.h"
#include "widgets/notice_bar.h"

#include <QApplication>
#include <QLineEdit>

namespace carillon::scenes {
namespace {

using namespace Qt::StringLiterals;

QImage example(theme::Scheme scheme, QSize size, int textSize = theme::usualTextSize)
{
    Stage stage(scheme, textSize);
    stage.load("documented");
    stage.serve(feed());
    stage.send();
    stage.show(size);
    stage.composer().form()->focusField("/payload/visualContent/title");
    if (auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        title->end(false);
    return stage.picture();
}
QImage windowLight()
{
    return example(theme::Scheme::Light, beautiful);
}

QImage windowDark()
{
    return example(theme::Scheme::Dark, beautiful);
}

QImage highContrastLight()
{
    return example(theme::Scheme::HighContrastLight, beautiful);
}

QImage highContrastDark()
{
    return example(theme::Scheme::HighContrastDark, small);
}

QImage highContrastLargest()
{
    return example(theme::Scheme::HighContrastDark, beautiful, 200);
}

QImage highContrastFocus()
{
    Stage stage(theme::Scheme::HighContrastLight);
    stage.load("documented");
    stage.serve(feed());
    stage.send();
    stage.show(beautiful);
    if (auto *table = stage.window().findChild<QWidget *>(u"feedTable"_s))
        table->setFocus(Qt::TabFocusReason);
    return stage.picture();
}

QImage windowSmall()
{
    return example(theme::Scheme::Light, small);
}
QImage windowReceived()
{
    Stage stage(theme::Scheme::Light);
    stage.load("both");
    stage.serve(feed());
    stage.send();
    stage.receive();
    stage.show(beautiful);
    return stage.picture();
}

QImage empty()
{
    Stage stage(theme::Scheme::Light);
    stage.load({}, {});
    stage.serve({});
    stage.show(beautiful);
    return stage.picture();
}

QImage sampleShown(const QByteArray &id, bool json)
{
    Stage stage(theme::Scheme::Light);
    stage.load(id);
    stage.serve(feed());
    stage.send();
    stage.show(beautiful);
    if (json)
        stage.composer().showJson();
    return stage.picture();
}

QImage rightToLeft()
{
    return sampleShown("right-to-left", false);
}

QImage rightToLeftJson()
{
    return sampleShown("right-to-left", true);
}

QImage longText()
{
    return sampleShown("long", false);
}

QImage emoji()
{
    return sampleShown("emoji", false);
}

QImage fallback()
{
    return sampleShown("raw-fallback", false);
}
QImage focusRing()
{
    Stage stage(theme::Scheme::Light);
    stage.load("documented");
    stage.serve(feed());
    stage.show(beautiful);
    stage.composer().form()->focusField("/targetPolicy/platformTypes");
    return stage.picture();
}

QImage tenThousand()
{
    Stage stage(theme::Scheme::Dark);
    stage.load("documented");
    stage.serve(longFeed(10'000));
    stage.send();
    stage.show(beautiful);
    return stage.picture();
}
QImage sendingSmall()
{
    Stage stage(theme::Scheme::Dark);
    stage.load("documented");
    stage.serve(feed());
    stage.send();
    stage.window().setTargets({{.name = u"Local service"_s},
                                  {u"lab"_s, u"Lab machine on the third floor"_s, true}},
        u"lab"_s);
    stage.window().setSending(true);
    stage.show(small);
    stage.window().setProgress(u"waiting 3 s (Retry-After)"_s);
    return stage.picture();
}
QImage fileChanged()
{
    Stage stage(theme::Scheme::Dark);
    stage.load("documented");
    stage.serve(feed());
    stage.show(small);
    stage.composer().fileNotice()->showNotice(u"order-4711.json changed on the disk since it was read."_s,
        {{u"Overwrite It"_s, {}}, {u"Load the File"_s, {}}, {u"Save As…"_s, {}}});
    return stage.picture();
}

QImage palette(theme::Scheme scheme, QSize size)
{
    Stage stage(scheme);
    stage.load("documented");
    stage.serve(feed());
    stage.show(size);
    CommandPalette palette(&stage.window());
    QList<PaletteEntry> entries;
    for (int id = 0; id < Actions::Count; ++id) {
        const QAction *action = stage.window().actions()[Actions::Id(id)];
        entries.append({action->text().remove(u'&'),
            action->shortcut().toString(QKeySequence::PortableText), [] {}});
    }
    palette.open(entries);
    Stage::settle();
    palette.findChild<QLineEdit *>()->setText(u"cop"_s);
    return stage.picture();
}

QImage paletteLight()
{
    return palette(theme::Scheme::Light, beautiful);
}

QImage paletteDark()
{
    return palette(theme::Scheme::Dark, small);
}

QImage sent(theme::Scheme scheme, QSize size)
{
    Stage stage(scheme);
    stage.load("documented");
    stage.serve(feed());
    stage.send();
    const QList<compose::StoredSend> list = sends();
    library::SentSection &section = stage.window().library().sent();
    section.setSends(list);
    section.choose(list.at(1).id);
    stage.window().exchange().showExchange(list.at(1).exchange);
    stage.show(size);
    return stage.picture();
}

QImage sentLight()
{
    return sent(theme::Scheme::Light, beautiful);
}

QImage sentDark()
{
    return sent(theme::Scheme::Dark, small);
}
QImage textLarger()
{
    return example(theme::Scheme::Light, beautiful, 150);
}

QImage textLargest()
{
    return example(theme::Scheme::Dark, beautiful, 200);
}

QImage textLargestSmall()
{
    return example(theme::Scheme::Light, small, 200);
}

} // namespace

QList<Scene> windowScenes()
{
    return {
        {"window-light"_L1, windowLight},
        {"window-dark"_L1, windowDark},
        {"window-small"_L1, windowSmall},
        {"high-contrast-light"_L1, highContrastLight},
        {"high-contrast-dark"_L1, highContrastDark},
        {"high-contrast-200"_L1, highContrastLargest},
        {"high-contrast-focus"_L1, highContrastFocus},
        {"window-received"_L1, windowReceived},
        {"empty"_L1, empty},
        {"focus-ring"_L1, focusRing},
        {"right-to-left"_L1, rightToLeft},
        {"right-to-left-json"_L1, rightToLeftJson},
        {"long-text"_L1, longText},
        {"emoji"_L1, emoji},
        {"fallback"_L1, fallback},
        {"ten-thousand"_L1, tenThousand},
        {"sending-small"_L1, sendingSmall},
        {"sent"_L1, sentLight},
        {"sent-dark"_L1, sentDark},
        {"sent-mirrored"_L1, mirrored<sentLight>},
        {"window-mirrored"_L1, mirrored<windowLight>},
        {"file-changed"_L1, fileChanged},
        {"palette"_L1, paletteLight},
        {"palette-dark"_L1, paletteDark},
        {"text-150"_L1, textLarger},
        {"text-200"_L1, textLargest},
        {"text-200-small"_L1, textLargestSmall},
    };
}

} // namespace carillon::scenes
