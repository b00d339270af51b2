#include "receiver/sheet_choices.h"

#include "theme/fonts.h"
#include "theme/metrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace carillon::receiver {

using namespace Qt::StringLiterals;
using platforms::Preset;
using platforms::Surface;
using platforms::Theme;
namespace metrics = theme::metrics;

namespace {

constexpr std::array textSizes{85, 100, 125, 150, 200};

template <class Boxes, class Value> void checkThose(const Boxes &boxes, const QList<Value> &wanted)
{
    for (const auto &each : boxes)
        each.box->setChecked(wanted.contains(each.value));
}

template <class Value, class Boxes> QList<Value> checkedOf(const Boxes &boxes)
{
    QList<Value> out;
    for (const auto &each : boxes) {
        if (each.box->isChecked())
            out.append(each.value);
    }
    return out;
}

QByteArray nameOf(Theme theme)
{
    return theme == Theme::Light ? "light" : "dark";
}

} // namespace

SheetChoices::SheetChoices(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"sheetChoices"_s);
    setAccessibleName(tr("What the sheet shows"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(
        metrics::paneMargin, metrics::paneMargin, metrics::paneMargin, metrics::paneMargin);
    column->setSpacing(metrics::paneMargin);
    setWidget(content);
    addPlatforms();
    addLooks();
    column->addStretch();
}

QWidget *SheetChoices::addGroup(const QString &title)
{
    auto *group = new QWidget;
    group->setAccessibleName(title);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::halfGrid);
    auto *label = new QLabel(title);
    label->setProperty("tone", u"secondary"_s);
    theme::useUiFont(label, metrics::smallText, QFont::DemiBold);
    column->addWidget(label);
    widget()->layout()->addWidget(group);
    return group;
}

QCheckBox *SheetChoices::addBox(QWidget *group, const QString &text, const QByteArray &name)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(u"%1, %2"_s.arg(group->accessibleName(), text));
    group->layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this] {
        if (!m_isSetting)
            Q_EMIT changed();
    });
    return box;
}

void SheetChoices::addPlatforms()
{
    for (const contract::Platform platform : contract::allPlatforms) {
        QWidget *group = addGroup(platforms::displayName(platform));
        const QList<Surface> surfaces = platforms::surfacesOf(platform);
        for (const Surface surface : surfaces)
            m_surfaces.append({surface,
                addBox(group, platforms::surfaceName(surface),
                    platforms::surfaceId(surface).toByteArray())});
    }
}

void SheetChoices::addLooks()
{
    QWidget *themes = addGroup(tr("Themes"));
    for (const Theme theme : {Theme::Light, Theme::Dark})
        m_themes.append({theme,
            addBox(themes, theme == Theme::Light ? tr("Light") : tr("Dark"), nameOf(theme))});
    QWidget *sizes = addGroup(tr("Text sizes"));
    for (const int size : textSizes)
        m_textSizes.append(
            {size, addBox(sizes, tr("%1 %").arg(size), "size" + QByteArray::number(size))});
    QWidget *presets = addGroup(tr("Systems"));
    for (const Preset preset : {Preset::Usual, Preset::Newer})
        m_presets.append({preset,
            addBox(presets,
                preset == Preset::Usual ? tr("In use today") : tr("Newer: iOS 26, Android 16"),
                platforms::presetId(preset).toByteArray())});
    QWidget *directions = addGroup(tr("Direction of the interface"));
    m_mirrored.append({false, addBox(directions, tr("Left to right"), "ltr")});
    m_mirrored.append({true, addBox(directions, tr("Right to left"), "rtl")});
}

toasts::RenderChoices SheetChoices::choices() const
{
    return {checkedOf<Surface>(m_surfaces), checkedOf<Preset>(m_presets),
        checkedOf<Theme>(m_themes), checkedOf<int>(m_textSizes), checkedOf<bool>(m_mirrored)};
}

void SheetChoices::setChoices(const toasts::RenderChoices &choices)
{
    m_isSetting = true;
    checkThose(m_surfaces, choices.surfaces);
    checkThose(m_presets, choices.presets);
    checkThose(m_themes, choices.themes);
    checkThose(m_textSizes, choices.textSizes);
    checkThose(m_mirrored, choices.mirrored);
    m_isSetting = false;
    Q_EMIT changed();
}

} // namespace carillon::receiver
