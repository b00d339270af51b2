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

Route routeOf(QByteArrayView target)
{
    Route route;
    route.segments = contract::pathSegments(target);
    if (const qsizetype question = target.indexOf('?'); question != -1)
        route.query = QUrlQuery(QString::fromUtf8(target.sliced(question + 1)));
    return route;
}

} // namespace carillon::service
