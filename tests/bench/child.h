#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace carillon::bench {

/// A process whose first line of output is waited for; ends with the object.
class Child {
public:
    /// Starts it.
    explicit Child(const QList<QByteArray> &command);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// @return the line without its end; empty if the process ended before it
    [[nodiscard]] QByteArray firstLine();
    /// The port at the end of its first line; leaves this program where there is none.
    [[nodiscard]] quint16 port();

    /// Processor time it has used up to now.
    [[nodiscard]] std::chrono::nanoseconds processorTime() const;
    /// In MB of 2^20 bytes, as the kernel counts it (VmRSS).
    [[nodiscard]] double residentMegabytes() const;

private:
    int m_process = -1;
    int m_output = -1;
};

/// `carillon-cli serve` on a free port, with a store in that file and no limit that a load meets.
[[nodiscard]] QList<QByteArray> serveCommand(const QByteArray &cli, const QString &storePath);

} // namespace carillon::bench
