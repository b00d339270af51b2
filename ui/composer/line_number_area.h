#pragma once

#include <QWidget>

namespace carillon::composer {

class JsonEditor;

/// The numbers left of the lines. A click puts the cursor into that line.
class LineNumberArea : public QWidget {
    Q_OBJECT

public:
    explicit LineNumberArea(JsonEditor *editor);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    JsonEditor *m_editor;
};

} // namespace carillon::composer
