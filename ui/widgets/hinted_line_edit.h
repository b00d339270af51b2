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

    /// Hidden while the field is too narrow for it and some text.
    /// @param brief  stands in for it when the room is short; with one, the text is never cut for
    ///               a hint
    void setHint(const QString &hint, const QString &brief = {});
    [[nodiscard]] QString hint() const;
    void setSuffix(const QString &suffix);
    /// Puts a small control at the right end; takes ownership.
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reserveRoom();
    void putAtEnd(int room);
    int roomFor(const QString &hint, int textWidth);

    QHBoxLayout *m_row = nullptr;
    HintLabel *m_hint = nullptr;
    QString m_fullHint;
    QString m_briefHint;
    QString m_suffix;
    int m_controlsWidth = 0;
};

} // namespace carillon::widgets
