#pragma once

#include <QFrame>

namespace carillon::widgets {

/// One line of plain text, cut with an ellipsis where it does not fit; the whole text is then in
/// its tooltip. Line breaks are shown as spaces.
class ElidedLabel : public QFrame {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    /// Which of the palette's colours the text has; PlaceholderText is the secondary one.
    void setColorRole(QPalette::ColorRole role);

    [[nodiscard]] bool isElided() const { return m_elided; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    QString m_line;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QPalette::ColorRole m_role = QPalette::WindowText;
    bool m_elided = false;
};

/// A tooltip's text that is shown as it is, however much it looks like markup.
[[nodiscard]] QString plainToolTip(const QString &text);
/// Gives it to a widget; a screen reader is told the text without markup.
void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace carillon::widgets
