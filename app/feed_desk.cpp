#include "feed_desk.h"

#include "receiver/feed_detail.h"
#include "receiver/feed_pane.h"
#include "receiver/feed_progress.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace carillon {

using receiver::FeedAction;
using receiver::FeedFormat;
using receiver::FeedModel;
using receiver::FeedPane;

namespace {

using namespace std::chrono_literals;

constexpr auto pauseAfterFailure = 1s;

http::HttpRequest reading(const QByteArray &target)
{
    return {.method = "GET", .target = target, .headers = {}, .body = {}};
}

} // namespace

FeedDesk::FeedDesk(FeedDeskParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connectModel();
    connectPane();
    connect(&m_parts.link, &FeedLink::closed, this, &FeedDesk::abandon);
    connect(&m_parts.link, &FeedLink::reset, this, &FeedDesk::abandon);
    // The pane is cleared by the same signal.
    connect(
        &m_parts.link, &FeedLink::reset, this, [this] { m_parts.feed.model().look(); },
        Qt::QueuedConnection);
}

FeedDesk::~FeedDesk() = default;

// Its positions are of a feed that is no more.
void FeedDesk::abandon()
{
    ++m_feed;
    if (m_question)
        m_question->close();
    if (m_job)
        m_job->cancel();
}

void FeedDesk::connectModel()
{
    FeedModel &model = m_parts.feed.model();
    connect(&model, &FeedModel::placesWanted, this, &FeedDesk::readPlaces);
    connect(&model, &FeedModel::rowsWanted, this, &FeedDesk::readRows);
}

void FeedDesk::connectPane()
{
    FeedPane &feed = m_parts.feed;
    connect(&feed, &FeedPane::manyRequested, this, &FeedDesk::change);
    connect(&feed, &FeedPane::copyRequested, this, &FeedDesk::copy);
    connect(&feed, &FeedPane::exportRequested, this, &FeedDesk::save);
    connect(&feed.detail(), &receiver::FeedDetail::itemWanted, this, &FeedDesk::readItem);
    connect(&feed.progress(), &receiver::FeedProgress::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

// What fails now is asked again a little later, unless it is no longer wanted by then.
void FeedDesk::readPlaces(int ticket, const receiver::FeedQuery &query, qint64 before)
{
    const bool byExpiry = receiver::isByExpiry(query.order);
    m_parts.link.send(reading(receiver::positionsTarget(query, before)), this,
        [this, ticket, query, before, byExpiry](const http::Exchange &exchange) {
            auto places = exchange.failure || !exchange.response.isSuccess()
                ? Result<receiver::FeedPlaces>(fail(QStringLiteral("refused"), {}))
                : receiver::feedPlacesFromJson(exchange.response.body, byExpiry);
            if (places)
                return m_parts.feed.model().takePlaces(ticket, std::move(*places));
            QTimer::singleShot(pauseAfterFailure, this, [this, ticket, query, before] {
                if (m_parts.feed.model().awaits(ticket))
                    readPlaces(ticket, query, before);
            });
        });
}

void FeedDesk::readRows(const std::vector<qint64> &positions)
{
    m_parts.link.send(reading(receiver::rowsTarget(positions)), this,
        [this, positions, feed = m_feed](const http::Exchange &exchange) {
            const auto rows = exchange.failure || !exchange.response.isSuccess()
                ? Result<receiver::FeedRows>(fail(QStringLiteral("refused"), {}))
                : receiver::feedRowsFromJson(exchange.response.body);
            if (feed != m_feed)
                return;
            if (rows)
                return m_parts.feed.model().takeRows(positions, *rows);
            QTimer::singleShot(
                pauseAfterFailure, this, [this] { m_parts.feed.model().missRows(); });
        });
}

void FeedDesk::readItem(const QString &id)
{
    m_parts.link.send(
        reading("/mock/v1/feed/" + id.toUtf8()), this, [this](const http::Exchange &exchange) {
            if (exchange.failure || !exchange.response.isSuccess())
                return;
            if (const auto item = receiver::feedItemFromJson(exchange.response.body))
                m_parts.feed.detail().setWholeItem(*item);
        });
}

void FeedDesk::change(FeedAction action, const std::vector<qint64> &positions)
{
    if (positions.empty() || isBusy())
        return;
    if (positions.size() > mostChanged)
        return tell(tr("That is done to at most %Ln at a time; choose or filter first.", nullptr,
            int(mostChanged)));
    if (action == FeedAction::Delete && positions.size() > deletedUnasked)
        return askToDelete(positions);
    run(FeedJob::change(jobParts(), action, positions));
}

void FeedDesk::askToDelete(const std::vector<qint64> &positions)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete notifications"),
        tr("Delete %Ln notification(s)? This cannot be undone.", nullptr, int(positions.size())),
        QMessageBox::Cancel, m_parts.feed.window());
    question->setObjectName(QStringLiteral("deleteNotifications"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *sure = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    m_question = question;
    connect(sure, &QPushButton::clicked, this, [this, positions] {
        if (!isBusy())
            run(FeedJob::change(jobParts(), FeedAction::Delete, positions));
    });
    question->open();
}

void FeedDesk::copy(FeedFormat format, const std::vector<qint64> &positions)
{
    if (positions.empty() || isBusy())
        return;
    if (positions.size() > mostCopied)
        return tell(tr(
            "At most %Ln are copied at a time; export them to a file.", nullptr, int(mostCopied)));
    run(FeedJob::copy(jobParts(), format, positions));
}

void FeedDesk::save(FeedFormat format, const std::vector<qint64> &positions)
{
    if (positions.empty() || isBusy())
        return;
    const QString suffix
        = format == FeedFormat::Csv ? QStringLiteral("csv") : QStringLiteral("json");
    const QString path = m_parts.chooseFile(m_parts.feed.window(), suffix);
    if (!path.isEmpty() && !isBusy())
        run(FeedJob::save(jobParts(), format, positions, path));
}

QString FeedDesk::askForFile(QWidget *parent, const QString &suffix)
{
    const QString kind = suffix == QStringLiteral("csv") ? tr("CSV files") : tr("JSON files");
    return QFileDialog::getSaveFileName(parent, tr("Export the feed"),
        QStringLiteral("feed.") + suffix, QStringLiteral("%1 (*.%2)").arg(kind, suffix));
}

void FeedDesk::run(std::unique_ptr<FeedJob> job)
{
    m_job = std::move(job);
    receiver::FeedProgress &progress = m_parts.feed.progress();
    connect(m_job.get(), &FeedJob::progressed, this, [this, &progress] {
        progress.showProgress(m_job->progressText(), m_job->done(), m_job->total());
    });
    connect(m_job.get(), &FeedJob::finished, this, [this](const QString &text) {
        if (!m_job->text().isEmpty())
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_job->text()));
        m_parts.feed.progress().end(text, m_job->failures().join(u'\n'));
        m_job->disconnect(this);
        m_job.release()->deleteLater(); // it is telling us
    });
    m_job->start();
}

void FeedDesk::tell(const QString &text)
{
    m_parts.feed.progress().end(text);
}

bool FeedDesk::isBusy()
{
    if (m_job)
        m_parts.feed.progress().showProgress(m_job->progressText(), m_job->done(), m_job->total());
    return m_job != nullptr;
}

FeedJobParts FeedDesk::jobParts() const
{
    return {m_parts.client, m_parts.link, m_parts.feed.model().words()};
}

} // namespace carillon
