#pragma once

#include "help/help_window.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QWidget;

namespace carillon {

struct Preferences;
class MainWindow;

namespace composer {
class ComposerPane;
}

/// The commands of the menu Help that open a page, and which page belongs to what has the focus.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    /// A page, and the place in it.
    struct Topic {
        QString page{};
        QString anchor{};

        bool operator==(const Topic &) const = default;
    };

    /// Window, composer and preferences outlive it.
    HelpDesk(MainWindow &window, composer::ComposerPane &composer, Preferences &preferences);

    /// Made when first asked for.
    [[nodiscard]] help::HelpWindow &window();
    void open(const QString &page, const QString &anchor = {});
    void explainRule(const QByteArray &rule);
    /// Keeps the size of the help's window in the preferences, before they are saved.
    void remember();
    void showAbout();
    /// Puts what a report needs on the clipboard and opens what to look at first.
    void reportProblem();
    /// Of the pane or the dialog that widget is in; the contents for none.
    [[nodiscard]] Topic topicOf(const QWidget *widget) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectCommands();
    void markPanes();

    MainWindow &m_window;
    composer::ComposerPane &m_composer;
    Preferences &m_preferences;
    std::unique_ptr<help::HelpWindow> m_help;
};

} // namespace carillon
