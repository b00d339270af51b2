#pragma once

#include "feed_job.h"
#include "feed_link.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace carillon {

namespace receiver {
class FeedPane;
}

/// What the feed's desk is joined with; all outlive it.
struct FeedDeskParts {
    receiver::FeedPane &feed;
    client::GraphClient &client;
    FeedLink &link;
    /// Where to export to; empty for nowhere.
    std::function<QString(QWidget *, const QString &suffix)> chooseFile;
};

/// Serves the window over the feed: places and rows as they are asked for, and what is done to
/// many items at once, one job at a time.
class FeedDesk : public QObject {
    Q_OBJECT

public:
    static constexpr size_t mostChanged = 10'000;
    static constexpr size_t mostCopied = 10'000;
    static constexpr size_t deletedUnasked = 5;

    explicit FeedDesk(FeedDeskParts parts, QObject *parent = nullptr);
    ~FeedDesk() override;

    /// Asks in the program's own dialog.
    [[nodiscard]] static QString askForFile(QWidget *parent, const QString &suffix);

Q_SIGNALS:
    void failed(const carillon::Error &error);

private:
    void abandon();
    void connectModel();
    void connectPane();
    void readPlaces(int ticket, const receiver::FeedQuery &query, qint64 before);
    void readRows(const std::vector<qint64> &positions);
    void readItem(const QString &id);
    void change(receiver::FeedAction action, const std::vector<qint64> &positions);
    void askToDelete(const std::vector<qint64> &positions);
    void copy(receiver::FeedFormat format, const std::vector<qint64> &positions);
    void save(receiver::FeedFormat format, const std::vector<qint64> &positions);
    void run(std::unique_ptr<FeedJob> job);
    void tell(const QString &text);
    [[nodiscard]] bool isBusy();
    [[nodiscard]] FeedJobParts jobParts() const;

    FeedDeskParts m_parts;
    std::unique_ptr<FeedJob> m_job;
    QPointer<QWidget> m_question; ///< whether to delete many
    int m_feed = 0; ///< counts the feeds that were begun
};

} // namespace carillon
