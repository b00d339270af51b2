#pragma once

#include "compose/draft_controller.h"
#include "compose/filled_rows.h"
#include "http/send_result.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace carillon::widgets {
class ElidedLabel;
}

namespace carillon::templates {

class FilledPane;
class ResultsPane;
class RowsPane;
class SendBar;

/// What the dialog asks a person; replaced in tests.
struct FileQuestions {
    std::function<QString(QWidget *)> openCsv;
    std::function<QString(QWidget *)> saveCsv;

    [[nodiscard]] static FileQuestions standard();
};

/// Sends the draft many times, its `{{placeholders}}` filled in from rows: the rows, what the
/// current one makes of the draft, how to send, and what became of each.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    /// @param draft  outlives the dialog
    TemplateDialog(
        compose::DraftController &draft, FileQuestions questions, QWidget *parent = nullptr);

    void setTarget(const QString &name);
    void load(const QString &path);
    [[nodiscard]] RowsPane &rows() const { return *m_rows; }
    [[nodiscard]] ResultsPane &results() const { return *m_results; }

    /// Results of what sendRequested() asked for.
    void append(const QList<http::SendResult> &results);
    void end(http::SendEnd end, const Error &error);
    [[nodiscard]] bool isSending() const;

    /// While it sends, this cancels; the next time it closes.
    void reject() override;

Q_SIGNALS:
    void sendRequested(const carillon::compose::SendPlan &plan);
    void cancelRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void takeDraft();
    void refresh();
    void send();
    [[nodiscard]] QString hindrance() const;
    void tell(const QString &sentence);

    compose::DraftController &m_draft;
    compose::Template m_template;
    QLabel *m_target = nullptr;
    widgets::ElidedLabel *m_message = nullptr;
    RowsPane *m_rows = nullptr;
    FilledPane *m_filled = nullptr;
    SendBar *m_bar = nullptr;
    ResultsPane *m_results = nullptr;
};

} // namespace carillon::templates
