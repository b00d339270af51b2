#pragma once

#include "platforms/surface_style.h"
#include "platforms/toast.h"
#include "toasts/text_block.h"

#include <QColor>
#include <QCoreApplication>
#include <QRectF>
#include <QSizeF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace carillon::toasts {

/// How much of a text can be read, in characters as people count them.
struct Visibility {
    int visibleCharacters = 0;
    int totalCharacters = 0;

    [[nodiscard]] bool isCut() const { return visibleCharacters < totalCharacters; }
    bool operator==(const Visibility &) const = default;
};

/// One toast laid out as its surface would: measured once, painted often.
///
/// Units    logical px from the top left corner of the card; the shadow lies outside.
/// Threads  where QtGui may use fonts; needs a QGuiApplication.
class ToastLayout {
    Q_DECLARE_TR_FUNCTIONS(carillon::toasts::ToastLayout)

public:
    explicit ToastLayout(const platforms::ToastSpec &spec);

    [[nodiscard]] QSizeF size() const { return m_size; }
    /// The cross that dismisses the toast; empty where the surface draws none.
    [[nodiscard]] QRectF dismissArea() const { return m_close; }
    void paint(QPainter &painter, QPointF topLeft) const;

    [[nodiscard]] Visibility title() const;
    [[nodiscard]] Visibility body() const;
    [[nodiscard]] Visibility total() const;
    /// "all 36 characters visible" or "60 of 142 characters visible".
    [[nodiscard]] QString summary() const;
    /// Platform, title, body and summary in one sentence, for assistive technology.
    [[nodiscard]] QString accessibleText() const;
    /// The family that draws the title, which may stand in for the platform's own.
    [[nodiscard]] QString fontName() const;

    [[nodiscard]] QStringList titleLines() const { return m_title.lines(); }
    [[nodiscard]] QStringList bodyLines() const { return m_body.lines(); }

private:
    void arrange();
    double arrangeHeader(double top);
    void arrangeTime();
    void arrangeText(double top);
    void arrangeIcon(double textTop);
    void arrangeControls(double headerMiddle);
    [[nodiscard]] double iconIndent(platforms::IconPlace place) const;
    [[nodiscard]] TextRules rulesFor(const platforms::TextStyle &style, double width) const;

    [[nodiscard]] QColor colour(const platforms::Paint &paint) const;
    void paintCard(QPainter &painter) const;
    void paintIcon(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;
    void paintControls(QPainter &painter) const;

    platforms::ToastSpec m_spec;
    const platforms::SurfaceStyle &m_style;
    QSizeF m_size{};
    TextBlock m_header{};
    TextBlock m_title{};
    TextBlock m_body{};
    TextBlock m_time{};
    QPointF m_headerAt{};
    QPointF m_titleAt{};
    QPointF m_bodyAt{};
    QPointF m_timeAt{};
    QRectF m_icon{};
    QRectF m_close{};
    QRectF m_more{};
    QRectF m_expander{};
    QPointF m_dot{}; ///< between title and time; null: none
};

} // namespace carillon::toasts
