#include "platforms/toast.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carillon::platforms {

using contract::Notification;
using contract::Platform;
using namespace Qt::StringLiterals;

namespace {

constexpr int rawCharactersShown = 120;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(platforms)
};

/// The title and body of raw content that follows the usual convention.
struct ReadableRaw {
    QString title{};
    QString body{};
};

std::optional<ReadableRaw> readableIn(const QJsonObject &object)
{
    const QJsonValue title = object.value("title"_L1);
    const QJsonValue body = object.value("body"_L1);
    if (!title.isString() && !body.isString())
        return {};
    return ReadableRaw{title.toString(), body.toString()};
}

std::optional<ReadableRaw> readable(const QString &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw.toUtf8());
    if (!document.isObject())
        return {};
    if (const auto own = readableIn(document.object()))
        return own;
    return readableIn(document.object().value("notification"_L1).toObject());
}

void guessFromRaw(ToastSpec &spec, const QString &raw, Platform platform)
{
    const bool web = platform == Platform::WebPush;
    spec.guess = true;
    if (const auto content = readable(raw)) {
        spec.title = content->title;
        spec.body = content->body;
        spec.note = web ? Text::tr("if your service worker reads title/body")
                        : Text::tr("if your app reads title/body");
    } else {
        spec.title = spec.origin;
        spec.body = raw;
        spec.bodyLimit = rawCharactersShown;
        spec.monospaceBody = true;
        spec.note = web ? Text::tr("service worker decides")
                        : Text::tr("the app decides what raw content looks like");
    }
}

/// What the bold line says when there is no title. Source: iOS and Android templates put the app
/// name there; browsers their own or the app's name. Windows just moves the body up.
QString untitled(const ToastSpec &spec, Platform platform)
{
    switch (platform) {
    case Platform::Windows:
        return {};
    case Platform::iOS:
    case Platform::Android:
        return spec.appName;
    case Platform::WebPush:
        return spec.origin.isEmpty() ? spec.appName : spec.origin;
    }
    Q_UNREACHABLE();
}

ToastSpec emptyToast(
    const Notification &notification, Platform platform, const ToastContext &context)
{
    ToastSpec spec;
    spec.surface = context.surface && platformOf(*context.surface) == platform
        ? *context.surface
        : firstSurfaceOf(platform);
    spec.preset = context.preset;
    spec.rightToLeft = context.rightToLeft;
    spec.theme = context.theme;
    spec.textScale = std::clamp(context.textScale, smallestTextScale, largestTextScale);
    spec.appName = context.appName;
    spec.origin = hostPart(notification.targetHostName);
    spec.timeText = context.timeText;
    spec.clockText = context.clockText;
    spec.bodyLines = context.bodyLines;
    spec.grouped = context.grouped;
    return spec;
}

} // namespace

std::variant<ToastSpec, Silence> toastFor(
    const Notification &notification, Platform platform, const ToastContext &context)
{
    if (!notification.platforms.testFlag(platform)) {
        return Silence{Text::tr("Not targeted: %1 is not in platformTypes.")
                           .arg(QLatin1String(contract::spelling(platform)))};
    }
    const contract::Payload &payload = notification.payload;
    if (!payload.rawContent && !payload.visualContent)
        return Silence{
            Text::tr("Nothing to show: the payload has neither visual nor raw content.")};

    ToastSpec spec = emptyToast(notification, platform, context);
    if (payload.visualContent && platform != Platform::WebPush) {
        spec.title = payload.visualContent->title;
        spec.body = payload.visualContent->body.value_or(QString());
    } else if (payload.rawContent) {
        guessFromRaw(spec, *payload.rawContent, platform);
    } else {
        return Silence{Text::tr("Web shows raw content only.")};
    }
    if (QStringView(spec.title).trimmed().isEmpty())
        spec.title = untitled(spec, platform);
    return spec;
}

QString hostPart(const QString &targetHostName)
{
    QStringView rest = QStringView(targetHostName).trimmed();
    if (const qsizetype scheme = rest.indexOf("://"_L1); scheme >= 0)
        rest = rest.sliced(scheme + 3);
    const auto stop = std::find_if(rest.begin(), rest.end(),
        [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; });
    rest = rest.first(stop - rest.begin());
    rest = rest.sliced(rest.lastIndexOf(u'@') + 1);
    if (rest.startsWith(u'['))
        return rest.first(rest.indexOf(u']') + 1).toString();
    const qsizetype colon = rest.indexOf(u':');
    return (colon < 0 ? rest : rest.first(colon)).toString();
}

} // namespace carillon::platforms
