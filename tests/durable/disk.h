#pragma once

#include <QRandomGenerator>
#include <QStringList>
#include <QTemporaryDir>

namespace carillon::durable {

/// The folder of a store, on a disk that can lose its power, fill up and break (unsynced.c).
class Disk {
public:
    Disk();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString store() const { return folder() + QStringLiteral("/feed.db"); }

    /// For the first process on this disk; what is there now counts as synced.
    [[nodiscard]] QStringList environment();
    /// For a process that follows another without a power cut. What that one left unsynced never
    /// gets to the disk by itself, as if each of its last writes had failed.
    [[nodiscard]] QStringList nextEnvironment() const;

    enum class Cut {
        Clean, ///< nothing unsynced is left
        Torn   ///< each unsynced sector of 512 bytes, size and name is left or not, at random
    };
    /// Cuts the power, after the process was killed.
    void cutPower(Cut cut, QRandomGenerator &random);

    /// Makes calls fail from now on, as named in unsynced.c; an empty name makes it sound again.
    void setFault(const QByteArray &fault);

private:
    [[nodiscard]] QString path(const QString &name) const { return m_root.filePath(name); }
    QTemporaryDir m_root;
};

} // namespace carillon::durable
