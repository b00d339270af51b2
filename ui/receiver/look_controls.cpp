#include "receiver/look_controls.h"

#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/menus.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace carillon::receiver {

using namespace Qt::StringLiterals;
using contract::Platform;
using platforms::Preset;
using platforms::Surface;
using platforms::Theme;

namespace {

QToolButton *menuButton(const char *name)
{
    auto *out = new QToolButton;
    out->setObjectName(QLatin1StringView(name));
    out->setPopupMode(QToolButton::InstantPopup);
    out->setToolButtonStyle(Qt::ToolButtonTextOnly);
    out->setFocusPolicy(Qt::TabFocus);
    out->setMenu(new QMenu(out));
    return out;
}

/// Adds one of several that exclude each other.
QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool isChosen)
{
    QAction *out = menu->addAction(text);
    out->setCheckable(true);
    out->setChecked(isChosen);
    group->addAction(out);
    return out;
}

} // namespace

LookControls::LookControls(QWidget *parent)
    : QWidget(parent)
    , m_surface(menuButton("previewSurface"))
    , m_size(menuButton("previewTextSize"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::grid);
    row->addWidget(m_surface);
    row->addWidget(m_size);
    m_surface->setToolTip(tr("What of the devices is shown, and how they look"));
    m_size->setToolTip(tr("Text size of the devices"));
    connect(m_surface->menu(), &QMenu::aboutToShow, this, &LookControls::fillSurfaceMenu);
    connect(m_size->menu(), &QMenu::aboutToShow, this, [this] {
        widgets::emptyMenu(m_size->menu());
        fillSizes(m_size->menu());
    });
    showLook();
}

void LookControls::setLook(const PreviewLook &look)
{
    m_look = look;
    showLook();
}

void LookControls::setShort(bool isShort)
{
    if (m_isShort == isShort)
        return;
    m_isShort = isShort;
    showLook();
}

void LookControls::setTiny(bool isTiny)
{
    if (m_isTiny == isTiny)
        return;
    m_isTiny = isTiny;
    showLook();
}

void LookControls::choose(const PreviewLook &look)
{
    setLook(look);
    Q_EMIT changed(look);
}

void LookControls::fillSurfaceMenu()
{
    widgets::emptyMenu(m_surface->menu());
    for (const Platform platform : contract::allPlatforms)
        addPlatform(platform);
    m_surface->menu()->addSeparator();
    addThemes();
    if (m_isShort)
        fillSizes(m_surface->menu()->addMenu(tr("Text &Size")));
    QAction *direction = m_surface->menu()->addAction(tr("&Right-to-Left Interface"));
    direction->setCheckable(true);
    direction->setChecked(m_look.rightToLeft);
    connect(direction, &QAction::toggled, this, [this](bool on) {
        PreviewLook look = m_look;
        look.rightToLeft = on;
        choose(look);
    });
    m_surface->menu()->addSeparator();
    QAction *usual = m_surface->menu()->addAction(tr("&Everything as Usual"));
    usual->setEnabled(m_look != PreviewLook());
    connect(usual, &QAction::triggered, this, [this] { choose({}); });
}

void LookControls::addPlatform(Platform platform)
{
    QMenu *menu = m_surface->menu()->addMenu(platforms::displayName(platform));
    auto *surfaces = new QActionGroup(menu);
    const auto chosen = m_look.surfaceFor(platform);
    connect(addChoice(menu, surfaces, tr("As it happens"), !chosen), &QAction::triggered, this,
        [this, platform] {
            PreviewLook look = m_look;
            look.surfaces.remove(platform);
            choose(look);
        });
    for (const Surface surface : platforms::surfacesOf(platform)) {
        QAction *action
            = addChoice(menu, surfaces, platforms::surfaceName(surface), chosen == surface);
        action->setObjectName(u"surface-"_s + QString::fromLatin1(platforms::surfaceId(surface)));
        connect(action, &QAction::triggered, this, [this, platform, surface] {
            PreviewLook look = m_look;
            look.surfaces.insert(platform, surface);
            choose(look);
        });
    }
    const QList<Preset> presets = platforms::presetsOf(platform);
    if (presets.size() < 2)
        return;
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    for (const Preset preset : presets) {
        QAction *action = addChoice(menu, group, platforms::presetName(platform, preset),
            m_look.presetFor(platform) == preset);
        connect(action, &QAction::triggered, this, [this, platform, preset] {
            PreviewLook look = m_look;
            look.presets.insert(platform, preset);
            if (preset == Preset::Usual)
                look.presets.remove(platform);
            choose(look);
        });
    }
}

void LookControls::addThemes()
{
    QMenu *menu = m_surface->menu()->addMenu(tr("&Theme of the Devices"));
    auto *group = new QActionGroup(menu);
    struct Row {
        QString text;
        std::optional<Theme> theme;
    };
    const std::array rows{
        Row{tr("As the Window"), {}}, Row{tr("Light"), Theme::Light}, Row{tr("Dark"), Theme::Dark}};
    for (const Row &row : rows) {
        connect(addChoice(menu, group, row.text, m_look.theme == row.theme), &QAction::triggered,
            this, [this, theme = row.theme] {
                PreviewLook look = m_look;
                look.theme = theme;
                choose(look);
            });
    }
}

void LookControls::fillSizes(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const int percent : theme::textSizes) {
        QAction *action = addChoice(
            menu, group, tr("%1 %", "of a size").arg(percent), m_look.textSize == percent);
        connect(action, &QAction::triggered, this, [this, percent] {
            PreviewLook look = m_look;
            look.textSize = percent;
            choose(look);
        });
    }
}

QString LookControls::surfaceText() const
{
    if (m_isShort)
        return tr("Surface", "short: where devices show a notification");
    if (m_look.surfaces.isEmpty())
        return tr("Surface: as it happens");
    if (m_look.surfaces.size() > 1)
        return tr("Surface: %n chosen", nullptr, int(m_look.surfaces.size()));
    return tr("Surface: %1").arg(platforms::surfaceName(*m_look.surfaces.cbegin()));
}

void LookControls::showLook()
{
    m_surface->setText(m_isTiny ? QStringLiteral("⋯") : surfaceText());
    m_surface->setAccessibleName(
        tr("%1. Theme, generation and direction of the devices").arg(surfaceText()));
    const QString size = tr("%1 %", "of a size").arg(m_look.textSize);
    m_size->setText(tr("Aa %1", "a sign for text size, the size").arg(size));
    m_size->setVisible(!m_isShort);
    m_size->setAccessibleName(tr("Text size of the devices: %1").arg(size));
    updateGeometry(); // the bar asks at once how much room there is
}

} // namespace carillon::receiver
