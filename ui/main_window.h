#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "compose/snippets.h"
#include "dialogs.h"
#include "theme/palette.h"

#include <QMainWindow>
#include <QUrl>

class QMenu;
class QSplitter;

namespace carillon::compose {
class DraftController;
struct Draft;
}
namespace carillon::exchange {
class ExchangePane;
class TrafficPane;
}
namespace carillon::library {
class LibraryPane;
}
namespace carillon::receiver {
class ReceiverPane;
}
namespace carillon::targets {
struct TargetChoice;
}
namespace carillon::widgets {
class NoticeBar;
}

namespace carillon {

class Actions;
class StatusStrip;
class ToolStrip;

using theme::ThemeChoice;

/// Menus, tool bar, status bar and the panes between them. It knows the panes, not their insides;
/// what joins them to the service connects to its signals and to theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @param composer  the pane that edits the draft; the window becomes its owner and asks it
    ///                  for nothing: what the menus want of it are signals
    MainWindow(compose::DraftController &draft, QWidget *composer,
        Dialogs dialogs = Dialogs::standard(), QWidget *parent = nullptr);

    [[nodiscard]] receiver::ReceiverPane &receiver() const { return *m_receiver; }
    [[nodiscard]] exchange::TrafficPane &traffic() const { return *m_traffic; }
    [[nodiscard]] exchange::ExchangePane &exchange() const { return *m_exchange; }
    [[nodiscard]] library::LibraryPane &library() const { return *m_library; }
    [[nodiscard]] ToolStrip &tools() const { return *m_tools; }
    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    /// About the program, above all panes.
    [[nodiscard]] widgets::NoticeBar &notice() const { return *m_notice; }

    /// An empty name stands for a draft without a file.
    void setDocumentName(const QString &fileName);
    /// The newest first.
    void setRecentFiles(const QStringList &paths);
    /// @param current  id of the one that drafts go to
    void setTargets(const QList<targets::TargetChoice> &choices, const QString &current);
    void setService(const QUrl &address, bool connected);
    void setDeviceCount(int count);
    /// The service's time, once a second and whenever it was moved.
    /// @param real  whether it is the machine's, @p today
    void setClock(Instant now, bool real, Instant today);
    void setThemeChoice(ThemeChoice choice);
    /// While a request is under way there is no second one.
    void setSending(bool sending);
    /// Asks where to save to, as the menu does.
    void askWhereToSave();
    /// What a send under way is doing, such as waiting; empty once it is over.
    void setProgress(const QString &text);
    /// Between tool bar and panes; the window becomes its owner.
    void addNotice(QWidget *notice);
    void showMessage(const QString &text);
    void showError(const Error &error);

    /// Place of the window and sizes of its panes, for the next start.
    [[nodiscard]] QByteArray saveState() const;
    /// Before it is shown. Whatever the state is worth, the window fits a screen there is.
    /// @return whether it is such a state
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void newRequested();
    void openRequested(const QString &path);
    void clearRecentRequested();
    void saveRequested();
    void saveAsRequested(const QString &path);
    void sendRequested();
    void copyRequested(carillon::compose::SnippetKind kind);
    void pasteRequested();
    void sendManyRequested();
    void cancelRequested();
    void targetChosen(const QString &id);
    void targetsRequested();
    void formRequested();
    void jsonRequested();
    void httpRequested();
    void nativeRequested();
    void nextProblemRequested();
    void previousProblemRequested();
    void themeRequested(carillon::theme::ThemeChoice choice);
    void preferencesRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createPanes();
    void createMenus();
    void connectActions();
    void connectDraft();
    void showDraft(const compose::Draft &draft);

    compose::DraftController &m_draft;
    Dialogs m_dialogs;
    Actions *m_actions = nullptr;
    ToolStrip *m_tools = nullptr;
    StatusStrip *m_status = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    library::LibraryPane *m_library = nullptr;
    QWidget *m_composer = nullptr;
    receiver::ReceiverPane *m_receiver = nullptr;
    exchange::TrafficPane *m_traffic = nullptr;
    exchange::ExchangePane *m_exchange = nullptr;
    QMenu *m_recent = nullptr;
    QSplitter *m_rows = nullptr;
    QSplitter *m_top = nullptr;
    QSplitter *m_bottom = nullptr;
};

} // namespace carillon
