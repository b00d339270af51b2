#include "crash_trail.h"

#include <QLoggingCategory>

#include <atomic>
#include <cstring>
#include <ctime>

namespace carillon {
namespace {

struct Slot {
    std::atomic<qint64> second{0};
    std::atomic<const char *> kind{nullptr};
    std::atomic<const char *> name{nullptr};
};

std::array<Slot, trailLength> slots_;
std::atomic<unsigned> next{0};
QtMessageHandler before = nullptr;

// Only of our own it is known that they are never unloaded.
const char *nameOf(const char *category)
{
    if (category && std::strncmp(category, "carillon.", 9) == 0)
        return category;
    return category && std::strncmp(category, "qt.", 3) == 0 ? "qt" : "default";
}

const char *kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return nullptr;
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (const char *kind = kindOf(type))
        leaveTrail(kind, nameOf(context.category));
    if (before)
        before(type, context, message);
}

} // namespace

void leaveTrail(const char *kind, const char *name)
{
    Slot &slot = slots_[next.fetch_add(1, std::memory_order_relaxed) % trailLength];
    slot.second = qint64(std::time(nullptr));
    slot.kind = kind;
    slot.name = name;
}

int copyTrail(std::array<TrailStep, trailLength> &steps)
{
    const unsigned end = next.load();
    const unsigned begin = end > trailLength ? end - trailLength : 0;
    int count = 0;
    for (unsigned i = begin; i < end; ++i) {
        const Slot &slot = slots_[i % trailLength];
        const TrailStep step{slot.second, slot.kind, slot.name};
        if (step.kind && step.name)
            steps[size_t(count++)] = step;
    }
    return count;
}

void followMessages()
{
    const QtMessageHandler previous = qInstallMessageHandler(onMessage);
    if (previous != onMessage)
        before = previous;
}

} // namespace carillon
