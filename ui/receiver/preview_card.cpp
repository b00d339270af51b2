#include "receiver/preview_card.h"

#include "platforms/toast.h"
#include "receiver/device_button.h"
#include "receiver/toast_stage.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/elided_label.h"
#include "widgets/status_dot.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <tuple>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;

QString ageText(std::chrono::milliseconds age)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age).count();
    if (minutes < 1)
        return PreviewCard::tr("now");
    return minutes < 60 ? PreviewCard::tr("%1m", "minutes, as short as can be").arg(minutes)
                        : PreviewCard::tr("%1h", "hours, as short as can be").arg(minutes / 60);
}

/// A toast among those it is grouped with.
struct Standing {
    const Toast *toast = nullptr;
    const ToastGroup *group = nullptr;
};

bool isNewer(const Standing &a, const Standing &b)
{
    return std::tie(a.toast->shown, a.toast->order) > std::tie(b.toast->shown, b.toast->order);
}

/// Where a platform keeps what nobody acted on. A browser leaves that to the system it runs on.
platforms::Surface centreOf(contract::Platform platform, bool isGrouped)
{
    using platforms::Surface;
    switch (platform) {
    case contract::Platform::Windows:
        return Surface::WindowsCentre;
    case contract::Platform::iOS:
        return isGrouped ? Surface::IosStack : Surface::IosLockScreen;
    case contract::Platform::Android:
        return isGrouped ? Surface::AndroidGroup : Surface::AndroidCollapsed;
    case contract::Platform::WebPush:
        return Surface::WebWindows;
    }
    Q_UNREACHABLE();
}

/// Only what was given a name is grouped.
QStringList othersIn(const Standing &standing)
{
    QStringList out;
    for (const Toast &other : standing.group->toasts) {
        if (!standing.group->name.isEmpty() && &other != standing.toast)
            out.append(other.item.headline());
    }
    return out;
}

/// A fallback's toast has content of its own.
contract::Notification contentOf(const Toast &toast)
{
    contract::Notification out = toast.item.notification;
    if (toast.fallback && out.fallbackPolicy)
        out.payload.visualContent = out.fallbackPolicy->visualContent;
    return out;
}

/// `title is required in visual content`: the last step of its path says enough on a small screen.
StageMessage refusal(const contract::Diagnostic &diagnostic)
{
    const QByteArray target = diagnostic.target();
    const qsizetype step = contract::isAboutHead(diagnostic) ? 0 : target.lastIndexOf('.') + 1;
    const QString name = QString::fromUtf8(target.mid(step));
    return {PreviewCard::tr("Would not be sent: the service refuses it."), name,
        name.isEmpty()
            ? diagnostic.sentence()
            : PreviewCard::tr("%1.", "a predicate, as a sentence").arg(diagnostic.predicate())};
}

} // namespace

PreviewCard::PreviewCard(const Device &device, QWidget *parent)
    : QFrame(parent)
    , m_device(device)
    , m_stage(new ToastStage(device.platform))
{
    setObjectName(u"card-"_s + m_device.id);
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_stage, 1);
    connect(m_stage, &ToastStage::opened, this, &PreviewCard::opened);
    connect(m_stage, &ToastStage::dismissed, this, &PreviewCard::dismissed);
    connect(m_stage, &ToastStage::snoozed, this, &PreviewCard::snoozed);
    connect(m_stage, &ToastStage::deleted, this, &PreviewCard::deleted);
    showState();
}

void PreviewCard::setDevice(const Device &device, Instant now)
{
    m_device = device;
    m_now = now;
    showState();
}

void PreviewCard::setConnected(bool connected)
{
    m_isConnected = connected;
    showState();
}

void PreviewCard::setLook(const PreviewLook &look)
{
    m_look = look;
}

void PreviewCard::showState()
{
    m_name->setText(m_device.name);
    m_dot->setOn(m_isConnected && conditionOf(m_device, m_now) < Condition::NotAllowed);
    m_button->setConnected(m_isConnected);
    m_button->setDevice(m_device, m_now);
}

// The time of day stands on lock screens and in notification centres.
platforms::ToastContext PreviewCard::contextAt(const QString &time, Instant now) const
{
    const bool dark = theme::isDark(theme::schemeOf(palette()));
    return {.appName = u"Contoso"_s,
        .theme = m_look.theme.value_or(dark ? platforms::Theme::Dark : platforms::Theme::Light),
        .textScale = m_look.textSize / 100.0,
        .timeText = time,
        .clockText = QDateTime::fromMSecsSinceEpoch(toMsecs(now)).toString(u"HH:mm"_s),
        .surface = m_look.surfaceFor(m_device.platform),
        .preset = m_look.presetFor(m_device.platform),
        .rightToLeft = m_look.rightToLeft};
}

void PreviewCard::showDraft(const compose::Draft &draft)
{
    if (draft.verdict.notification) {
        const auto toast = platforms::toastFor(
            *draft.verdict.notification, m_device.platform, contextAt(tr("now"), m_now));
        if (const auto *spec = std::get_if<platforms::ToastSpec>(&toast))
            m_stage->setToasts({{{}, *spec}}, ToastStage::Mode::Looking);
        else
            m_stage->setMessage({.rest = std::get<platforms::Silence>(toast).reason});
        return;
    }
    const auto &found = draft.verdict.diagnostics;
    const auto error = std::find_if(
        found.begin(), found.end(), [](const auto &diagnostic) { return diagnostic.isError(); });
    m_stage->setMessage(error == found.end() ? StageMessage() : refusal(*error));
}

void PreviewCard::showReceived(const QList<ToastGroup> &groups, Instant now)
{
    QList<Standing> shown;
    bool popsUp = false;
    for (const ToastGroup &group : groups) {
        for (const Toast &toast : group.toasts) {
            popsUp = popsUp || toast.phase == ToastPhase::PopUp;
            shown.append({&toast, &group});
        }
    }
    if (popsUp)
        shown.removeIf([](const Standing &each) { return each.toast->phase != ToastPhase::PopUp; });
    std::stable_sort(shown.begin(), shown.end(), isNewer);
    QList<StagedToast> toasts;
    for (const Standing &each : std::as_const(shown)) {
        platforms::ToastContext context
            = contextAt(ageText(now - each.toast->shown), each.toast->shown);
        context.grouped = othersIn(each);
        if (!context.surface && !popsUp)
            context.surface = centreOf(m_device.platform, !context.grouped.isEmpty());
        const auto toast = platforms::toastFor(contentOf(*each.toast), m_device.platform, context);
        if (const auto *spec = std::get_if<platforms::ToastSpec>(&toast))
            toasts.append({each.toast->item.id, *spec});
    }
    if (toasts.isEmpty())
        m_stage->setMessage({.rest = tr("No notifications")});
    else
        m_stage->setToasts(toasts, ToastStage::Mode::Acting);
}

QWidget *PreviewCard::header()
{
    auto *out = new QWidget;
    theme::fixHeight(out, 28);
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(10, 0, 4, 0);
    row->setSpacing(8);
    auto *platform = new QLabel(platforms::displayName(m_device.platform));
    platform->setProperty("tone", u"heading"_s);
    m_name = new widgets::ElidedLabel(m_device.name);
    m_name->setColorRole(QPalette::PlaceholderText);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_dot = new widgets::StatusDot;
    m_button = new DeviceButton;
    m_button->setObjectName(u"deviceState"_s);
    row->addWidget(m_dot);
    row->addWidget(platform);
    row->addWidget(m_name, 1);
    row->addWidget(m_button);
    return out;
}

} // namespace carillon::receiver
