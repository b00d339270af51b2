#include "about_dialog.h"

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/text_size.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace carillon {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

namespace {

constexpr QSize usualSize(560, 440);
constexpr int iconSide = 64;
constexpr int rowHeight = 28;
enum Column { Name, Version, Licence };

/// The program's icon, sharp at every scaling.
class AppIcon : public QWidget {
public:
    AppIcon() { theme::fixSize(this, {iconSide, iconSide}); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QSvgRenderer(u":/icons/app/carillon.svg"_s).render(&painter, rect());
    }
};

QLabel *sentence(const QString &text)
{
    auto *out = new QLabel(text);
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

QPlainTextEdit *plainText(const QString &text, const QString &name, const QString &objectName)
{
    auto *out = new QPlainTextEdit(text);
    out->setObjectName(objectName);
    out->setAccessibleName(name);
    out->setReadOnly(true);
    out->setTabChangesFocus(true);
    out->setLayoutDirection(Qt::LeftToRight); // in English
    theme::useMonoFont(out);
    return out;
}

} // namespace

AboutDialog::AboutDialog(const AboutFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_details(facts.details)
    , m_tabs(new QTabWidget)
    , m_copied(new QLabel)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Carillon"));
    m_tabs->setObjectName(u"aboutTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeWords(), tr("About"));
    m_tabs->addTab(makeParts(facts.parts), tr("Built With"));
    m_tabs->addTab(
        plainText(facts.details, tr("Details for a report"), u"aboutDetails"_s), tr("Details"));
    m_tabs->addTab(plainText(facts.licence, tr("Licence"), u"aboutLicence"_s), tr("Licence"));
    m_tabs->tabBar()->setAccessibleName(tr("What is shown"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy Details"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyDetails"_s);
    m_copied->setProperty("tone", u"secondary"_s);
    m_copied->setObjectName(u"detailsCopied"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::grid);
    column->setContentsMargins(
        metrics::paneMargin, metrics::paneMargin, metrics::paneMargin, metrics::paneMargin);
    column->addWidget(makeHead(facts.version));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_copied);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyDetails);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    theme::follow(this, [this] {
        resize(theme::scaled(usualSize).boundedTo(screen()->availableSize()));
        fitParts();
    });
}

QWidget *AboutDialog::makeHead(const QString &version)
{
    auto *head = new QWidget;
    auto *name = new QLabel(tr("Carillon %1").arg(version));
    name->setObjectName(u"aboutVersion"_s);
    name->setTextFormat(Qt::PlainText);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::useUiFont(name, metrics::titleText, QFont::DemiBold);
    QLabel *purpose
        = sentence(tr("Compose a notification once, see it on every platform it would reach."));
    purpose->setProperty("tone", u"secondary"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::halfGrid);
    words->addStretch(1);
    words->addWidget(name);
    words->addWidget(purpose);
    words->addStretch(1);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(2 * metrics::grid);
    row->addWidget(new AppIcon);
    row->addLayout(words, 1);
    return head;
}

QWidget *AboutDialog::makeWords()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(
        metrics::grid, metrics::paneMargin, metrics::grid, metrics::paneMargin);
    column->setSpacing(metrics::paneMargin);
    column->addWidget(sentence(tr("Free software under the GNU General Public License, version 3 "
                                  "or later (GPL-3.0-or-later). It comes without any warranty.")));
    column->addWidget(sentence(
        tr("Previews are simulated: they are drawn from published figures and measurements.")));
    column->addWidget(
        sentence(tr("Not affiliated with Microsoft, Apple or Google. Windows, iOS and "
                    "Android are names of their owners.")));
    column->addWidget(sentence(tr("The icons are Carillon’s own, under the same licence. Fonts are "
                                  "those of your system; none come with the program.")));
    column->addStretch(1);
    return page;
}

QWidget *AboutDialog::makeParts(const QList<LinkedPart> &parts)
{
    m_parts = new QTableWidget(int(parts.size()), 3);
    m_parts->setObjectName(u"aboutParts"_s);
    m_parts->setAccessibleName(tr("What Carillon is built with"));
    m_parts->setHorizontalHeaderLabels({tr("Name"), tr("Version"), tr("Licence")});
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setShowGrid(false);
    m_parts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_parts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_parts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_parts->setTabKeyNavigation(false);
    m_parts->verticalHeader()->hide();
    m_parts->horizontalHeader()->setHighlightSections(false);
    m_parts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_parts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_parts->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < parts.size(); ++row) {
        m_parts->setItem(row, Name, new QTableWidgetItem(parts[row].name));
        m_parts->setItem(row, Version, new QTableWidgetItem(parts[row].version));
        m_parts->setItem(row, Licence, new QTableWidgetItem(parts[row].licence));
    }
    return m_parts;
}

void AboutDialog::fitParts()
{
    m_parts->verticalHeader()->setDefaultSectionSize(theme::scaled(rowHeight));
}

void AboutDialog::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_details);
    m_copied->setText(tr("The details are on the clipboard."));
}

} // namespace carillon
