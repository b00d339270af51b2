#include "receiver/sheet_renderer.h"

#include <QElapsedTimer>

namespace carillon::receiver {
namespace {

constexpr int slice = 12; // ms, so that a key press is answered within a frame or two

} // namespace

SheetRenderer::SheetRenderer(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SheetRenderer::drawSome);
}

void SheetRenderer::start(const contract::Notification &notification,
    const QList<toasts::PictureKey> &keys, const toasts::PictureContext &context, Take take)
{
    m_notification = notification;
    m_keys = keys;
    m_context = context;
    m_take = std::move(take);
    m_drawn = 0;
    m_turn.start();
}

void SheetRenderer::cancel()
{
    m_turn.stop();
}

void SheetRenderer::drawSome()
{
    QElapsedTimer time;
    time.start();
    while (m_drawn < m_keys.size() && time.elapsed() < slice) {
        const toasts::ToastPicture picture
            = toasts::pictureOf(m_notification, m_keys.at(m_drawn), m_context);
        if (!m_take(picture))
            return m_turn.stop();
        ++m_drawn;
    }
    const int all = int(m_keys.size());
    if (m_drawn == all)
        m_turn.stop();
    Q_EMIT progressed(m_drawn, all);
    if (m_drawn == all)
        Q_EMIT finished();
}

} // namespace carillon::receiver
