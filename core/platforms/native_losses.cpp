#include "base/list_text.h"
#include "platforms/hidden_characters.h"
#include "platforms/native_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::platforms {
namespace {

using contract::Notification;
using contract::Platform;
using contract::Priority;

constexpr int androidUnits = 1024; // Android: Notification.java
constexpr int shortTimeToLive = 60;
constexpr qint64 windowsToastLife = 3 * secondsPerDay;
constexpr int codePointsNamed = 4;

struct Field {
    const char *pointer;
    QString text;
};

// The texts a platform draws itself.
QList<Field> shownTexts(Platform platform, const Notification &notification)
{
    QList<Field> out;
    const auto &visual = notification.payload.visualContent;
    if (visual && platform != Platform::WebPush) {
        out.append({pointers::title, visual->title});
        out.append({pointers::body, visual->body.value_or(QString())});
    }
    if (const auto &fallback = notification.fallbackPolicy; fallback && platform == Platform::iOS) {
        out.append({pointers::fallbackTitle, fallback->visualContent.title});
        out.append({pointers::fallbackBody, fallback->visualContent.body.value_or(QString())});
    }
    return out;
}

// `2 characters (U+0007, U+001B)`
QString codePoints(const QList<char32_t> &found)
{
    QList<char32_t> kinds = found;
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    QStringList names;
    const qsizetype named = std::min<qsizetype>(kinds.size(), codePointsNamed);
    for (qsizetype i = 0; i < named; ++i)
        names.append(codePointName(kinds.at(i)));
    if (kinds.size() > codePointsNamed)
        names.append(QStringLiteral("…"));
    return platformText(QT_TRANSLATE_NOOP("platforms", "%1 (%2)"))
        .arg(found.size())
        .arg(listText(names));
}

QList<char32_t> hiddenIn(const QString &text)
{
    QList<char32_t> out;
    for (const HiddenCharacter &found : hiddenCharacters(text, text.size()))
        out.append(found.codePoint);
    return out;
}

QString of(qsizetype count, qsizetype limit)
{
    return platformText(QT_TRANSLATE_NOOP("platforms", "%L1 of %L2")).arg(count).arg(limit);
}

QString bytesOf(qsizetype count, qsizetype limit)
{
    return QCoreApplication::translate("platforms", "%L1 of %Ln byte(s)", nullptr, int(limit))
        .arg(count);
}

// What it is sent as instead, and why.
QString replaced(const QString &why, const QByteArray &by)
{
    return platformText(QT_TRANSLATE_NOOP("platforms", "%1; sent as %2"))
        .arg(why, QString::fromLatin1(by));
}

/// Collects what one platform loses.
class Losses {
public:
    Losses(Platform platform, const Notification &notification, const NativeContext &context)
        : m_platform(platform)
        , m_notification(notification)
        , m_context(context)
    {
    }

    QList<Finding> find()
    {
        addContent();
        addTexts();
        addIds();
        addTimes();
        addDelivery();
        for (const Cut &cut : m_context.cuts)
            addCut(cut);
        return m_found;
    }

private:
    void add(WarningId id, const char *pointer, const QString &value = {}, int percent = 100)
    {
        m_found.append({id, m_platform, pointer, value, percent});
    }
    [[nodiscard]] bool on(Platform platform) const { return m_platform == platform; }
    [[nodiscard]] bool hasVisual() const
    {
        return m_notification.payload.visualContent.has_value();
    }
    [[nodiscard]] bool hasRaw() const { return m_notification.payload.rawContent.has_value(); }

    void addContent();
    void addTexts();
    void addText(const Field &field);
    void addIds();
    void addAppId(const QString &id);
    void addGroup(const QString &group);
    void addTimes();
    void addTimeToLive(qint64 seconds);
    void addDelivery();
    void addCut(const Cut &cut);

