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
        ThemeSystem,
        ThemeLight,
        ThemeDark,
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
        Commands,
        About,
        Count
    };
    Q_ENUM(Id)

    explicit Actions(QObject *parent);

    /// Draws the icons anew, in the colours of another scheme.
    void setColors(const theme::Colors &colors);

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions[id]; }

private:
    std::array<QAction *, Count> m_actions{};
};

} // namespace carillon
