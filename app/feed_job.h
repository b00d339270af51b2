#pragma once

#include "feed_link.h"
#include "feed_walk.h"
#include "receiver/feed_action.h"
#include "receiver/feed_words.h"

#include <QSaveFile>

#include <memory>

namespace carillon {

/// What a job works with; all outlive it.
struct FeedJobParts {
    client::GraphClient &client;
    FeedLink &link;
    const receiver::FeedWords &words;
};

/// Something done to many items of the feed: a change of their states, a copy, a file of them.
class FeedJob : public QObject {
    Q_OBJECT

public:
    static std::unique_ptr<FeedJob> change(
        const FeedJobParts &parts, receiver::FeedAction action, std::vector<qint64> positions);
    static std::unique_ptr<FeedJob> copy(
        const FeedJobParts &parts, receiver::FeedFormat format, std::vector<qint64> positions);
    /// The file is whole in the end, or as it was.
    static std::unique_ptr<FeedJob> save(const FeedJobParts &parts, receiver::FeedFormat format,
        std::vector<qint64> positions, const QString &path);

    void start();
    void cancel();
    [[nodiscard]] qint64 done() const { return m_walk->done(); }
    [[nodiscard]] qint64 total() const { return m_walk->total(); }
    /// What is being done: "Deleting 3 of 120".
    [[nodiscard]] QString progressText() const;
    /// What was gathered by copy().
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Sentences about what did not go well, the first ones.
    [[nodiscard]] const QStringList &failures() const { return m_failures; }
    [[nodiscard]] qint64 failed() const { return m_failed; }
    [[nodiscard]] qint64 dealtWith() const { return m_dealtWith; }

Q_SIGNALS:
    void progressed();
    /// @param text  a sentence for people
    void finished(const QString &text);

private:
    using Finished = std::function<QString(int)>;
    FeedJob(const FeedJobParts &parts, QString doing, Finished finished);
    void walk(std::vector<qint64> positions, FeedWalk::Take take);
    void changeAll(receiver::FeedAction action, const QList<receiver::FeedItem> &items,
        const FeedWalk::Next &next);
    void append(receiver::FeedFormat format, const QList<receiver::FeedItem> &items);
    [[nodiscard]] bool write(const QByteArray &bytes);
    void end(const Result<void> &result);
    void note(const QString &failure);

    FeedJobParts m_parts;
    QString m_doing; ///< "Deleting %L1 of 120"
    Finished m_finished; ///< says "Deleted 120."
    std::unique_ptr<FeedWalk> m_walk;
    std::unique_ptr<QSaveFile> m_file;
    QByteArray m_text;
    QByteArray m_tail; ///< behind the last item
    bool m_hasItems = false;
    qint64 m_dealtWith = 0;
    qint64 m_failed = 0;
    QStringList m_failures;
};

} // namespace carillon
