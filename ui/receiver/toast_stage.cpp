#include "receiver/toast_stage.h"

#include "receiver/toast_stage_accessible.h"
#include "theme/focus_ring.h"
#include "theme/fonts.h"
#include "theme/motion.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "toasts/backdrop.h"
#include "toasts/why.h"
#include "widgets/elided_label.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

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

QStringList sentencesOf(const QList<toasts::Flag> &flags)
{
    QStringList out;
    for (const toasts::Flag &flag : flags)
        out.append(flag.sentence);
    return out;
}

} // namespace

ToastStage::ToastStage(contract::Platform platform, QWidget *parent)
    : QWidget(parent)
    , m_platform(platform)
{
    installToastStageAccessible();
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_slide.setStartValue(1.0);
    m_slide.setEndValue(0.0);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_slide, &QVariantAnimation::finished, this, [this] { m_leaving.reset(); });
}

// Who looks at an older one goes on looking at it while others come and go.
void ToastStage::setToasts(const QList<StagedToast> &toasts, Mode mode)
{
    const QString before = frontItem();
    const QRectF area = m_toasts.empty() ? QRectF() : frontArea();
    const bool isFewer = toasts.size() < m_all.size();
    std::unique_ptr<Shown> front = takeFront();
    m_mode = mode;
    m_message = {};
    m_all = toasts;
    m_swipe = 0;
    const auto stays = std::find_if(toasts.begin(), toasts.end(),
        [&](const StagedToast &each) { return each.itemId == before; });
    const bool isChosen = m_first > 0 && stays != toasts.end() && hasFocus();
    showFrom(isChosen ? stays - toasts.begin() : 0);
    const bool isOther = frontItem() != before;
    if (isOther && mode == Mode::Acting && !isFewer)
        slideIn();
    else if (isOther && mode == Mode::Acting && !before.isEmpty() && stays == toasts.end())
        slideOut(std::move(front), area);
    else if (isOther)
        m_slide.stop();
}

void ToastStage::setMessage(const StageMessage &message)
{
    const QRectF area = m_toasts.empty() ? QRectF() : frontArea();
    const bool acted = canAct();
    std::unique_ptr<Shown> front = takeFront();
    m_toasts.clear();
    m_all.clear();
    m_first = 0;
    m_swipe = 0;
    m_slide.stop();
    m_message = message;
    setFocusPolicy(Qt::NoFocus);
    unsetCursor();
    describe();
    if (acted)
        slideOut(std::move(front), area);
    update();
}

std::unique_ptr<ToastStage::Shown> ToastStage::takeFront()
{
    return m_toasts.empty() ? nullptr : std::make_unique<Shown>(std::move(m_toasts.front()));
}

void ToastStage::slideIn()
{
    m_leaving.reset();
    slide(QVariantAnimation::Forward);
}

void ToastStage::slideOut(std::unique_ptr<Shown> front, const QRectF &area)
{
    m_leaving = std::move(front);
    m_leavingArea = area;
    slide(QVariantAnimation::Backward);
}

void ToastStage::showFrom(qsizetype first)
{
    m_first = std::clamp<qsizetype>(first, 0, std::max<qsizetype>(m_all.size() - 1, 0));
    m_toasts.clear();
    const qsizetype end = std::min(m_all.size(), m_first + shownAtMost);
    for (qsizetype i = m_first; i < end; ++i)
        m_toasts.push_back({m_all[i].itemId, toasts::ToastLayout(m_all[i].spec)});
    setFocusPolicy(canAct() ? Qt::StrongFocus : Qt::NoFocus);
    describe();
    update();
}

void ToastStage::chooseNext(int step)
{
    const qsizetype wanted = std::clamp<qsizetype>(m_first + step, 0, m_all.size() - 1);
    if (wanted == m_first)
        return;
    m_slide.stop();
    showFrom(wanted);
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

QString ToastStage::frontItem() const
{
    return m_toasts.empty() ? QString() : m_toasts.front().itemId;
}

// The caption goes with the text, the toasts do not.
QSize ToastStage::sizeHint() const
{
    return {320, 126 + captionHeight()};
}

QSize ToastStage::minimumSizeHint() const
{
    return {170, 58 + captionHeight()};
}

void ToastStage::describe()
{
    if (m_toasts.empty()) {
        setAccessibleName(message());
        setAccessibleDescription({});
        return;
    }
    const toasts::ToastLayout &front = m_toasts.front().layout;
    setAccessibleName(front.accessibleText());
    QStringList said = sentencesOf(front.flagged());
    if (canAct())
        said.append(tr("Return opens it, Delete dismisses it, the arrow keys go to older ones."));
    setAccessibleDescription(said.join(u' '));
}

QString ToastStage::explanation() const
{
    if (m_toasts.empty())
        return message();
    const toasts::ToastLayout &front = m_toasts.front().layout;
    QStringList lines;
    if (const QString rest = front.hiddenTitle(); !rest.isEmpty())
        lines.append(tr("Cut from the title: %1").arg(rest));
    if (const QString rest = front.hiddenBody(); !rest.isEmpty())
        lines.append(tr("Cut from the body: %1").arg(rest));
    lines += sentencesOf(front.flagged());
    lines.append(front.footer());
    lines.append(toasts::whyText(toasts::whyThisSize(front.spec())));
    return lines.join(u'\n');
}

bool ToastStage::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), widgets::plainToolTip(explanation()), this);
        return true;
    }
    return QWidget::event(event);
}

