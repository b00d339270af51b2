#include "composer/native_view.h"

#include "composer/native_request_page.h"
#include "composer/reach_page.h"
#include "platforms/reach.h"
#include "platforms/surface.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/empty_state.h"
#include "widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace carillon::composer {
namespace {

using contract::Platform;
using theme::metrics::grid;
using theme::metrics::paneMargin;

QString shortName(Platform platform)
{
    return platform == Platform::Windows ? NativeView::tr("Windows")
                                         : platforms::displayName(platform);
}

} // namespace

NativeView::NativeView(compose::DraftController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_segments(new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One))
    , m_pages(new QStackedWidget)
    , m_empty(new widgets::EmptyState({}, {}))
    , m_request(new NativeRequestPage)
    , m_reach(new ReachPage)
{
    setObjectName(QStringLiteral("nativeView"));
    setFocusProxy(m_segments);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_request);
    m_pages->addWidget(m_reach);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeSegments());
    column->addWidget(m_pages, 1);
    connect(m_request, &NativeRequestPage::findingActivated, this, &NativeView::goTo);
    connect(m_reach, &ReachPage::findingActivated, this, &NativeView::goTo);
    connect(&m_controller, &compose::DraftController::checked, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *NativeView::makeSegments()
{
    m_segments->setObjectName(QStringLiteral("nativeSegments"));
    m_segments->setAccessibleName(tr("Platform"));
    for (const Platform platform : contract::allPlatforms)
        m_segments->addSegment(int(platform), shortName(platform));
    m_segments->addSegment(ReachSegment, tr("Reach"), tr("How whole it arrives, of 100"));
    m_segments->setCurrent(int(Platform::Windows));
    connect(m_segments, &widgets::SegmentedControl::chosen, this, &NativeView::refresh);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(paneMargin, grid, paneMargin, grid);
    layout->addWidget(m_segments);
    return row;
}

void NativeView::choose(int segment)
{
    m_segments->setCurrent(segment);
    if (isVisible())
        refresh();
}

void NativeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void NativeView::refresh()
{
    const compose::Draft &draft = m_controller.draft();
    if (!draft.verdict.accepted())
        return showRefused(draft);
    const contract::Notification &notification = *draft.verdict.notification;
    m_equivalents = platforms::nativeEquivalents(
        notification, {.now = m_controller.clock().now(), .cuts = m_meter.cutsIn(notification)});
    const platforms::Reach reach = platforms::reachOf(platforms::findingsOf(m_equivalents));
    m_segments->setSegmentText(ReachSegment, tr("Reach %1").arg(reach.score));
    m_reach->show(reach);
    if (m_segments->current() == ReachSegment)
        m_pages->setCurrentWidget(m_reach);
    else
        showPlatform(Platform(m_segments->current()));
}

void NativeView::showRefused(const compose::Draft &draft)
{
    m_segments->setSegmentText(ReachSegment, tr("Reach"));
    const bool unread = draft.outcome() == contract::Outcome::MalformedJson;
    showEmpty(unread ? tr("Not JSON yet") : tr("Nothing would be sent"),
        tr("The service refuses this draft, so no platform gets anything. Put the errors below "
           "right "
           "first; F8 goes from one to the next."));
}

void NativeView::showPlatform(Platform platform)
{
    for (const platforms::NativeEquivalent &equivalent : std::as_const(m_equivalents)) {
        if (equivalent.platform != platform)
            continue;
        if (!equivalent.isTargeted)
            return showEmpty(tr("%1 is not targeted").arg(shortName(platform)),
                tr("Add it to targetPolicy.platformTypes to send there as well."));
        if (equivalent.requests.isEmpty())
            return showEmpty(tr("Nothing to send to the web"),
                tr("Web endpoints take raw content only: add rawContent to the payload."));
        m_request->show(equivalent);
        m_pages->setCurrentWidget(m_request);
    }
}

void NativeView::showEmpty(const QString &title, const QString &hint)
{
    m_empty->setTitle(title);
    m_empty->setHint(hint);
    m_pages->setCurrentWidget(m_empty);
}

void NativeView::goTo(const platforms::Finding &finding)
{
    const auto placed = platforms::placedIn(m_controller.draft().text, {finding});
    Q_EMIT activated(placed.first());
}

void NativeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colorsOf(this).panel);
}

} // namespace carillon::composer
