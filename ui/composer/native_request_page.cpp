#include "composer/native_request_page.h"

#include "composer/findings_list.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/json_view.h"
#include "widgets/meter.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace carillon::composer {
namespace {

using namespace std::chrono_literals;
using platforms::NativeRequest;
using theme::metrics::grid;
using theme::metrics::paneMargin;

constexpr auto noticeTime = 1500ms;
constexpr int leastLines = 9; // of a request

// Names in one column, values in the next.
QStringList headingOf(const NativeRequest &request)
{
    qsizetype widest = request.method.size();
    for (const platforms::NativeHeader &header : request.headers)
        widest = std::max(widest, header.name.size());
    const auto line = [widest](const QByteArray &name, const QByteArray &value) {
        return QString::fromUtf8(name.leftJustified(widest + 1) + value);
    };
    QStringList out{line(request.method, request.url)};
    for (const platforms::NativeHeader &header : request.headers)
        out.append(line(header.name, header.value));
    return out;
}

} // namespace

NativeRequestPage::NativeRequestPage(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QComboBox)
    , m_copy(new QPushButton(tr("Copy")))
    , m_copyBody(new QPushButton(tr("Copy body")))
    , m_meter(new widgets::Meter)
    , m_text(new widgets::JsonView)
    , m_lossesTitle(new QLabel)
    , m_losses(new FindingsList)
{
    m_meter->setObjectName(QStringLiteral("nativeBytes"));
    m_meter->setContentsMargins({});
    m_text->setObjectName(QStringLiteral("nativeText"));
    m_text->setAccessibleName(tr("Headers and body"));
    theme::useUiFont(m_lossesTitle, theme::metrics::bodyText, QFont::DemiBold);
    m_lossesTitle->setContentsMargins(paneMargin, grid, paneMargin, grid / 2);
    m_lossesTitle->setBuddy(m_losses);
    m_losses->setObjectName(QStringLiteral("nativeLosses"));
    m_losses->setAccessibleName(tr("What is lost"));
    // In a small window the request comes first.
    theme::follow(this, [this] {
        m_text->setMinimumHeight(leastLines * m_text->fontMetrics().lineSpacing());
        m_losses->setMinimumHeight(m_losses->fontMetrics().lineSpacing() * 2);
    });
    connect(m_losses, &FindingsList::findingActivated, this, &NativeRequestPage::findingActivated);

    auto *lost = new QWidget;
    auto *lostColumn = new QVBoxLayout(lost);
    lostColumn->setContentsMargins({});
    lostColumn->setSpacing(0);
    lostColumn->addWidget(m_lossesTitle);
    lostColumn->addWidget(m_losses, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("nativeSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_text);
    splitter->addWidget(lost);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 120});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeChooser());
    column->addWidget(splitter, 1);
}

QWidget *NativeRequestPage::makeChooser()
{
    auto *chooser = new QWidget;
    m_kinds->setObjectName(QStringLiteral("nativeKinds"));
    m_kinds->setAccessibleName(tr("Equivalent request"));
    m_kinds->setToolTip(
        tr("What you would send yourself to get the same; the retired service never "
           "published its own messages"));
    m_kinds->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_kinds->setMinimumContentsLength(8);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &NativeRequestPage::showCurrent);
    auto *label = new QLabel(tr("&Equivalent"));
    label->setBuddy(m_kinds);
    label->setProperty("tone", QStringLiteral("secondary"));
    for (QPushButton *button : {m_copy, m_copyBody})
        button->setProperty("outline", true);
    m_copy->setObjectName(QStringLiteral("copyNative"));
    m_copy->setToolTip(tr("Copy method, address, headers and body"));
    m_copyBody->setObjectName(QStringLiteral("copyNativeBody"));
    m_copyBody->setToolTip(tr("Copy the body as it goes over the wire"));
    connect(m_copy, &QPushButton::clicked, this, &NativeRequestPage::copyRequest);
    connect(m_copyBody, &QPushButton::clicked, this, &NativeRequestPage::copyBody);

    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(label);
    row->addWidget(m_kinds, 1);
    row->addWidget(m_copy);
    row->addWidget(m_copyBody);
    auto *column = new QVBoxLayout(chooser);
    column->setContentsMargins(paneMargin, 0, paneMargin, grid);
    column->setSpacing(grid);
    column->addLayout(row);
    column->addWidget(m_meter);
    return chooser;
}

void NativeRequestPage::show(const platforms::NativeEquivalent &equivalent)
{
    if (equivalent == m_equivalent)
        return;
    const auto kind
        = m_equivalent.requests.isEmpty() ? platforms::NativeKind::Direct : current().kind;
    m_equivalent = equivalent;
    const QSignalBlocker blocker(m_kinds);
    m_kinds->clear();
    for (const NativeRequest &request : m_equivalent.requests) {
        m_kinds->addItem(request.title);
        if (request.kind == kind)
            m_kinds->setCurrentIndex(m_kinds->count() - 1);
    }
    showCurrent();
}

const NativeRequest &NativeRequestPage::current() const
{
    return m_equivalent.requests[std::max(0, m_kinds->currentIndex())];
}

void NativeRequestPage::showCurrent()
{
    const NativeRequest &request = current();
    showMeter(request);
    const QStringList heading = headingOf(request);
    if (request.format == platforms::BodyFormat::Xml)
        m_text->setXml(request.body, heading);
    else
        m_text->setContent(request.body, heading);
    QList<FindingsModel::Row> rows;
    for (const platforms::Finding &finding : request.losses + m_equivalent.losses)
        rows.append({finding, 0});
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.finding.warning().rule.severity < b.finding.warning().rule.severity;
    });
    m_losses->setRows(rows);
    m_lossesTitle->setText(rows.isEmpty()
            ? tr("Nothing is lost")
            : tr("%n lost or changed on the way", nullptr, int(rows.size())));
}

void NativeRequestPage::showMeter(const NativeRequest &request)
{
    const QString counted = QCoreApplication::translate(
        "platforms", platforms::transportOf(request.transport).counted);
    m_meter->setToolTip(tr("Counted: %1").arg(counted));
    if (request.limit == 0) {
        m_meter->set(-1, tr("%Ln byte(s), no limit of its own", nullptr, int(request.bytes)),
            widgets::Tone::Neutral);
        return;
    }
    QString text = tr("%L1 of %Ln byte(s)", nullptr, int(request.limit)).arg(request.bytes);
    if (request.isOverLimit())
        text = tr("%1: %Ln too many", nullptr, int(request.bytes - request.limit)).arg(text);
    else if (request.isEncrypted)
        text = tr("%1 before encryption").arg(text);
    m_meter->set(double(request.bytes) / request.limit, text,
        request.isOverLimit() ? widgets::Tone::Error : widgets::Tone::Neutral);
}

void NativeRequestPage::copyRequest()
{
    copy(current().text(), m_copy);
}

void NativeRequestPage::copyBody()
{
    copy(current().body, m_copyBody);
}

void NativeRequestPage::copy(const QByteArray &text, QPushButton *button)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    const QString name = button == m_copy ? tr("Copy") : tr("Copy body");
    button->setText(tr("Copied"));
    QTimer::singleShot(noticeTime, button, [button, name] { button->setText(name); });
}

} // namespace carillon::composer
