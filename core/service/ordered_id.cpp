#include "service/ordered_id.h"

#include <QRandomGenerator>
#include <QUuid>

namespace carillon::service {

// From the generator that is seeded once: ids must differ, not be secret, and a request needs two.
// The first 48 bits are the time, so that rows lie in the order they were made.
QByteArray orderedId(Instant now)
{
    QRandomGenerator &random = *QRandomGenerator::global();
    const auto milliseconds = quint64(toMsecs(now));
    const quint32 middle = random.generate();
    const quint64 rest = random.generate64();
    const auto byte = [rest](int index) { return uchar(rest >> (8 * index)); };
    // RFC 9562, sections 4.1 and 4.2: variant 10, version 4.
    const QUuid id(uint(milliseconds >> 16), ushort(milliseconds),
        ushort((middle & 0x0fff) | 0x4000), uchar((byte(0) & 0x3f) | 0x80), byte(1), byte(2),
        byte(3), byte(4), byte(5), byte(6), byte(7));
    return id.toByteArray(QUuid::WithoutBraces);
}

} // namespace carillon::service
