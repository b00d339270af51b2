#include "receiver/fan_out_looks.h"

#include <QCoreApplication>

namespace carillon::receiver {
namespace {

using widgets::Tone;
using Cause = DeliveryCause;
using State = DeliveryState;

QString said(const char *text)
{
    return QCoreApplication::translate("receiver", text);
}

Look skipped(Cause cause)
{
    switch (cause) {
    case Cause::Expired:
        return {Glyph::Hourglass, Tone::Warning};
    case Cause::SubscriptionExpired:
        return {Glyph::Slash, Tone::Warning};
    case Cause::Deleted:
        return {Glyph::Bin, Tone::Neutral};
    default:
        return {Glyph::Dash, Tone::Neutral};
    }
}

Look waiting(Cause cause)
{
    switch (cause) {
    case Cause::Offline:
        return {Glyph::Ring, Tone::Warning};
    case Cause::FallbackLost:
        return {Glyph::Triangle, Tone::Error};
    default:
        return {Glyph::Clock, Tone::Warning};
    }
}

Look cleared(const Cell &cell, const FeedItem &item)
{
    if (item.status == Status::Deleted)
        return {Glyph::Bin, Tone::Neutral};
    if (item.changedBy != cell.deviceId)
        return {Glyph::Minus, Tone::Neutral};
    switch (item.userActionState) {
    case UserActionState::Activated:
        return {Glyph::ArrowOut, Tone::Accent};
    case UserActionState::Dismissed:
        return {Glyph::Cross, Tone::Accent};
    case UserActionState::Snoozed:
        return {Glyph::Zed, Tone::Accent};
    case UserActionState::NoInteraction:
        break;
    }
    return {Glyph::Tick, Tone::Accent};
}

} // namespace

Look lookOf(const Cell &cell, const FeedItem &item)
{
    switch (cell.state) {
    case State::Skipped:
        return skipped(cell.cause);
    case State::Pending:
        return {Glyph::Pause, Tone::Warning};
    case State::Waiting:
        return waiting(cell.cause);
    case State::Fetched:
        return cell.cause == Cause::NotAllowed ? Look{Glyph::Slash, Tone::Warning}
                                               : Look{Glyph::Diamond, Tone::Success};
    case State::Shown:
        return {cell.cause == Cause::DoNotDisturb ? Glyph::HalfCard : Glyph::Card, Tone::Success};
    case State::Fallback:
        return {Glyph::Triangle, Tone::Warning};
    case State::Ended:
        return {Glyph::Stop, Tone::Neutral};
    case State::Cleared:
        break;
    }
    return cleared(cell, item);
}

Look lookOf(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Posted:
        return {Glyph::Disc, Tone::Accent};
    case MomentKind::PendingUntil:
        return {Glyph::Pause, Tone::Warning};
    case MomentKind::Tapped:
        return {Glyph::Chevron, Tone::Neutral};
    case MomentKind::Fetched:
        return {Glyph::Diamond, Tone::Neutral};
    case MomentKind::Shown:
        return {Glyph::Card, Tone::Success};
    case MomentKind::ShownQuietly:
        return {Glyph::HalfCard, Tone::Success};
    case MomentKind::FallbackDue:
        return {Glyph::Clock, Tone::Warning};
    case MomentKind::FallbackShown:
        return {Glyph::Triangle, Tone::Warning};
    case MomentKind::Opened:
        return {Glyph::ArrowOut, Tone::Accent};
    case MomentKind::Dismissed:
        return {Glyph::Cross, Tone::Accent};
    case MomentKind::Snoozed:
        return {Glyph::Zed, Tone::Accent};
    case MomentKind::MarkedRead:
        return {Glyph::Tick, Tone::Accent};
    case MomentKind::ClearedElsewhere:
        return {Glyph::Minus, Tone::Neutral};
    case MomentKind::Deleted:
        return {Glyph::Bin, Tone::Neutral};
    case MomentKind::DisplayEnded:
        return {Glyph::Stop, Tone::Neutral};
    case MomentKind::Expired:
        break;
    }
    return {Glyph::Hourglass, Tone::Neutral};
}

QString wordOf(MomentKind kind, bool future)
{
    switch (kind) {
    case MomentKind::Posted:
        return said(QT_TRANSLATE_NOOP("receiver", "posted"));
    case MomentKind::PendingUntil:
        //: will be sent at that time
        return future ? said(QT_TRANSLATE_NOOP("receiver", "sent then"))
                      : said(QT_TRANSLATE_NOOP("receiver", "held back"));
    case MomentKind::Tapped:
        //: the light push has reached the device, which then fetches the notification
        return said(QT_TRANSLATE_NOOP("receiver", "tapped"));
    case MomentKind::Fetched:
        return said(QT_TRANSLATE_NOOP("receiver", "fetched"));
    case MomentKind::Shown:
        return said(QT_TRANSLATE_NOOP("receiver", "shown"));
    case MomentKind::ShownQuietly:
        return said(QT_TRANSLATE_NOOP("receiver", "shown quietly"));
    case MomentKind::FallbackDue:
        //: when the fallback is or was to be shown
        return said(QT_TRANSLATE_NOOP("receiver", "fallback due"));
    case MomentKind::FallbackShown:
        return said(QT_TRANSLATE_NOOP("receiver", "fallback shown"));
    case MomentKind::Opened:
        return said(QT_TRANSLATE_NOOP("receiver", "opened"));
    case MomentKind::Dismissed:
        //: by a person, on the device
        return said(QT_TRANSLATE_NOOP("receiver", "dismissed"));
    case MomentKind::Snoozed:
        return said(QT_TRANSLATE_NOOP("receiver", "snoozed"));
    case MomentKind::MarkedRead:
        return said(QT_TRANSLATE_NOOP("receiver", "read"));
    case MomentKind::ClearedElsewhere:
        //: taken off the device, as it was handled elsewhere or deleted
        return said(QT_TRANSLATE_NOOP("receiver", "cleared"));
    case MomentKind::Deleted:
        return said(QT_TRANSLATE_NOOP("receiver", "deleted"));
    case MomentKind::DisplayEnded:
        return future ? said(QT_TRANSLATE_NOOP("receiver", "display ends"))
                      : said(QT_TRANSLATE_NOOP("receiver", "display over"));
    case MomentKind::Expired:
        break;
    }
    return future ? said(QT_TRANSLATE_NOOP("receiver", "expires"))
                  : said(QT_TRANSLATE_NOOP("receiver", "expired"));
}

QString platformText(contract::Platform platform)
{
    switch (platform) {
    case contract::Platform::Windows:
        return said(QT_TRANSLATE_NOOP("receiver", "Windows"));
    case contract::Platform::iOS:
        return said(QT_TRANSLATE_NOOP("receiver", "iOS"));
    case contract::Platform::Android:
        return said(QT_TRANSLATE_NOOP("receiver", "Android"));
    case contract::Platform::WebPush:
        break;
    }
    return said(QT_TRANSLATE_NOOP("receiver", "Web"));
}

} // namespace carillon::receiver
