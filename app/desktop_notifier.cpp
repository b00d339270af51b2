#include "desktop_notifier.h"

#include <utility>

namespace carillon {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostNumbers = 200;
constexpr qsizetype mostTold = 3; // of many, by their titles
constexpr qsizetype longestText = 1000;

} // namespace

QString desktopEntry()
{
    return qEnvironmentVariable("FLATPAK_ID", u"carillon"_s);
}

DesktopNotifier::DesktopNotifier(std::unique_ptr<DesktopNotifications> desktop, QObject *parent)
    : QObject(parent)
    , m_desktop(std::move(desktop))
{
    m_second.setSingleShot(true);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &DesktopNotifier::onSecond);
}

DesktopNotifier::~DesktopNotifier() = default;

// What the desktop can do is asked once; until it is known, everything waits.
void DesktopNotifier::setOn(bool on, bool withSound)
{
    m_withSound = withSound;
    if (on == m_on || !m_desktop)
        return;
    m_on = on;
    m_hasFailed = false;
    m_waiting.clear();
    m_more = 0;
    if (on && !m_capabilities) {
        m_second.start();
        m_desktop->askCapabilities([this](const QStringList &capabilities) {
            m_capabilities = capabilities;
            m_second.stop();
            onSecond();
        });
    }
}

void DesktopNotifier::show(const DesktopNote &note)
{
    if (!m_on)
        return;
    if (!m_second.isActive() && m_capabilities) {
        m_second.start();
        return send(note);
    }
    ++m_more;
    if (m_waiting.size() == mostTold)
        m_waiting.removeFirst();
    m_waiting.append(note);
}

void DesktopNotifier::onSecond()
{
    if (m_more == 0 || !m_on)
        return;
    if (!m_capabilities)
        m_capabilities.emplace(); // nobody answers; then it can do the least
    const QList<DesktopNote> waiting = std::exchange(m_waiting, {});
    const qsizetype more = std::exchange(m_more, 0);
    m_second.start();
    if (more == 1)
        return send(waiting.constFirst());
    QStringList titles;
    for (const DesktopNote &each : waiting)
        titles.prepend(each.title);
    send({u"carillon.more"_s, tr("%Ln more notification(s)", nullptr, int(more)),
        titles.join(u'\n')});
}

void DesktopNotifier::send(DesktopNote note)
{
    note.title = note.title.left(longestText);
    note.body = note.body.left(longestText);
    if (m_capabilities->contains(u"body-markup"_s))
        note.body = note.body.toHtmlEscaped();
    m_desktop->show(note, m_numbers.value(note.id), m_withSound,
        [this, id = note.id](const Result<uint> &number) { onShown(id, number); });
}

void DesktopNotifier::onShown(const QString &id, const Result<uint> &number)
{
    if (!number) {
        if (!std::exchange(m_hasFailed, true))
            Q_EMIT failed(number.error());
        return;
    }
    m_hasFailed = false;
    if (id.isEmpty())
        return;
    if (m_numbers.size() >= mostNumbers)
        m_numbers.clear(); // at worst one of the old stands beside the new
    m_numbers.insert(id, *number);
}

} // namespace carillon
