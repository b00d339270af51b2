#include "welcome_desk.h"

#include "actions.h"
#include "compose/document.h"
#include "composer/composer_pane.h"
#include "help_desk.h"
#include "http/message.h"
#include "main_window.h"
#include "preferences.h"
#include "receiver/receiver_pane.h"
#include "target_sending.h"
#include "theme/metrics.h"
#include "widgets/notice_bar.h"

namespace carillon {

using namespace Qt::StringLiterals;
using welcome::FirstStep;
using welcome::FirstStepsCard;
using widgets::NoticeBar;

WelcomeDesk::WelcomeDesk(const WelcomeParts &parts)
    : m_parts(parts)
    , m_card(new FirstStepsCard(&parts.composer))
    , m_news(new NoticeBar(NoticeBar::Tone::Note))
{
    m_news->setObjectName(u"whatsNew"_s);
    m_news->setContentsMargins(theme::metrics::grid, theme::metrics::grid, theme::metrics::grid, 0);
    parts.window.addNotice(m_news);
    connect(parts.window.actions()[Actions::FirstSteps], &QAction::triggered, this,
        &WelcomeDesk::showFirstSteps);
    connectSteps();
}

QVersionNumber WelcomeDesk::thisVersion()
{
    return QVersionNumber::fromString(QLatin1String(CARILLON_VERSION));
}

void WelcomeDesk::connectSteps()
{
    connect(m_card, &FirstStepsCard::nextRequested, this, &WelcomeDesk::goOn);
    connect(m_card, &FirstStepsCard::skipRequested, this, &WelcomeDesk::finish);
    connect(&m_parts.document, &compose::Document::changed, this, &WelcomeDesk::noticeEdit);
    connect(&m_parts.sending, &TargetSending::finished, this, &WelcomeDesk::noticeAnswer);
    connect(
        &m_parts.window.receiver(), &receiver::ReceiverPane::stateChangeRequested, this, [this] {
            if (m_card->isVisibleTo(&m_parts.window) && m_card->step() == FirstStep::Dismiss)
                finish();
        });
}

void WelcomeDesk::greet(const QVersionNumber &running)
{
    Preferences &kept = m_parts.preferences;
    const auto last = QVersionNumber::fromString(kept.lastVersion);
    // Whoever has arranged a window has worked with a version that did not keep its number.
    if (last.isNull() && !kept.windowState.isEmpty())
        kept.hintsSeen = true;
    if (!last.isNull() && last < running)
        tellNews(running);
    kept.lastVersion = running.toString();
    kept.save();
    if (!kept.hintsSeen)
        showFirstSteps();
}

void WelcomeDesk::showFirstSteps()
{
    goTo(FirstStep::Edit);
}

// At the head of the pane that the step is about. Whoever pressed its button finds it again.
void WelcomeDesk::goTo(FirstStep step)
{
    const bool hadFocus = m_card->isAncestorOf(m_parts.window.focusWidget());
    QWidget *before = step == FirstStep::Dismiss ? m_parts.window.receiver().putHint(m_card)
                                                 : m_parts.composer.putHint(m_card);
    m_card->followInTabOrder(before);
    m_card->show(step,
        m_parts.window.actions()[Actions::Send]->shortcut().toString(QKeySequence::NativeText));
    if (hadFocus)
        m_card->focusNext();
}

void WelcomeDesk::goOn()
{
    if (m_card->step() == FirstStep::Dismiss)
        return finish();
    goTo(m_card->step() == FirstStep::Edit ? FirstStep::Send : FirstStep::Dismiss);
}

void WelcomeDesk::finish()
{
    const bool hadFocus = m_card->isAncestorOf(m_parts.window.focusWidget());
    m_card->hide();
    if (hadFocus)
        m_parts.composer.showForm();
    m_parts.preferences.hintsSeen = true;
    m_parts.preferences.save();
    m_parts.window.showMessage(tr("Help > Show the First Steps brings them back."));
}

// Another sample is no edit, and neither is a draft that came back from the last time.
void WelcomeDesk::noticeEdit()
{
    const bool isWaiting
        = m_card->isVisibleTo(&m_parts.window) && m_card->step() == FirstStep::Edit;
    if (isWaiting && m_parts.document.isModified() && m_parts.document.canUndo())
        goTo(FirstStep::Send);
}

void WelcomeDesk::noticeAnswer(const http::Exchange &exchange)
{
    const bool isStored = !exchange.failure && exchange.response.status / 100 == 2;
    if (isStored && m_card->isVisibleTo(&m_parts.window) && m_card->step() != FirstStep::Dismiss)
        goTo(FirstStep::Dismiss);
}

void WelcomeDesk::tellNews(const QVersionNumber &running)
{
    m_news->showNotice(tr("Carillon was updated to version %1.").arg(running.toString()),
        {{tr("What’s New"), [this] { m_parts.help.open(u"changelog.md"_s); }},
            {tr("Close", "a notice"), {}}});
}

} // namespace carillon
