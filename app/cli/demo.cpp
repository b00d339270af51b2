#include "base/json_text.h"
#include "cli/commands.h"
#include "cli/exchange_output.h"
#include "cli/picture_file.h"
#include "cli/terminal.h"
#include "compose/samples.h"
#include "compose/target.h"
#include "contract/validator.h"
#include "feed_link.h"
#include "http/response_writer.h"
#include "service/directory.h"
#include "service/service_thread.h"
#include "toasts/toast_picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTimer>

namespace carillon::cli {
namespace {

using namespace std::chrono_literals;

void printBlock(const QByteArray &bytes)
{
    print(QString::fromUtf8(bytes).replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed());
    print({});
}

void printExchange(const http::Exchange &exchange)
{
    printBlock(http::serialized(exchange.request));
    printAnswer(exchange.response);
    print({});
}

QJsonArray deliveriesJson(const receiver::FeedItem &item, const QList<receiver::Device> &devices)
{
    QJsonArray out;
    for (const receiver::Device &device : devices) {
        const receiver::Delivery *delivery = item.deliveryTo(device.id);
        out.append(QJsonObject{{QStringLiteral("device"), device.name},
            {QStringLiteral("platform"), QLatin1String(contract::spelling(device.platform))},
            {QStringLiteral("delivered"), delivery && delivery->delivered},
            {QStringLiteral("reason"), delivery ? delivery->reason : QString()}});
    }
    return out;
}

void printDeliveries(const receiver::FeedItem &item, const QList<receiver::Device> &devices)
{
    print(QStringLiteral("Deliveries of %1:").arg(item.id));
    for (const receiver::Device &device : devices) {
        const receiver::Delivery *delivery = item.deliveryTo(device.id);
        const bool delivered = delivery && delivery->delivered;
        const QString reason = delivered || !delivery ? QString() : u' ' + delivery->reason;
        print(
            QStringLiteral("  %1 %2 %3%4")
                .arg(QLatin1String(contract::spelling(device.platform)).toString().leftJustified(8),
                    device.name.leftJustified(20),
                    delivered ? QStringLiteral("delivered") : QStringLiteral("not delivered:"),
                    reason));
    }
    print({});
}

// Plays the road once, step by step, and ends the program's event loop with an exit code.
// A picture of each platform, also where nothing appears: it says why.
// Errors  "unwritable"
Result<QStringList> writePreviews(const contract::Notification &notification, const QString &folder)
{
    toasts::RenderChoices choices;
    for (const contract::Platform platform : contract::allPlatforms)
        choices.surfaces.append(platforms::firstSurfaceOf(platform));
    QStringList files;
    for (const toasts::PictureKey &key : toasts::picturesOf(choices)) {
        const QString file
            = QDir(folder).filePath(toasts::fileNameOf(QStringLiteral("example"), key));
        const toasts::ToastPicture picture
            = toasts::pictureOf(notification, key, {QStringLiteral("Contoso"), 2});
        if (const auto written = writePicture(file, picture.image); !written)
            return Unexpected{written.error()};
        files.append(file);
    }
    return files;
}

class Demo : public QObject {
public:
    Demo(const Clock &clock, const QString &folder, OutputForm form)
        : m_clock(clock)
        , m_folder(folder)
        , m_form(form)
        , m_link(m_client)
        , m_service({.port = 0, .storePath = m_store.filePath(QStringLiteral("feed.db"))}, clock)
    {
        connect(&m_service, &service::ServiceThread::started, this, &Demo::onStarted);
        connect(&m_service, &service::ServiceThread::failed, this, &Demo::giveUp);
        connect(&m_link, &FeedLink::devicesLoaded, this, &Demo::onDevices);
        connect(&m_link, &FeedLink::itemsArrived, this, &Demo::onItems);
        QTimer::singleShot(20s, this, [this] {
            giveUp(
                {QStringLiteral("timedOut"), QStringLiteral("The demo did not finish in time.")});
        });
        m_service.start();
    }

private:
    void onStarted(const QUrl &url)
    {
        m_url = url;
        if (m_form == OutputForm::Text)
            print(QStringLiteral("The service listens on %1\n").arg(url.toString()));
        m_link.open(url);
    }

    void onDevices(const QList<receiver::Device> &devices)
    {
        m_devices = devices;
        const QByteArray body = compose::documentedExample(m_clock.now());
        const compose::Target target{{}, m_url, service::demoToken, service::demoUnsId};
        m_client.send(
            compose::requestFor(body, target), m_url, this, [this](const http::Exchange &exchange) {
                if (exchange.failure)
                    return giveUp(*exchange.failure);
                m_exchange = exchange;
                finishWhenDelivered();
            });
    }

    void onItems(const QList<receiver::FeedItem> &items)
    {
        if (items.isEmpty())
            return;
        m_item = items.constLast();
        finishWhenDelivered();
    }

    void finishWhenDelivered()
    {
        if (!m_exchange || !m_item)
            return;
        const Result<QStringList> files = writePreviews(m_item->notification, m_folder);
        if (m_form == OutputForm::Json)
            printSummary(files ? *files : QStringList());
        else
            printStory(files ? *files : QStringList());
        if (!files)
            return giveUp(files.error());
        QCoreApplication::exit(done);
    }

    void printSummary(const QStringList &files) const
    {
        printJson({{QStringLiteral("address"), m_url.toString()},
            {QStringLiteral("request"), QString::fromUtf8(http::serialized(m_exchange->request))},
            {QStringLiteral("answer"), answerJson(*m_exchange)}, {QStringLiteral("id"), m_item->id},
            {QStringLiteral("deliveries"), deliveriesJson(*m_item, m_devices)},
            {QStringLiteral("pictures"), QJsonArray::fromStringList(files)}});
    }

    void printStory(const QStringList &files) const
    {
        printExchange(*m_exchange);
        printDeliveries(*m_item, m_devices);
        for (const QString &file : files)
            print(QStringLiteral("wrote %1").arg(file));
        if (!files.isEmpty())
            print(QStringLiteral(
                "Done: one notification composed, answered, stored, delivered, drawn."));
    }

    void giveUp(const Error &error)
    {
        printError(error);
        QCoreApplication::exit(unusable);
    }

    const Clock &m_clock;
    QString m_folder;
    OutputForm m_form;
    QTemporaryDir m_store;
    client::GraphClient m_client;
    FeedLink m_link;
    service::ServiceThread m_service;
    QUrl m_url;
    QList<receiver::Device> m_devices;
    std::optional<receiver::FeedItem> m_item;
    std::optional<http::Exchange> m_exchange;
};

} // namespace

int demo(const CommandLine &line)
{
    const SystemClock clock;
    const Demo demo(
        clock, line.value("out"), line.isSet("json") ? OutputForm::Json : OutputForm::Text);
    return QCoreApplication::exec();
}

} // namespace carillon::cli
