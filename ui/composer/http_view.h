#pragma once

#include "compose/draft_controller.h"
#include "compose/snippets.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace carillon::widgets {
class SectionHeader;
class SegmentedControl;
} // namespace carillon::widgets

namespace carillon::composer {

class HeadersTable;
class ProblemLine;

/// The exact request: method, path, headers and body as they would be sent, all to be edited but
/// the body's text, which the other views show.
class HttpView : public QScrollArea {
    Q_OBJECT

public:
    explicit HttpView(compose::DraftController &controller, QWidget *parent = nullptr);

    [[nodiscard]] HeadersTable *headers() const { return m_headers; }
    /// Shows the place of a finding about the request's head.
    void goTo(const contract::Diagnostic &diagnostic);
    /// What is to be known about a request that was pasted or opened; gone with the next draft.
    void showNotes(const QStringList &notes);

Q_SIGNALS:
    void copyRequested(carillon::compose::SnippetKind kind);
    void pasteRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addRequestLine(QVBoxLayout &column);
    void addHeaders(QVBoxLayout &column);
    void addBody(QVBoxLayout &column);
    QToolButton *makeCopyButton();
    void editMethod();
    void editTarget();
    void chooseCoding(int id);
    void load();
    void showDraft();
    void showBody(const http::HttpRequest &request);
    void tell(QLabel *label, const QString &why);

    compose::DraftController &m_controller;
    compose::Document &m_document;
    widgets::SectionHeader *m_line = nullptr;
    QLabel *m_notes = nullptr;
    QComboBox *m_method = nullptr;
    QLineEdit *m_target = nullptr;
    QLabel *m_lineFault = nullptr;
    ProblemLine *m_lineProblem = nullptr;
    QPushButton *m_restore = nullptr;
    HeadersTable *m_headers = nullptr;
    QLabel *m_headersFault = nullptr;
    QLabel *m_connection = nullptr;
    widgets::SectionHeader *m_bodyHeader = nullptr;
    widgets::SegmentedControl *m_coding = nullptr;
    QToolButton *m_asBytes = nullptr;
    ProblemLine *m_bodyProblem = nullptr;
    QPlainTextEdit *m_body = nullptr;
};

} // namespace carillon::composer
