#pragma once

#include "contract/notification.h"
#include "receiver/stage_message.h"
#include "toasts/toast_layout.h"

#include <QVariantAnimation>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace carillon::receiver {

/// One toast to show, and whose it is; the id is empty for a draft's.
struct StagedToast {
    QString itemId{};
    platforms::ToastSpec spec{};
};

/// The screen of a simulated device: its toasts on a backdrop, the newest in front, or a sentence
/// saying why there is none.
class ToastStage : public QWidget {
    Q_OBJECT

public:
    enum class Mode {
        Looking, ///< the draft's toast: nothing to act on
        Acting, ///< received ones: click, Return, Delete
    };

    explicit ToastStage(contract::Platform platform, QWidget *parent = nullptr);

    /// Newest first; three are shown, the chosen one in front. A new one in front slides in, one
    /// that is no more slides out.
    void setToasts(const QList<StagedToast> &toasts, Mode mode);
    /// Instead of toasts.
    void setMessage(const StageMessage &message);

    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] int toastCount() const { return int(m_toasts.size()); }
    /// Whether there is a toast that can be opened and dismissed.
    [[nodiscard]] bool canAct() const { return m_mode == Mode::Acting && !m_toasts.empty(); }
    /// Whose toast stands in front; empty for a draft's, or none.
    [[nodiscard]] QString frontItem() const;
    /// Why the toast in front is as large as it is, what of it is cut, and what is odd about it.
    [[nodiscard]] QString explanation() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString &itemId);
    void dismissed(const QString &itemId);
    void snoozed(const QString &itemId);
    void deleted(const QString &itemId);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Shown {
        QString itemId;
        toasts::ToastLayout layout;
    };

    /// Lays out those from the first in front on.
    void showFrom(qsizetype first);
    void chooseNext(int step);
    void describe();
    /// Takes the toast in front away, to slide it out.
    [[nodiscard]] std::unique_ptr<Shown> takeFront();
    void slideIn();
    void slideOut(std::unique_ptr<Shown> front, const QRectF &area);
    void slide(QVariantAnimation::Direction direction);
    void swipeTo(qreal distance);
    void paintToasts(QPainter &painter) const;
    void paintToast(QPainter &painter, const Shown &toast, QPointF place, qreal factor) const;
    void paintLeaving(QPainter &painter) const;
    void paintCaption(QPainter &painter) const;
    [[nodiscard]] QRectF messageArea() const;
    /// Where the toast in front stands, and how much smaller than life.
    [[nodiscard]] QRectF frontArea() const;
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QPointF slideFrom() const;
    [[nodiscard]] bool isDismissAt(QPointF position) const;

    contract::Platform m_platform;
    Mode m_mode = Mode::Looking;
    QList<StagedToast> m_all;
    qsizetype m_first = 0; ///< of all, the one in front
    std::vector<Shown> m_toasts; ///< laid out, the front one first
    std::unique_ptr<Shown> m_leaving; ///< slides out
    QRectF m_leavingArea;
    StageMessage m_message;
    QVariantAnimation m_slide;
    std::optional<QPointF> m_pressed; ///< where
    qreal m_swipe = 0; ///< how far the toast in front is pulled aside
};

} // namespace carillon::receiver
