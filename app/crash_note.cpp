#include "crash_note.h"

#include "crash_files.h"
#include "crash_trail.h"
#include "module_map.h"
#include "signal_text.h"

#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
#define CARILLON_CRASH_NOTES
#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#include <exception>
#include <memory>
#include <typeinfo>
#endif

namespace carillon {

#ifdef CARILLON_CRASH_NOTES
namespace {

constexpr int fatalSignals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS};
constexpr int mostFrames = 64;
constexpr int ownFrames = 2; ///< the handler's and the system's way to it
constexpr unsigned mostSeconds = 3; ///< for the note; then it ends without
constexpr size_t stackBytes = 128 * 1024;

// All that the handler needs, made before: it may not ask for memory.
struct Prepared {
    char path[4096] = {};
    char head[1024] = {};
    char mainThread[32] = {};
    int reserve[2] = {-1, -1}; ///< descriptors to give up where the process has used up all
};
Prepared prepared;
std::atomic<bool> isWriting{false};
std::atomic<const char *> uncaught{nullptr}; ///< type of the exception

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    case SIGABRT:
        return "SIGABRT";
    case SIGTRAP:
        return "SIGTRAP";
    default:
        return "SIGSYS";
    }
}

// An address may be eight letters of a text that went astray, so it is not told itself.
const char *causeOf(int signal, const siginfo_t &info)
{
    if (info.si_code <= 0)
        return info.si_pid == ::getpid() ? "raised by the program" : "sent by another process";
    if (signal != SIGSEGV && signal != SIGBUS)
        return "a fault";
    constexpr uintptr_t firstPages = 64 * 1024;
    return reinterpret_cast<uintptr_t>(info.si_addr) < firstPages ? "an address near zero"
                                                                  : "another address";
}

void writeThread(SignalText &out)
{
    if (::syscall(SYS_gettid) == ::getpid()) {
        out.text("thread: ").text(prepared.mainThread).text("\n");
        return;
    }
    char name[17] = {}; // the program's own where the thread has none
    ::prctl(PR_GET_NAME, name, 0, 0, 0);
    out.text("thread: ").text(name).text("\n");
}

void writeBacktrace(SignalText &out)
{
    void *frames[mostFrames];
    const int count = ::backtrace(frames, mostFrames);
    static CodePlace places[mostFrames]; // the stack may be short
    for (int i = 0; i < count; ++i)
        places[i].address = reinterpret_cast<uintptr_t>(frames[i]);
    findModules({places, size_t(count)});
    out.text("backtrace:\n");
    for (int i = ownFrames; i < count; ++i) {
        out.text("  ");
        if (places[i].module[0] == '\0')
            out.text("?\n");
        else
            out.text(places[i].module).text("+").hex(places[i].offset).text("\n");
    }
}

void writeTrail(SignalText &out, int64_t now)
{
    static std::array<TrailStep, trailLength> steps;
    const int count = copyTrail(steps);
    out.text("what happened last, seconds before:\n");
    for (int i = 0; i < count; ++i) {
        const TrailStep &step = steps[size_t(i)];
        out.text("  ").number(now - step.second).text(" ");
        out.text(step.kind).text(" ").text(step.name).text("\n");
    }
}

void writeNote(int file, int signal, const siginfo_t &info)
{
    SignalText out(file);
    const int64_t now = ::time(nullptr);
    out.text(prepared.head);
    out.text("ended: ").time(now).text("\n");
    out.text("signal: ").text(nameOf(signal)).text(", ").text(causeOf(signal, info)).text("\n");
    if (const char *type = uncaught)
        out.text("exception: ").text(type).text("\n");
    writeThread(out);
    out.flush(); // what comes now may fail
    writeBacktrace(out);
    out.flush();
    writeTrail(out, now);
}

int openNote()
{
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
    const int file = ::open(prepared.path, flags, 0600);
    if (file >= 0)
        return file;
    for (const int spare : prepared.reserve) // for the note, and for the map of modules
        ::close(spare);
    return ::open(prepared.path, flags, 0600);
}

void endBy(int signal)
{
    ::signal(signal, SIG_DFL);
    sigset_t set;
    ::sigemptyset(&set);
    ::sigaddset(&set, signal);
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    ::raise(signal);
}

void onFatalSignal(int signal, siginfo_t *info, void *)
{
    if (isWriting.exchange(true)) {
        for (;;)
            ::pause(); // another thread writes and ends us all
    }
    ::signal(SIGALRM, SIG_DFL);
    ::alarm(mostSeconds);
    if (const int file = openNote(); file >= 0) {
        writeNote(file, signal, *info);
        ::close(file);
    }
    endBy(signal);
}

[[noreturn]] void onTerminate()
{
    if (const std::type_info *type = abi::__cxa_current_exception_type())
        uncaught = type->name();
    std::abort();
}

void copy(char *to, size_t room, const QByteArray &from)
{
    const size_t size = std::min(room - 1, size_t(from.size()));
    std::memcpy(to, from.constData(), size);
    to[size] = '\0';
}

QByteArray headOf(const CrashProgram &program, const QDateTime &now)
{
    QByteArray out = "Carillon crash note, form 1\nprogram: " + program.name
        + " " CARILLON_VERSION "\nqt: " + qVersion() + "\nsystem: "
        + QSysInfo::prettyProductName().toUtf8() + ", " + QSysInfo::kernelVersion().toUtf8() + ", "
        + QSysInfo::currentCpuArchitecture().toUtf8() + '\n';
    if (!program.display.isEmpty())
        out += "display: " + program.display + '\n';
    return out + "started: " + now.toString(Qt::ISODate).toUtf8() + '\n';
}

/// A stack for the handler, of one thread.
class SpareStack {
public:
    SpareStack()
    {
        stack_t stack{};
        stack.ss_sp = m_bytes.get();
        stack.ss_size = stackBytes;
        ::sigaltstack(&stack, nullptr);
    }
    ~SpareStack()
    {
        stack_t none{};
        none.ss_flags = SS_DISABLE;
        ::sigaltstack(&none, nullptr);
    }
    SpareStack(const SpareStack &) = delete;
    SpareStack &operator=(const SpareStack &) = delete;

private:
    std::unique_ptr<char[]> m_bytes = std::make_unique<char[]>(stackBytes);
};

} // namespace

void guardStack()
{
    static thread_local const SpareStack stack;
    (void)stack;
}

void leaveCrashNotes(const CrashProgram &program)
{
    if (program.folder.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray path = QFile::encodeName(crashNotePath(program.folder, now, ::getpid()));
    if (size_t(path.size()) >= sizeof prepared.path)
        return;
    copy(prepared.path, sizeof prepared.path, path);
    copy(prepared.head, sizeof prepared.head, headOf(program, now));
    copy(prepared.mainThread, sizeof prepared.mainThread, program.mainThread);
    for (int &spare : prepared.reserve)
        spare = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    void *frames[1];
    (void)::backtrace(frames, 1); // loads what it needs, which a handler may not
    followMessages();
    std::set_terminate(onTerminate);
    guardStack();
    struct sigaction action { };
    action.sa_sigaction = onFatalSignal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (const int signal : fatalSignals)
        ::sigaction(signal, &action, nullptr);
}
#else
void guardStack() { }

void leaveCrashNotes(const CrashProgram &)
{
    followMessages();
}
#endif

} // namespace carillon
