#include "receiver/receiver_bar.h"

#include "receiver/look_controls.h"
#include "theme/text_size.h"
#include "widgets/elided_label.h"
#include "widgets/menus.h"
#include "widgets/segmented_control.h"

#include <QActionGroup>
#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;

constexpr int widthForWords = 700; ///< of the bar, for all that its buttons say
constexpr int roomyName = 220; ///< of a user, in pixels
constexpr int narrowName = 70;
constexpr int shortestName = 40;
constexpr int initialOnly = 24;

} // namespace

ReceiverBar::ReceiverBar(QWidget *parent)
    : PaneHeader(tr("Receiver"), parent)
    , m_userButton(new QToolButton)
    , m_modes(new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One))
    , m_look(new LookControls)
    , m_add(new QToolButton)
{
    // It goes with the pane, and not the pane with what its buttons say.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setUpUser();
    setUpModes();
    m_add->setObjectName(u"addDevice"_s);
    m_add->setToolTip(tr("Add a simulated device"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setFocusPolicy(Qt::TabFocus);
    add(m_userButton);
    addSpace();
    for (QWidget *each : std::initializer_list<QWidget *>{m_modes, m_look, m_add})
        add(each);
    connect(m_look, &LookControls::changed, this, &ReceiverBar::lookChanged);
    connect(m_add, &QToolButton::clicked, this, &ReceiverBar::addRequested);
    fit();
}

void ReceiverBar::setUpUser()
{
    m_userButton->setObjectName(u"receiverUser"_s);
    m_userButton->setPopupMode(QToolButton::InstantPopup);
    m_userButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_userButton->setAutoRaise(true);
    m_userButton->setFocusPolicy(Qt::TabFocus);
    m_userButton->setMenu(new QMenu(m_userButton));
    connect(m_userButton->menu(), &QMenu::aboutToShow, this, &ReceiverBar::fillUserMenu);
}

void ReceiverBar::setUpModes()
{
    m_modes->setObjectName(u"previewMode"_s);
    m_modes->setAccessibleName(tr("What the devices show"));
    m_modes->addSegment(0, tr("Draft"));
    m_modes->addSegment(1, tr("Received"));
    m_modes->setCurrent(0);
    connect(m_modes, &widgets::SegmentedControl::chosen, this, &ReceiverBar::modeChosen);
}

void ReceiverBar::setUsers(const QStringList &users, const QString &current)
{
    m_users = users;
    m_user = current;
    fit();
}

void ReceiverBar::setMode(int mode)
{
    m_modes->setCurrent(mode);
}

void ReceiverBar::setLook(const PreviewLook &look)
{
    m_look->setLook(look);
    fit();
}

void ReceiverBar::fillUserMenu()
{
    QMenu *menu = m_userButton->menu();
    widgets::emptyMenu(menu);
    auto *group = new QActionGroup(menu);
    for (const QString &name : std::as_const(m_users)) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(name.compare(m_user, Qt::CaseInsensitive) == 0);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT userChosen(name); });
    }
}

void ReceiverBar::resizeEvent(QResizeEvent *event)
{
    PaneHeader::resizeEvent(event);
    fit();
}

// What the buttons say, and how large, may change without a new size of the bar.
bool ReceiverBar::event(QEvent *event)
{
    const bool isTaken = PaneHeader::event(event);
    const bool grew = event->type() == QEvent::LayoutRequest
        && layout()->minimumSize().width() > std::max(width(), m_least);
    if (grew)
        fit();
    return isTaken;
}

void ReceiverBar::fit()
{
    const bool isNarrow = width() < theme::scaled(widthForWords);
    m_look->setShort(isNarrow);
    m_look->setTiny(false);
    m_add->setText(isNarrow ? tr("+", "a device") : tr("+ Device"));
    showName(isNarrow ? narrowName : roomyName);
    widgets::setPlainToolTip(m_userButton, m_user);
    m_userButton->setAccessibleName(tr("User whose devices are shown: %1").arg(m_user));
    m_userButton->setVisible(!m_user.isEmpty());
    // With large text what can be done is worth more than the pane's name.
    const auto fits = [this] { return layout()->minimumSize().width() <= width(); };
    setTitleShown(true);
    setTitleShown(fits());
    if (!fits())
        showName(shortestName);
    if (!fits())
        m_look->setShort(true);
    if (!fits()) {
        m_look->setTiny(true);
        showName(initialOnly);
    }
    if (!fits() && m_users.size() < 2)
        m_userButton->hide(); // there is no other to choose
    m_least = layout()->minimumSize().width();
}

void ReceiverBar::showName(int room)
{
    const QString shown
        = m_userButton->fontMetrics().elidedText(m_user, Qt::ElideRight, theme::scaled(room));
    m_userButton->setText(QString(shown).replace(u'&', u"&&"_s));
}

} // namespace carillon::receiver
