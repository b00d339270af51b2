#pragma once

#include "theme/palette.h"

#include <QAction>
#include <QObject>

#include <array>

namespace carillon {

/// Every command of the window: text, shortcut and icon in one table.
class Actions : public QObject {
    Q_OBJECT

public:
    enum Id {
        New,
        Open,
        Save,
        SaveAs,
        ContactSheet,
        Quit,
        Undo,
        Redo,
        Find,
        Replace,
        FindNext,
        FindPrevious,
        Complete,
        FormatJson,
        ToggleFold,
        FoldAll,
        UnfoldAll,
        Preferences,
        ShowForm,
        ShowJson,
        ShowHttp,
        ShowNative,
        ShowFeed,
        ShowFanOut,
        AddDevice,
        ThemeSystem,
        ThemeLight,
        ThemeDark,
        ThemeHighContrastLight,
        ThemeHighContrastDark,
        Send,
        SendMany,
        Cancel,
        ManageTargets,
        ReceiveFrom,
        SendAgain,
        DraftFromSent,
        CompareSent,
        RemoveSent,
        ClearSent,
        CopyAsCurl,
        CopyAsCSharp,
        CopyAsJavaScript,
        CopyAsPython,
        CopyAsPowerShell,
        CopyAsHttpFile,
        PasteRequest,
        NextProblem,
        PreviousProblem,
        ClockPause,
        ClockNext,
        ClockSecond,
        ClockMinute,
        ClockHour,
        ClockSet,
        FaultThrottle,
        FaultBusy,
        FaultLatency,
        FaultDrop,
        FaultBlocked,
        ManageFaults,
        RemoveFaults,
        TrafficResend,
        TrafficCompare,
        TrafficDraft,
        TrafficCurl,
        TrafficExport,
        TrafficExportChosen,
        TrafficClear,
        Commands,
        About,
        Count
    };
    Q_ENUM(Id)

    explicit Actions(QObject *parent);

    /// Draws the icons anew, in the colours of another scheme.
    void setColors(const theme::Colors &colors);
    /// Pausing a clock that stands still lets it run.
    void setClockPaused(bool paused);
    /// Says in the command what it goes to, or why it cannot.
    void setNextEvent(const QString &text) const;

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions[id]; }

private:
    std::array<QAction *, Count> m_actions{};
    const theme::Colors *m_colors = nullptr;
    bool m_clockPaused = false;
};

} // namespace carillon
