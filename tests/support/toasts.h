#pragma once

#include "platforms/toast.h"

#include <QStringList>
#include <QtTest>

Q_DECLARE_METATYPE(carillon::platforms::Surface)

namespace carillon::fixture {

using namespace Qt::StringLiterals;

inline platforms::ToastSpec spec(
    platforms::Surface surface, const QString &title, const QString &body = {})
{
    platforms::ToastSpec result;
    result.surface = surface;
    result.appName = u"Contoso"_s;
    result.origin = u"app.contoso.com"_s;
    result.timeText = u"now"_s;
    result.title = title;
    result.body = body;
    return result;
}

/// Ordinary prose, so that averages mean something.
inline const QStringList &proses()
{
    static const QStringList texts{
        u"Maria has uploaded the final figures for the northern region. Please compare them with "
        u"the forecast from March before the meeting on Tuesday at 10:30, and leave comments "
        u"directly in the document so that everybody can see them and answer in time."_s,
        u"Your parcel is on its way and will be delivered tomorrow between nine and eleven. If "
        u"nobody is at home, the driver will leave it with a neighbour or bring it to the shop "
        u"around the corner, where you can collect it during the following seven days."_s,
        u"The backup of the server finished with two warnings. One folder could not be read, and "
        u"the disk for the archive is almost full. Open the report to see which files are missing "
        u"and decide whether the older archives should be removed this weekend."_s,
        u"Reminder: the team lunch moved to Thursday because the restaurant is closed. We meet at "
        u"noon in front of the main entrance and walk there together. Tell Jonas by tomorrow if "
        u"you would like the vegetarian menu or if you are going to bring a guest."_s};
    return texts;
}

/// Whether the surface shows what the notification says at all.
inline bool showsContent(platforms::Surface surface)
{
    return surface != platforms::Surface::IosLockHidden;
}

/// A row of data for each surface that shows content.
inline void addSurfaces()
{
    QTest::addColumn<platforms::Surface>("surface");
    for (const platforms::Surface surface : platforms::allSurfaces) {
        if (showsContent(surface))
            QTest::newRow(platforms::surfaceId(surface).data()) << surface;
    }
}

} // namespace carillon::fixture
