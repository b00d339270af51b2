#include "targets/finding_label.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace carillon::targets {

using namespace Qt::StringLiterals;
using Severity = compose::ProfileFinding::Severity;

FindingLabel::FindingLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::halfGrid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FindingLabel::show(const QList<compose::ProfileFinding> &findings, compose::ProfileField field)
{
    const compose::ProfileFinding *worst = nullptr;
    for (const compose::ProfileFinding &each : findings) {
        if (each.field == field && (!worst || each.severity < worst->severity))
            worst = &each;
    }
    setVisible(worst);
    m_text->clear();
    if (!worst)
        return;
    m_isError = worst->severity == Severity::Error;
    m_text->setText((m_isError ? tr("Error: %1") : tr("Warning: %1")).arg(worst->message));
    theme::setStyleProperty(m_text, "tone", m_isError ? u"error"_s : u"warning"_s);
    paintIcon();
}

QString FindingLabel::text() const
{
    return m_text->text();
}

void FindingLabel::paintIcon()
{
    const theme::Colors &colors = theme::colorsOf(this);
    const QIcon icon = m_isError ? theme::icon("error"_L1, colors.error)
                                 : theme::icon("warning"_L1, colors.warning);
    m_icon->setPixmap(icon.pixmap(theme::metrics::iconSize));
}

void FindingLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        paintIcon();
}

} // namespace carillon::targets
