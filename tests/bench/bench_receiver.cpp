// The feed of a window over a service with a million items, while a thousand a second come in and
// someone scrolls, jumps, searches, filters and sorts: the longest turn of its event loop, painting
// included, what it takes of memory, and how soon the first row is there.

#include "child.h"
#include "filled_store.h"
#include "load_client.h"
#include "receiver/feed_bar.h"
#include "receiver_window.h"
#include "table.h"
#include "window_probe.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace carillon;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int arrivalsPerSecond = 1000;
constexpr int items = 1'000'000;

// Without a name of its own, so that none replaces another.
QByteArray arrivalBody()
{
    return bench::visualBody().replace("\"appNotificationId\":\"reminder\",", "");
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// Posts at a steady rate from a thread of its own.
class Arrivals {
public:
    explicit Arrivals(quint16 port)
        : m_thread([this, port] { run(port); })
    {
    }
    ~Arrivals() { stop(); }
    void stop()
    {
        m_over = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] double perSecond() const { return m_perSecond; }

private:
    void run(quint16 port)
    {
        constexpr int connections = 10;
        bench::LoadClient client(port, connections, {bench::postBytes(arrivalBody())});
        const Steady::time_point begin = Steady::now();
        int sent = 0;
        while (!m_over) {
            std::this_thread::sleep_until(
                begin + std::chrono::microseconds(qint64(sent) * 1'000'000 / arrivalsPerSecond));
            client.start();
            sent += connections;
            while (client.isWaiting())
                client.serve(100, false);
        }
        m_perSecond = sent / std::chrono::duration<double>(Steady::now() - begin).count();
    }

    std::atomic<bool> m_over = false;
    std::atomic<double> m_perSecond = 0;
    std::thread m_thread;
};

/// Someone at the window, as a screen of sixty frames a second sees it.
class Hand {
public:
    /// @param act  called sixty times a second
    template <class Act> void play(const char *what, std::chrono::milliseconds time, Act act)
    {
        std::vector<double> turns;
        const Steady::time_point end = Steady::now() + time;
        for (Steady::time_point next = Steady::now(); Steady::now() < end;) {
            turns.push_back(bench::millisecondsOf([&] {
                if (Steady::now() >= next) {
                    next += 16ms;
                    act();
                }
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            }));
            std::this_thread::sleep_for(500us);
        }
        const double worst = bench::percentile(turns, 1);
        bench::printLine(
            std::string("  while ") + what + ": worst", "ms", worst, 0, 0, bench::noBound);
        m_all.insert(m_all.end(), turns.begin(), turns.end());
    }
    [[nodiscard]] const std::vector<double> &turns() const { return m_all; }

private:
    std::vector<double> m_all;
};

void type(QLineEdit *line, const char *text, int frame)
{
    if (frame % 6 == 0 && frame / 6 <= int(qstrlen(text)))
        line->setText(QString::fromLatin1(text, frame / 6));
}

void use(bench::ReceiverWindow &window, Hand &hand)
{
    auto *table = window.window.findChild<QTableView *>(QStringLiteral("feedTable"));
    auto *search = window.window.findChild<QLineEdit *>(QStringLiteral("feedFilter"));
    QScrollBar *bar = table->verticalScrollBar();
    int frame = 0;
    hand.play("following at the top", 3000ms, [] {});
    hand.play("scrolling", 3000ms, [&] { bar->setValue(bar->value() + 90); });
    hand.play("jumping", 3000ms, [&] {
        if (++frame % 6 == 0)
            bar->setValue(int(double(bar->maximum()) * ((frame * 37) % 100) / 100));
    });
    hand.play("choosing rows", 1500ms, [&] {
        if (++frame % 6 == 0)
            bench::pressKey(table, Qt::Key_Down, {});
    });
    frame = 0;
    hand.play("searching what all have", 4000ms, [&] { type(search, "stairs", frame++); });
    frame = 0;
    hand.play("searching what none has", 4000ms, [&] { type(search, "stairway", frame++); });
    search->clear();
    hand.play("filtering", 3000ms, [&, chosen = false]() mutable {
        if (!std::exchange(chosen, true)) {
            const auto actions = window.feed().bar().findChildren<QAction *>();
            for (QAction *action : actions) {
                if (action->text() == QStringLiteral("Read"))
                    action->trigger();
            }
        }
    });
    const auto actions = window.feed().bar().findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == QStringLiteral("All states"))
            action->trigger();
    }
    hand.play("sorting by expiry", 5000ms, [&, chosen = false]() mutable {
        if (!std::exchange(chosen, true))
            window.feed().bar().setOrder(receiver::FeedOrder::ExpiresFirst);
    });
    window.feed().bar().setOrder(receiver::FeedOrder::NewestFirst);
    hand.play("going up again", 2000ms, [&] { bench::pressKey(table, Qt::Key_Home, {}); });
}

