#include "receiver/toast_stage.h"

#include "theme/fonts.h"
#include "theme/motion.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "toasts/backdrop.h"
#include "widgets/elided_label.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace carillon::receiver {
namespace {

constexpr qsizetype shownAtMost = 3;
constexpr qreal sideMargin = 8;
constexpr int usualCaptionHeight = 24;
constexpr qreal worthMentioning = 0.9; ///< a scale below it is told
constexpr qreal peek = 9; ///< what a toast shows of itself under the one in front
constexpr qreal corner = 7;

int captionHeight()
{
    return theme::scaled(usualCaptionHeight);
}

} // namespace

ToastStage::ToastStage(contract::Platform platform, QWidget *parent)
    : QWidget(parent)
    , m_platform(platform)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_slide.setStartValue(1.0);
    m_slide.setEndValue(0.0);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void ToastStage::setToasts(const QList<StagedToast> &toasts, Mode mode)
{
    const QString before = m_toasts.empty() ? QString() : m_toasts.front().itemId;
    const bool arrived = mode == Mode::Acting && !toasts.isEmpty()
        && toasts.front().itemId != before && toasts.size() + m_more >= qsizetype(m_toasts.size());
    m_mode = mode;
    m_message = {};
    m_toasts.clear();
    for (const StagedToast &toast : toasts.first(std::min(toasts.size(), shownAtMost)))
        m_toasts.push_back({toast.itemId, toast.spec, toasts::ToastLayout(toast.spec)});
    m_more = toasts.size() - qsizetype(m_toasts.size());
    setFocusPolicy(canAct() ? Qt::StrongFocus : Qt::NoFocus);
    describe();
    if (arrived)
        slideIn();
    else if (m_toasts.empty() || m_toasts.front().itemId != before)
        m_slide.stop();
    update();
}

void ToastStage::setMessage(const StageMessage &message)
{
    m_toasts.clear();
    m_more = 0;
    m_slide.stop();
    m_message = message;
    setFocusPolicy(Qt::NoFocus);
    unsetCursor();
    describe();
    update();
}

// The caption goes with the text, the toasts do not.
QSize ToastStage::sizeHint() const
{
    return {320, 126 + captionHeight()};
}

QSize ToastStage::minimumSizeHint() const
{
    return {170, 72 + captionHeight()};
}

void ToastStage::describe()
{
    setAccessibleName(
        m_toasts.empty() ? message() : m_toasts.front().layout.accessibleText());
    setToolTip(m_toasts.empty() ? widgets::plainToolTip(message()) : QString());
    setAccessibleDescription(canAct() ? tr("Return opens it, Delete dismisses it.") : QString());
}

void ToastStage::slideIn()
{
    const int duration = theme::motion(this);
    m_slide.stop();
    if (duration <= 0 || !isVisible())
        return;
    m_slide.setDuration(duration);
    m_slide.start();
}

qreal ToastStage::scale() const
{
    const QSizeF size = m_toasts.front().layout.size();
    const qreal wide = (width() - 2 * sideMargin) / std::max(1.0, size.width());
    const qreal behind = peek * qreal(m_toasts.size() - 1);
    const qreal high
        = (height() - captionHeight() - 16 - behind) / std::max(1.0, size.height());
    return std::clamp(std::min(wide, high), 0.25, 1.0);
}

// Windows and the browser bring toasts in from the side, telephones from above.
QPointF ToastStage::slideFrom() const
{
    const bool beside = m_platform == contract::Platform::Windows
        || m_platform == contract::Platform::WebPush;
    return beside ? QPointF(48, 0) : QPointF(0, -28);
}

QRectF ToastStage::frontArea() const
{
    const QSizeF size = m_toasts.front().layout.size() * scale();
    const qreal behind = peek * qreal(m_toasts.size() - 1);
    const qreal top = (height() - captionHeight() - size.height() - behind) / 2 + 4;
    return {(width() - size.width()) / 2, std::max(6.0, top), size.width(), size.height()};
}

QString ToastStage::message() const
{
    QStringList second{m_message.strong, m_message.rest};
    second.removeAll(QString());
    QStringList lines{m_message.lead, second.join(u' ')};
    lines.removeAll(QString());
    return lines.join(QChar::LineSeparator);
}

