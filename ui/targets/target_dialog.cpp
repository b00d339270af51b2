#include "targets/target_dialog.h"

#include "targets/target_form.h"
#include "targets/target_model.h"
#include "theme/fonts.h"
#include "theme/text_size.h"
#include "widgets/empty_state.h"
#include "widgets/row_delegate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace carillon::targets {

using namespace Qt::StringLiterals;
using compose::TargetProfile;
namespace metrics = theme::metrics;

namespace {

constexpr QSize dialogSize(860, 620);
constexpr int listWidth = 250;

QPushButton *button(const QString &text, const char *name)
{
    auto *out = new QPushButton(text);
    out->setObjectName(QLatin1StringView(name));
    out->setAutoDefault(false);
    return out;
}

QString wordFor(widgets::Tone tone)
{
    switch (tone) {
    case widgets::Tone::Success:
        //: a target that was tested
        return TargetDialog::tr("works");
    case widgets::Tone::Error:
        //: a target that was tested
        return TargetDialog::tr("fails");
    case widgets::Tone::Warning:
        //: a target that was tested, though not whether it takes the token
        return TargetDialog::tr("answers");
    default:
        //: a target that is being tested
        return TargetDialog::tr("testing");
    }
}

/// A name, and at the end of the row what is to be known about it.
class TargetDelegate : public widgets::RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        const QString note = index.data(TargetModel::NoteRole).toString();
        const QFont small = theme::uiFont(metrics::smallText);
        const int room = note.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(note) + margin;
        const bool isMirrored = cell.option.direction == Qt::RightToLeft;
        const QRect place
            = isMirrored ? cell.rect.adjusted(room, 0, 0, 0) : cell.rect.adjusted(0, 0, -room, 0);
        const Cell name{cell.painter, place, cell.colors, cell.option};
        paintText(name, index.data(TargetModel::NameRole).toString(), cell.colors.text);
        paintText(cell, note, cell.colors.warning, small, Qt::AlignRight);
    }
};

} // namespace

