#pragma once

#include "toasts/toast_layout.h"

#include <QImage>

#include <optional>
#include <variant>

namespace carillon::toasts {

/// One notification where it appears: a piece of the screen, its place there and the toast, all in
/// life size. Window, command line and contact sheet paint the same picture with it.
///
/// Threads  where QtGui may use fonts; needs a QGuiApplication.
class Scene {
    Q_DECLARE_TR_FUNCTIONS(carillon::toasts::Scene)

public:
    explicit Scene(const platforms::ToastSpec &spec);
    /// Nothing appears on `surface`; the picture says why.
    Scene(const platforms::Silence &silence, platforms::Surface surface, platforms::Theme theme);
    /// The one or the other; what a ToastSpec names itself is taken from there.
    Scene(const std::variant<platforms::ToastSpec, platforms::Silence> &outcome,
        platforms::Surface surface, platforms::Theme theme);

    [[nodiscard]] QSizeF size() const { return m_size; } ///< logical px at 100 %
    /// Null if nothing appears.
    [[nodiscard]] const ToastLayout *toast() const { return m_toast ? &*m_toast : nullptr; }
    /// From the corner of the scene to that of the toast.
    [[nodiscard]] QPointF toastAt() const { return m_toastAt; }
    /// The toast's, or why there is none.
    [[nodiscard]] QString accessibleText() const;

    /// As large as fits into `target`, in the middle of it.
    void paint(QPainter &painter, const QRectF &target) const;
    /// @param ratio  device pixels per logical px
    [[nodiscard]] QImage image(double ratio) const;

private:
    void place();
    void placeSilence();
    void paintGround(QPainter &painter) const;
    void paintClock(QPainter &painter) const;
    void paintSilence(QPainter &painter) const;

    platforms::Surface m_surface;
    platforms::Theme m_theme;
    std::optional<ToastLayout> m_toast{};
    QString m_reason{};
    TextBlock m_sentence{};
    QPointF m_sentenceAt{};
    QSizeF m_size{};
    QPointF m_toastAt{};
    QRectF m_ground{}; ///< a shade or panel; the wallpaper shows beside it
    QRectF m_taskbar{};
};

} // namespace carillon::toasts
