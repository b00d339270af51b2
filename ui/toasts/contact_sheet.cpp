#include "toasts/contact_sheet.h"

#include "toasts/fonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace carillon::toasts {

using namespace platforms;

namespace {

constexpr double margin = 24;
constexpr double columnGap = 24;
constexpr double rowGap = 28;
constexpr double captionLine = 18;
constexpr double noteLine = 16;
constexpr double captionGap = 6;
constexpr double headingLine = 24;
constexpr double remarkLine = 18;
constexpr double headingGap = 20;
constexpr double smallestCell = 240;
constexpr double smallestSheet = 420;
constexpr int mostGridColumns = 4;

constexpr QRgb ground = qRgb(0xf4, 0xf5, 0xf7);
constexpr QRgb ink = qRgb(0x1a, 0x1f, 0x28);
constexpr QRgb paleInk = qRgb(0x58, 0x61, 0x72);
constexpr QRgb edge = qRgb(0xe1, 0xe4, 0xea);

QFont captionFont(int weight, double px)
{
    return fontFor({{"Inter", "Inter Display", "Roboto"}, weight, 0.482}, px);
}

TextBlock line(const QString &text, int weight, double px, double height, double width)
{
    return {text,
        {.font = captionFont(weight, px),
            .width = width,
            .lineHeight = height,
            .alignment = Alignment::Left}};
}

QSizeF sizeOf(const QImage &image)
{
    return image.deviceIndependentSize();
}

double heightOf(const SheetEntry &entry)
{
    return captionLine + noteLine + captionGap + sizeOf(entry.picture).height();
}

int indexIn(QStringList &known, const QString &name)
{
    if (!known.contains(name))
        known.append(name);
    return int(known.indexOf(name));
}

} // namespace

SheetEntry sheetEntry(const ToastPicture &picture)
{
    const PictureKey &key = picture.key;
    const contract::Platform platform = platformOf(key.surface);
    SheetEntry out{.picture = picture.image};
    out.caption = QStringLiteral("%1 · %2").arg(displayName(platform), surfaceName(key.surface));
    if (key.preset != Preset::Usual)
        out.caption += QStringLiteral(" · %1").arg(presetName(platform, key.preset));
    QStringList look{
        key.theme == Theme::Light ? ContactSheet::tr("light") : ContactSheet::tr("dark"),
        ContactSheet::tr("%1 %").arg(key.textSize)};
    if (key.rightToLeft)
        look.append(ContactSheet::tr("right to left"));
    out.row = out.caption;
    out.column = look.join(u' ');
    look.append(picture.isSilent()
            ? ContactSheet::tr("nothing appears")
            : ContactSheet::tr("%L1 of %Ln character(s)", nullptr, picture.total.totalCharacters)
                  .arg(picture.total.visibleCharacters));
    out.note = look.join(QStringLiteral(" · "));
    return out;
}

ContactSheet::ContactSheet(const QString &heading, const QList<SheetEntry> &entries)
{
    assignCells(entries);
    placeCells();
    const double width = m_size.width() - 2 * margin;
    m_heading = line(heading, 600, 18, headingLine, width);
    m_remark
        = line(ContactSheet::tr("Simulated previews, not affiliated with the platforms' makers"),
            400, 12, remarkLine, width);
}

// Side by side what differs in look alone; a single look fills a grid.
void ContactSheet::assignCells(const QList<SheetEntry> &entries)
{
    QStringList rows;
    QStringList columns;
    for (const SheetEntry &entry : entries)
        m_cells.push_back(
            {entry, indexIn(rows, entry.row), indexIn(columns, entry.column), {}, {}, {}});
    if (columns.size() > 1)
        return;
    const int count = int(m_cells.size());
    const int across = std::clamp(int(std::round(std::sqrt(double(count)))), 1, mostGridColumns);
    for (int i = 0; i < count; ++i) {
        m_cells[size_t(i)].row = i / across;
        m_cells[size_t(i)].column = i % across;
    }
}

void ContactSheet::placeCells()
{
    std::vector<double> widths;
    std::vector<double> heights;
    const auto grow = [](std::vector<double> &lengths, int index, double length) {
        lengths.resize(std::max(lengths.size(), size_t(index) + 1), 0);
        lengths[size_t(index)] = std::max(lengths[size_t(index)], length);
    };
    for (const Cell &cell : m_cells) {
        grow(widths, cell.column, std::max(smallestCell, sizeOf(cell.entry.picture).width()));
        grow(heights, cell.row, heightOf(cell.entry));
    }
    const double top = margin + headingLine + remarkLine + headingGap;
    for (Cell &cell : m_cells) {
        cell.at = QPointF(margin, top);
        for (int i = 0; i < cell.column; ++i)
            cell.at.rx() += widths[size_t(i)] + columnGap;
        for (int i = 0; i < cell.row; ++i)
            cell.at.ry() += heights[size_t(i)] + rowGap;
        const double width = widths[size_t(cell.column)];
        cell.caption = line(cell.entry.caption, 600, 13, captionLine, width);
        cell.note = line(cell.entry.note, 400, 12, noteLine, width);
    }
    double width = 2 * margin - columnGap;
    for (const double each : widths)
        width += each + columnGap;
    double height = top + margin - rowGap;
    for (const double each : heights)
        height += each + rowGap;
    m_size = QSize(int(std::ceil(std::max(width, smallestSheet))), int(std::ceil(height)));
}

qint64 ContactSheet::pixels(double ratio) const
{
    return qint64(std::ceil(m_size.width() * ratio)) * qint64(std::ceil(m_size.height() * ratio));
}

void ContactSheet::paint(QPainter &painter) const
{
    painter.fillRect(QRectF(QPointF(), QSizeF(m_size)), QColor(ground));
    m_heading.draw(painter, {margin, margin}, QColor(ink));
    const double remarkTop = m_heading.lineCount() > 0 ? margin + headingLine : margin;
    m_remark.draw(painter, {margin, remarkTop}, QColor(paleInk));
    for (const Cell &cell : m_cells) {
        cell.caption.draw(painter, cell.at, QColor(ink));
        cell.note.draw(painter, cell.at + QPointF(0, captionLine), QColor(paleInk));
        const QPointF at = cell.at + QPointF(0, captionLine + noteLine + captionGap);
        painter.drawImage(at, cell.entry.picture);
        painter.setPen(QColor(edge));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at, sizeOf(cell.entry.picture)).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

QImage ContactSheet::image(double ratio) const
{
    const QSize pixels(
        int(std::ceil(m_size.width() * ratio)), int(std::ceil(m_size.height() * ratio)));
    QImage out(pixels, QImage::Format_RGB32);
    out.setDevicePixelRatio(ratio);
    out.fill(ground);
    QPainter painter(&out);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter);
    return out;
}

} // namespace carillon::toasts
