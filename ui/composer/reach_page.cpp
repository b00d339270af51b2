#include "composer/reach_page.h"

#include "composer/findings_list.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/meter.h"

#include <QHBoxLayout>
#include <QLabel>

namespace carillon::composer {
namespace {

using theme::metrics::grid;
using theme::metrics::paneMargin;

constexpr int good = 90;
constexpr int fair = 60;

} // namespace

ReachPage::ReachPage(QWidget *parent)
    : QWidget(parent)
    , m_score(new QLabel)
    , m_meter(new widgets::Meter)
    , m_note(new QLabel)
    , m_reasons(new FindingsList)
{
    m_score->setObjectName(QStringLiteral("reachScore"));
    theme::useUiFont(m_score, theme::metrics::titleText, QFont::DemiBold);
    m_meter->setObjectName(QStringLiteral("reachMeter"));
    m_note->setObjectName(QStringLiteral("reachNote"));
    m_note->setProperty("tone", QStringLiteral("secondary"));
    m_note->setWordWrap(true);
    m_reasons->setObjectName(QStringLiteral("reachReasons"));
    m_reasons->setAccessibleName(tr("Reasons"));
    connect(m_reasons, &FindingsList::findingActivated, this, &ReachPage::findingActivated);
    auto *row = new QHBoxLayout;
    row->setSpacing(paneMargin);
    row->addWidget(m_score);
    row->addWidget(m_meter, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(paneMargin, 0, paneMargin, grid);
    head->setSpacing(grid / 2);
    head->addLayout(row);
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_reasons, 1);
}

void ReachPage::show(const platforms::Reach &reach)
{
    m_score->setText(tr("%1 of 100").arg(reach.score));
    const bool isGood = reach.score >= good;
    const QString word = isGood ? tr("arrives whole")
        : reach.score >= fair   ? tr("arrives with losses")
                                : tr("much gets lost");
    m_meter->set(reach.score / 100.0, word,
        isGood                    ? widgets::Tone::Success
            : reach.score >= fair ? widgets::Tone::Warning
                                  : widgets::Tone::Error);
    m_note->setText(reach.reasons.isEmpty()
            ? tr("Nothing worth a point is cut, dropped or delayed where it is aimed at.")
            : tr("What takes points off, the gravest first. Enter goes to the member."));
    QList<FindingsModel::Row> rows;
    for (const platforms::ReachReason &reason : reach.reasons)
        rows.append({reason.finding, reason.points});
    m_reasons->setRows(rows);
}

} // namespace carillon::composer
