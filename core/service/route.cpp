#include "service/route.h"

#include "contract/request_check.h"

#include <cstring>

namespace carillon::service {

bool Route::matches(std::initializer_list<const char *> pattern) const
{
    if (segments.size() != qsizetype(pattern.size()))
        return false;
    auto segment = segments.begin();
    for (const char *expected : pattern) {
        if (std::strcmp(expected, "*") != 0
            && segment->compare(expected, Qt::CaseInsensitive) != 0)
            return false;
        ++segment;
    }
    return true;
}

bool Route::matchesPath(QByteArrayView path) const
{
    for (const QByteArray &segment : segments) {
        if (!path.startsWith('/'))
            return false;
        path = path.sliced(1);
        const qsizetype slash = path.indexOf('/');
        const QByteArrayView expected = slash == -1 ? path : path.first(slash);
        path = path.sliced(expected.size());
        if (!expected.startsWith('{')
            && expected.compare(QByteArrayView(segment), Qt::CaseInsensitive) != 0)
            return false;
    }
    return path.isEmpty();
}

Route routeOf(QByteArrayView target)
{
    Route route;
    route.segments = contract::pathSegments(target);
    if (const qsizetype question = target.indexOf('?'); question != -1)
        route.query = QUrlQuery(QString::fromUtf8(target.sliced(question + 1)));
    return route;
}

} // namespace carillon::service
