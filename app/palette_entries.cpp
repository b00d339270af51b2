#include "palette_entries.h"

#include "actions.h"
#include "compose/broken_samples.h"
#include "compose/samples.h"
#include "library/library_pane.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "session.h"
#include "widgets/captions.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace carillon {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Palette)
};

// Without what only menus need.
QString plainText(const QAction &action)
{
    return widgets::withoutMnemonic(action.text()).remove(u'…');
}

void addActions(QList<PaletteEntry> &out, const Actions &actions)
{
    for (int id = 0; id < Actions::Count; ++id) {
        QAction *action = actions[Actions::Id(id)];
        if (action->isEnabled() && id != Actions::Commands)
            out.append({plainText(*action), action->shortcut().toString(QKeySequence::NativeText),
                [action] { action->trigger(); }});
    }
}

void addSamples(QList<PaletteEntry> &out, library::LibraryPane &library,
    const QList<compose::Sample> &samples, const QString &detail)
{
    for (const compose::Sample &sample : samples)
        out.append(
            {sample.name, detail, [&library, id = sample.id] { Q_EMIT library.sampleChosen(id); }});
}

} // namespace

QList<PaletteEntry> paletteEntries(Session &session)
{
    MainWindow &window = session.window();
    library::LibraryPane &library = window.library();
    QList<PaletteEntry> out;
    addActions(out, window.actions());
    for (const compose::StoredDraft &draft : session.drafts().drafts())
        out.append({nameFor(draft), Text::tr("draft"),
            [&library, id = draft.id] { Q_EMIT library.draftChosen(id); }});
    for (const QString &path : session.files().recent())
        out.append({QFileInfo(path).fileName(), Text::tr("recent file"),
            [&window, path] { Q_EMIT window.openRequested(path); }});
    const Instant now = session.clock().now();
    addSamples(out, library, compose::samples(now), Text::tr("sample"));
    addSamples(out, library, compose::brokenSamples(now), Text::tr("sample that is refused"));
    receiver::ReceiverPane &receiver = window.receiver();
    const QList<receiver::Device> devices = receiver.devices();
    for (const receiver::Device &device : devices)
        out.append({device.name, Text::tr("device"), [&receiver, id = device.id] {
                        if (receiver::PreviewCard *card = receiver.card(id))
                            card->setFocus(Qt::OtherFocusReason);
                    }});
    return out;
}

} // namespace carillon
