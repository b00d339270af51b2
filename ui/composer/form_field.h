#pragma once

#include "compose/document.h"
#include "compose/fields.h"
#include "contract/diagnostic.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace carillon::composer {

class ProblemLine;

enum class Access { Writable, ReadOnly };

/// One member of the draft: label, input, and the worst finding about it underneath. Reads its
/// value from the draft's JSON and writes it back as an edit of its own bytes.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(
        compose::Document &document, compose::Path path, const QString &label, QWidget *parent);

    [[nodiscard]] const compose::Path &path() const { return m_path; }
    [[nodiscard]] const QByteArray &pointer() const { return m_pointer; }
    /// Findings about exactly this place are shown here, too.
    void answerFor(const compose::Path &path);
    /// Whether a finding there is shown here: at the member, inside it, or where answerFor() said.
    [[nodiscard]] virtual bool answersFor(QByteArrayView pointer) const;
    /// What stands beside the input; its width is the form's to set.
    [[nodiscard]] QLabel *caption() const { return m_label; }
    /// What takes the focus.
    [[nodiscard]] QWidget *input() const { return m_input; }

    /// Shows what the JSON holds; it parsed and its root is an object.
    void load(const json::Document &json);
    void setAccess(Access access);
    void showProblems(const QList<contract::Diagnostic> &diagnostics);

protected:
    virtual void show(const compose::FieldValue &value) = 0;
    virtual void showAccess(Access access) = 0;
    /// @param problem  "error", "warning" or empty
    virtual void showProblem(const QString &problem);

    /// @param row    what stands beside the label
    /// @param input  the focusable part of it, named after the last step of the path
    void setInput(QWidget *row, QWidget *input);
    void setFootnote(const QString &text);
    /// Whether a text may be edited here. Of one too long to be laid out at each key the input
    /// shows the beginning, read-only, and says where the rest is.
    [[nodiscard]] static bool isTooLong(const QString &text);
    [[nodiscard]] static QString shownPart(const QString &text);
    void lockIfTooLong(const QString &text);

    void write(const std::optional<json::TextEdit> &edit, compose::Document::Grouping grouping);
    void remove();
    [[nodiscard]] compose::Document &document() const { return m_document; }

private:
    void applyAccess();

    compose::Document &m_document;
    compose::Path m_path;
    QByteArray m_pointer;
    QList<QByteArray> m_alsoPointers;
    QLabel *m_label = nullptr;
    QWidget *m_input = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_footnote = nullptr;
    ProblemLine *m_problem = nullptr;
    Access m_access = Access::Writable;
    bool m_reachable = true;
    bool m_isTooLong = false;
};

} // namespace carillon::composer
