#pragma once

#include <QWidget>

namespace carillon::widgets {

/// Small secondary words that lie over an input and let clicks through to it.
class HintLabel : public QWidget {
    Q_OBJECT

public:
    explicit HintLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace carillon::widgets
