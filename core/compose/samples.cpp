#include "compose/samples.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace carillon::compose {
namespace {

using namespace std::chrono;

struct Row {
    const char *id;
    const char *name;
};

constexpr std::array rows{
    Row{"documented", QT_TRANSLATE_NOOP("samples", "Documented example")},
    Row{"documented-2019", QT_TRANSLATE_NOOP("samples", "The example as printed")},
    Row{"raw", QT_TRANSLATE_NOOP("samples", "Raw content")},
    Row{"raw-fallback", QT_TRANSLATE_NOOP("samples", "Raw with iOS fallback")},
    Row{"both", QT_TRANSLATE_NOOP("samples", "Both kinds")},
    Row{"right-to-left", QT_TRANSLATE_NOOP("samples", "Right to left")},
    Row{"emoji", QT_TRANSLATE_NOOP("samples", "Emoji")},
    Row{"long", QT_TRANSLATE_NOOP("samples", "Long text")},
};

// Samples write `{{expires}}` where a moment ahead of now belongs.
QByteArray dated(QByteArray text, Instant now)
{
    const Instant expires = floor<days>(now) + days(9) + hours(23) + minutes(59);
    return text.replace("{{expires}}", formatDateTimeOffset(expires));
}

QByteArray load(const char *id)
{
    QFile file(QStringLiteral(":/samples/%1.json").arg(QLatin1String(id)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<Sample> samples(Instant now)
{
    QList<Sample> out;
    for (const Row &row : rows)
        out.append({row.id, QCoreApplication::translate("samples", row.name),
            dated(load(row.id), now)});
    return out;
}

QByteArray documentedExample(Instant now)
{
    return dated(load(rows.front().id), now);
}

} // namespace carillon::compose
