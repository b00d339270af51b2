#pragma once

#include <QLineEdit>

class QHBoxLayout;

namespace carillon::widgets {

class HintLabel;

/// A line of text with small secondary words at its right end, such as a counter, and a unit right
/// behind what was typed.
class HintedLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit HintedLineEdit(QWidget *parent = nullptr);

    /// Gives way to a text that fits: first what stands behind ` · `, then all of it. Beside a
    /// text that does not fit anyway it stays.
    void setHint(const QString &hint);
    [[nodiscard]] const QString &hint() const { return m_fullHint; }
    void setSuffix(const QString &suffix);
    /// Puts a small control at the right end; takes ownership.
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reserveRoom();

    QHBoxLayout *m_row = nullptr;
    HintLabel *m_hint = nullptr;
    QString m_fullHint;
    QString m_suffix;
    int m_controlsWidth = 0;
};

} // namespace carillon::widgets
