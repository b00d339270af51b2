#include "log_file.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <atomic>

namespace carillon {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestMessage = 2000; // characters

// Qt's handler is a plain function and needs to find the log.
std::atomic<LogFile *> messageLog{nullptr};

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

// Of one width, so that lines sort by time.
QByteArray stamp(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(now)).toUTC()
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (LogFile *log = messageLog)
        log->write(levelOf(type), context.category ? context.category : "default", message);
}

} // namespace

QByteArray oneLine(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text.left(longestMessage)) {
        const char16_t code = character.unicode();
        const bool separates = code == 0x2028 || code == 0x2029;
        if (code < 0x20 || (code >= 0x7f && code < 0xa0) || separates)
            out += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            out += character;
    }
    return out.toUtf8();
}

LogFile::LogFile(const QString &path, const Limits &limits, const Clock &clock)
    : m_file(path)
    , m_mostBytes(limits.logBytes)
    , m_mostFiles(limits.logFiles)
    , m_mostLines(limits.logLines)
    , m_clock(clock)
{
}

LogFile::~LogFile()
{
    if (m_takesMessages) {
        qInstallMessageHandler(nullptr);
        messageLog = nullptr;
    }
    for (auto &[name, kind] : m_kinds)
        tellDropped(name, kind, m_clock.now());
}

Result<std::unique_ptr<LogFile>> LogFile::open(
    const QString &path, const Limits &limits, const Clock &clock)
{
    std::unique_ptr<LogFile> log(new LogFile(path, limits, clock));
    if (!log->m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return fail(QStringLiteral("unwritable"),
            QStringLiteral("The log cannot be written: %1.").arg(log->m_file.errorString()), path);
    return log;
}

void LogFile::takeMessages()
{
    m_takesMessages = true;
    messageLog = this;
    qInstallMessageHandler(onMessage);
}

void LogFile::write(const char *level, const QByteArray &kind, const QString &message)
{
    const QMutexLocker lock(&m_mutex);
    const Instant now = m_clock.now();
    if (mayWrite(kind, now))
        append(stamp(now) + ' ' + level + ' ' + kind + ' ' + oneLine(message) + '\n');
}

bool LogFile::mayWrite(const QByteArray &name, Instant now)
{
    Kind &kind = m_kinds[name];
    const bool newSecond = now >= kind.second + 1s || now < kind.second;
    if (newSecond) {
        tellDropped(name, kind, now);
        kind = {.second = now, .lines = 0, .dropped = 0};
    }
    if (kind.lines >= m_mostLines) {
        ++kind.dropped;
        return false;
    }
    ++kind.lines;
    return true;
}

void LogFile::tellDropped(const QByteArray &name, Kind &kind, Instant now)
{
    if (kind.dropped > 0)
        append(stamp(now) + " warning " + name + ' ' + QByteArray::number(kind.dropped)
            + " lines dropped\n");
    kind.dropped = 0;
}

// A full disk must not stop the service: what does not fit is lost.
void LogFile::append(const QByteArray &line)
{
    if (m_file.size() + line.size() > m_mostBytes)
        rotate();
    m_file.write(line);
}

void LogFile::rotate()
{
    const QString path = m_file.fileName();
    const auto older = [&path](int number) { return path + u'.' + QString::number(number); };
    m_file.close();
    for (int number = m_mostFiles - 1; number > 0; --number) {
        QFile::remove(older(number));
        QFile::rename(number == 1 ? path : older(number - 1), older(number));
    }
    const auto mode = QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered;
    (void)m_file.open(mode);
}

} // namespace carillon
