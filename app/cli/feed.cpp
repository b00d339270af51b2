#include "cli/choices.h"
#include "cli/commands.h"
#include "cli/event_tail.h"
#include "cli/feed_line.h"
#include "cli/service_address.h"
#include "cli/terminal.h"
#include "stop_signals.h"

#include <QCoreApplication>

#include <csignal>

namespace carillon::cli {
namespace {

constexpr qint64 largestAnswer = 256 * 1024 * 1024;

struct Wanted {
    ControlledService service{};
    int top = 20;
    QStringList states{};
    bool follows = false;
    bool asJson = false;

    [[nodiscard]] bool shows(const receiver::FeedItem &item) const
    {
        return states.isEmpty() || states.contains(stateOf(item));
    }
    [[nodiscard]] QString lineOf(const receiver::FeedItem &item) const
    {
        return asJson ? QString::fromUtf8(item.json) : feedLine(item);
    }
};

qint64 sequenceIn(const QByteArray &cursor)
{
    return cursor.mid(cursor.lastIndexOf('.') + 1).toLongLong();
}

/// Prints the newest items, the newest last, then what changes, and ends the event loop.
class Lister : public QObject {
public:
    explicit Lister(Wanted wanted)
        : m_wanted(std::move(wanted))
        , m_tail(m_client, m_wanted.service)
    {
        m_client.setLargestAnswer(largestAnswer);
        connect(&m_stop, &StopSignals::raised, this, [] { QCoreApplication::exit(done); });
        connect(&m_tail, &EventTail::itemChanged, this, [this](const receiver::FeedItem &item) {
            if (m_wanted.shows(item))
                put(m_wanted.lineOf(item));
        });
        connect(&m_tail, &EventTail::listening, this, [this] {
            if (std::exchange(m_lost, false))
                printError(QStringLiteral("carillon-cli: connected again"));
        });
        connect(&m_tail, &EventTail::lost, this, [this] {
            if (!std::exchange(m_lost, true))
                printError(QStringLiteral("carillon-cli: the connection was lost, trying again"));
        });
        fetch(0);
    }

private:
    void fetch(qint64 before)
    {
        const QByteArray query = "order=newest&top=100&before=" + QByteArray::number(before);
        fetchFeedPage(m_client, m_wanted.service.url, query, this,
            [this](const Result<receiver::FeedPage> &page) {
                if (page)
                    return takePage(*page);
                printError(page.error());
                QCoreApplication::exit(unusable);
            });
    }

    void takePage(const receiver::FeedPage &page)
    {
        if (m_cursor.isEmpty())
            m_cursor = page.cursor;
        for (const receiver::FeedItem &item : page.items) {
            // What changed since the first page comes by the stream, or stays as it was then.
            if (m_lines.size() < m_wanted.top && m_wanted.shows(item)
                && item.sequence <= sequenceIn(m_cursor))
                m_lines.append(m_wanted.lineOf(item));
        }
        if (page.more && m_lines.size() < m_wanted.top)
            return fetch(page.before);
        const QStringList lines = std::exchange(m_lines, {});
        for (auto line = lines.rbegin(); line != lines.rend(); ++line)
            put(*line);
        if (m_wanted.follows)
            m_tail.start(m_cursor);
        else
            QCoreApplication::exit(done);
    }

    // A reader that has seen enough is no failure.
    void put(const QString &line)
    {
        if (outputIsOpen())
            print(line);
        if (!outputIsOpen())
            QCoreApplication::exit(done);
    }

    Wanted m_wanted;
    client::GraphClient m_client;
    EventTail m_tail;
    StopSignals m_stop;
    QByteArray m_cursor; // of the first page
    QStringList m_lines; // newest first
    bool m_lost = false;
};

Result<QStringList> statesFrom(const QString &text)
{
    if (text == u"all")
        return QStringList();
    const QStringList states = text.toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &state : states) {
        if (!feedStates.contains(state))
            return fail(QStringLiteral("usage"),
                QStringLiteral("--status wants all or some of %1").arg(feedStates.join(u',')),
                text);
    }
    return states;
}

} // namespace

int feed(const CommandLine &line)
{
    const Result<ControlledService> service = serviceFrom(line);
    const Result<QStringList> states = statesFrom(line.value("status"));
    bool isNumber = false;
    const int number = line.value("top").toInt(&isNumber);
    if (!service || !states) {
        printError(service ? states.error() : service.error());
        return unusable;
    }
    if (!isNumber || number < 0 || number > mostFeedLines) {
        printError(
            QStringLiteral("carillon-cli: --top wants a number from 0 to %1").arg(mostFeedLines));
        return unusable;
    }
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe shows where it is written to
#endif
    const Lister lister({*service, number, *states, line.isSet("follow"), line.isSet("json")});
    return QCoreApplication::exec();
}

} // namespace carillon::cli
