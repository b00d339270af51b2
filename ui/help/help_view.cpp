#include "help/help_view.h"

#include "help/help_document.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

namespace carillon::help {
namespace {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

constexpr int sideMargin = 3 * metrics::grid;
constexpr int widestColumn = 820; // more is tiring to read
constexpr int mostMarks = 2000;

} // namespace

HelpView::HelpView(const HelpBook &book, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(book)
{
    setObjectName(u"helpPage"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setLayoutDirection(Qt::LeftToRight); // the pages are in English
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpView::follow);
    theme::follow(this, [this] { render(); });
}

void HelpView::showPage(const QString &name, const QString &anchor)
{
    if (name != m_page) {
        m_page = name;
        render();
    }
    setExtraSelections({});
    setAccessibleName(m_book.contains(name) ? m_book.title(name) : tr("Help"));
    goTo(std::max(0, placeOf(anchor)));
}

bool HelpView::hasPlace(const QString &anchor) const
{
    return placeOf(anchor) >= 0;
}

// -1 for none.
int HelpView::placeOf(const QString &anchor) const
{
    if (anchor.isEmpty() || m_places.contains(anchor))
        return m_places.value(anchor, 0);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text() == anchor)
            return block.position();
    }
    return -1;
}

void HelpView::render()
{
    if (m_page.isEmpty())
        return;
    const int position = scroll();
    // A document that is shown is laid out after each of its tables' cells: read it before.
    auto *page = new QTextDocument(this);
    page->setDocumentMargin(0);
    page->setDefaultFont(theme::uiFont());
    readPage(*page, m_book.contains(m_page) ? m_book.markdown(m_page) : missingPage(m_page));
    dressPage(*page, theme::colorsOf(this));
    m_places = placesOf(*page);
    const QPointer<QTextDocument> before = document(); // the very first is deleted by its control
    setExtraSelections({});
    setDocument(page);
    delete before.data();
    m_fittedWidth = 0;
    fit();
    setScroll(position);
}

QString HelpView::missingPage(const QString &name) const
{
    const QString title = tr("This page is not here");
    const QString why = tr("There is no page “%1” in this version of Carillon.").arg(name);
    if (m_book.pages().isEmpty())
        return u"# %1\n\n%2\n\n%3\n"_s.arg(
            title, why, tr("The help was left out when this program was built."));
    return u"# %1\n\n%2\n\n[%3](index.md)\n"_s.arg(title, why, tr("Go to the contents"));
}

int HelpView::scroll() const
{
    return verticalScrollBar()->value();
}

void HelpView::setScroll(int pixels)
{
    verticalScrollBar()->setValue(pixels);
}

void HelpView::goTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    const QRectF block = document()->documentLayout()->blockBoundingRect(cursor.block());
    setScroll(position == 0 ? 0 : int(block.top()) - metrics::grid);
}

void HelpView::mark(const QStringList &words)
{
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(theme::colorsOf(this).warningTint);
    for (const QString &word : words) {
        QTextCursor found(document());
        while (marks.size() < mostMarks) {
            found = document()->find(word, found);
            if (found.isNull())
                break;
            marks.append({found, format});
        }
    }
    setExtraSelections(marks);
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

QVariant HelpView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    return QImage(m_book.folder() + u'/' + name.fileName());
}

// Lines no longer than what reads well; pictures no wider than the lines.
void HelpView::fit()
{
    const int room = viewport()->width() - 2 * sideMargin;
    const int width = std::max(1, std::min(room, theme::scaled(widestColumn)));
    if (width == m_fittedWidth || m_page.isEmpty())
        return;
    m_fittedWidth = width;
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setMargin(sideMargin);
    frame.setRightMargin(viewport()->width() - sideMargin - width);
    document()->rootFrame()->setFrameFormat(frame);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment part = each.fragment();
            if (part.charFormat().isImageFormat())
                fitPicture(
                    part.charFormat().toImageFormat().name(), part.position(), part.length());
        }
    }
}

// Scaled here, since a document draws pictures without smoothing.
void HelpView::fitPicture(const QString &name, int from, int length)
{
    const QImage original = loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
    if (original.isNull())
        return;
    const int width = std::min(m_fittedWidth, original.width());
    const int height = original.height() * width / original.width();
    QImage shown = original.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                       .scaled(QSize(width, height) * devicePixelRatioF(), Qt::IgnoreAspectRatio,
                           Qt::SmoothTransformation);
    shown.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&shown);
    painter.setPen(theme::colorsOf(this).line);
    painter.drawRect(QRectF(0.5, 0.5, width - 1, height - 1));
    painter.end();
    document()->addResource(QTextDocument::ImageResource, QUrl(name), shown);
    QTextCursor cursor(document());
    cursor.setPosition(from);
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
    QTextImageFormat format;
    format.setWidth(width);
    format.setHeight(height);
    cursor.mergeCharFormat(format);
}

void HelpView::follow(const QUrl &link)
{
    if (!link.scheme().isEmpty())
        return Q_EMIT addressRequested(link);
    const QString file = link.fileName();
    // Readers of the source tree are led to the file in its folder.
    const QString name = file == u"CHANGELOG.md" ? u"changelog.md"_s
        : file == u"LICENSE"                     ? u"license.md"_s
                                                 : file;
    Q_EMIT pageRequested(name.isEmpty() ? m_page : name, link.fragment(QUrl::FullyDecoded));
}

} // namespace carillon::help
