#include "service/ordered_id.h"

#include <QUuid>

namespace carillon::service {

QByteArray orderedId(Instant now)
{
    QUuid id = QUuid::createUuid();
    const auto milliseconds = quint64(toMsecs(now));
    id.data1 = uint(milliseconds >> 16);
    id.data2 = ushort(milliseconds);
    return id.toByteArray(QUuid::WithoutBraces);
}

} // namespace carillon::service
