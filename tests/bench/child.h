#pragma once

#include <QByteArray>
#include <QList>

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

private:
    int m_process = -1;
    int m_output = -1;
};

} // namespace carillon::bench
