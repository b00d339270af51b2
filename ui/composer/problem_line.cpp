#include "composer/problem_line.h"

#include "composer/diagnostic_popup.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/style_sheet.h"
#include "theme/text_size.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace carillon::composer {
namespace {

constexpr int problemIconSize = 12;

// `Error: title is required in visual content`
QString sentence(const contract::Diagnostic &diagnostic)
{
    return diagnostic.isError() ? ProblemLine::tr("Error: %1").arg(headline(diagnostic))
                                : ProblemLine::tr("Warning: %1").arg(headline(diagnostic));
}

} // namespace

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("problemText"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::metrics::halfGrid, 0, 0, 0);
    row->setSpacing(theme::metrics::halfGrid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    theme::fixSize(m_icon, {problemIconSize, problemIconSize + 2});
    hide();
}

void ProblemLine::setProblem(const contract::Diagnostic *diagnostic)
{
    m_severityName.clear();
    if (diagnostic)
        m_severityName
            = diagnostic->isError() ? QStringLiteral("error") : QStringLiteral("warning");
    m_text->setText(diagnostic ? sentence(*diagnostic) : QString());
    theme::setStyleProperty(m_text, "tone", m_severityName);
    tint();
    setVisible(diagnostic != nullptr);
}

void ProblemLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void ProblemLine::tint()
{
    if (m_severityName.isEmpty())
        return;
    const theme::Colors &colors = theme::colorsOf(this);
    const bool error = m_severityName == QLatin1String("error");
    const QIcon icon = error ? theme::icon(QLatin1StringView("error"), colors.error)
                             : theme::icon(QLatin1StringView("warning"), colors.warning);
    m_icon->setPixmap(icon.pixmap(QSize(problemIconSize, problemIconSize), devicePixelRatioF()));
}

} // namespace carillon::composer
