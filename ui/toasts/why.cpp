#include "toasts/why.h"

#include "toasts/fonts.h"

#include <QColor>
#include <QCoreApplication>
#include <QLocale>

namespace carillon::toasts {

using namespace platforms;

namespace {

class Rows {
    Q_DECLARE_TR_FUNCTIONS(carillon::toasts::Why)

public:
    explicit Rows(const ToastSpec &spec)
        : m_spec(spec)
        , m_style(styleOf(spec.surface, spec.preset))
    {
    }

    QList<Why> all()
    {
        addCard();
        addText(tr("Heading"), m_style.header, m_style.headerText != HeaderText::None);
        addText(tr("Title"), m_style.title);
        addText(tr("Body"), m_style.body);
        addText(tr("Time"), m_style.time, m_style.timePlace != TimePlace::None);
        addText(tr("Name below the texts"), m_style.attribution,
            m_style.attributionText != AttributionText::None
                && m_style.attributionPlace == AttributionPlace::BelowTexts);
        addText(tr("Origin beside the title"), m_style.attribution,
            m_style.attributionText != AttributionText::None
                && m_style.attributionPlace == AttributionPlace::InTitleRow);
        addIcons();
        addGroup();
        addColours();
        addLimits();
        return m_rows;
    }

private:
    static QString px(double value) { return tr("%1 px").arg(QLocale().toString(value, 'g', 4)); }

    template <class T> void add(const QString &what, const QString &value, const Sourced<T> &figure)
    {
        m_rows.append({what, value, figure.mark, QString::fromLatin1(figure.source)});
    }

    void addLength(const QString &what, const Length &length)
    {
        if (length != 0)
            add(what, px(length), length);
    }

    void addCard()
    {
        addLength(tr("Width"), m_style.width);
        addLength(tr("Least height"), m_style.minHeightWithBody);
        addLength(tr("Greatest height"), m_style.maxHeight);
        add(tr("Corner radius"), px(m_style.radius), m_style.radius);
        addLength(tr("Padding at the start"), m_style.padding.left);
        addLength(tr("Padding above"), m_style.padding.top);
        addLength(tr("Padding at the end"), m_style.padding.right);
        addLength(tr("Padding below"), m_style.padding.bottom);
        addLength(tr("Padding around a title alone"), m_style.paddingAlone);
        addLength(tr("Height of the heading"), m_style.headerHeight);
        addLength(tr("Gap below the heading"), m_style.headerGap);
        addLength(tr("Gap between title and body"), m_style.bodyGap);
        addLength(tr("Blur of the shadow"), m_style.shadow.blur);
    }

    void addText(const QString &what, const TextStyle &style, bool drawn = true)
    {
        if (!drawn || style.lines <= 0)
            return;
        add(what,
            style.tracking == 0 ? px(style.px)
                                : tr("%1, letters %2 apart").arg(px(style.px), px(style.tracking)),
            style.px);
        add(tr("%1: line height").arg(what), px(style.lineHeight), style.lineHeight);
        add(tr("%1: lines at most").arg(what), QString::number(style.lines), style.lines);
        const QString family = QString::fromLatin1(style.face.imitates);
        m_rows.append({tr("%1: font").arg(what),
            tr("%1, weight %2")
                .arg(family.isEmpty() ? familyInUse(style.face) : family)
                .arg(style.face.weight),
            style.face.mark, QString::fromLatin1(style.face.source)});
    }

    void addIcons()
    {
        addLength(tr("Icon"), m_style.icon.size);
        addLength(tr("Radius of the icon"), m_style.icon.radius);
        addLength(tr("Gap beside the icon"), m_style.icon.gap);
        addLength(tr("Second icon"), m_style.logo.size);
        addLength(tr("Gap beside the second icon"), m_style.logo.gap);
        if (m_style.controls != Controls::None) {
            add(tr("Width of a control"), px(m_style.controlCell), m_style.controlCell);
            add(tr("Height of its glyph"), px(m_style.controlGlyph), m_style.controlGlyph);
        }
    }

    void addGroup()
    {
        if (m_style.groupStyle == GroupStyle::None)
            return;
        const bool edges = m_style.groupStyle == GroupStyle::Edges;
        add(edges ? tr("Edges of others at most") : tr("Lines of a group at most"),
            QString::number(m_style.groupShown), m_style.groupShown);
        addLength(tr("Height of an edge"), m_style.groupStep);
        addLength(tr("An edge is narrower on each side by"), m_style.groupInset);
    }

    void addColour(const QString &what, const Paint &paint)
    {
        if (*paint.source == '\0')
            return;
        const QColor colour = QColor::fromRgba(paint.in(m_spec.theme));
        const QString name = colour.name().toUpper();
        m_rows.append({what,
            colour.alpha() == 255 ? name
                                  : tr("%1 at %2 %").arg(name).arg(qRound(colour.alphaF() * 100)),
            paint.mark, QString::fromLatin1(paint.source)});
    }

    void addColours()
    {
        addColour(tr("Colour of the card"), m_style.fill);
        addColour(tr("Colour of the lower edge"), m_style.fillEnd);
        addColour(tr("Line around the card"), m_style.stroke);
        addColour(tr("Colour of the title"), m_style.title.colour);
        addColour(tr("Colour of the body"), m_style.body.colour);
        if (m_style.timePlace != TimePlace::None)
            addColour(tr("Colour of the time"), m_style.time.colour);
    }

    void addLimits()
    {
        if (m_style.characterCap > 0)
            add(tr("Characters kept of each text"), QString::number(m_style.characterCap),
                m_style.characterCap);
        if (m_spec.bodyLines)
            m_rows.append({tr("Lines of the body"), QString::number(*m_spec.bodyLines),
                Mark::Designed, tr("chosen for this preview")});
        if (m_spec.textScale != 1)
            m_rows.append({tr("Text size"), tr("%1 %").arg(qRound(m_spec.textScale * 100)),
                Mark::Designed, tr("fonts and line heights grow, widths and line limits stay")});
    }

    const ToastSpec &m_spec;
    const SurfaceStyle &m_style;
    QList<Why> m_rows{};
};

} // namespace

QString markName(Mark mark)
{
    switch (mark) {
    case Mark::Documented:
        return Rows::tr("documented");
    case Mark::Observed:
        return Rows::tr("observed");
    case Mark::Designed:
        return Rows::tr("designed");
    }
    Q_UNREACHABLE();
}

QList<Why> whyThisSize(const ToastSpec &spec)
{
    return Rows(spec).all();
}

QString whyText(const QList<Why> &rows)
{
    QStringList lines;
    for (const Why &row : rows) {
        lines.append(QCoreApplication::translate("carillon::toasts::Why", "%1: %2 (%3: %4)")
                         .arg(row.what, row.value, markName(row.mark), row.source));
    }
    return lines.join(u'\n');
}

} // namespace carillon::toasts
