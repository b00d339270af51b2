#pragma once

#include <QWidget>

namespace carillon::widgets {

enum class Tone { Neutral, Accent, Success, Warning, Error };

/// A short text in a tinted pill, such as `201 Created`.
class StatusChip : public QWidget {
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);
    explicit StatusChip(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setText(const QString &text);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace carillon::widgets
