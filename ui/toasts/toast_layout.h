#pragma once

#include "platforms/hidden_characters.h"
#include "platforms/surface_style.h"
#include "platforms/toast.h"
#include "toasts/text_block.h"

#include <QColor>
#include <QCoreApplication>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

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
/// Units    logical px from the top left corner of what belongs to the toast: its card, a heading
///          over it, the edges of its group under it. The shadow lies outside.
/// Threads  where QtGui may use fonts; needs a QGuiApplication.
class ToastLayout {
    Q_DECLARE_TR_FUNCTIONS(carillon::toasts::ToastLayout)

public:
    explicit ToastLayout(const platforms::ToastSpec &spec);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QRectF card() const { return m_card; }
    /// The cross that dismisses the toast; empty where the surface draws none.
    [[nodiscard]] QRectF dismissArea() const { return m_close; }
    /// Where text may stand: all that another font could change.
    [[nodiscard]] QList<QRectF> textAreas() const;
    void paint(QPainter &painter, QPointF topLeft) const;

    [[nodiscard]] const platforms::ToastSpec &spec() const { return m_spec; }
    [[nodiscard]] Visibility title() const;
    [[nodiscard]] Visibility body() const;
    [[nodiscard]] Visibility total() const;
    /// What cannot be read of them; empty if all can.
    [[nodiscard]] QString hiddenTitle() const;
    [[nodiscard]] QString hiddenBody() const;
    /// Characters that hide or reorder text, as sentences such as "Title, character 4: U+202E
    /// reverses what follows."
    [[nodiscard]] QStringList flagged() const;
    /// "all 36 characters visible" or "60 of 142 characters visible".
    [[nodiscard]] QString summary() const;
    /// Platform, title, body and summary in one sentence, for assistive technology.
    [[nodiscard]] QString accessibleText() const;
    /// The family that draws the title, which may stand in for the platform's own.
    [[nodiscard]] QString fontName() const;
    /// "Lato stands in for Segoe UI".
    [[nodiscard]] QString footer() const;

    [[nodiscard]] QStringList titleLines() const { return m_title.block.lines(); }
    [[nodiscard]] QStringList bodyLines() const { return m_body.block.lines(); }

private:
    struct PlacedText {
        TextBlock block{};
        QPointF at{};
        const platforms::TextStyle *style = nullptr;
    };
    struct Column {
        double left = 0;
        double right = 0;

        [[nodiscard]] double width() const { return right - left; }
    };

    void arrange();
    double arrangeHeader(double top);
    void arrangeTime();
    double arrangeTexts(double top, double below);
    double shareTitleRow(const QString &title, double lead, double width);
    void arrangeTitle(double top, Column column);
    double arrangeBody(double top, Column column, double below);
    double arrangeLines(double top, Column column);
    double arrangeAttribution(double top, Column column);
    void arrangeTail(const PlacedText &before, double end, double middle);
    void arrangeIcon(const platforms::IconStyle &icon, QRectF &place, double textTop);
    void arrangeControls();
    void arrangeEdges();
    void shiftTexts(double distance);
    void mirror();

    [[nodiscard]] double indent(std::initializer_list<platforms::IconPlace> places) const;
    [[nodiscard]] QString headerText() const;
    [[nodiscard]] int lineLimit(double top, double below) const;
    [[nodiscard]] PlacedText placed(const QString &text, const platforms::TextStyle &style,
        QPointF at, double width, Alignment alignment) const;
    [[nodiscard]] TextRules rulesFor(const platforms::TextStyle &style, double width) const;
    [[nodiscard]] Alignment start() const;
    [[nodiscard]] std::vector<PlacedText *> texts();
    [[nodiscard]] std::vector<const PlacedText *> texts() const;

    [[nodiscard]] QColor colour(const platforms::Paint &paint) const;
    void paintEdges(QPainter &painter) const;
    void paintCard(QPainter &painter) const;
    void paintIcon(QPainter &painter, const platforms::IconStyle &icon, const QRectF &place) const;
    void paintTexts(QPainter &painter) const;
    void paintControls(QPainter &painter) const;
    void paintExpander(QPainter &painter, const QColor &ink) const;

    platforms::ToastSpec m_spec;
    const platforms::SurfaceStyle &m_style;
    QSizeF m_size{};
    QRectF m_card{};
    PlacedText m_header{};
    PlacedText m_title{};
    PlacedText m_body{};
    PlacedText m_time{};
    PlacedText m_attribution{};
    PlacedText m_count{}; ///< how many more, or in a pill how many
    std::vector<PlacedText> m_lines{}; ///< of the others in the group
    QRectF m_icon{};
    QRectF m_logo{};
    QRectF m_close{};
    QRectF m_more{};
    QRectF m_expander{};
    double m_headerMiddle = 0;
    int m_edges = 0;
    std::vector<QPointF> m_dots{}; ///< between the parts of a row
};

} // namespace carillon::toasts
