#include "receiver/feed_detail.h"
#include "receiver/feed_pane.h"
#include "receiver/feed_progress.h"
#include "scenes/scene_data.h"
#include "scenes/scene_lists.h"

#include <QLineEdit>
#include <QTableView>

namespace carillon::scenes {
namespace {

using namespace Qt::StringLiterals;
using receiver::FeedItem;
using receiver::FeedModel;
using receiver::FeedPane;

constexpr qint64 million = 1'000'000;

QTableView *tableOf(Stage &stage)
{
    return stage.window().findChild<QTableView *>(u"feedTable"_s);
}

// A service with a million items, as far as the window can tell.
void serveMillion(Stage &stage)
{
    stage.load("documented");
    stage.serve({});
    FeedModel &model = stage.receiver().feed().model();
    QObject::connect(&model, &FeedModel::placesWanted, &model,
        [&model](int ticket, const receiver::FeedQuery &query, qint64) {
            receiver::FeedPlaces places{.places = {}, .count = million};
            if (query.text.isEmpty()) {
                for (qint64 position = million; position > 0; --position)
                    places.places.push_back({0, position});
            }
            model.takePlaces(ticket, std::move(places));
        });
    QObject::connect(&model, &FeedModel::rowsWanted, &model,
        [&model, items = longFeed(2000)](const std::vector<qint64> &positions) {
            receiver::FeedRows rows{.items = {}, .looked = qsizetype(positions.size())};
            for (const qint64 position : positions) {
                FeedItem item = items.at(qsizetype(position % items.size()));
                item.position = item.sequence = position;
                item.id = QString::number(position);
                rows.items.append(item);
            }
            model.takeRows(positions, rows);
        });
    model.look();
}

QImage amongMany(theme::Scheme scheme, QSize size)
{
    Stage stage(scheme);
    serveMillion(stage);
    stage.show(size);
    FeedPane &feed = stage.receiver().feed();
    QTableView *table = tableOf(stage);
    table->scrollTo(feed.model().index(480'000, 0), QAbstractItemView::PositionAtTop);
    Stage::settle();
    const auto choose = [&](int from, int to) {
        table->selectionModel()->select(
            QItemSelection(feed.model().index(from, 0), feed.model().index(to, 0)),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    choose(480'001, 480'003);
    choose(480'005, 480'005);
    QList<FeedItem> arrivals = longFeed(37);
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        arrivals[i].position = arrivals[i].sequence = million + 1 + i;
        arrivals[i].id = u"new-%1"_s.arg(i);
    }
    feed.upsert(arrivals);
    feed.progress().showProgress(u"Exporting 340,000 of 1,000,000"_s, 340'000, million);
    return stage.picture();
}

QImage amongLight()
{
    return amongMany(theme::Scheme::Light, beautiful);
}

QImage millionSmall()
{
    return amongMany(theme::Scheme::Dark, small);
}

QImage nothingFound()
{
    Stage stage(theme::Scheme::Light);
    serveMillion(stage);
    stage.show(beautiful);
    auto *search = stage.window().findChild<QLineEdit *>(u"feedFilter"_s);
    search->setText(u"no such text"_s);
    Q_EMIT search->returnPressed();
    return stage.picture();
}

QImage detail(theme::Scheme scheme, receiver::FeedDetail::Page page)
{
    Stage stage(scheme);
    stage.load("documented");
    stage.serve(feed());
    stage.receiver().feed().setDetailShown(true);
    stage.receiver().feed().detail().choosePage(page);
    stage.show(beautiful);
    return stage.picture();
}

QImage deliveries()
{
    return detail(theme::Scheme::Light, receiver::FeedDetail::Deliveries);
}

QImage native()
{
    return detail(theme::Scheme::Dark, receiver::FeedDetail::Native);
}

} // namespace

QList<Scene> feedScenes()
{
    return {
        {"feed-million"_L1, amongLight},
        {"feed-million-small"_L1, millionSmall},
        {"feed-million-mirrored"_L1, mirrored<amongLight>},
        {"feed-nothing-found"_L1, nothingFound},
        {"feed-deliveries"_L1, deliveries},
        {"feed-native"_L1, native},
    };
}

} // namespace carillon::scenes
