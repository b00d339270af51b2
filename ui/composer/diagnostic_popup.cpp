#include "composer/diagnostic_popup.h"

#include "base/beginning.h"
#include "base/bidi.h"
#include "composer/diagnostic_marks.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/json_view.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon::composer {
namespace {

constexpr int cardWidth = 352;
constexpr int gap = 6;
constexpr qsizetype longestSubject = 200; // a member may have any name

QLabel *makeLine(QVBoxLayout *column, int px, QFont::Weight weight = QFont::Normal)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::useUiFont(label, px, weight);
    column->addWidget(label);
    return label;
}

void tint(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

QString consequence(const contract::Diagnostic &diagnostic)
{
    if (!diagnostic.isError())
        return DiagnosticPopup::tr("The service accepts it all the same.");
    const contract::Answer &answer = contract::answerOf(diagnostic.rule->outcome);
    const QString code = QString::number(answer.status) + u' ' + text(answer.code);
    if (*answer.inner == '\0')
        return DiagnosticPopup::tr("The service would answer %1.").arg(embedded(code));
    return DiagnosticPopup::tr("The service would answer %1, %2.")
        .arg(embedded(code), embedded(text(answer.inner)));
}

QString headline(const contract::Diagnostic &diagnostic)
{
    const QByteArray target = diagnostic.target();
    const QString subject = target.isEmpty()
        ? DiagnosticPopup::tr("The body")
        : QString::fromUtf8(contract::isAboutHead(diagnostic) ? target : target.split('.').last());
    return widgets::revealed(beginningOf(subject, longestSubject) + u' ' + diagnostic.predicate());
}

DiagnosticPopup::DiagnosticPopup(QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
{
    setObjectName(QStringLiteral("diagnosticPopup"));
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::metrics::grid + theme::metrics::halfGrid,
        theme::metrics::grid, theme::metrics::grid + theme::metrics::halfGrid,
        theme::metrics::grid + theme::metrics::halfGrid / 2);
    column->setSpacing(2);
    m_headline = makeLine(column, theme::metrics::bodyText, QFont::DemiBold);
    m_answer = makeLine(column, theme::metrics::bodyText);
    m_source = makeLine(column, theme::metrics::smallText + 1);
}

void DiagnosticPopup::showFor(const contract::Diagnostic &diagnostic, const QRect &anchor)
{
    const theme::Colors &colors = theme::colorsOf(parentWidget());
    setPalette(parentWidget()->palette());
    m_headline->setText(headline(diagnostic));
    tint(m_headline, severityColor(diagnostic.severity(), colors));
    m_answer->setText(consequence(diagnostic));
    m_answer->show();
    tint(m_answer, colors.text);
    m_source->setText(text(diagnostic.rule->name) + QStringLiteral(" · ")
        + QString::fromUtf8(diagnostic.rule->source));
    tint(m_source, colors.secondaryText);
    place(anchor);
}

void DiagnosticPopup::showHelp(const compose::MemberHelp &help, const QRect &anchor)
{
    const theme::Colors &colors = theme::colorsOf(parentWidget());
    setPalette(parentWidget()->palette());
    m_headline->setText(widgets::revealed(help.name.isEmpty() ? tr("Element") : help.name));
    tint(m_headline, colors.jsonName);
    QStringList about{help.description};
    if (!help.values.isEmpty())
        about.append(tr("One of %1.").arg(embedded(help.values.join(QStringLiteral(", ")))));
    about.removeAll(QString());
    m_answer->setText(about.join(u' '));
    m_answer->setVisible(!about.isEmpty());
    tint(m_answer, colors.text);
    m_source->setText((help.isRequired ? tr("required, %1") : QStringLiteral("%1")).arg(help.type)
        + QStringLiteral(" · ") + QString::fromUtf8(json::dottedPath(help.pointer)));
    tint(m_source, colors.secondaryText);
    place(anchor);
}

void DiagnosticPopup::place(const QRect &anchor)
{
    const QRect area = parentWidget()->screen()->availableGeometry();
    const int width = theme::scaled(cardWidth);
    const QSize size(width, layout()->totalHeightForWidth(width));
    QPoint corner(anchor.left() - gap, anchor.bottom() + gap);
    if (corner.y() + size.height() > area.bottom())
        corner.setY(anchor.top() - gap - size.height());
    corner.setX(std::max(area.left(), std::min(corner.x(), area.right() - size.width())));
    setGeometry(QRect(corner, size));
    show();
}

void DiagnosticPopup::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(parentWidget());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.controlEdge);
    painter.setBrush(colors.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
        theme::metrics::controlRadius, theme::metrics::controlRadius);
}

} // namespace carillon::composer