TargetDialog::TargetDialog(QList<TargetProfile> profiles, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_model(new TargetModel(std::move(profiles), this))
    , m_list(new QListView)
    , m_form(new TargetForm)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"targetDialog"_s);
    setWindowTitle(tr("Targets"));
    resize(dialogSize);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(createLeft());
    panes->addWidget(createRight(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(panes, 1);
    column->addWidget(createFoot());
    connect(m_form, &TargetForm::edited, this, &TargetDialog::follow);
    connect(m_form, &TargetForm::secretEdited, this,
        [this](const QByteArray &secret) { Q_EMIT secretChanged(m_form->profile(), secret); });
    connect(m_form, &TargetForm::authChanged, this, [this] { Q_EMIT shown(m_form->profile()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &TargetDialog::showCurrent);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(current)));
    // Those who ask are connected by then.
    QMetaObject::invokeMethod(this, &TargetDialog::showCurrent, Qt::QueuedConnection);
}

QWidget *TargetDialog::createLeft()
{
    m_list->setObjectName(u"targetList"_s);
    m_list->setAccessibleName(tr("Targets"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new TargetDelegate(m_list));
    m_add = button(tr("&Add"), "targetAdd");
    m_duplicate = button(tr("Du&plicate"), "targetDuplicate");
    m_delete = button(tr("Dele&te"), "targetDelete");
    m_undo = button({}, "targetUndo");
    m_undo->setProperty("outline", true);
    m_undo->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { add({.name = tr("New target")}); });
    connect(m_duplicate, &QPushButton::clicked, this, &TargetDialog::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &TargetDialog::removeCurrent);
    connect(m_undo, &QPushButton::clicked, this, &TargetDialog::undoRemove);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    buttons->setSpacing(metrics::halfGrid);
    for (QPushButton *each : {m_add, m_duplicate, m_delete})
        buttons->addWidget(each);
    auto *undo = new QHBoxLayout;
    undo->setContentsMargins(metrics::grid, 0, metrics::grid, metrics::grid);
    undo->addWidget(m_undo);
    auto *out = new QWidget;
    // As wide as its buttons need.
    out->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    theme::follow(m_list, [this] { m_list->setMinimumWidth(theme::scaled(listWidth)); });
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addLayout(undo);
    out->setAutoFillBackground(true);
    out->setBackgroundRole(QPalette::Base);
    return out;
}

QWidget *TargetDialog::createRight()
{
    m_empty = new widgets::EmptyState(tr("The local service"),
        tr("It runs in this program and needs no settings. Add a target to send elsewhere."));
    m_empty->setAction(tr("Add a target"));
    connect(m_empty, &widgets::EmptyState::actionRequested, m_add, &QPushButton::click);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *page = new QWidget; // what the form does not need is left empty below it
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(page);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    return m_stack;
}

QWidget *TargetDialog::createFoot()
{
    m_test = button(tr("Test co&nnection"), "targetTest");
    m_chip = new widgets::StatusChip;
    m_chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_result = new QLabel;
    m_result->setObjectName(u"targetResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &TargetDialog::test);
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(metrics::paneMargin, metrics::grid, metrics::paneMargin, metrics::grid);
    row->addWidget(m_test);
    row->addWidget(m_chip);
    row->addWidget(m_result, 1);
    row->addWidget(close);
    return out;
}

int TargetDialog::row() const
{
    return m_list->currentIndex().row();
}

void TargetDialog::showCurrent()
{
    m_form->commitSecret();
    const TargetProfile *profile = m_model->at(row());
    m_stack->setCurrentIndex(profile ? 1 : 0);
    m_duplicate->setEnabled(profile && !m_model->isFull());
    m_add->setEnabled(!m_model->isFull());
    m_delete->setEnabled(profile);
    m_test->setEnabled(profile);
    showResult(widgets::Tone::Neutral, {});
    if (!profile)
        return;
    m_form->setProfile(*profile);
    Q_EMIT shown(*profile);
}

void TargetDialog::follow(const TargetProfile &profile)
{
    m_model->set(row(), profile);
    showResult(widgets::Tone::Neutral, {});
    Q_EMIT profilesChanged(m_model->profiles());
}

void TargetDialog::add(TargetProfile profile)
{
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const int last = m_model->rowCount();
    m_model->insert(last, profile);
    m_list->setCurrentIndex(m_model->index(last));
    m_form->focusName();
    Q_EMIT profilesChanged(m_model->profiles());
}

void TargetDialog::duplicate()
{
    TargetProfile profile = *m_model->at(row());
    profile.name = tr("%1 (copy)").arg(profile.name);
    add(profile); // without the secret, which belongs to the other one
}

void TargetDialog::removeCurrent()
{
    m_form->commitSecret();
    forgetRemoved();
    m_removedRow = row();
    m_removed = m_model->take(m_removedRow);
    m_undo->setText(tr("&Undo deleting %1")
                        .arg(m_undo->fontMetrics().elidedText(
                            displayName(*m_removed).replace(u'&', u"&&"_s), Qt::ElideRight, 110)));
    m_undo->setAccessibleName(tr("Undo deleting %1").arg(displayName(*m_removed)));
    m_undo->show();
    showCurrent();
    Q_EMIT profilesChanged(m_model->profiles());
}

void TargetDialog::undoRemove()
{
    const TargetProfile profile = *std::exchange(m_removed, std::nullopt);
    m_undo->hide();
    const int place = std::min(m_removedRow, m_model->rowCount());
    m_model->insert(place, profile);
    m_list->setCurrentIndex(m_model->index(place));
    m_list->setFocus();
    Q_EMIT profilesChanged(m_model->profiles());
}

void TargetDialog::forgetRemoved()
{
    if (m_removed)
        Q_EMIT forgotten(std::exchange(m_removed, std::nullopt)->id);
}

void TargetDialog::test()
{
    m_form->commitSecret();
    showResult(widgets::Tone::Accent, tr("Connecting…"));
    Q_EMIT testRequested(m_form->profile());
}

void TargetDialog::setSecretNote(const QString &reason)
{
    m_form->setSecretNote(reason);
}

void TargetDialog::setHasSecret(const QString &id, bool has)
{
    if (m_form->profile().id == id)
        m_form->setHasSecret(has);
}

void TargetDialog::showTestResult(const QString &id, widgets::Tone tone, const QString &text)
{
    const TargetProfile *profile = m_model->at(row());
    if (profile && profile->id == id)
        showResult(tone, text);
}

void TargetDialog::showResult(widgets::Tone tone, const QString &text)
{
    m_result->setText(text);
    m_result->setAccessibleName(text);
    m_chip->set(tone, text.isEmpty() ? QString() : wordFor(tone));
}

void TargetDialog::done(int result)
{
    m_form->commitSecret();
    forgetRemoved();
    QDialog::done(result);
}

} // namespace carillon::targets
