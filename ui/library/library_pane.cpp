#include "library/library_pane.h"

#include "library/library_section.h"
#include "library/sent_section.h"
#include "widgets/captions.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace carillon::library {
namespace {

using namespace Qt::StringLiterals;

} // namespace

SampleModel::SampleModel(QList<compose::Sample> samples, QObject *parent)
    : QAbstractListModel(parent)
    , m_samples(std::move(samples))
{
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_samples.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const compose::Sample &sample = m_samples[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sample.name;
    case IdRole:
        return sample.id;
    default:
        return {};
    }
}

LibraryPane::LibraryPane(
    QList<compose::Sample> samples, QList<compose::Sample> broken, QWidget *parent)
    : QWidget(parent)
    , m_model(std::move(samples))
    , m_brokenModel(std::move(broken))
{
    addSections();
    connectDrafts();
    for (QListView *list : {m_list, m_broken}) {
        const auto choose = [this](const QModelIndex &index) {
            Q_EMIT sampleChosen(index.data(SampleModel::IdRole).toByteArray());
        };
        connect(list, &QListView::clicked, this, choose);
        connect(list, &QListView::activated, this, choose);
    }
}

void LibraryPane::connectDrafts()
{
    const auto chooseDraft = [this](const QModelIndex &index) {
        Q_EMIT draftChosen(index.data(DraftModel::IdRole).toByteArray());
    };
    connect(m_drafts, &QListView::clicked, this, chooseDraft);
    connect(m_drafts, &QListView::activated, this, chooseDraft);
    connect(m_drafts, &QWidget::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(&m_draftModel, &DraftModel::renamed, this, &LibraryPane::renameRequested);
}

void LibraryPane::addSections()
{
    auto *drafts = new LibrarySection(
        tr("DRAFTS"), u"drafts"_s, tr("What you change is kept here by itself."), &m_draftModel);
    m_drafts = drafts->list();
    m_drafts->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_drafts->setContextMenuPolicy(Qt::CustomContextMenu);
    m_drafts->installEventFilter(this);
    auto *samples = new LibrarySection(tr("SAMPLES"), u"samples"_s, {}, &m_model);
    m_list = samples->list();
    auto *broken
        = new LibrarySection(tr("REFUSED, BY RULE"), u"brokenSamples"_s, {}, &m_brokenModel);
    m_broken = broken->list();
    broken->setVisible(m_brokenModel.rowCount() > 0);
    m_sent = new SentSection;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(drafts, 2);
    column->addWidget(samples, 3);
    column->addWidget(broken, 2);
    column->addWidget(m_sent, 2);
    setMinimumWidth(148);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void LibraryPane::setCurrent(const QByteArray &id)
{
    for (QListView *list : {m_list, m_broken}) {
        const QAbstractItemModel &model = *list->model();
        const QModelIndexList found
            = model.match(model.index(0, 0), SampleModel::IdRole, id, 1, Qt::MatchExactly);
        list->setCurrentIndex(found.isEmpty() ? QModelIndex() : found.first());
    }
}

void LibraryPane::setDrafts(const QList<compose::StoredDraft> &drafts, const QByteArray &current)
{
    m_draftModel.setDrafts(drafts);
    const QModelIndex index = m_draftModel.indexOf(current);
    m_drafts->setCurrentIndex(index);
    if (index.isValid())
        setCurrent({});
}

QByteArray LibraryPane::chosenDraft() const
{
    return m_drafts->currentIndex().data(DraftModel::IdRole).toByteArray();
}

bool LibraryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) && m_canPutBack) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool LibraryPane::takeKey(const QKeyEvent &event)
{
    const QByteArray id = chosenDraft();
    if (event.matches(QKeySequence::Undo) && m_canPutBack)
        Q_EMIT putBackRequested();
    else if (event.key() == Qt::Key_Delete && !id.isEmpty())
        Q_EMIT removeRequested(id);
    else if (event.keyCombination() == (Qt::ControlModifier | Qt::Key_D) && !id.isEmpty())
        Q_EMIT duplicateRequested(id);
    else
        return false;
    return true;
}

void LibraryPane::showMenu(QPoint place)
{
    const QModelIndex index = m_drafts->indexAt(place);
    const QByteArray id = index.data(DraftModel::IdRole).toByteArray();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        menu->addAction(tr("&Open"), this, [this, id] { Q_EMIT draftChosen(id); });
        menu->addAction(widgets::withKeys(tr("&Rename"), Qt::Key_F2), this,
            [this, index] { m_drafts->edit(index); });
        menu->addAction(widgets::withKeys(tr("&Duplicate"), Qt::CTRL | Qt::Key_D), this,
            [this, id] { Q_EMIT duplicateRequested(id); });
        menu->addAction(widgets::withKeys(tr("De&lete"), Qt::Key_Delete), this,
            [this, id] { Q_EMIT removeRequested(id); });
    }
    menu->addAction(widgets::withKeys(tr("&Put Back the Deleted"), Qt::CTRL | Qt::Key_Z), this,
            &LibraryPane::putBackRequested)
        ->setEnabled(m_canPutBack);
    menu->popup(m_drafts->viewport()->mapToGlobal(place));
}

} // namespace carillon::library
