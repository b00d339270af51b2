#include "composer/http_view.h"

#include "composer/body_bytes.h"
#include "composer/document_undo.h"
#include "composer/headers_table.h"
#include "composer/problem_line.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "theme/text_size.h"
#include "widgets/json_view.h"
#include "widgets/section_header.h"
#include "widgets/segmented_control.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace carillon::composer {
namespace {

using namespace Qt::StringLiterals;
using compose::BodyCoding;
using contract::RuleId;

constexpr int side = theme::metrics::paneMargin;
constexpr int sectionGap = theme::metrics::grid;
constexpr int methodWidth = 104;
constexpr int leastBody = 132;
constexpr qsizetype shownBytes = 64 * 1024;

QLabel *faultLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", u"error"_s);
    label->hide();
    return label;
}

QToolButton *smallButton(const QString &name, const QString &text, const QString &help)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setProperty("outline", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString sizeText(qsizetype plain, qsizetype sent)
{
    if (plain == sent)
        return HttpView::tr("%Ln byte(s)", "of the body", int(sent));
    return HttpView::tr("%Ln byte(s), sent as %L1", "of the body", int(plain)).arg(sent);
}

} // namespace

HttpView::HttpView(compose::DraftController &controller, QWidget *parent)
    : QScrollArea(parent)
    , m_controller(controller)
    , m_document(controller.document())
{
    setObjectName(u"httpView"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(side, theme::metrics::grid, side, theme::metrics::grid);
    column->setSpacing(theme::metrics::halfGrid);
    addRequestLine(*column);
    column->addSpacing(sectionGap);
    addHeaders(*column);
    column->addSpacing(sectionGap);
    addBody(*column);
    setWidget(page);
    setFocusPolicy(Qt::NoFocus); // a proxy would take Tab to the headers past what is before them
    auto *undo = new DocumentUndo(m_document, this);
    undo->watch(m_target);
    undo->watch(m_method->lineEdit());
    connect(&m_document, &compose::Document::envelopeChanged, this, &HttpView::load);
    connect(&m_controller, &compose::DraftController::checked, this, &HttpView::showDraft);
    connect(&m_document, &compose::Document::replaced, this, [this] { showNotes({}); });
    load();
    showDraft();
}

void HttpView::addRequestLine(QVBoxLayout &column)
{
    m_line = new widgets::SectionHeader(tr("Request"));
    m_restore = new QPushButton(tr("Restore"));
    m_restore->setObjectName(u"restoreRequest"_s);
    m_restore->setToolTip(tr("Method, path, headers and encoding as the target asks for"));
    m_restore->setProperty("outline", true);
    connect(m_restore, &QPushButton::clicked, this, [this] { m_document.applyEnvelope({}); });
    auto *paste = smallButton(u"pasteRequest"_s, tr("Paste"),
        tr("Paste a curl command line or .http text (Ctrl+Shift+V)"));
    connect(paste, &QToolButton::clicked, this, &HttpView::pasteRequested);
    m_line->addTrailing(m_restore);
    m_line->addTrailing(makeCopyButton());
    m_line->addTrailing(paste);
    column.addWidget(m_line);

    m_method = new QComboBox;
    m_method->setObjectName(u"requestMethod"_s);
    m_method->setAccessibleName(tr("Method"));
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->addItems({u"POST"_s, u"GET"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s});
    theme::fixWidth(m_method, methodWidth);
    theme::useMonoFont(m_method->lineEdit());
    connect(m_method, &QComboBox::currentTextChanged, this, &HttpView::editMethod);
    m_target = new QLineEdit;
    m_target->setObjectName(u"requestTarget"_s);
    m_target->setAccessibleName(tr("Path and query"));
    theme::useMonoFont(m_target);
    connect(m_target, &QLineEdit::textChanged, this, &HttpView::editTarget); // whoever edits
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::metrics::grid);
    row->addWidget(m_method);
    row->addWidget(m_target, 1);
    column.addLayout(row);
    m_lineFault = faultLabel(u"requestLineFault"_s);
    m_lineProblem = new ProblemLine;
    m_notes = faultLabel(u"requestNotes"_s);
    m_notes->setProperty("tone", u"warning"_s);
    column.addWidget(m_notes);
    column.addWidget(m_lineFault);
    column.addWidget(m_lineProblem);
}

