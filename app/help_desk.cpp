#include "help_desk.h"

#include "about_dialog.h"
#include "about_facts.h"
#include "actions.h"
#include "composer/composer_pane.h"
#include "composer/http_view.h"
#include "composer/json_page.h"
#include "composer/native_view.h"
#include "composer/problems_view.h"
#include "exchange/exchange_pane.h"
#include "exchange/traffic_pane.h"
#include "help/help_view.h"
#include "library/library_pane.h"
#include "main_window.h"
#include "preferences.h"
#include "receiver/fan_out_pane.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

constexpr auto folder = ":/help"_L1;
constexpr auto indexPage = "index.md"_L1;
constexpr auto rulesPage = "contract-rules.md"_L1;
constexpr auto topicProperty = "helpPlace";

/// Object name of a dialog, and where in the help it is explained.
struct DialogTopic {
    QLatin1StringView dialog;
    QLatin1StringView place;
};
constexpr DialogTopic dialogTopics[] = {
    {"targetDialog"_L1, "compose.md#other-targets"_L1},
    {"secretPrompt"_L1, "compose.md#other-targets"_L1},
    {"sendMany"_L1, "compose.md#many-at-once"_L1},
    {"compareDialog"_L1, "compose.md#drafts-and-what-was-sent"_L1},
    {"contactSheet"_L1, "receive.md#toasts"_L1},
    {"receiveDialog"_L1, "receive.md#another-carillons-feed"_L1},
    {"deviceDialog"_L1, "receive.md#devices"_L1},
    {"clockDialog"_L1, "receive.md#the-clock"_L1},
    {"faultsDialog"_L1, "receive.md#faults"_L1},
    {"preferencesDialog"_L1, "index.md"_L1},
};

QString placeOfDialog(const QString &name)
{
    for (const DialogTopic &topic : dialogTopics) {
        if (topic.dialog == name)
            return topic.place;
    }
    return {};
}

bool isHelpKey(const QEvent &event)
{
    return event.type() == QEvent::KeyPress
        && static_cast<const QKeyEvent &>(event).key() == Qt::Key_F1;
}

} // namespace

HelpDesk::HelpDesk(MainWindow &window, composer::ComposerPane &composer, Preferences &preferences)
    : m_window(window)
    , m_composer(composer)
    , m_preferences(preferences)
{
    markPanes();
    connectCommands();
    qApp->installEventFilter(this); // a dialog has no commands of its own
}

void HelpDesk::remember()
{
    if (m_help)
        m_preferences.helpState = m_help->saveState();
}

void HelpDesk::markPanes()
{
    const auto mark = [](QWidget *pane, QLatin1StringView place) {
        pane->setProperty(topicProperty, QString(place));
    };
    mark(&m_composer, "compose.md"_L1);
    mark(m_composer.jsonPage(), "compose.md#json"_L1);
    mark(m_composer.http(), "compose.md#requests"_L1);
    mark(m_composer.native(), "compose.md#native"_L1);
    mark(m_composer.problems(), "compose.md#problems"_L1);
    mark(&m_window.library(), "compose.md#drafts-and-what-was-sent"_L1);
    mark(&m_window.receiver(), "receive.md"_L1);
    mark(&m_window.receiver().feed(), "receive.md#feed-and-fan-out"_L1);
    mark(&m_window.receiver().fanOut(), "receive.md#feed-and-fan-out"_L1);
    mark(&m_window.traffic(), "receive.md#traffic"_L1);
    mark(&m_window.exchange(), "receive.md#traffic"_L1);
}

void HelpDesk::connectCommands()
{
    const auto on = [this](Actions::Id id, auto slot) {
        connect(m_window.actions()[id], &QAction::triggered, this, slot);
    };
    on(Actions::HelpContents, [this] {
        const Topic topic = topicOf(QApplication::focusWidget());
        open(topic.page, topic.anchor);
    });
    on(Actions::HelpStart, [this] { open(u"first-minute.md"_s); });
    on(Actions::HelpKeys, [this] { open(u"accessibility.md"_s, u"all-commands"_s); });
    on(Actions::WhatsNew, [this] { open(u"changelog.md"_s); });
    on(Actions::ReportProblem, &HelpDesk::reportProblem);
    on(Actions::About, &HelpDesk::showAbout);
    connect(m_composer.problems(), &composer::ProblemsView::explainRequested, this,
        &HelpDesk::explainRule);
}

help::HelpWindow &HelpDesk::window()
{
    if (!m_help) {
        m_help = std::make_unique<help::HelpWindow>(folder);
        m_help->restoreState(m_preferences.helpState);
    }
    return *m_help;
}

void HelpDesk::open(const QString &page, const QString &anchor)
{
    window().open(page, anchor);
}

void HelpDesk::explainRule(const QByteArray &rule)
{
    open(rulesPage, QString::fromUtf8(rule));
}

void HelpDesk::showAbout()
{
    auto *about = new AboutDialog(aboutFacts(), &m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void HelpDesk::reportProblem()
{
    QGuiApplication::clipboard()->setText(aboutFacts().details);
    open(u"troubleshooting.md"_s);
    m_window.showMessage(tr("The details of this version are on the clipboard, for your report."));
}

HelpDesk::Topic HelpDesk::topicOf(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget == m_composer.problems() && m_composer.problems()->currentRow() >= 0) {
            const auto &problems = m_composer.problems()->model();
            const auto finding = problems.diagnosticAt(m_composer.problems()->currentRow());
            return {rulesPage, QString::fromLatin1(finding.rule->name)};
        }
        QString place = widget->property(topicProperty).toString();
        if (place.isEmpty())
            place = placeOfDialog(widget->objectName());
        if (!place.isEmpty())
            return {place.section(u'#', 0, 0), place.section(u'#', 1)};
    }
    return {indexPage, {}};
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (!isHelpKey(*event))
        return false;
    const QWidget *widget = qobject_cast<QWidget *>(watched);
    const QWidget *asked = widget ? widget->window() : nullptr;
    if (!asked || asked == &m_window || asked == m_help.get())
        return false;
    const Topic topic = topicOf(widget);
    open(topic.page, topic.anchor);
    return true;
}

} // namespace carillon
