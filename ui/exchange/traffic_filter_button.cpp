#include "exchange/traffic_filter_button.h"

#include "base/beginning.h"
#include "exchange/traffic_filter.h"
#include "exchange/traffic_model.h"
#include "theme/style_sheet.h"

#include <QMenu>

namespace carillon::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCallers = 12;
constexpr qsizetype longestCaller = 48;

QString escaped(const QString &text)
{
    return beginningOf(text, longestCaller).replace(u'&', u"&&"_s);
}

} // namespace

TrafficFilterButton::TrafficFilterButton(
    const TrafficModel &model, TrafficFilter &filter, QWidget *parent)
    : QToolButton(parent)
    , m_model(model)
    , m_filter(filter)
{
    setObjectName(u"trafficChoice"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &TrafficFilterButton::fill);
    fill();
    showChoice();
}

// The methods and callers are those of the list as it is.
void TrafficFilterButton::fill()
{
    menu()->clear();
    QStringList methods;
    QStringList callers;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const receiver::TrafficEntry &entry = m_model.entryAt(row);
        const QString method = QString::fromLatin1(entry.request.method);
        if (!methods.contains(method) && methods.size() < mostCallers)
            methods.append(method);
        if (!entry.from.isEmpty() && callers.size() < mostCallers && !callers.contains(entry.from))
            callers.append(entry.from);
    }
    if (!m_filter.method().isEmpty() && !methods.contains(m_filter.method()))
        methods.append(m_filter.method());
    if (!m_filter.from().isEmpty() && !callers.contains(m_filter.from()))
        callers.append(m_filter.from());
    methods.sort();
    callers.sort();
    addAnswers();
    addMethods(methods);
    addCallers(callers);
}

void TrafficFilterButton::add(
    const QString &text, bool isChosen, const std::function<void()> &choose)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, choose] {
        choose();
        showChoice();
        Q_EMIT chosen();
    });
}

void TrafficFilterButton::addAnswers()
{
    menu()->addSection(tr("Answer"));
    for (const int hundreds : {0, 2, 3, 4, 5})
        add(hundreds == 0 ? tr("Any answer") : tr("%1xx").arg(hundreds),
            m_filter.statusClass() == hundreds,
            [this, hundreds] { m_filter.setStatusClass(hundreds); });
}

void TrafficFilterButton::addMethods(const QStringList &methods)
{
    menu()->addSection(tr("Method"));
    add(tr("Any method"), m_filter.method().isEmpty(), [this] { m_filter.setMethod({}); });
    for (const QString &method : methods)
        add(escaped(method), m_filter.method() == method,
            [this, method] { m_filter.setMethod(method); });
}

void TrafficFilterButton::addCallers(const QStringList &callers)
{
    //: heads a list of callers, such as curl/8.5
    menu()->addSection(tr("From"));
    //: any caller
    add(tr("Everyone"), m_filter.from().isEmpty(), [this] { m_filter.setFrom({}); });
    for (const QString &caller : callers)
        add(escaped(caller), m_filter.from() == caller,
            [this, caller] { m_filter.setFrom(caller); });
}

void TrafficFilterButton::showChoice()
{
    QStringList parts;
    if (m_filter.statusClass() > 0)
        parts.append(tr("%1xx").arg(m_filter.statusClass()));
    if (!m_filter.method().isEmpty())
        parts.append(escaped(m_filter.method()));
    if (!m_filter.from().isEmpty())
        parts.append(
            fontMetrics().elidedText(escaped(m_filter.from()), Qt::ElideRight, theme::scaled(90)));
    const QString text = parts.isEmpty() ? tr("all") : parts.join(u" · "_s);
    setText(tr("Show: %1").arg(text));
    setAccessibleName(tr("Traffic shown: %1").arg(text));
    setToolTip(tr("Choose by answer, method and caller"));
    theme::setStyleProperty(this, "state", parts.isEmpty() ? QString() : u"on"_s);
}

} // namespace carillon::exchange
