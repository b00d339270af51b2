#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "base/result.h"

#include <QFile>
#include <QMutex>

#include <map>
#include <memory>

namespace carillon {

/// A log of one line an event, such as
/// `2026-12-31T23:59:00.123Z info carillon.exchange POST /beta/me/notifications 201`.
/// The file is followed by older ones, `FILE.1` the youngest; all are bounded, and so are the lines
/// per second of one kind. What cannot be written is counted and left out. Any thread.
class LogFile {
public:
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Appends to the file, or makes it. @p clock outlives the log.
    /// Errors  "unwritable"
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(
        const QString &path, const Limits &limits, const Clock &clock);

    /// @param kind  bounds apply to each; a few words of the program, never a client's
    void write(const char *level, const QByteArray &kind, const QString &message);

    /// From now on Qt's messages, and with them the service's, are written here. One log at a time.
    void takeMessages();

private:
    struct Kind {
        Instant second{};
        int lines = 0;
        qint64 dropped = 0;
    };

    LogFile(const QString &path, const Limits &limits, const Clock &clock);
    [[nodiscard]] bool mayWrite(const QByteArray &kind, Instant now);
    void tellDropped(const QByteArray &name, Kind &kind, Instant now);
    void append(const QByteArray &line);
    void rotate();

    QFile m_file;
    int m_mostBytes;
    int m_mostFiles;
    int m_mostLines;
    const Clock &m_clock;
    QMutex m_mutex;
    std::map<QByteArray, Kind> m_kinds;
    bool m_takesMessages = false;
};

/// One line whatever the text: control characters and Unicode's line separators are escaped.
[[nodiscard]] QByteArray oneLine(const QString &text);

} // namespace carillon
