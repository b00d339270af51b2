#include "targets/target_button.h"

#include "targets/target_model.h"
#include "widgets/elided_label.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace carillon::targets {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 150; // pixels

QString menuText(const TargetChoice &choice)
{
    QString name = choice.name;
    name.replace(u'&', u"&&"_s);
    return choice.isUnverified ? TargetButton::tr("%1 (TLS not verified)").arg(name) : name;
}

} // namespace

TargetButton::TargetButton(QAction *manage, QWidget *parent)
    : QToolButton(parent)
    , m_manage(manage)
{
    setObjectName(u"target"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    setChoices({{.name = localName()}}, {});
}

void TargetButton::setChoices(const QList<TargetChoice> &choices, const QString &current)
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    show(choices.constFirst());
    for (const TargetChoice &choice : choices) {
        QAction *action = menu()->addAction(menuText(choice));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { Q_EMIT chosen(id); });
        if (choice.id == current) {
            action->setChecked(true);
            show(choice);
        }
        if (choice.id.isEmpty())
            menu()->addSeparator();
    }
    if (choices.size() > 1)
        menu()->addSeparator();
    menu()->addAction(m_manage);
}

void TargetButton::show(const TargetChoice &choice)
{
    const QString shown = fontMetrics().elidedText(choice.name, Qt::ElideRight, longestName);
    setText(QString(shown).replace(u'&', u"&&"_s));
    setAccessibleName(tr("Target: %1").arg(choice.name));
    widgets::setPlainToolTip(this, choice.name);
}

} // namespace carillon::targets