QString ToastStage::caption() const
{
    const bool small = !m_toasts.empty() && scale() < worthMentioning;
    QStringList parts{small ? tr("Simulated at %1 %").arg(int(scale() * 100)) : tr("Simulated")};
    if (!m_toasts.empty()) {
        parts.append(m_toasts.front().layout.summary());
        const qsizetype behind = qsizetype(m_toasts.size()) - 1 + m_more;
        if (behind > 0)
            parts.append(tr("%1 behind").arg(behind));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void ToastStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath screen;
    screen.addRoundedRect(QRectF(rect()).adjusted(0, -corner * 2, 0, 0), corner, corner);
    painter.setClipPath(screen);
    toasts::paintBackdrop(painter, rect(), m_platform,
        theme::schemeOf(palette()) == theme::Scheme::Dark ? platforms::Theme::Dark
                                                          : platforms::Theme::Light);
    if (m_toasts.empty())
        paintMessage(painter);
    else
        paintToasts(painter);
    paintCaption(painter);
}

void ToastStage::paintMessage(QPainter &painter) const
{
    if (message().isEmpty())
        return;
    QTextLayout layout(message(), font());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    layout.setFormats({{int(message().indexOf(m_message.strong, m_message.lead.size())),
        int(m_message.strong.size()), bold}});
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    const qreal width
        = std::min<qreal>(theme::scaled(300), this->width() - 2 * sideMargin - 24);
    const qreal limit = height() - captionHeight() - 16;
    qreal used = 0;
    int shown = 0;
    // How many characters found room.
    const auto layOut = [&](const QString &text) {
        qsizetype end = 0;
        used = 0;
        shown = 0;
        layout.setText(text);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (used + line.height() > limit)
                break;
            line.setPosition({0, used});
            used += line.height() + 2;
            ++shown;
            end = line.textStart() + line.textLength();
        }
        layout.endLayout();
        return end;
    };
    const qsizetype fits = layOut(message());
    if (fits < message().size())
        layOut(message().left(std::max<qsizetype>(fits - 2, 0)).trimmed() + u'…');

    QRectF panel(0, 0, width + 24, used + 14);
    panel.moveCenter({this->width() / 2.0, (height() - captionHeight()) / 2.0 + 2});
    const theme::Scheme scheme = theme::schemeOf(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(scheme == theme::Scheme::Light ? QColor(255, 255, 255, 130)
                                                    : QColor(0, 0, 0, 90));
    painter.drawRoundedRect(panel, 6, 6);
    painter.setPen(theme::colors(scheme).text);
    for (int i = 0; i < shown; ++i)
        layout.lineAt(i).draw(&painter, panel.topLeft() + QPointF(12, 7));
}

// The newest in front; older ones show their lower edge under it.
void ToastStage::paintToasts(QPainter &painter) const
{
    const QRectF front = frontArea();
    const qreal slide = m_slide.state() == QVariantAnimation::Running
        ? m_slide.currentValue().toReal()
        : 0;
    for (size_t i = m_toasts.size(); i-- > 0;) {
        const toasts::ToastLayout &layout = m_toasts[i].layout;
        const qreal factor = scale() * (1 - 0.05 * qreal(i));
        const QSizeF size = layout.size() * factor;
        painter.save();
        QPointF place(front.center().x() - size.width() / 2, front.top());
        if (i > 0) {
            painter.setClipRect(QRectF(0, front.center().y(), width(), height()),
                Qt::IntersectClip);
            painter.setOpacity(1 - 0.2 * qreal(i));
            place.setY(front.bottom() + peek * qreal(i) - size.height());
        } else {
            painter.setOpacity(1 - slide);
            place += slideFrom() * slide;
        }
        painter.translate(place);
        painter.scale(factor, factor);
        layout.paint(painter, {});
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::colorsOf(this).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(front.adjusted(-3, -3, 3, 3), 8, 8);
    }
}

void ToastStage::paintCaption(QPainter &painter) const
{
    const QFont small = theme::uiFont(theme::metrics::smallText);
    painter.setFont(small);
    QColor ink = theme::colorsOf(this).text;
    ink.setAlphaF(0.8F);
    painter.setPen(ink);
    const QRectF line(10, height() - captionHeight(), width() - 20, captionHeight() - 4);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(caption(), Qt::ElideRight, int(line.width())));
}

bool ToastStage::isDismissAt(QPointF position) const
{
    const QRectF front = frontArea();
    const QPointF inside = (position - front.topLeft()) / scale();
    const QRectF cross = m_toasts.front().layout.dismissArea();
    return !cross.isEmpty() && cross.adjusted(-4, -4, 4, 4).contains(inside);
}

void ToastStage::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && canAct()
        && frontArea().contains(event->position());
    event->setAccepted(m_pressed);
}

void ToastStage::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_pressed, false) || !canAct()
        || !frontArea().contains(event->position()))
        return;
    const QString id = m_toasts.front().itemId;
    if (isDismissAt(event->position()))
        Q_EMIT dismissed(id);
    else
        Q_EMIT opened(id);
}

void ToastStage::mouseMoveEvent(QMouseEvent *event)
{
    if (canAct() && frontArea().contains(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void ToastStage::keyPressEvent(QKeyEvent *event)
{
    if (!canAct()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QString id = m_toasts.front().itemId;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT opened(id); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT dismissed(id); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ToastStage::contextMenuEvent(QContextMenuEvent *event)
{
    if (!canAct())
        return;
    const QString id = m_toasts.front().itemId;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { Q_EMIT opened(id); });
    menu->addAction(tr("Dismiss"), this, [this, id] { Q_EMIT dismissed(id); });
    menu->popup(event->globalPos());
}

} // namespace carillon::receiver
