#pragma once

#include "base/result.h"
#include "receiver/sheet_renderer.h"
#include "toasts/contact_sheet.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace carillon::widgets {
class EmptyState;
}

namespace carillon::receiver {

class SheetChoices;

/// What the dialog asks a person; replaced in tests. An empty answer means never mind.
struct SheetQuestions {
    std::function<QString(QWidget *, const QString &suggested)> saveSheet;
    std::function<QString(QWidget *)> chooseFolder;

    [[nodiscard]] static SheetQuestions standard();
};

/// The draft on every surface, theme and size that is checked, as one picture that follows both:
/// to be copied, saved whole, or saved as the files that `carillon-cli render` would write.
class ContactSheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit ContactSheetDialog(SheetQuestions questions, QWidget *parent = nullptr);

    /// @param notification  nothing: the service would refuse the draft
    /// @param name          what the names of its files begin with
    void setNotification(
        const std::optional<contract::Notification> &notification, const QString &name);

    [[nodiscard]] SheetChoices &choices() const { return *m_choices; }
    /// Null while there is nothing to show.
    [[nodiscard]] const QImage &sheet() const { return m_sheet; }
    [[nodiscard]] bool isSaving() const { return m_files.isRunning() || m_isEncoding; }
    /// What became of the last thing asked for, or what the sheet holds.
    [[nodiscard]] QString message() const;

    void copy();
    void saveSheet();
    void saveFiles();
    /// Saving ends first; then the dialog closes.
    void reject() override;

Q_SIGNALS:
    /// The sheet is that of the newest draft and choices.
    void shown();
    /// Nothing is being saved any more.
    void savingEnded();

private:
    void layOut();
    [[nodiscard]] QWidget *bottom();
    void renderSoon();
    void render();
    bool take(const toasts::ToastPicture &picture);
    void showSheet();
    void showNothing(const QString &title, const QString &hint);
    void showButtons();
    void tell(const QString &text, bool isError = false);
    void beginSaving(int steps);
    void endSaving(const QString &text, bool isError = false);
    bool writeFile(const QString &folder, const toasts::ToastPicture &picture);
    [[nodiscard]] double scale() const;

    SheetQuestions m_questions;
    SheetChoices *m_choices;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QLabel *m_picture;
    QLabel *m_message;
    QProgressBar *m_progress;
    QCheckBox *m_withSilent;
    QPushButton *m_copy;
    QPushButton *m_saveSheet;
    QPushButton *m_saveFiles;
    QPushButton *m_cancel;
    SheetRenderer m_preview;
    SheetRenderer m_files;
    QTimer m_soon;
    std::optional<contract::Notification> m_notification{};
    QString m_name{};
    QList<toasts::SheetEntry> m_entries{};
    QString m_reason{}; ///< why the last silent one is silent
    int m_silent = 0;
    qint64 m_pixels = 0;
    int m_written = 0;
    bool m_isEncoding = false;
    QImage m_sheet{};
};

} // namespace carillon::receiver
