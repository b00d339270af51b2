#pragma once

#include <QProcess>

#include <chrono>

namespace carillon::durable {

/// A `carillon-cli serve` over one store; killed with the object.
class Server {
public:
    /// Waits until it listens or has ended.
    /// @param environment  additional, as NAME=VALUE
    explicit Server(const QString &store, const QStringList &environment = {},
        const QStringList &options = {});
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// From the start of the process to the line that says where it listens.
    [[nodiscard]] double startMilliseconds() const { return m_startMilliseconds; }
    /// What it said on standard error so far.
    [[nodiscard]] QByteArray complaints();
    /// Of one that has ended by itself.
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

    /// SIGKILL, and waits for the end.
    void kill();
    /// SIGTERM. @return whether it ended with exit code 0 within five seconds
    [[nodiscard]] bool stop();

private:
    QProcess m_process;
    quint16 m_port = 0;
    double m_startMilliseconds = 0;
    QByteArray m_complaints;
};

} // namespace carillon::durable
