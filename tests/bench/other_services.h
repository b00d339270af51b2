#pragma once

#include "base/clock.h"
#include "base/limits.h"

#include <QString>
#include <QThread>

#include <memory>

namespace carillon::bench {

/// Services beside the product's, for comparison: the same listener and the same checks, on a
/// thread of their own, with another way to store.
class OtherService {
public:
    enum class Storing {
        None, ///< answered after validation
        EachRequest ///< the product's code with one commit for each request
    };
    OtherService(Storing storing, const QString &storePath, const Limits &limits);
    ~OtherService();

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker; // lives on m_thread
    quint16 m_port = 0;
};

} // namespace carillon::bench
