#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace carillon::bench {

/// A notification with a title, as people send them.
[[nodiscard]] QByteArray visualBody();

/// A feed's file with many items, each as the service itself stores visualBody(); they expire a
/// week after their creation.
struct FilledStore {
    QString path{};
    QList<QByteArray> cursors{}; ///< spread over the whole feed
};

/// Makes it: the service stores the first item, the others are copies with their own id, name and
/// times. Ends the program where that fails.
[[nodiscard]] FilledStore fillStore(const QByteArray &cli, const QString &path, int items);

} // namespace carillon::bench