QToolButton *HttpView::makeCopyButton()
{
    auto *button = smallButton(
        u"copyAs"_s, tr("Copy as"), tr("Copy the request as a command line or a program"));
    auto *menu = new QMenu(button);
    for (const compose::SnippetKind kind : compose::allSnippetKinds)
        menu->addAction(compose::nameOf(kind), this, [this, kind] { Q_EMIT copyRequested(kind); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void HttpView::addHeaders(QVBoxLayout &column)
{
    auto *header = new widgets::SectionHeader(
        tr("Headers"), tr("Return edits, Delete takes out or restores"));
    auto *secrets = smallButton(
        u"showSecrets"_s, tr("Show token"), tr("Show tokens and cookies as they are sent"));
    secrets->setCheckable(true);
    header->addTrailing(secrets);
    column.addWidget(header);
    m_headers = new HeadersTable(m_controller);
    column.addWidget(m_headers);
    m_headersFault = faultLabel(u"headersFault"_s);
    column.addWidget(m_headersFault);
    m_connection = new QLabel;
    m_connection->setObjectName(u"addedByConnection"_s);
    m_connection->setTextFormat(Qt::PlainText);
    m_connection->setWordWrap(true);
    m_connection->setProperty("tone", u"hint"_s);
    column.addWidget(m_connection);
    HeadersModel &model = m_headers->headers();
    connect(secrets, &QToolButton::toggled, &model, &HeadersModel::setShowsSecrets);
    connect(&model, &HeadersModel::refused, this,
        [this](const QString &why) { tell(m_headersFault, why); });
    connect(&model, &HeadersModel::accepted, this, [this] { tell(m_headersFault, {}); });
}

void HttpView::addBody(QVBoxLayout &column)
{
    m_bodyHeader = new widgets::SectionHeader(tr("Body"));
    m_asBytes = smallButton(u"bodyAsBytes"_s, tr("Bytes"), tr("Show the body byte by byte"));
    m_asBytes->setCheckable(true);
    connect(m_asBytes, &QToolButton::toggled, this, &HttpView::showDraft);
    m_coding = new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One);
    m_coding->setObjectName(u"bodyCoding"_s);
    m_coding->setAccessibleName(tr("Encoding of the body"));
    m_coding->addSegment(int(BodyCoding::None), tr("none", "no content coding"));
    m_coding->addSegment(int(BodyCoding::Gzip), u"gzip"_s);
    m_coding->addSegment(int(BodyCoding::Deflate), u"deflate"_s);
    connect(m_coding, &widgets::SegmentedControl::chosen, this, &HttpView::chooseCoding);
    column.addWidget(m_bodyHeader);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::metrics::grid);
    auto *label = new QLabel(tr("Encoding"));
    label->setProperty("tone", u"secondary"_s);
    label->setBuddy(m_coding);
    row->addWidget(label);
    row->addWidget(m_coding);
    row->addStretch(1);
    row->addWidget(m_asBytes);
    column.addLayout(row);
    m_bodyProblem = new ProblemLine;
    column.addWidget(m_bodyProblem);
    m_body = new QPlainTextEdit;
    m_body->setObjectName(u"requestBody"_s);
    m_body->setAccessibleName(tr("Body as it is sent"));
    m_body->setReadOnly(true);
    m_body->setProperty("field", true);
    theme::useMonoFont(m_body);
    m_body->setTabChangesFocus(true);
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_body->setLayoutDirection(Qt::LeftToRight);
    m_body->setMinimumHeight(leastBody);
    column.addWidget(m_body, 1);
}

void HttpView::tell(QLabel *label, const QString &why)
{
    label->setText(why);
    label->setVisible(!why.isEmpty());
}

void HttpView::showNotes(const QStringList &notes)
{
    tell(m_notes, widgets::revealed(notes.join(u'\n')));
}

void HttpView::editMethod()
{
    const QByteArray method = m_method->currentText().trimmed().toUtf8();
    const auto checked = compose::checkMethod(method);
    theme::setStyleProperty(m_method->lineEdit(), "finding", checked ? QString() : u"error"_s);
    tell(m_lineFault, checked ? QString() : checked.error().message);
    if (!checked)
        return;
    compose::Envelope envelope = m_document.envelope();
    envelope.method = method;
    m_document.applyEnvelope(envelope, compose::Document::Grouping::Typing, "http.method");
}

void HttpView::editTarget()
{
    const QByteArray target = m_target->text().toUtf8();
    const auto checked = compose::checkTarget(target);
    theme::setStyleProperty(m_target, "finding", checked ? QString() : u"error"_s);
    tell(m_lineFault, checked ? QString() : checked.error().message);
    compose::Envelope envelope = m_document.envelope();
    if (!checked || envelope.target == target)
        return;
    envelope.target = target;
    m_document.applyEnvelope(envelope, compose::Document::Grouping::Typing, "http.target");
}

void HttpView::chooseCoding(int id)
{
    compose::Envelope envelope = m_document.envelope();
    envelope.coding = BodyCoding(id);
    m_document.applyEnvelope(envelope);
}

void HttpView::load()
{
    const compose::Envelope &envelope = m_document.envelope();
    const QSignalBlocker quiet(m_method);
    const QString method = QString::fromUtf8(envelope.method);
    if (m_method->currentText() != method)
        m_method->setEditText(method);
    const QString target = QString::fromUtf8(envelope.target);
    if (m_target->text() != target)
        m_target->setText(target);
    theme::setStyleProperty(m_method->lineEdit(), "finding", QString());
    theme::setStyleProperty(m_target, "finding", QString());
    tell(m_lineFault, {});
    m_coding->setCurrent(int(envelope.coding));
    m_restore->setVisible(envelope != compose::Envelope());
}

void HttpView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    showDraft();
}

