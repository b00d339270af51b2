#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace carillon {

/// Looks after one file, whether it is written, exchanged for another or taken away.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// An empty path stands for none.
    void watch(const QString &path);

Q_SIGNALS:
    /// Something happened to it a moment ago; told once for changes close together.
    void touched();

private:
    void follow();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace carillon
