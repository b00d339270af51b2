#pragma once

#include <QByteArray>

namespace carillon::test {

/// The request of the create-notification page, as printed there.
inline const QByteArray seedExample = R"({
    "targetHostName": "graphnotifications.sample.windows.com",
    "appNotificationId": "testDirectToastNotification",
    "expirationDateTime": "2019-10-30T23:59:00.000Z",
    "payload": { "visualContent": { "title": "Hello World!", "body": "Notifications are Great!" } },
    "targetPolicy": { "platformTypes": [ "windows", "ios", "android" ] },
    "priority": "High",
    "groupName": "TestGroup",
    "displayTimeToLive": "60"
})";

} // namespace carillon::test
