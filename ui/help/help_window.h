#pragma once

#include "help/help_book.h"
#include "help/help_trail.h"

#include <QDialog>
#include <QUrl>

#include <functional>

class QSplitter;
class QToolButton;

namespace carillon::widgets {
class ElidedLabel;
class NoticeBar;
} // namespace carillon::widgets

namespace carillon::help {

class HelpFindBar;
class HelpSide;
class HelpView;

/// The help: its contents beside one page. A window of its own, so that one can work while reading.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    /// What opens an address outside of the program; replaced in tests.
    using Browser = std::function<bool(const QUrl &)>;

    /// @param folder  of the pages
    explicit HelpWindow(
        const QString &folder, Browser browser = systemBrowser(), QWidget *parent = nullptr);

    [[nodiscard]] static Browser systemBrowser();

    /// Goes there and brings the window to the front.
    void open(const QString &page, const QString &anchor = {});
    [[nodiscard]] HelpBook &book() { return m_book; }
    [[nodiscard]] HelpView &view() const { return *m_view; }
    [[nodiscard]] HelpSide &side() const { return *m_side; }
    [[nodiscard]] const HelpPlace &place() const { return m_trail.current(); }

    void back();
    void forward();
    void home();

    /// Of the window and its parts, for the next time.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    void reject() override;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeBar();
    void makeKeys();
    void connectParts();
    void goTo(const QString &page, const QString &anchor);
    void show(const HelpPlace &place);
    void showIcons();
    void askToLeave(const QUrl &address);

    HelpBook m_book;
    Browser m_browser;
    HelpTrail m_trail;
    HelpSide *m_side = nullptr;
    HelpView *m_view = nullptr;
    HelpFindBar *m_find = nullptr;
    widgets::NoticeBar *m_leaving = nullptr;
    widgets::ElidedLabel *m_title = nullptr;
    QSplitter *m_splitter = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_home = nullptr;
    QToolButton *m_findButton = nullptr;
};

} // namespace carillon::help