// Forward brings the toast in, backward takes the one that is leaving out.
void ToastStage::slide(QVariantAnimation::Direction direction)
{
    const int duration = theme::motion(this);
    m_slide.stop();
    if (duration <= 0 || !isVisible()) {
        m_leaving.reset();
        return;
    }
    m_slide.setDirection(direction);
    m_slide.setDuration(duration);
    m_slide.start();
}

qreal ToastStage::scale() const
{
    const QSizeF size = m_toasts.front().layout.size();
    const qreal wide = (width() - 2 * sideMargin) / std::max(1.0, size.width());
    const qreal behind = peek * qreal(m_toasts.size() - 1);
    const qreal high = (height() - captionHeight() - 16 - behind) / std::max(1.0, size.height());
    return std::clamp(std::min(wide, high), 0.25, 1.0);
}

// Windows and the browser bring toasts in from the side, telephones from above.
QPointF ToastStage::slideFrom() const
{
    const bool beside
        = m_platform == contract::Platform::Windows || m_platform == contract::Platform::WebPush;
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
    return m_message.text();
}

QString ToastStage::caption() const
{
    const bool small = !m_toasts.empty() && scale() < worthMentioning;
    QStringList parts{small ? tr("Simulated at %1 %").arg(int(scale() * 100)) : tr("Simulated")};
    if (!m_toasts.empty()) {
        const platforms::Surface surface = m_toasts.front().layout.spec().surface;
        if (surface != platforms::firstSurfaceOf(m_platform))
            parts.append(platforms::surfaceName(surface));
        parts.append(m_toasts.front().layout.summary());
        if (m_first > 0)
            parts.append(tr("%1 of %2", "a place in a list").arg(m_first + 1).arg(m_all.size()));
        else if (m_all.size() > 1)
            parts.append(tr("%Ln behind", nullptr, int(m_all.size() - 1)));
    }
    return parts.join(QStringLiteral(" · "));
}

QRectF ToastStage::messageArea() const
{
    return QRectF(rect()).adjusted(sideMargin, 8, -sideMargin, -captionHeight() - 4);
}

void ToastStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath screen;
    screen.addRoundedRect(QRectF(rect()).adjusted(0, -corner * 2, 0, 0), corner, corner);
    painter.setClipPath(screen);
    toasts::paintBackdrop(painter, rect(), m_platform,
        theme::isDark(theme::schemeOf(palette())) ? platforms::Theme::Dark
                                                  : platforms::Theme::Light);
    if (m_toasts.empty())
        paintMessage(painter, *this, messageArea(), m_message);
    else
        paintToasts(painter);
    paintLeaving(painter);
    paintCaption(painter);
}

// The newest in front; older ones show their lower edge under it.
void ToastStage::paintToasts(QPainter &painter) const
{
    const QRectF front = frontArea();
    const bool comes = m_slide.state() == QVariantAnimation::Running && !m_leaving;
    const qreal away = comes ? m_slide.currentValue().toReal() : 0;
    for (size_t i = m_toasts.size(); i-- > 0;) {
        const qreal factor = scale() * (1 - 0.05 * qreal(i));
        const QSizeF size = m_toasts[i].layout.size() * factor;
        painter.save();
        QPointF place(front.center().x() - size.width() / 2, front.top());
        if (i > 0) {
            painter.setClipRect(
                QRectF(0, front.center().y(), width(), height()), Qt::IntersectClip);
            painter.setOpacity(1 - 0.2 * qreal(i));
            place.setY(front.bottom() + peek * qreal(i) - size.height());
        } else {
            painter.setOpacity(1 - std::max(away, std::abs(m_swipe) / width()));
            place += slideFrom() * away + QPointF(m_swipe, 0);
        }
        paintToast(painter, m_toasts[i], place, factor);
        painter.restore();
    }
    if (hasFocus()) {
        const theme::Colors &colors = theme::colorsOf(this);
        painter.setPen(QPen(colors.focus, theme::ringWidth(colors)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(front.adjusted(-3, -3, 3, 3), 8, 8);
    }
}

void ToastStage::paintToast(
    QPainter &painter, const Shown &toast, QPointF place, qreal factor) const
{
    painter.translate(place);
    painter.scale(factor, factor);
    toast.layout.paint(painter, {});
}

void ToastStage::paintLeaving(QPainter &painter) const
{
    if (!m_leaving || m_slide.state() != QVariantAnimation::Running)
        return;
    const qreal away = m_slide.currentValue().toReal();
    painter.save();
    painter.setOpacity(1 - away);
    paintToast(painter, *m_leaving, m_leavingArea.topLeft() + slideFrom() * away,
        m_leavingArea.width() / std::max(1.0, m_leaving->layout.size().width()));
    painter.restore();
}

void ToastStage::paintCaption(QPainter &painter) const
{
    const QFont small = theme::uiFont(theme::metrics::smallText);
    painter.setFont(small);
    painter.setPen(theme::colorsOf(this).text);
    const QRectF line(10, height() - captionHeight(), width() - 20, captionHeight() - 4);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(caption(), Qt::ElideRight, int(line.width())));
}

} // namespace carillon::receiver
