#include "library/sent_section.h"

#include "widgets/captions.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace carillon::library {

using namespace Qt::StringLiterals;

namespace {

QByteArray idOf(const QModelIndex &index)
{
    return index.data(SentModel::IdRole).toByteArray();
}

} // namespace

SentSection::SentSection(QWidget *parent)
    : LibrarySection(
        tr("SENT"), u"sent"_s, tr("What you send is listed here."), new SentModel, parent)
    , m_model(*static_cast<SentModel *>(list()->model()))
{
    m_model.setParent(this);
    list()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list()->setContextMenuPolicy(Qt::CustomContextMenu);
    list()->installEventFilter(this);
    connect(list(), &QWidget::customContextMenuRequested, this, &SentSection::showMenu);
    connect(list(), &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT shown(idOf(index)); });
    connect(list(), &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT shown(idOf(index)); });
    // Arrow keys show what they come to; a row that goes or comes is nobody's choice.
    connect(list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current, const QModelIndex &previous) {
            if (current.isValid() && previous.isValid() && list()->hasFocus())
                Q_EMIT shown(idOf(current));
        });
}

QByteArrayList SentSection::chosen() const
{
    QModelIndexList rows = list()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QByteArrayList out;
    for (const QModelIndex &row : std::as_const(rows))
        out.append(idOf(row));
    return out;
}

QByteArrayList SentSection::chosenOrNewest() const
{
    const QByteArrayList out = chosen();
    return out.isEmpty() && m_model.rowCount() > 0 ? QByteArrayList{idOf(m_model.index(0))} : out;
}

void SentSection::choose(const QByteArray &id)
{
    list()->setCurrentIndex(m_model.indexOf(id));
}

bool SentSection::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete
        && list()->selectionModel()->hasSelection();
    if (!isDelete)
        return LibrarySection::eventFilter(watched, event);
    Q_EMIT removeRequested(chosen());
    return true;
}

void SentSection::showMenu(QPoint place)
{
    const QByteArrayList ids = chosen();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ids.size() == 1) {
        const QByteArray &id = ids.first();
        menu->addAction(widgets::withKeys(tr("Send &Again"), Qt::CTRL | Qt::SHIFT | Qt::Key_R),
            this, [this, id] { Q_EMIT sendAgainRequested(id); });
        menu->addAction(
            widgets::withKeys(tr("Turn into a &Draft"), Qt::CTRL | Qt::SHIFT | Qt::Key_N), this,
            [this, id] { Q_EMIT draftRequested(id); });
    }
    const bool hasPartner = ids.size() == 2
        || (ids.size() == 1 && m_model.indexOf(ids.first()).row() < m_model.rowCount() - 1);
    menu->addAction(widgets::withKeys(
                        ids.size() == 2 ? tr("Com&pare…") : tr("Com&pare with the One Before…"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_D),
            this, [this, ids] { Q_EMIT compareRequested(ids); })
        ->setEnabled(hasPartner);
    menu->addAction(widgets::withKeys(tr("&Remove"), Qt::Key_Delete), this,
        [this, ids] { Q_EMIT removeRequested(ids); });
    menu->addSeparator();
    menu->addAction(tr("C&lear the List…"), this, &SentSection::clearRequested);
    menu->popup(list()->viewport()->mapToGlobal(place));
}

} // namespace carillon::library
