#pragma once

#include "contract/notification.h"
#include "toasts/toast_layout.h"

#include <QVariantAnimation>
#include <QWidget>

#include <vector>

namespace carillon::receiver {

/// One toast to show, and whose it is; the id is empty for a draft's.
struct StagedToast {
    QString itemId{};
    platforms::ToastSpec spec{};
};

/// A sentence on the screen: a line of its own, then one that begins in bold.
struct StageMessage {
    QString lead{};
    QString strong{};
    QString rest{};
};

/// The screen of a simulated device: its toasts on a backdrop, the newest in front, or a sentence
/// saying why there is none.
class ToastStage : public QWidget {
    Q_OBJECT

public:
    enum class Mode {
        Looking, ///< the draft's toast: nothing to act on
        Acting,  ///< received ones: click, Return, Delete
    };

    explicit ToastStage(contract::Platform platform, QWidget *parent = nullptr);

    /// Newest first; the first three are shown. A new one in front slides in.
    void setToasts(const QList<StagedToast> &toasts, Mode mode);
    /// Instead of toasts.
    void setMessage(const StageMessage &message);

    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] int toastCount() const { return int(m_toasts.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString &itemId);
    void dismissed(const QString &itemId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Shown {
        QString itemId;
        platforms::ToastSpec spec;
        toasts::ToastLayout layout;
    };

    void describe();
    void slideIn();
    void paintMessage(QPainter &painter) const;
    void paintToasts(QPainter &painter) const;
    void paintCaption(QPainter &painter) const;
    /// Where the toast in front stands, and how much smaller than life.
    [[nodiscard]] QRectF frontArea() const;
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QPointF slideFrom() const;
    [[nodiscard]] bool isDismissAt(QPointF position) const;
    [[nodiscard]] bool canAct() const { return m_mode == Mode::Acting && !m_toasts.empty(); }

    contract::Platform m_platform;
    Mode m_mode = Mode::Looking;
    std::vector<Shown> m_toasts;
    qsizetype m_more = 0; ///< received, but behind the three shown
    StageMessage m_message;
    QVariantAnimation m_slide;
    bool m_pressed = false;
};

} // namespace carillon::receiver
