#include "status_strip.h"

#include "base/list_text.h"
#include "clock/due_text.h"
#include "theme/icons.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/announcement.h"
#include "widgets/status_dot.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto messageTime = 5s;

QLabel *label(QHBoxLayout *row, const char *name)
{
    auto *out = new QLabel;
    out->setTextFormat(Qt::PlainText);
    out->setObjectName(QLatin1StringView(name));
    row->addWidget(out);
    return out;
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_dot(new widgets::StatusDot)
    , m_copy(new QToolButton)
{
    theme::fixHeight(this, 28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(14);
    auto *service = new QHBoxLayout;
    service->setSpacing(6);
    service->addWidget(m_dot);
    m_address = label(service, "serviceAddress");
    service->addWidget(m_copy);
    row->addLayout(service);
    m_devices = label(row, "deviceCount");
    m_feed = label(row, "feedCount");
    m_problems = label(row, "problemCount");
    m_message = label(row, "message");
    row->addStretch(1);
    m_time = label(row, "serviceTime");
    m_message->setForegroundRole(QPalette::Link);
    m_time->setProperty("tone", u"secondary"_s);

    m_copy->setObjectName(u"copyAddress"_s);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(theme::icon("copy"_L1, theme::colorsOf(this)));
    m_copy->setToolTip(tr("Copy the service's address"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this, &StatusStrip::copyAddress);
    setService({}, false);
    setDeviceCount(0);
    setFeedCount(0);
    setProblems(0, 0);
}

void StatusStrip::setService(const QUrl &address, bool connected)
{
    m_url = address;
    m_dot->setOn(connected);
    m_copy->setVisible(!address.isEmpty());
    if (address.isEmpty())
        m_address->setText(tr("No service"));
    else
        m_address->setText(u"%1:%2"_s.arg(address.host()).arg(address.port()));
    m_address->setToolTip(
        connected ? tr("The local service is listening here") : tr("Not connected to the service"));
}

void StatusStrip::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_url.toString());
    showMessage(tr("Address copied"));
}

void StatusStrip::setDeviceCount(int count)
{
    m_devices->setText(tr("%Ln device(s)", nullptr, count));
}

void StatusStrip::setFeedCount(int count)
{
    m_feed->setText(tr("%Ln in feed", nullptr, count));
}

void StatusStrip::setProblems(int errors, int warnings)
{
    QStringList parts;
    if (errors > 0)
        parts.append(tr("%Ln error(s)", nullptr, errors));
    if (warnings > 0)
        parts.append(tr("%Ln warning(s)", nullptr, warnings));
    const QString text = parts.isEmpty() ? tr("No problems") : listText(parts);
    if (text == m_problems->text())
        return;
    const bool isFirst = m_problems->text().isEmpty();
    m_problems->setText(text);
    if (!isFirst)
        widgets::Announcement::say(this, text);
}

void StatusStrip::setTime(Instant now, bool real, Instant today)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(toMsecs(now)).toString(u"HH:mm"_s);
    m_time->setText(real ? tr("real time %1").arg(time)
                         : tr("clock paused at %1").arg(clock::timeText(now, today)));
}

void StatusStrip::showMessage(const QString &text)
{
    m_message->setText(text);
    widgets::Announcement::say(this, text);
    QTimer::singleShot(messageTime, m_message, [label = m_message, text] {
        if (label->text() == text)
            label->clear();
    });
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_copy->setIcon(theme::icon("copy"_L1, theme::colorsOf(this)));
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, 0, width(), 1, colors.line);
}

} // namespace carillon
