#include "scenes/stage.h"

#include "compose/samples.h"
#include "composer/platform_advice.h"
#include "exchange/exchange_pane.h"
#include "exchange/traffic_pane.h"
#include "library/library_pane.h"
#include "scenes/scene_data.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace carillon::scenes {

using namespace Qt::StringLiterals;

namespace {

bool isAbove(Qt::WindowType type)
{
    return type == Qt::ToolTip || type == Qt::Popup;
}

} // namespace

QByteArray sample(const QByteArray &id)
{
    const QList<compose::Sample> samples = compose::samples(sceneTime);
    const auto found = std::find_if(
        samples.begin(), samples.end(), [&](const compose::Sample &s) { return s.id == id; });
    return found == samples.end() ? QByteArray() : found->text;
}

theme::Scheme dressed(theme::Scheme scheme, int textSize)
{
    theme::apply(*qApp, scheme, textSize);
    return scheme;
}
Stage::Stage(theme::Scheme scheme, int textSize)
    : m_scheme(dressed(scheme, textSize))
    , m_clock(sceneTime)
{
    m_draft.setAdvisor(composer::platformAdvisor());
    m_window.receiver().setUser(u"alex@contoso.com"_s);
    m_window.setClock(sceneTime, true, sceneTime);
}

void Stage::load(const QByteArray &sampleId, const QByteArray &text)
{
    m_document.reset(text);
    m_draft.check();
    m_window.library().setCurrent(sampleId);
}

void Stage::wrap(const compose::Envelope &envelope)
{
    m_document.applyEnvelope(envelope);
    m_draft.check();
}

void Stage::serve(const QList<receiver::FeedItem> &items)
{
    compose::Target target = compose::demoTarget();
    target.baseUrl = QUrl(u"http://127.0.0.1:8087"_s);
    m_draft.setTarget(target);
    m_window.setService(target.baseUrl, true);
    receiver().setConnected(true);
    receiver().setDevices(devices());
    m_window.setDeviceCount(int(devices().size()));
    receiver().applyItems(items);
    receiver().setMode(receiver::ReceiverPane::Mode::Draft);
    if (auto *table = m_window.findChild<QTableView *>(u"feedTable"_s))
        table->selectRow(0);
}

void Stage::send()
{
    const http::Exchange exchange = exchangeFor(m_document.text());
    m_window.traffic().addEntries(traffic(exchange));
    if (auto *table = m_window.findChild<QTableView *>(u"trafficTable"_s))
        table->selectRow(0);
    m_window.exchange().showExchange(exchange);
}

void Stage::receive()
{
    if (const auto &notification = m_draft.draft().verdict.notification)
        receiver().applyItems({arrived(*notification)});
    receiver().setMode(receiver::ReceiverPane::Mode::Received);
}

void Stage::show(QSize size)
{
    m_window.resize(size);
    m_window.show();
    m_window.activateWindow();
    settle();
}

QImage Stage::pictureOf(QWidget &widget)
{
    settle();
    QPixmap out = widget.grab();
    QPainter painter(&out);
    for (QWidget *popup : QApplication::topLevelWidgets()) {
        if (popup->isVisible() && isAbove(popup->windowType()))
            painter.drawPixmap(popup->pos() - widget.pos(), popup->grab());
    }
    painter.end();
    return out.toImage().convertToFormat(QImage::Format_RGB32);
}

void Stage::settle()
{
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace carillon::scenes
