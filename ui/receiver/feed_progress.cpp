#include "receiver/feed_progress.h"

#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

FeedProgress::FeedProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new widgets::ElidedLabel)
    , m_bar(new QProgressBar)
    , m_button(new QPushButton)
{
    setObjectName(u"feedProgress"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::metrics::paneMargin, theme::metrics::halfGrid,
        theme::metrics::paneMargin, theme::metrics::halfGrid);
    row->setSpacing(theme::metrics::grid);
    row->addWidget(m_text, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_button);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_button->setObjectName(u"feedCancel"_s);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isOver)
            hide();
        else
            Q_EMIT cancelRequested();
    });
    hide();
}

void FeedProgress::showProgress(const QString &text, qint64 done, qint64 total)
{
    m_isOver = false;
    m_text->setText(text);
    setToolTip({});
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_bar->show();
    m_button->setText(tr("Cancel"));
    show();
}

void FeedProgress::end(const QString &text, const QString &toolTip)
{
    m_isOver = true;
    m_text->setText(text);
    widgets::setPlainToolTip(this, toolTip);
    m_bar->hide();
    //: takes the line of progress away
    m_button->setText(tr("Dismiss"));
    setVisible(!text.isEmpty());
}

} // namespace carillon::receiver