// Typing in another view pays nothing for this one.
void HttpView::showDraft()
{
    if (!isVisible())
        return;
    const compose::Draft &draft = m_controller.draft();
    const contract::Diagnostic *line = nullptr;
    const contract::Diagnostic *body = nullptr;
    for (const contract::Diagnostic &finding : draft.verdict.diagnostics) {
        const RuleId rule = finding.rule->id;
        if (rule == RuleId::RequestPath || rule == RuleId::RequestMethod)
            line = &finding;
        else if (rule == RuleId::BodyCoding || rule == RuleId::BodySize)
            body = &finding;
    }
    m_lineProblem->setProblem(line);
    m_bodyProblem->setProblem(body);
    if (m_lineFault->isHidden()) {
        const bool isMethod = line && line->rule->id == RuleId::RequestMethod;
        theme::setStyleProperty(m_method->lineEdit(), "finding", isMethod ? u"error"_s : QString());
        theme::setStyleProperty(m_target, "finding", line && !isMethod ? u"error"_s : QString());
    }
    const QUrl &base = m_controller.target().baseUrl;
    m_line->setHint(base.isEmpty() ? m_controller.target().name : base.toDisplayString());
    m_connection->setText(tr("The connection adds Host %1, Content-Length %2, and where there is "
                             "none, Connection, User-Agent, Accept-Encoding and Accept-Language.")
                              .arg(base.isEmpty() ? u"…"_s : base.authority())
                              .arg(draft.request.body.size()));
    showBody(draft.request);
}

void HttpView::showBody(const http::HttpRequest &request)
{
    const bool coded = m_document.envelope().coding != BodyCoding::None;
    m_bodyHeader->setHint(sizeText(m_controller.draft().text.size(), request.body.size()));
    m_asBytes->setEnabled(!coded);
    QString text;
    if (coded || m_asBytes->isChecked())
        text = hexText(request.body, shownBytes);
    else
        text = widgets::revealed(QString::fromUtf8(request.body.left(shownBytes)));
    if (request.body.size() > shownBytes && !coded && !m_asBytes->isChecked())
        text += u'\n' + tr("… %Ln more byte(s)", nullptr, int(request.body.size() - shownBytes));
    if (text == m_body->toPlainText())
        return;
    const int scrolled = m_body->verticalScrollBar()->value();
    m_body->setPlainText(text);
    m_body->verticalScrollBar()->setValue(scrolled);
}

void HttpView::goTo(const contract::Diagnostic &diagnostic)
{
    switch (diagnostic.rule->id) {
    case RuleId::RequestPath:
        m_target->setFocus(Qt::OtherFocusReason);
        break;
    case RuleId::RequestMethod:
        m_method->setFocus(Qt::OtherFocusReason);
        break;
    case RuleId::BodySize:
    case RuleId::BodyCoding:
        m_coding->setFocus(Qt::OtherFocusReason);
        break;
    default:
        m_headers->goTo(diagnostic.value);
    }
    if (QWidget *focus = widget()->focusWidget())
        ensureWidgetVisible(focus);
}

} // namespace carillon::composer