// Until a row stands there and has been painted.
double firstRow(bench::ReceiverWindow &window, quint16 port)
{
    auto *table = window.window.findChild<QTableView *>(QStringLiteral("feedTable"));
    bench::Paints paints({table->viewport()});
    window.link.close();
    bench::turnUntil([] { return false; }, 300);
    return bench::millisecondsOf([&] {
        window.link.open(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)));
        const receiver::FeedModel &model = window.feed().model();
        const bool here
            = bench::turnUntil([&] { return model.rowCount() > 0 && model.itemAt(0) != nullptr; });
        paints.reset();
        if (!here || !bench::turnUntil([&] { return paints.areAllDone(); }))
            std::fprintf(stderr, "bench_receiver: no row was shown\n");
    });
}

void measure(const QString &folder)
{
    const bench::FilledStore store
        = bench::fillStore(CARILLON_CLI, folder + QStringLiteral("/m.db"), items);
    bench::Child empty(bench::serveCommand(CARILLON_CLI, folder + QStringLiteral("/empty.db")));
    bench::Child full(bench::serveCommand(CARILLON_CLI, store.path));
    const quint16 emptyPort = empty.port();
    const quint16 port = full.port();
    bench::ReceiverWindow window;
    window.window.resize(1440, 900);
    window.window.show();
    window.window.activateWindow();
    window.link.open(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(emptyPort)));
    bench::turnUntil([&] { return window.window.receiver().devices().size() == 4; });
    bench::turnUntil([] { return false; }, 500);
    const double before = residentMegabytes();
    const double opening = firstRow(window, port);
    bench::print("first row of 1 000 000", "ms", {opening}, bench::valueAtMost(150));
    bench::turnUntil([&] { return window.feed().model().rowCount() >= items; });
    if (window.feed().model().rowCount() < items)
        std::fprintf(stderr, "bench_receiver: %d rows\n", window.feed().model().rowCount());
    bench::print("memory with 1 000 000 rows, above an empty window", "MB",
        {residentMegabytes() - before}, bench::valueAtMost(150));

    Arrivals arrivals(port);
    Hand hand;
    use(window, hand);
    arrivals.stop();
    bench::print("arrivals a second", "1/s", {arrivals.perSecond()}, bench::noBound);
    bench::print("turn of the event loop with arrivals, worst", "ms",
        {bench::percentile(hand.turns(), 1)}, bench::valueAtMost(50));
    bench::print("turn of the event loop with arrivals, p99", "ms",
        {bench::percentile(hand.turns(), 0.99)}, bench::noBound);
    bench::print("memory after all that, above an empty window", "MB",
        {residentMegabytes() - before}, bench::valueAtMost(150));
    std::printf("  rows in the end: %d\n", window.feed().model().rowCount());
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_THREADED_GLIB", "1");
    const QApplication application(argc, argv);
    const QTemporaryDir folder(
        QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    measure(folder.path());
    return 0;
}
