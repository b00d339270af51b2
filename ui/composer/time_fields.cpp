#include "composer/time_fields.h"

#include "contract/rules.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/hinted_line_edit.h"

#include <QMenu>
#include <QToolButton>

namespace carillon::composer {
namespace {

using namespace std::chrono_literals;

constexpr auto day = 24h;

QString ahead(qint64 seconds)
{
    if (seconds >= 86'400)
        return ExpirationField::tr("in %Ln day(s)", nullptr, int(seconds / 86'400));
    if (seconds >= 3600)
        return ExpirationField::tr("in %Ln hour(s)", nullptr, int(seconds / 3600));
    if (seconds >= 60)
        return ExpirationField::tr("in %Ln minute(s)", nullptr, int(seconds / 60));
    return ExpirationField::tr("in %Ln second(s)", nullptr, int(seconds));
}

QString ago(qint64 seconds)
{
    if (seconds >= 86'400)
        return ExpirationField::tr("%Ln day(s) ago", nullptr, int(seconds / 86'400));
    if (seconds >= 3600)
        return ExpirationField::tr("%Ln hour(s) ago", nullptr, int(seconds / 3600));
    if (seconds >= 60)
        return ExpirationField::tr("%Ln minute(s) ago", nullptr, int(seconds / 60));
    return ExpirationField::tr("%Ln second(s) ago", nullptr, int(seconds));
}

} // namespace

QString distance(std::chrono::milliseconds span)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(span).count();
    if (seconds == 0)
        return ExpirationField::tr("now");
    return seconds > 0 ? ahead(seconds) : ago(-seconds);
}

SecondsField::SecondsField(compose::Document &document, const compose::Path &path,
    const QString &label, const QString &range, QWidget *parent)
    : TextField(document, path, label, parent)
    , m_range(range)
{
    edit()->setSuffix(tr("seconds"));
}

void SecondsField::describe(const compose::FieldValue &value)
{
    const bool text = value.kind == json::Kind::String;
    edit()->setHint(text ? tr("sent as text \"%1\"").arg(value.text.left(10)) : m_range);
}

std::optional<json::TextEdit> SecondsField::editFor(const QString &typed) const
{
    return compose::setNumber(document().text(), path(), typed);
}

ExpirationField::ExpirationField(
    compose::Document &document, const Clock &clock, const QString &label, QWidget *parent)
    : TextField(document, compose::path::expirationDateTime, label, parent)
    , m_clock(clock)
    , m_button(new QToolButton(this))
{
    setPlaceholder(tr("in %n day(s) when left out", nullptr, contract::defaultExpirationDays));
    m_button->setObjectName(QStringLiteral("expirationMenu"));
    m_button->setAccessibleName(tr("Choose when it expires"));
    m_button->setToolTip(m_button->accessibleName());
    m_button->setProperty("quiet", true);
    m_button->setProperty("arrowOnly", true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    theme::fixSize(
        m_button, {theme::metrics::controlHeight - 6, theme::metrics::controlHeight - 6});
    m_button->setCursor(Qt::ArrowCursor);
    m_button->setMenu(new QMenu(m_button));
    fill(*m_button->menu());
    edit()->addControl(m_button);
}

void ExpirationField::fill(QMenu &menu)
{
    const auto add = [this, &menu](const QString &text, std::chrono::milliseconds span) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, span] { expireIn(span); });
    };
    add(tr("+%n hour(s)", nullptr, 1), 1h);
    add(tr("+%n day(s)", nullptr, 1), day);
    add(tr("+%n day(s)", nullptr, 9), 9 * day);
    add(tr("+%n day(s)", nullptr, contract::maximumExpirationDays),
        contract::maximumExpirationDays * day);
    menu.addSeparator();
    connect(menu.addAction(tr("None")), &QAction::triggered, this, [this] {
        document().endGroup();
        remove();
    });
}

void ExpirationField::describe(const compose::FieldValue &value)
{
    const auto instant = parseDateTimeOffset(value.text.toUtf8());
    if (!instant) {
        edit()->setHint({});
        return;
    }
    const QString far = distance(*instant - m_clock.now());
    edit()->setHint(
        tr("%1 · at most %n day(s)", "how far ahead, the limit", contract::maximumExpirationDays)
            .arg(far),
        far);
}

void ExpirationField::showAccess(Access access)
{
    TextField::showAccess(access);
    m_button->setEnabled(access == Access::Writable);
}

// In whole seconds, rounded down, so that the longest choice never exceeds the limit.
void ExpirationField::expireIn(std::chrono::milliseconds span)
{
    const auto instant = std::chrono::floor<std::chrono::seconds>(m_clock.now() + span);
    const QString text = QString::fromUtf8(formatDateTimeOffset(instant));
    write(compose::setText(document().text(), path(), text), compose::Document::Grouping::Alone);
}

} // namespace carillon::composer
