#include "base/clock.h"
#include "cli/commands.h"
#include "cli/event_tail.h"
#include "cli/recording.h"
#include "cli/service_address.h"
#include "cli/terminal.h"
#include "stop_signals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <chrono>

namespace carillon::cli {
namespace {

struct Wanted {
    ControlledService service{};
    QString path{};
    int count = 0; ///< lines; 0 for no end
    int seconds = 0; ///< 0 for no end
};

/// Writes each event to the file as it comes, and ends the event loop.
class Recorder : public QObject {
public:
    explicit Recorder(Wanted wanted)
        : m_wanted(std::move(wanted))
        , m_file(m_wanted.path)
        , m_tail(m_client, m_wanted.service)
    {
        connect(&m_stop, &StopSignals::raised, this, [this] { finish(); });
        connect(&m_tail, &EventTail::failed, this, &Recorder::giveUp);
        connect(&m_tail, &EventTail::listening, this, &Recorder::onListening);
        connect(&m_tail, &EventTail::lost, this, [] {
            printError(QStringLiteral("carillon-cli: the connection was lost, trying again; "
                                      "exchanges meanwhile are not in the recording"));
        });
        connect(&m_tail, &EventTail::exchangeSeen, this, [this](const QByteArray &frame) {
            write(exchangeLine(m_elapsed.elapsed(), frame));
            count(m_exchanges);
        });
        connect(&m_tail, &EventTail::itemChanged, this, [this](const receiver::FeedItem &item) {
            write(feedLine(m_elapsed.elapsed(), item));
            count(m_changes);
        });
        m_tail.startFromNow();
    }

private:
    void onListening()
    {
        if (m_elapsed.isValid())
            return printError(QStringLiteral("carillon-cli: connected again"));
        if (!open())
            return giveUp({QStringLiteral("unwritable"),
                QStringLiteral("The file cannot be written: %1").arg(m_file.errorString()),
                m_wanted.path});
        m_elapsed.start();
        write(headerLine(SystemClock().now()));
        printError(QStringLiteral("carillon-cli: recording %1; SIGINT ends it")
                       .arg(m_wanted.service.url.toString()));
        if (m_wanted.seconds > 0)
            QTimer::singleShot(std::chrono::seconds(m_wanted.seconds), this, [this] { finish(); });
    }

    // For its owner only: a recording holds people's texts.
    bool open()
    {
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
        if (m_wanted.path == u"-")
            return m_file.open(stdout, QIODevice::WriteOnly);
        return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, owner)
            && m_file.setPermissions(owner);
    }

    void write(const QByteArray &line)
    {
        if (m_over)
            return;
        if (m_file.write(line) != line.size() || !m_file.flush())
            giveUp({QStringLiteral("unwritable"),
                QStringLiteral("The file cannot be written: %1").arg(m_file.errorString()),
                m_wanted.path});
    }

    void count(int &kind)
    {
        if (m_over)
            return;
        ++kind;
        if (m_exchanges + m_changes == m_wanted.count)
            finish();
    }

    void finish()
    {
        if (m_over)
            return;
        m_over = true;
        printError(QStringLiteral("carillon-cli: recorded %1 exchanges and %2 feed changes")
                       .arg(m_exchanges)
                       .arg(m_changes));
        QCoreApplication::exit(done);
    }

    void giveUp(const Error &error)
    {
        if (m_over)
            return;
        m_over = true;
        printError(error);
        QCoreApplication::exit(unusable);
    }

    Wanted m_wanted;
    QFile m_file;
    client::GraphClient m_client;
    EventTail m_tail;
    StopSignals m_stop;
    QElapsedTimer m_elapsed;
    int m_exchanges = 0;
    int m_changes = 0;
    bool m_over = false;
};

// A whole number above 0, or 0 if the option was not given.
Result<int> numberOf(const CommandLine &line, const char *option)
{
    if (!line.isSet(option))
        return 0;
    bool isNumber = false;
    const int number = line.value(option).toInt(&isNumber);
    if (isNumber && number > 0)
        return number;
    return fail(QStringLiteral("usage"),
        QStringLiteral("--%1 wants a number above 0").arg(QLatin1String(option)));
}

} // namespace

int record(const CommandLine &line)
{
    const Result<ControlledService> service = serviceFrom(line);
    const Result<int> lines = numberOf(line, "count");
    const Result<int> time = numberOf(line, "seconds");
    if (!service || !lines || !time) {
        printError(!service ? service.error() : !lines ? lines.error() : time.error());
        return unusable;
    }
    const Recorder recorder({*service, line.arguments().constFirst(), *lines, *time});
    return QCoreApplication::exec();
}

} // namespace carillon::cli
