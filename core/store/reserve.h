#pragma once

#include <QElapsedTimer>
#include <QString>

namespace carillon::store {

/// A file of zeros beside the store that is given up when the disk is full, so that people can
/// still delete. Threads  the store's.
class Reserve {
public:
    /// The database grows by up to a journal of 1000 pages before that gives its room back, and
    /// some changes come on top.
    static constexpr int bytes = 1000 * 4096 + 256 * 1024;

    /// None: every call does nothing.
    Reserve() = default;
    explicit Reserve(QString path);

    void release();
    /// Makes it if it is missing and there is room; tries at most once a second.
    void restore();

private:
    QString m_path;
    QElapsedTimer m_lastTry;
    bool m_isThere = false;
};

} // namespace carillon::store
