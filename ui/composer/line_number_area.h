#pragma once

#include "composer/json_editor.h"

#include <QWidget>

namespace carillon::composer {

/// The numbers left of the lines, and a mark where a bracket can be folded. A click on a number
/// puts the cursor into that line, one on a mark folds or unfolds.
class LineNumberArea : public QWidget {
    Q_OBJECT

public:
    explicit LineNumberArea(JsonEditor *editor);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintFold(QPainter &painter, const JsonEditor::VisibleLine &line) const;

    JsonEditor *m_editor;
};

} // namespace carillon::composer
