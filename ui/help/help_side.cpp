#include "help/help_side.h"

#include "help/help_hit_delegate.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace carillon::help {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

namespace {

constexpr int pageRole = Qt::UserRole + 1;
constexpr int rowHeight = 28;
enum Shown { Contents, Found, Nothing };

QLabel *quietLabel()
{
    auto *out = new QLabel;
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    out->setProperty("tone", u"secondary"_s);
    out->setContentsMargins(metrics::paneMargin, metrics::grid, metrics::paneMargin, metrics::grid);
    return out;
}

/// A title of the contents.
class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const theme::Colors &colors = theme::colors(theme::schemeOf(option.palette));
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, colors.accentTint);
        painter->setLayoutDirection(Qt::LeftToRight);
        const QRect inner = option.rect.adjusted(metrics::paneMargin, 0, -metrics::grid, 0);
        painter->setFont(option.font);
        painter->setPen(colors.text);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), theme::scaled(rowHeight)};
    }
};

} // namespace

HelpSide::HelpSide(HelpBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_query(new QLineEdit)
    , m_nothing(quietLabel())
    , m_language(quietLabel())
    , m_stack(new QStackedLayout)
    , m_pages(new QStandardItemModel(this))
    , m_results(new QStandardItemModel(this))
{
    build();
    fillContents();
    connect(m_query, &QLineEdit::textChanged, this, &HelpSide::search);
    const auto openPage = [this](const QModelIndex &index) {
        Q_EMIT pageRequested(index.data(pageRole).toString(), {});
    };
    connect(m_contents, &QListView::clicked, this, openPage);
    connect(m_contents, &QListView::activated, this, openPage);
    const auto open = [this](const QModelIndex &index) { openHit(index.row()); };
    connect(m_found, &QListView::clicked, this, open);
    connect(m_found, &QListView::activated, this, open);
}

void HelpSide::build()
{
    m_query->setObjectName(u"helpSearch"_s);
    m_query->setAccessibleName(tr("Search the help"));
    m_query->setPlaceholderText(tr("Search the help"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_contents = makeList(m_pages, u"helpContents"_s, tr("Contents"));
    m_contents->setItemDelegate(new PageDelegate(m_contents));
    m_found = makeList(m_results, u"helpHits"_s, tr("Found in the help"));
    m_found->setItemDelegate(new HelpHitDelegate(m_found));
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_stack->addWidget(m_contents);
    m_stack->addWidget(m_found);
    m_stack->addWidget(m_nothing);
    // Only those who read another language are told.
    const QString note = tr("The pages of the help are in English.");
    m_language->setText(note);
    m_language->setProperty("tone", u"hint"_s);
    m_language->setVisible(note != u"The pages of the help are in English.");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::paneMargin, metrics::grid, metrics::paneMargin, metrics::grid);
    top->addWidget(m_query);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
    column->addWidget(m_language);
}

QListView *HelpSide::makeList(
    QStandardItemModel *model, const QString &objectName, const QString &name)
{
    auto *out = new QListView;
    out->setObjectName(objectName);
    out->setAccessibleName(name);
    out->setModel(model);
    out->setFrameShape(QFrame::NoFrame);
    out->setEditTriggers(QAbstractItemView::NoEditTriggers);
    out->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    out->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    out->setResizeMode(QListView::Adjust);
    out->setMouseTracking(true);
    out->setLayoutDirection(Qt::LeftToRight); // what it lists is in English
    theme::follow(out, [out] { out->doItemsLayout(); });
    return out;
}

void HelpSide::fillContents()
{
    for (const HelpPage &page : m_book.pages()) {
        auto *item = new QStandardItem(page.title);
        item->setData(page.name, pageRole);
        item->setToolTip(page.title);
        m_pages->appendRow(item);
    }
}

void HelpSide::setCurrent(const QString &page)
{
    const QModelIndexList found
        = m_pages->match(m_pages->index(0, 0), pageRole, page, 1, Qt::MatchExactly);
    m_contents->setCurrentIndex(found.isEmpty() ? QModelIndex() : found.constFirst());
}

void HelpSide::focusSearch()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

bool HelpSide::clearSearch()
{
    const bool wasSought = !m_query->text().isEmpty();
    m_query->clear();
    return wasSought;
}

QStringList HelpSide::wordsSought() const
{
    return m_query->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

void HelpSide::search(const QString &query)
{
    m_hits = m_book.search(query);
    m_results->clear();
    for (const HelpHit &hit : std::as_const(m_hits)) {
        auto *item = new QStandardItem;
        item->setData(hit.heading, HelpHitDelegate::HeadingRole);
        item->setData(hit.page.title, HelpHitDelegate::PageRole);
        item->setData(hit.snippet, HelpHitDelegate::SnippetRole);
        item->setData(tr("%1, in %2. %3", "a section, its page, words of it")
                          .arg(hit.heading, hit.page.title, hit.snippet),
            Qt::AccessibleTextRole);
        m_results->appendRow(item);
    }
    m_nothing->setText(tr("Nothing in the help holds all of: %1").arg(query.simplified()));
    m_stack->setCurrentIndex(query.trimmed().isEmpty() ? Contents
            : m_hits.isEmpty()                         ? Nothing
                                                       : Found);
    if (!m_hits.isEmpty())
        m_found->setCurrentIndex(m_results->index(0, 0));
}

void HelpSide::openHit(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const HelpHit hit = m_hits.at(row);
    Q_EMIT pageRequested(hit.page.name, hit.anchor);
}

// From the words one goes down to what was found, or opens it right away.
bool HelpSide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    QListView *list = m_hits.isEmpty() ? m_contents : m_found;
    if (key == Qt::Key_Down && list->isVisible()) {
        list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_hits.isEmpty()) {
        openHit(m_found->currentIndex().row());
        return true;
    }
    return false;
}

} // namespace carillon::help
