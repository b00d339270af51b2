#pragma once

#include "widgets/wrapped_text_edit.h"

#include <QStringList>

namespace carillon::widgets {

class JsonHighlighter;

/// Shows a body read-only: JSON or XML laid out and coloured, anything else as it is. Long bodies are cut
/// with a note, control and direction characters made visible.
class JsonView : public WrappedTextEdit {
    Q_OBJECT

public:
    static constexpr qsizetype shownBytes = 256 * 1024;

    explicit JsonView(QWidget *parent = nullptr);

    /// @param heading  lines such as `location /beta/...`, their first word a name
    void setContent(const QByteArray &body, const QStringList &heading = {});
    /// The same with XML, each element on a line of its own.
    void setXml(const QByteArray &body, const QStringList &heading = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void setLaidOut(const QByteArray &body, const QStringList &heading);

    JsonHighlighter *m_colors = nullptr;
};

/// Makes characters visible that would hide or reorder what stands around them.
[[nodiscard]] QString revealed(const QString &text);

} // namespace carillon::widgets
