#include "receiver/preview_card.h"

#include "platforms/toast.h"
#include "receiver/toast_stage.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/elided_label.h"
#include "widgets/status_dot.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

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

/// `title is required in visual content`: the last step of its path says enough on a small screen.
StageMessage refusal(const contract::Diagnostic &diagnostic)
{
    const QByteArray target = diagnostic.target();
    const qsizetype step = contract::isAboutHead(diagnostic) ? 0 : target.lastIndexOf('.') + 1;
    const QString name = QString::fromUtf8(target.mid(step));
    return {PreviewCard::tr("Would not be sent: the service refuses it."), name,
        name.isEmpty() ? diagnostic.message() : diagnostic.predicate() + u'.'};
}

} // namespace

PreviewCard::PreviewCard(Device device, QWidget *parent)
    : QFrame(parent)
    , m_device(std::move(device))
    , m_stage(new ToastStage(m_device.platform))
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
    setConnected(false);
}

void PreviewCard::setConnected(bool connected)
{
    m_dot->setOn(connected);
    m_state->setText(connected ? tr("online") : tr("offline"));
}

std::variant<platforms::ToastSpec, platforms::Silence> PreviewCard::toastFor(
    const contract::Notification &notification, const QString &time) const
{
    const bool dark = theme::schemeOf(palette()) == theme::Scheme::Dark;
    return platforms::toastFor(notification, m_device.platform,
        {.appName = u"Contoso"_s,
            .theme = dark ? platforms::Theme::Dark : platforms::Theme::Light,
            .timeText = time});
}

void PreviewCard::showDraft(const compose::Draft &draft)
{
    if (draft.verdict.notification) {
        const auto toast = toastFor(*draft.verdict.notification, tr("now"));
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

void PreviewCard::showReceived(const QList<FeedItem> &items, Instant now)
{
    QList<StagedToast> toasts;
    for (const FeedItem &item : items) {
        const auto toast = toastFor(item.notification, ageText(now - item.created));
        if (const auto *spec = std::get_if<platforms::ToastSpec>(&toast))
            toasts.append({item.id, *spec});
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
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(8);
    auto *platform = new QLabel(platforms::displayName(m_device.platform));
    platform->setProperty("tone", u"heading"_s);
    auto *name = new widgets::ElidedLabel(m_device.name);
    name->setColorRole(QPalette::PlaceholderText);
    name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_dot = new widgets::StatusDot;
    m_state = new QLabel;
    m_state->setProperty("tone", u"secondary"_s);
    row->addWidget(m_dot);
    row->addWidget(platform);
    row->addWidget(name, 1);
    row->addWidget(m_state);
    return out;
}

} // namespace carillon::receiver
