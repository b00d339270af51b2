// Feed frames to WebSocket subscribers while POSTs come, against a loop that sends the same bytes
// to as many sockets one by one; and how long one POST takes to reach them all.

#include "bare_sender.h"
#include "child.h"
#include "load_client.h"
#include "raw_socket.h"
#include "subscribers.h"
#include "table.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <unistd.h>

#include <sys/resource.h>

using namespace carillon;

namespace {

using Steady = std::chrono::steady_clock;

constexpr int rounds = 5;
constexpr int shots = 30;
constexpr std::chrono::milliseconds timePerRound(1000);
const QByteArray body = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";

// The service and the bare sender, each with the same number of subscribers.
class Stage {
public:
    Stage(const QByteArray &self, const QString &storePath, int subscribers)
        : m_service(bench::serveCommand(CARILLON_CLI, storePath)
            + QList<QByteArray>{"--limit", "socket-ping=3600000"})
        , m_bare({self, "bare-sender"})
        , m_port(m_service.port())
        , m_barePort(m_bare.port())
        , m_own(m_port, subscribers, 1)
        , m_others(m_barePort, subscribers, 0)
        , m_control(bench::connectedTo(m_barePort))
    {
        bench::sendAll(m_control, "control\r\n\r\n");
    }
    ~Stage() { ::close(m_control); }
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    void measureThroughput(int connections);
    void measureReach(const bench::Bound &bound);

private:
    double deliver(bench::LoadClient &client);
    double deliverBare(int frames);
    [[nodiscard]] double metric(const QByteArray &name) const;

    bench::Child m_service;
    bench::Child m_bare;
    const quint16 m_port;
    const quint16 m_barePort;
    bench::Subscribers m_own;
    bench::Subscribers m_others;
    const int m_control;
    QByteArray m_frame; // as the service sends it
};

double Stage::metric(const QByteArray &name) const
{
    const QByteArray text = bench::answerOfOne(m_port, bench::getBytes("/mock/v1/metrics"));
    const qsizetype line = text.indexOf('\n' + name + ' ');
    if (line == -1)
        std::fprintf(stderr, "bench_push: no metric %s\n", name.constData());
    return line == -1 ? 0 : std::atof(text.constData() + line + name.size() + 2);
}

// @return frames a second, from the first POST until the last subscriber has the last frame
double Stage::deliver(bench::LoadClient &client)
{
    m_own.startAnew();
    const auto begin = Steady::now();
    client.start();
    while (client.isWaiting()) {
        (void)client.serve(0, Steady::now() < begin + timePerRound);
        (void)m_own.read(1);
    }
    const qint64 frames = qint64(client.answers()) * m_own.count();
    m_own.readUntil([&] { return m_own.frames() >= frames; });
    if (m_frame.isEmpty())
        m_frame = m_own.sample();
    return double(frames) / std::chrono::duration<double>(Steady::now() - begin).count();
}

double Stage::deliverBare(int frames)
{
    m_others.startAnew();
    const qint64 all = qint64(frames) * m_others.count();
    const auto begin = Steady::now();
    bench::sendAll(m_control,
        QByteArray::number(frames) + ' ' + QByteArray::number(m_frame.size()) + '\n' + m_frame);
    m_others.readUntil([&] { return m_others.frames() == all; });
    return double(all) / std::chrono::duration<double>(Steady::now() - begin).count();
}

void Stage::measureThroughput(int connections)
{
    bench::LoadClient client(m_port, connections, {bench::postBytes(body)});
    (void)deliver(client);
    bench::Series frames;
    bench::Series together;
    for (int round = 0; round < rounds; ++round) {
        const double commits = metric("carillon_commits_total");
        const double own = deliver(client);
        const double batches = metric("carillon_commits_total") - commits;
        frames.add(own, deliverBare(client.answers()));
        together.add(double(m_own.frames()) / double(m_own.reads()), client.answers() / batches);
    }
    const std::string to = std::to_string(m_own.count()) + " subscribers, "
        + std::to_string(connections) + (connections == 1 ? " POST" : " POSTs") + " at a time : ";
    bench::print(to + "send loop", "frame/s", frames, bench::ratioAtLeast(0.5));
    bench::print("frames a read, " + to + "commit", "frames", together, bench::noBound);
}

// From a POST until the last subscriber has its frame.
void Stage::measureReach(const bench::Bound &bound)
{
    bench::LoadClient client(m_port, 1, {bench::postBytes(body)});
    bench::Series series;
    for (int shot = 0; shot < shots; ++shot) {
        m_own.startAnew();
        const double own = bench::millisecondsOf([&] {
            client.start();
            m_own.readUntil([&] { return m_own.frames() == m_own.count(); });
        });
        while (client.isWaiting())
            (void)client.serve(1000, false);
        m_frame = m_own.sample();
        series.add(own, bench::millisecondsOf([&] { (void)deliverBare(1); }));
    }
    const std::string name = std::to_string(m_own.count()) + " subscribers have a POST";
    bench::print(name + " : send loop", "ms", series, bound);
    const double late = bench::percentile(series.values, 0.95);
    const double lateBare = bench::percentile(series.baseline, 0.95);
    bench::printLine(name + ", p95 : send loop", "ms", late, lateBare, late / lateBare, bound);
}

void allowManySockets()
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

} // namespace

int main(int argc, char **argv)
{
    allowManySockets(); // the children inherit it
    if (argc > 1 && QByteArrayView(argv[1]) == "bare-sender")
        return bench::runBareSender();
    const QCoreApplication application(argc, argv);
    // In the build tree: a temporary folder may be kept in memory, where commits cost nothing.
    const QTemporaryDir folder(
        QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    {
        Stage half(argv[0], folder.filePath(QStringLiteral("half.db")), 500);
        half.measureReach(bench::valueAtMost(100));
    }
    Stage whole(argv[0], folder.filePath(QStringLiteral("whole.db")), 1000);
    whole.measureReach(bench::noBound);
    whole.measureThroughput(1);
    whole.measureThroughput(64);
    return 0;
}
