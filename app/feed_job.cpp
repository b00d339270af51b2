#include "feed_job.h"

#include "base/bidi.h"
#include "base/whole_file.h"
#include "feed_format.h"

namespace carillon {

using receiver::FeedAction;
using receiver::FeedFormat;
using receiver::FeedItem;

namespace {

constexpr qsizetype namedFailures = 5;
constexpr qsizetype copiedBytes = 32 * 1024 * 1024;

// What is being done, `%L1` of so many, and what was done.
QString doingText(FeedAction action, int all)
{
    switch (action) {
    case FeedAction::MarkRead:
        return FeedJob::tr("Marking %L1 of %Ln read", nullptr, all);
    case FeedAction::MarkUnread:
        return FeedJob::tr("Marking %L1 of %Ln unread", nullptr, all);
    case FeedAction::Open:
        return FeedJob::tr("Opening %L1 of %Ln", nullptr, all);
    case FeedAction::Dismiss:
        return FeedJob::tr("Dismissing %L1 of %Ln", nullptr, all);
    case FeedAction::Snooze:
        return FeedJob::tr("Snoozing %L1 of %Ln", nullptr, all);
    case FeedAction::Delete:
        break;
    }
    return FeedJob::tr("Deleting %L1 of %Ln", nullptr, all);
}

QString doneText(FeedAction action, int count)
{
    switch (action) {
    case FeedAction::MarkRead:
        return FeedJob::tr("Marked %Ln read.", nullptr, count);
    case FeedAction::MarkUnread:
        return FeedJob::tr("Marked %Ln unread.", nullptr, count);
    case FeedAction::Open:
        return FeedJob::tr("Opened %Ln.", nullptr, count);
    case FeedAction::Dismiss:
        return FeedJob::tr("Dismissed %Ln.", nullptr, count);
    case FeedAction::Snooze:
        return FeedJob::tr("Snoozed %Ln.", nullptr, count);
    case FeedAction::Delete:
        break;
    }
    return FeedJob::tr("Deleted %Ln.", nullptr, count);
}

} // namespace

FeedJob::FeedJob(const FeedJobParts &parts, QString doing, Finished finished)
    : m_parts(parts)
    , m_doing(std::move(doing))
    , m_finished(std::move(finished))
{
}

void FeedJob::walk(std::vector<qint64> positions, FeedWalk::Take take)
{
    m_walk = std::make_unique<FeedWalk>(
        m_parts.client, m_parts.link.baseUrl(), std::move(positions), std::move(take));
    connect(m_walk.get(), &FeedWalk::progressed, this, &FeedJob::progressed);
    connect(m_walk.get(), &FeedWalk::finished, this, &FeedJob::end);
}

std::unique_ptr<FeedJob> FeedJob::change(
    const FeedJobParts &parts, FeedAction action, std::vector<qint64> positions)
{
    std::unique_ptr<FeedJob> job(new FeedJob(parts, doingText(action, int(positions.size())),
        [action](int count) { return doneText(action, count); }));
    job->walk(std::move(positions),
        [job = job.get(), action](const QList<FeedItem> &items, const FeedWalk::Next &next) {
            job->changeAll(action, items, next);
        });
    return job;
}

std::unique_ptr<FeedJob> FeedJob::copy(
    const FeedJobParts &parts, FeedFormat format, std::vector<qint64> positions)
{
    std::unique_ptr<FeedJob> job(
        new FeedJob(parts, tr("Copying %L1 of %Ln", nullptr, int(positions.size())),
            [](int count) { return tr("Copied %Ln.", nullptr, count); }));
    job->walk(std::move(positions),
        [job = job.get(), format](const QList<FeedItem> &items, const FeedWalk::Next &next) {
            job->append(format, items);
            if (job->m_text.size() <= copiedBytes)
                return next();
            job->end(fail(QStringLiteral("large"),
                tr("That is too much for the clipboard; export it to a file.")));
        });
    return job;
}

std::unique_ptr<FeedJob> FeedJob::save(const FeedJobParts &parts, FeedFormat format,
    std::vector<qint64> positions, const QString &path)
{
    std::unique_ptr<FeedJob> job(new FeedJob(
        parts, tr("Exporting %L1 of %Ln", nullptr, int(positions.size())), [path](int count) {
            return tr("Exported %Ln to %1.", nullptr, count).arg(embedded(path));
        }));
    job->m_file = std::make_unique<QSaveFile>(path);
    job->walk(std::move(positions),
        [job = job.get(), format](const QList<FeedItem> &items, const FeedWalk::Next &next) {
            job->append(format, items);
            if (job->write(std::exchange(job->m_text, {})))
                next();
        });
    (format == FeedFormat::Csv ? job->m_text : job->m_tail)
        = format == FeedFormat::Csv ? feedCsvHead() : QByteArray("[]\n");
    return job;
}

void FeedJob::start()
{
    if (m_file && !m_file->open(QIODevice::WriteOnly))
        return end(fail(QStringLiteral("unwritable"), m_file->errorString(), m_file->fileName()));
    m_walk->start();
}

void FeedJob::cancel()
{
    m_walk->cancel();
    if (m_file)
        m_file->cancelWriting();
    m_file.reset();
    m_text.clear();
    Q_EMIT finished(tr("Cancelled after %L1 of %Ln.", nullptr, int(total())).arg(m_dealtWith));
}

QString FeedJob::progressText() const
{
    return m_doing.arg(done());
}

// The service has some connections to us; all of a page are under way at once.
void FeedJob::changeAll(FeedAction action, const QList<FeedItem> &items, const FeedWalk::Next &next)
{
    if (items.isEmpty())
        return next();
    auto open = std::make_shared<qsizetype>(items.size());
    for (const FeedItem &item : items) {
        const auto answered
            = [this, open, next, headline = item.headline()](const http::Exchange &exchange) {
                  if (exchange.failure)
                      note(tr("%1: %2", "title, why").arg(headline, exchange.failure->message));
                  else if (!exchange.response.isSuccess() && exchange.response.status != 404)
                      note(tr("%1: the service answered %2")
                               .arg(headline, QString::number(exchange.response.status)));
                  else
                      ++m_dealtWith;
                  if (--*open == 0)
                      next();
              };
        if (action == FeedAction::Delete) {
            m_parts.link.send({.method = "DELETE",
                                  .target = "/mock/v1/feed/" + item.id.toUtf8(),
                                  .headers = {},
                                  .body = {}},
                m_walk.get(), answered);
            continue;
        }
        const receiver::FeedStates states
            = receiver::statesAfter(action, {item.readState, item.userActionState});
        m_parts.link.send(
            FeedLink::changeRequest(item.id, {}, states.readState, states.userActionState),
            m_walk.get(), answered);
    }
}

void FeedJob::append(FeedFormat format, const QList<FeedItem> &items)
{
    for (const FeedItem &item : items) {
        switch (format) {
        case FeedFormat::Lines:
            m_text += plainLine(item, m_parts.words);
            break;
        case FeedFormat::Csv:
            m_text += feedCsvLine(item);
            break;
        case FeedFormat::Json:
            m_text += (m_hasItems ? ",\n" : "[\n") + item.json;
            m_tail = "\n]\n";
            break;
        }
        m_hasItems = true;
        ++m_dealtWith;
    }
}

bool FeedJob::write(const QByteArray &bytes)
{
    if (m_file->write(bytes) == bytes.size())
        return true;
    end(fail(QStringLiteral("unwritable"), m_file->errorString(), m_file->fileName()));
    return false;
}

void FeedJob::note(const QString &failure)
{
    ++m_failed;
    if (m_failures.size() < namedFailures)
        m_failures.append(failure);
}

void FeedJob::end(const Result<void> &result)
{
    m_walk->cancel();
    if (!result) {
        m_file.reset(); // the file is as it was
        m_text.clear();
        const QString where = result.error().where.isEmpty()
            ? QString()
            : QStringLiteral(" (%1)").arg(result.error().where);
        return Q_EMIT finished(tr("Stopped after %Ln: %1", nullptr, int(m_dealtWith))
                                   .arg(result.error().message + where));
    }
    m_text += m_tail;
    if (m_file) {
        if (!write(std::exchange(m_text, {})))
            return;
        if (!commitWhole(*m_file))
            return Q_EMIT finished(tr("Nothing was exported: %1").arg(m_file->errorString()));
    }
    QString text = m_finished(int(m_dealtWith));
    if (m_failed > 0)
        text += u' ' + tr("%Ln failed: %1", nullptr, int(m_failed)).arg(m_failures.constFirst());
    Q_EMIT finished(text);
}

} // namespace carillon