    Platform m_platform;
    const Notification &m_notification;
    const NativeContext &m_context;
    QList<Finding> m_found;
};

void Losses::addContent()
{
    const auto &expiry = m_notification.expirationDateTime;
    if (expiry && *expiry <= m_context.now)
        add(WarningId::Expired, pointers::expiration);
    if (on(Platform::WebPush) && !hasRaw())
        add(WarningId::WebVisual, pointers::visual);
    if (hasRaw() && !hasVisual())
        add(WarningId::RawWithoutToast, pointers::raw);
    if (on(Platform::iOS) && hasRaw() && !hasVisual() && !m_notification.fallbackPolicy)
        add(WarningId::IosBackground, pointers::raw);
    if (on(Platform::Android) && hasVisual())
        add(WarningId::AndroidChannel, pointers::visual);
}

void Losses::addTexts()
{
    const QList<Field> texts = shownTexts(m_platform, m_notification);
    for (const Field &field : texts)
        addText(field);
    // The group is the heading in the notification centre.
    const QString group = m_notification.groupName.value_or(QString());
    if (on(Platform::Windows) && hasVisual()) {
        if (const auto dropped = escapedXml(group, XmlPlace::Attribute).dropped; !dropped.isEmpty())
            add(WarningId::XmlCharacters, pointers::group, codePoints(dropped));
    }
}

void Losses::addText(const Field &field)
{
    if (const auto hidden = hiddenIn(field.text); !hidden.isEmpty())
        add(WarningId::HiddenCharacters, field.pointer, codePoints(hidden));
    if (on(Platform::Android) && field.text.size() > androidUnits)
        add(WarningId::AndroidCharacters, field.pointer, of(androidUnits, field.text.size()));
    if (!on(Platform::Windows))
        return;
    if (const auto dropped = escapedXml(field.text, XmlPlace::Text).dropped; !dropped.isEmpty())
        add(WarningId::XmlCharacters, field.pointer, codePoints(dropped));
    if (field.text.startsWith(QLatin1String("ms-resource:"), Qt::CaseInsensitive))
        add(WarningId::ResourceReference, field.pointer);
}

void Losses::addIds()
{
    if (const QString &id = m_notification.appNotificationId; !id.isEmpty())
        addAppId(id);
    if (const QString group = m_notification.groupName.value_or(QString()); !group.isEmpty())
        addGroup(group);
    add(WarningId::HostName, pointers::host);
}

void Losses::addAppId(const QString &id)
{
    const QByteArray asId = id.toUtf8();
    switch (m_platform) {
    case Platform::Windows:
        add(WarningId::WindowsTag, pointers::appId);
        if (id.size() > longestWindowsTag)
            add(WarningId::TagLength, pointers::appId,
                replaced(of(id.size(), longestWindowsTag), windowsTag(id)));
        break;
    case Platform::iOS:
        if (collapseId(id) == asId)
            break;
        add(WarningId::CollapseId, pointers::appId,
            replaced(asId.size() > longestCollapseId
                    ? bytesOf(asId.size(), longestCollapseId)
                    : platformText(QT_TRANSLATE_NOOP(
                        "platforms", "it has characters that no header may hold")),
                collapseId(id)));
        break;
    case Platform::Android:
        add(WarningId::AndroidCollapseKeys, pointers::appId);
        break;
    case Platform::WebPush:
        if (topic(id) == asId)
            break;
        add(WarningId::WebTopic, pointers::appId,
            replaced(id.size() > longestTopic
                    ? of(id.size(), longestTopic)
                    : platformText(QT_TRANSLATE_NOOP("platforms", "it is not URL-safe base64")),
                topic(id)));
        break;
    }
}

void Losses::addGroup(const QString &group)
{
    if (on(Platform::Android))
        add(WarningId::AndroidGroup, pointers::group);
    if (on(Platform::WebPush))
        add(WarningId::WebGroup, pointers::group);
    if (!on(Platform::Windows))
        return;
    add(WarningId::WindowsTag, pointers::group);
    if (group.size() > longestWindowsTag)
        add(WarningId::TagLength, pointers::group,
            replaced(of(group.size(), longestWindowsTag), windowsTag(group)));
}

void Losses::addTimes()
{
    if (m_notification.displayTimeToLive)
        addTimeToLive(*m_notification.displayTimeToLive);
}

void Losses::addTimeToLive(qint64 seconds)
{
    if (seconds < shortTimeToLive)
        add(WarningId::TimeToLiveShort, pointers::timeToLive, QString::number(seconds));
    const auto left = storeSeconds(m_notification, m_context.now, INT32_MAX).value_or(seconds);
    if (left < seconds)
        add(WarningId::TimeToLiveOver, pointers::timeToLive, QString::number(seconds - left));
    if (on(Platform::Windows)) {
        if (seconds > windowsToastLife)
            add(WarningId::TimeToLiveThreeDays, pointers::timeToLive, QString::number(seconds));
        return;
    }
    add(WarningId::TimeToLiveClient, pointers::timeToLive);
    const qint64 cap = on(Platform::iOS) ? apnsLongestStore : fcmLongestStore;
    if (!on(Platform::WebPush) && left > cap)
        add(WarningId::TimeToLiveCapped, pointers::timeToLive,
            QCoreApplication::translate("platforms", "%1 of %2 seconds, which is %n day(s)",
                nullptr, int(cap / secondsPerDay))
                .arg(cap)
                .arg(left));
}

void Losses::addDelivery()
{
    const auto &priority = m_notification.priority;
    if (on(Platform::iOS) && hasRaw() && priority == Priority::High)
        add(WarningId::IosBackgroundPriority, pointers::priority);
    if (hasVisual() && !hasRaw() && priority && priority != Priority::High)
        add(WarningId::VisualPriority, pointers::priority);
    if (m_notification.fallbackPolicy && !on(Platform::iOS))
        add(WarningId::FallbackIosOnly, pointers::fallback);
}

Platform platformOf(WarningId surface)
{
    switch (surface) {
    case WarningId::CutIosBanner:
        return Platform::iOS;
    case WarningId::CutAndroidHeadsUp:
        return Platform::Android;
    case WarningId::CutWebDesktop:
        return Platform::WebPush;
    default:
        return Platform::Windows;
    }
}

void Losses::addCut(const Cut &cut)
{
    if (!on(platformOf(cut.surface)) || cut.visible >= cut.total)
        return;
    const int hidden = cut.total - cut.visible;
    add(cut.surface, cut.pointer.constData(),
        QCoreApplication::translate(
            "platforms", "%L1 of %Ln character(s) visible", nullptr, cut.total)
            .arg(cut.visible),
        (100 * hidden + cut.total - 1) / cut.total);
}

WarningId sizeWarning(Transport transport)
{
    switch (transport) {
    case Transport::Apns:
        return WarningId::SizeApns;
    case Transport::Fcm:
        return WarningId::SizeFcm;
    case Transport::WebPush:
        return WarningId::SizeWebPush;
    case Transport::Wns:
    case Transport::NotificationHubs:
        break;
    }
    return WarningId::SizeWns;
}

// Where most of the bytes come from.
const char *heaviest(const NativeRequest &request, const Notification &notification)
{
    const bool isFallback = request.kind == NativeKind::Fallback;
    if (!isFallback && request.kind != NativeKind::Direct)
        return pointers::raw;
    const contract::VisualContent &visual = isFallback ? notification.fallbackPolicy->visualContent
                                                       : *notification.payload.visualContent;
    const bool title = visual.title.size() > visual.body.value_or(QString()).size();
    if (isFallback)
        return title ? pointers::fallbackTitle : pointers::fallbackBody;
    return title ? pointers::title : pointers::body;
}

// A template holds what all its messages share.
QList<Finding> leftBehind(Platform platform, const Notification &notification)
{
    QStringList members;
    if (!notification.appNotificationId.isEmpty())
        members.append(QStringLiteral("appNotificationId"));
    if (!notification.groupName.value_or(QString()).isEmpty())
        members.append(QStringLiteral("groupName"));
    if (notification.displayTimeToLive)
        members.append(QStringLiteral("displayTimeToLive"));
    if (notification.expirationDateTime)
        members.append(QStringLiteral("expirationDateTime"));
    if (notification.payload.rawContent && notification.priority)
        members.append(QStringLiteral("priority"));
    if (members.isEmpty())
        return {};
    const char *content = notification.payload.visualContent ? pointers::visual : pointers::raw;
    return {{WarningId::HubsTexts, platform, content, listText(members)}};
}

} // namespace

QList<Finding> lossesOn(
    Platform platform, const Notification &notification, const NativeContext &context)
{
    return Losses(platform, notification, context).find();
}

QList<Finding> lossesOf(
    const NativeRequest &request, Platform platform, const Notification &notification)
{
    if (request.kind == NativeKind::Template && platform != Platform::WebPush)
        return leftBehind(platform, notification);
    if (!request.isOverLimit())
        return {};
    return {{sizeWarning(request.transport), platform, heaviest(request, notification),
        bytesOf(request.bytes, request.limit)}};
}

} // namespace carillon::platforms
