#pragma once

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
        Quit,
        Undo,
        Redo,
        ShowForm,
        ShowJson,
        ThemeSystem,
        ThemeLight,
        ThemeDark,
        Send,
        CopyAsCurl,
        NextProblem,
        PreviousProblem,
        About,
        Count
    };
    Q_ENUM(Id)

    explicit Actions(QObject *parent);

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions[id]; }

private:
    std::array<QAction *, Count> m_actions{};
};

} // namespace carillon
