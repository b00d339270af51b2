#include "tool_strip.h"

#include "actions.h"
#include "theme/palette.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

QToolButton *button(QAction *action)
{
    auto *out = new QToolButton;
    out->setDefaultAction(action);
    out->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    out->setFocusPolicy(Qt::TabFocus);
    out->setObjectName(u"tool"_s + action->objectName());
    return out;
}

QFrame *separator()
{
    auto *out = new QFrame;
    out->setFixedSize(1, 20);
    out->setBackgroundRole(QPalette::Mid);
    out->setAutoFillBackground(true);
    return out;
}

} // namespace

ToolStrip::ToolStrip(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_target(new QLabel)
{
    setFixedHeight(46);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(8);
    for (const auto id : {Actions::New, Actions::Open, Actions::Save})
        row->addWidget(button(actions[id]));
    row->addWidget(separator());
    auto *target = new QLabel(tr("Target"));
    target->setProperty("tone", u"secondary"_s);
    row->addWidget(target);
    m_target->setTextFormat(Qt::PlainText);
    m_target->setObjectName(u"target"_s);
    row->addWidget(m_target);
    row->addSpacing(4);
    m_send = button(actions[Actions::Send]);
    m_send->setProperty("primary", true);
    row->addWidget(m_send);
    row->addWidget(button(actions[Actions::CopyAsCurl]));
    row->addStretch(1);
    setTarget(tr("Local service"));
}

void ToolStrip::setTarget(const QString &name)
{
    m_target->setText(name);
}

void ToolStrip::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

} // namespace carillon
