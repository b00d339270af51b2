#include "actions.h"

#include "theme/icons.h"

#include <QActionGroup>
#include <QMetaEnum>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

struct Row {
    Actions::Id id;
    const char *text;
    const char *shortcuts; ///< portable, `; ` between several
    const char *help;
};

constexpr std::array rows{
    Row{Actions::New, QT_TRANSLATE_NOOP("carillon::Actions", "&New"), "Ctrl+N",
        QT_TRANSLATE_NOOP("carillon::Actions", "Start from the documented example")},
    Row{Actions::Open, QT_TRANSLATE_NOOP("carillon::Actions", "&Open…"), "Ctrl+O",
        QT_TRANSLATE_NOOP("carillon::Actions", "Open a notification's JSON or a .http file")},
    Row{Actions::Save, QT_TRANSLATE_NOOP("carillon::Actions", "&Save"), "Ctrl+S",
        QT_TRANSLATE_NOOP("carillon::Actions", "Save the draft to its file")},
    Row{Actions::SaveAs, QT_TRANSLATE_NOOP("carillon::Actions", "Save &As…"), "Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("carillon::Actions", "Save the draft to another file")},
    Row{Actions::ContactSheet, QT_TRANSLATE_NOOP("carillon::Actions", "Contact S&heet…"), "Ctrl+Shift+E",
        QT_TRANSLATE_NOOP("carillon::Actions", "Show the draft on many surfaces as one picture, and save it")},
    Row{Actions::Quit, QT_TRANSLATE_NOOP("carillon::Actions", "&Quit"), "Ctrl+Q", ""},
    Row{Actions::Undo, QT_TRANSLATE_NOOP("carillon::Actions", "&Undo"), "Ctrl+Z", ""},
    Row{Actions::Redo, QT_TRANSLATE_NOOP("carillon::Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", ""},
    Row{Actions::Find, QT_TRANSLATE_NOOP("carillon::Actions", "&Find…"), "Ctrl+F",
        QT_TRANSLATE_NOOP("carillon::Actions", "Find in the JSON")},
    Row{Actions::Replace, QT_TRANSLATE_NOOP("carillon::Actions", "&Replace…"), "Ctrl+H",
        QT_TRANSLATE_NOOP("carillon::Actions", "Find in the JSON and replace")},
    Row{Actions::FindNext, QT_TRANSLATE_NOOP("carillon::Actions", "Find &Next"), "F3",
        ""},
    Row{Actions::FindPrevious, QT_TRANSLATE_NOOP("carillon::Actions", "Find &Previous"), "Shift+F3",
        ""},
    Row{Actions::Complete, QT_TRANSLATE_NOOP("carillon::Actions", "&What May Stand Here"), "Ctrl+Space",
        QT_TRANSLATE_NOOP("carillon::Actions", "Offer the names or values that may stand at the cursor")},
    Row{Actions::FormatJson, QT_TRANSLATE_NOOP("carillon::Actions", "F&ormat JSON"), "Ctrl+Shift+I",
        QT_TRANSLATE_NOOP("carillon::Actions", "Put one member on each line")},
    Row{Actions::ToggleFold, QT_TRANSLATE_NOOP("carillon::Actions", "Fo&ld or Unfold"), "Ctrl+Shift+[",
        QT_TRANSLATE_NOOP("carillon::Actions", "Hide or show what is between the brackets here")},
    Row{Actions::FoldAll, QT_TRANSLATE_NOOP("carillon::Actions", "Fold &All"), "",
        ""},
    Row{Actions::UnfoldAll, QT_TRANSLATE_NOOP("carillon::Actions", "&Unfold All"), "Ctrl+Shift+]",
        ""},
    Row{Actions::Preferences, QT_TRANSLATE_NOOP("carillon::Actions", "Pr&eferences…"), "Ctrl+,",
        QT_TRANSLATE_NOOP("carillon::Actions", "Theme, text size, language, port and storage place")},
    Row{Actions::ShowForm, QT_TRANSLATE_NOOP("carillon::Actions", "&Form"), "Alt+1", ""},
    Row{Actions::ShowJson, QT_TRANSLATE_NOOP("carillon::Actions", "&JSON"), "Alt+2", ""},
    Row{Actions::ShowHttp, QT_TRANSLATE_NOOP("carillon::Actions", "&HTTP"), "Alt+3", ""},
    Row{Actions::ShowNative, QT_TRANSLATE_NOOP("carillon::Actions", "&Native"), "Alt+4",
        QT_TRANSLATE_NOOP("carillon::Actions", "Show what each platform would be sent, and the reach")},
    Row{Actions::ShowFeed, QT_TRANSLATE_NOOP("carillon::Actions", "&Feed"), "Alt+5",
        QT_TRANSLATE_NOOP("carillon::Actions", "Show what was received, newest first")},
    Row{Actions::ShowFanOut, QT_TRANSLATE_NOOP("carillon::Actions", "Fan-&out"), "Alt+6",
        QT_TRANSLATE_NOOP("carillon::Actions", "Show what became of each notification on each device")},
    Row{Actions::AddDevice, QT_TRANSLATE_NOOP("carillon::Actions", "&Add Device…"), "Ctrl+Shift+A",
        QT_TRANSLATE_NOOP("carillon::Actions", "Add a simulated device")},
    Row{Actions::ThemeSystem, QT_TRANSLATE_NOOP("carillon::Actions", "As the &System"), "", ""},
    Row{Actions::ThemeLight, QT_TRANSLATE_NOOP("carillon::Actions", "&Light"), "", ""},
    Row{Actions::ThemeDark, QT_TRANSLATE_NOOP("carillon::Actions", "&Dark"), "", ""},
    Row{Actions::ThemeHighContrastLight,
        QT_TRANSLATE_NOOP("carillon::Actions", "&High Contrast, Light"), "", ""},
    Row{Actions::ThemeHighContrastDark,
        QT_TRANSLATE_NOOP("carillon::Actions", "High &Contrast, Dark"), "", ""},
    Row{Actions::Send, QT_TRANSLATE_NOOP("carillon::Actions", "&Send"), "Ctrl+Return; Ctrl+Enter",
        QT_TRANSLATE_NOOP("carillon::Actions", "Send the draft to the target")},
    Row{Actions::SendMany, QT_TRANSLATE_NOOP("carillon::Actions", "Send &Many…"),
        "Ctrl+Shift+Return; Ctrl+Shift+Enter",
        QT_TRANSLATE_NOOP("carillon::Actions", "Send the draft once for each row of a table")},
    Row{Actions::Cancel, QT_TRANSLATE_NOOP("carillon::Actions", "Cance&l Sending"), "Esc",
        QT_TRANSLATE_NOOP("carillon::Actions", "Stop sending, or waiting to send again")},
    Row{Actions::ManageTargets, QT_TRANSLATE_NOOP("carillon::Actions", "&Manage Targets…"),
        "Ctrl+Shift+T",
        QT_TRANSLATE_NOOP("carillon::Actions", "Add and change the targets to send to")},
    Row{Actions::ReceiveFrom, QT_TRANSLATE_NOOP("carillon::Actions", "&Receive From…"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "Show the feed of this app's service or of a shared one")},
    Row{Actions::SendAgain, QT_TRANSLATE_NOOP("carillon::Actions", "Send &Again"), "Ctrl+Shift+R",
        QT_TRANSLATE_NOOP("carillon::Actions", "Send once more what is chosen among the sent, or was sent last")},
    Row{Actions::DraftFromSent, QT_TRANSLATE_NOOP("carillon::Actions", "Turn the Sent into a &Draft"), "Ctrl+Shift+N",
        QT_TRANSLATE_NOOP("carillon::Actions", "A new draft from what is chosen among the sent, or was sent last")},
    Row{Actions::CompareSent, QT_TRANSLATE_NOOP("carillon::Actions", "Com&pare the Sent…"), "Ctrl+Shift+D",
        QT_TRANSLATE_NOOP("carillon::Actions", "Compare the two that are chosen, or one with the one before it")},
    Row{Actions::RemoveSent, QT_TRANSLATE_NOOP("carillon::Actions", "&Remove from the Sent"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "Forget what is chosen among the sent")},
    Row{Actions::ClearSent, QT_TRANSLATE_NOOP("carillon::Actions", "C&lear the List of the Sent…"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "Forget everything that was sent")},
    Row{Actions::CopyAsCurl, QT_TRANSLATE_NOOP("carillon::Actions", "Copy as &curl"),
        "Ctrl+Shift+C",
        QT_TRANSLATE_NOOP("carillon::Actions", "Copy the request as a curl command line")},
    Row{Actions::CopyAsCSharp, QT_TRANSLATE_NOOP("carillon::Actions", "Copy as C&#"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "Copy the request as a C# program")},
    Row{Actions::CopyAsJavaScript, QT_TRANSLATE_NOOP("carillon::Actions", "Copy as &JavaScript"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "Copy the request as a JavaScript program")},
    Row{Actions::CopyAsPython, QT_TRANSLATE_NOOP("carillon::Actions", "Copy as P&ython"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "Copy the request as a Python program")},
    Row{Actions::CopyAsPowerShell, QT_TRANSLATE_NOOP("carillon::Actions", "Copy as &PowerShell"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "Copy the request as a PowerShell script")},
    Row{Actions::CopyAsHttpFile, QT_TRANSLATE_NOOP("carillon::Actions", "Copy as .&http"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "Copy the request as a .http file")},
    Row{Actions::PasteRequest, QT_TRANSLATE_NOOP("carillon::Actions", "Paste &Request"),
        "Ctrl+Shift+V",
        QT_TRANSLATE_NOOP("carillon::Actions", "Paste a curl command line or .http text")},
    Row{Actions::NextProblem, QT_TRANSLATE_NOOP("carillon::Actions", "&Next Problem"), "F8", ""},
    Row{Actions::PreviousProblem, QT_TRANSLATE_NOOP("carillon::Actions", "&Previous Problem"),
        "Shift+F8", ""},
    Row{Actions::ClockPause, QT_TRANSLATE_NOOP("carillon::Actions", "&Pause the Clock"), "F9",
        QT_TRANSLATE_NOOP("carillon::Actions", "Stop the service's clock, or let it follow the machine's again")},
    Row{Actions::ClockNext, QT_TRANSLATE_NOOP("carillon::Actions", "To the &Next Event"), "F12",
        QT_TRANSLATE_NOOP("carillon::Actions", "Move the service's clock to what is due next")},
    Row{Actions::ClockSecond, QT_TRANSLATE_NOOP("carillon::Actions", "On by a &Second"), "Ctrl+F9",
        QT_TRANSLATE_NOOP("carillon::Actions", "Pause the service's clock and move it on by a second")},
    Row{Actions::ClockMinute, QT_TRANSLATE_NOOP("carillon::Actions", "On by a &Minute"), "Shift+F9",
        QT_TRANSLATE_NOOP("carillon::Actions", "Pause the service's clock and move it on by a minute")},
    Row{Actions::ClockHour, QT_TRANSLATE_NOOP("carillon::Actions", "On by an &Hour"), "Ctrl+Shift+F9",
        QT_TRANSLATE_NOOP("carillon::Actions", "Pause the service's clock and move it on by an hour")},
    Row{Actions::ClockSet, QT_TRANSLATE_NOOP("carillon::Actions", "Set &Date and Time…"), "Ctrl+F12",
        QT_TRANSLATE_NOOP("carillon::Actions", "Put the service's clock to a date and time")},
    Row{Actions::FaultThrottle, QT_TRANSLATE_NOOP("carillon::Actions", "Throttle the Next 3"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "The service throttles the next three requests")},
    Row{Actions::FaultBusy, QT_TRANSLATE_NOOP("carillon::Actions", "Server Busy"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "The service answers every request with 503 serverBusy")},
    Row{Actions::FaultLatency, QT_TRANSLATE_NOOP("carillon::Actions", "Latency 2 s"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "Every request waits two seconds")},
    Row{Actions::FaultDrop, QT_TRANSLATE_NOOP("carillon::Actions", "Drop the Next Connection"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "The next request gets no answer and is not stored")},
    Row{Actions::FaultBlocked, QT_TRANSLATE_NOOP("carillon::Actions", "Blocked Caller"), "",
        QT_TRANSLATE_NOOP("carillon::Actions", "The service answers every request with 403 callerBlocked")},
    Row{Actions::ManageFaults, QT_TRANSLATE_NOOP("carillon::Actions", "Manage &Faults…"), "Ctrl+Shift+F",
        QT_TRANSLATE_NOOP("carillon::Actions", "See what the faults did, add and remove them")},
    Row{Actions::RemoveFaults, QT_TRANSLATE_NOOP("carillon::Actions", "&Remove All Faults"), "Ctrl+Alt+F",
        QT_TRANSLATE_NOOP("carillon::Actions", "Every request is answered as documented again")},
    Row{Actions::TrafficResend, QT_TRANSLATE_NOOP("carillon::Actions", "&Resend"), "Ctrl+R",
        QT_TRANSLATE_NOOP("carillon::Actions", "Send what is chosen in the traffic to the local service as it was")},
    Row{Actions::TrafficCompare, QT_TRANSLATE_NOOP("carillon::Actions", "Com&pare the Two…"), "Ctrl+D",
        QT_TRANSLATE_NOOP("carillon::Actions", "Compare the two that are chosen in the traffic")},
    Row{Actions::TrafficDraft, QT_TRANSLATE_NOOP("carillon::Actions", "Turn into a &Draft"), "Ctrl+Alt+N",
        QT_TRANSLATE_NOOP("carillon::Actions", "A new draft from what is chosen in the traffic")},
    Row{Actions::TrafficCurl, QT_TRANSLATE_NOOP("carillon::Actions", "Copy the Traffic as &curl"), "Ctrl+Alt+C",
        QT_TRANSLATE_NOOP("carillon::Actions", "Copy what is chosen in the traffic as curl command lines")},
    Row{Actions::TrafficExport, QT_TRANSLATE_NOOP("carillon::Actions", "&Export All as HAR…"), "Ctrl+E",
        QT_TRANSLATE_NOOP("carillon::Actions", "Write the exchanges that are shown as an HTTP archive")},
    Row{Actions::TrafficExportChosen, QT_TRANSLATE_NOOP("carillon::Actions", "E&xport the Chosen as HAR…"), "Ctrl+Alt+E",
        QT_TRANSLATE_NOOP("carillon::Actions", "Write the exchanges that are chosen as an HTTP archive")},
    Row{Actions::TrafficClear, QT_TRANSLATE_NOOP("carillon::Actions", "C&lear the Traffic"), "Ctrl+Alt+L",
        QT_TRANSLATE_NOOP("carillon::Actions", "Empty the list; the service keeps its own")},
    Row{Actions::Commands, QT_TRANSLATE_NOOP("carillon::Actions", "&Commands…"), "Ctrl+K",
        QT_TRANSLATE_NOOP("carillon::Actions", "Find any command, draft, sample or device")},
    Row{Actions::About, QT_TRANSLATE_NOOP("carillon::Actions", "&About Carillon"), "", ""},
};

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    static_assert(rows.size() == Count);
    for (const Row &row : rows) {
        auto *action = new QAction(tr(row.text), this);
        if (*row.shortcuts)
            action->setShortcuts(QKeySequence::listFromString(
                QString::fromLatin1(row.shortcuts), QKeySequence::PortableText));
        action->setObjectName(QString::fromLatin1(QMetaEnum::fromType<Id>().valueToKey(row.id)));
        if (*row.help) {
            action->setStatusTip(tr(row.help));
            action->setToolTip(tr("%1 (%2)", "what a command does, its keys")
                    .arg(tr(row.help), action->shortcut().toString(QKeySequence::NativeText)));
        }
        m_actions[row.id] = action;
    }
    m_actions[Send]->setIconText(tr("Send   Ctrl ⏎", "with its keys, on the tool bar"));
    m_actions[Cancel]->setIconText(tr("Cancel   Esc", "with its key, on the tool bar"));
    m_actions[Cancel]->setEnabled(false);
    m_actions[ClockMinute]->setIconText(tr("+1 min", "moves the clock, on the tool bar"));
    m_actions[ClockNext]->setIconText(tr("Next event", "moves the clock, on the tool bar"));
    auto *themes = new QActionGroup(this);
    for (const Id id : {ThemeSystem, ThemeLight, ThemeDark, ThemeHighContrastLight,
             ThemeHighContrastDark}) {
        m_actions[id]->setCheckable(true);
        themes->addAction(m_actions[id]);
    }
    m_actions[ThemeSystem]->setChecked(true);
    m_actions[Preferences]->setMenuRole(QAction::PreferencesRole);
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
    m_actions[About]->setMenuRole(QAction::AboutRole);
}

void Actions::setColors(const theme::Colors &colors)
{
    m_actions[New]->setIcon(theme::icon("plus"_L1, colors));
    m_colors = &colors;
    m_actions[ClockPause]->setIcon(theme::icon(m_clockPaused ? "play"_L1 : "pause"_L1, colors));
    m_actions[ClockNext]->setIcon(theme::icon("skip"_L1, colors));
    for (const Id id : {New, ClockPause, ClockNext})
        m_actions[id]->setIconVisibleInMenu(false);
}

void Actions::setClockPaused(bool paused)
{
    if (paused == m_clockPaused)
        return;
    m_clockPaused = paused;
    m_actions[ClockPause]->setText(paused ? tr("&Back to Real Time") : tr("&Pause the Clock"));
    if (m_colors)
        setColors(*m_colors);
}

void Actions::setNextEvent(const QString &text) const
{
    QAction *next = m_actions[ClockNext];
    if (next->statusTip() == text)
        return;
    next->setStatusTip(text);
    next->setToolTip(u"<qt>%1</qt>"_s.arg(tr("%1 (%2)", "what a command does, its keys")
            .arg(text, next->shortcut().toString(QKeySequence::NativeText))
            .toHtmlEscaped()));
    const bool isKnown = next->isEnabled();
    next->setText(isKnown ? tr("To the &Next Event: %1").arg(QString(text).replace(u'&', u"&&"_s))
                          : tr("To the &Next Event"));
}

} // namespace carillon
