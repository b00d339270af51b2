#include "crash_desk.h"

#include "actions.h"
#include "crash_report_dialog.h"
#include "crash_trail.h"
#include "main_window.h"
#include "widgets/notice_bar.h"

#include <QFile>
#include <QMetaEnum>

namespace carillon {

CrashDesk::CrashDesk(MainWindow &window, const QString &folder)
    : m_window(window)
{
    followCommands();
    if (folder.isEmpty())
        return;
    if (const std::optional<CrashNote> note = takeCrashNote(folder))
        tell(*note);
}

void CrashDesk::tell(const CrashNote &note)
{
    m_window.notice().showNotice(
        tr("Carillon closed unexpectedly last time. Your drafts and the feed are still here."),
        {{tr("Show Report"), [this, note] { show(note); }},
            {tr("Delete Report"), [path = note.path] { QFile::remove(path); }}});
}

void CrashDesk::show(const CrashNote &note)
{
    auto *dialog = new CrashReportDialog(note.text, note.path, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CrashReportDialog::removeRequested, this,
        [path = note.path] { QFile::remove(path); });
    dialog->open();
}

// The names are Qt's own copies of the enumerators.
void CrashDesk::followCommands()
{
    const QMetaEnum names = QMetaEnum::fromType<Actions::Id>();
    for (int id = 0; id < Actions::Count; ++id) {
        if (const QAction *action = m_window.actions()[Actions::Id(id)])
            connect(action, &QAction::triggered, this,
                [name = names.valueToKey(id)] { leaveTrail("command", name); });
    }
}

} // namespace carillon
