#include "widgets/pane_header.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace carillon::widgets {

using namespace Qt::StringLiterals;

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_note(new ElidedLabel)
{
    theme::fixHeight(this, theme::metrics::headerHeight);
    m_row->setContentsMargins(theme::metrics::paneMargin, 0, theme::metrics::paneMargin, 1);
    m_row->setSpacing(8);
    m_title = new QLabel(title);
    m_title->setProperty("tone", u"heading"_s);
    m_note->setColorRole(QPalette::PlaceholderText);
    m_row->addWidget(m_title);
    m_row->addWidget(m_note);
    m_note->hide();
}

void PaneHeader::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(m_noteShown && !note.isEmpty());
}

void PaneHeader::setNoteShown(bool shown)
{
    m_noteShown = shown;
    m_note->setVisible(shown && !m_note->text().isEmpty());
}

void PaneHeader::setTitleShown(bool shown)
{
    m_title->setVisible(shown);
}

void PaneHeader::replaceTitle(QWidget *control)
{
    m_row->insertWidget(0, control);
    m_title->hide();
}

void PaneHeader::add(QWidget *control, int stretch)
{
    m_row->addWidget(control, stretch);
}

void PaneHeader::addSpace()
{
    m_row->addStretch(1);
}

void PaneHeader::setLineShown(bool shown)
{
    m_lineShown = shown;
    update();
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    if (m_lineShown)
        painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

} // namespace carillon::widgets
