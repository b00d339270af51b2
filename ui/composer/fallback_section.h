#pragma once

#include "compose/document.h"
#include "contract/diagnostic.h"

#include <QWidget>

class QToolButton;

namespace carillon::composer {

class FormField;
class ProblemLine;

/// The visual fallback for iOS: a switch, and its fields while it is on. Turning it off takes the
/// policy out of the draft; undo brings it back.
class FallbackSection : public QWidget {
    Q_OBJECT

public:
    FallbackSection(compose::Document &document, QWidget *parent);

    [[nodiscard]] const QList<FormField *> &fields() const { return m_fields; }
    [[nodiscard]] QToolButton *toggle() const { return m_toggle; }
    [[nodiscard]] bool answersFor(QByteArrayView pointer) const;

    void load(const json::Document &json);
    void setWritable(bool writable);
    void showProblems(const QList<contract::Diagnostic> &diagnostics);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setOn(bool on);
    void showToggle();

    compose::Document &m_document;
    QToolButton *m_toggle = nullptr;
    ProblemLine *m_problem = nullptr;
    QWidget *m_body = nullptr;
    QList<FormField *> m_fields;
};

} // namespace carillon::composer
