#pragma once

#include "theme/palette.h"

#include <QLatin1StringView>
#include <QWidget>

namespace carillon::widgets {

/// What a chip or mark says by its colours, besides its word.
enum class Tone { Neutral, Accent, Success, Warning, Error };

struct ToneColors {
    QColor text;
    QColor ground;
};
[[nodiscard]] ToneColors toneColors(Tone tone, const theme::Colors &colors);
/// The icon that goes with a tone; empty for Neutral and Accent.
[[nodiscard]] QLatin1StringView toneIcon(Tone tone);

/// A short word in a rounded pill, with an icon when its tone has one.
class StatusChip : public QWidget {
    Q_OBJECT

public:
    enum class Icon { Shown, Hidden };

    explicit StatusChip(QWidget *parent = nullptr);
    StatusChip(Tone tone, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    void set(Tone tone, const QString &text);
    void setIcon(Icon icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool showsIcon() const;

    Tone m_tone = Tone::Neutral;
    QString m_text;
    Icon m_icon = Icon::Shown;
};

} // namespace carillon::widgets
