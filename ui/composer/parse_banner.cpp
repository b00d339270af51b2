#include "composer/parse_banner.h"

#include "theme/metrics.h"
#include "theme/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace carillon::composer {
namespace {

constexpr int gapBelow = theme::metrics::grid; // to the fields, while there is a banner

} // namespace

ParseBanner::ParseBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("parseBanner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("parseProblem"));
    auto *button = new QPushButton(tr("Show in JSON"), this);
    button->setObjectName(QStringLiteral("showInJson"));
    button->setAccessibleName(button->text());
    connect(button, &QPushButton::clicked, this, &ParseBanner::jsonRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, theme::metrics::grid, theme::metrics::grid, theme::metrics::grid + gapBelow);
    row->setSpacing(theme::metrics::grid);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    hide();
}

bool ParseBanner::judge(const json::Document &json, QByteArrayView text)
{
    if (const auto &error = json.error()) {
        const json::Position at = json::positionOf(text, error->offset);
        const qsizetype offset = qMin(error->offset, text.size());
        const QByteArrayView line = text.sliced(offset - (at.column - 1), at.column - 1);
        m_text->setText(tr("The JSON does not parse at line\u00a0%1, column\u00a0%2.")
                            .arg(at.line)
                            .arg(QString::fromUtf8(line).size() + 1));
    } else if (json.root().kind != json::Kind::Object) {
        m_text->setText(tr("The JSON is not an object, so there are no fields to show."));
    } else {
        hide();
        return true;
    }
    show();
    return false;
}

void ParseBanner::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.error);
    painter.setBrush(colors.errorTint);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - gapBelow), theme::metrics::controlRadius, theme::metrics::controlRadius);
}

} // namespace carillon::composer
