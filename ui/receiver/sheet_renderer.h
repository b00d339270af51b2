#pragma once

#include "toasts/toast_picture.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace carillon::receiver {

/// Draws pictures one after another on the event loop, so that the window stays alive.
class SheetRenderer : public QObject {
    Q_OBJECT

public:
    /// Takes each picture as soon as it is drawn; false ends the run.
    using Take = std::function<bool(const toasts::ToastPicture &picture)>;

    explicit SheetRenderer(QObject *parent = nullptr);

    /// Begins anew; what was under way is given up without a word.
    void start(const contract::Notification &notification, const QList<toasts::PictureKey> &keys,
        const toasts::PictureContext &context, Take take);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_turn.isActive(); }

Q_SIGNALS:
    void progressed(int drawn, int all);
    /// Every picture was taken.
    void finished();

private:
    void drawSome();

    contract::Notification m_notification{};
    QList<toasts::PictureKey> m_keys{};
    toasts::PictureContext m_context{};
    Take m_take{};
    int m_drawn = 0;
    QTimer m_turn;
};

} // namespace carillon::receiver
