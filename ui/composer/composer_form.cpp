#include "composer/composer_form.h"

#include "composer/choice_fields.h"
#include "composer/document_undo.h"
#include "composer/fallback_section.h"
#include "composer/parse_banner.h"
#include "composer/text_field.h"
#include "composer/time_fields.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "widgets/captions.h"
#include "widgets/hinted_line_edit.h"
#include "widgets/hinted_text_edit.h"
#include "widgets/section_header.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace carillon::composer {
namespace {

constexpr int side = theme::metrics::paneMargin;
constexpr int sectionGap = 12;
constexpr int leastCaption = 96;
constexpr int widestCaption = 190;

QByteArrayView parentOf(QByteArrayView pointer)
{
    return pointer.first(qMax<qsizetype>(0, pointer.lastIndexOf('/')));
}

} // namespace

ComposerForm::ComposerForm(compose::DraftController &controller, QWidget *parent)
    : QScrollArea(parent)
    , m_controller(controller)
    , m_document(controller.document())
{
    setObjectName(QStringLiteral("composerForm"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout *column = makeColumn();
    addTarget(*column);
    addPayload(*column);
    addDelivery(*column);
    addFallback(*column);
    column->addStretch(1);
    alignCaptions();
    watchInputs();
    connect(m_banner, &ParseBanner::jsonRequested, this, &ComposerForm::jsonRequested);
    connect(&m_document, &compose::Document::changed, this, &ComposerForm::load);
    connect(&m_controller, &compose::DraftController::checked, this, &ComposerForm::showProblems);
    load();
    showProblems(m_controller.draft());
}

void ComposerForm::alignCaptions()
{
    QList<QLabel *> captions;
    for (const FormField *field : m_fields + m_fallback->fields())
        captions.append(field->caption());
    widgets::alignCaptions(this, captions, leastCaption, widestCaption);
}

QVBoxLayout *ComposerForm::makeColumn()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(side, theme::metrics::grid, side, theme::metrics::grid);
    column->setSpacing(theme::metrics::halfGrid);
    m_banner = new ParseBanner(page);
    column->addWidget(m_banner);
    setWidget(page);
    return column;
}

template <typename Field> Field *ComposerForm::add(QVBoxLayout &column, Field *field)
{
    column.addWidget(field);
    m_fields.append(field);
    return field;
}

void ComposerForm::addSection(QVBoxLayout &column, const QString &title, const QString &hint)
{
    if (!m_fields.isEmpty())
        column.addSpacing(sectionGap - theme::metrics::halfGrid);
    column.addWidget(new widgets::SectionHeader(title, hint, widget()));
}

void ComposerForm::addTarget(QVBoxLayout &column)
{
    namespace path = compose::path;
    addSection(column, tr("Target"));
    add(column, new TextField(m_document, path::targetHostName, tr("Host name"), widget()))
        ->setPlaceholder(tr("required, such as app.contoso.com"));
    add(column, new TextField(m_document, path::appNotificationId, tr("Notification id"), widget()))
        ->setPlaceholder(tr("optional"));
    add(column, new TextField(m_document, path::groupName, tr("Group"), widget()))
        ->setPlaceholder(tr("optional"));
}

void ComposerForm::addPayload(QVBoxLayout &column)
{
    namespace path = compose::path;
    addSection(column, tr("Payload"), tr("at least one of visual and raw"));
    m_kind = add(column, new KindField(m_document, tr("Kind"), widget()));
    m_title = add(column, new TextField(m_document, path::title, tr("Title"), widget()));
    m_body = add(column, new LongTextField(m_document, path::body, tr("Body"), widget()));
    m_raw
        = add(column, new LongTextField(m_document, path::rawContent, tr("Raw content"), widget()));
    m_title->setPlaceholder(tr("required"));
    m_title->setCounter([this](const QString &text) {
        const QString count = characterCount(text);
        return count.isEmpty() || m_titleNote.isEmpty() ? count : count + tr(" · ") + m_titleNote;
    });
    m_body->setCounter(characterAndLineCount);
    m_raw->setCounter(byteCount);
    // Without the member the payload would be of another kind, and the field would go away.
    m_raw->setWhenCleared(WhenCleared::KeepEmpty);
    theme::useMonoFont(m_raw->edit(), theme::metrics::bodyText - 1);
    m_raw->hide();
}

void ComposerForm::addDelivery(QVBoxLayout &column)
{
    addSection(column, tr("Delivery"));
    add(column, new PlatformsField(m_document, tr("Platforms"), widget()));
    add(column, new PriorityField(m_document, tr("Priority"), widget()));
    add(column,
        new SecondsField(
            m_document, compose::path::displayTimeToLive, tr("On display for"), {}, widget()));
    m_expiration = add(
        column, new ExpirationField(m_document, m_controller.clock(), tr("Expires"), widget()));
}

void ComposerForm::addFallback(QVBoxLayout &column)
{
    column.addSpacing(sectionGap - theme::metrics::halfGrid);
    m_fallback = new FallbackSection(m_document, widget());
    column.addWidget(m_fallback);
}

void ComposerForm::watchInputs()
{
    auto *undo = new DocumentUndo(m_document, this);
    for (QWidget *child : widget()->findChildren<QWidget *>()) {
        const bool input = child->focusPolicy() != Qt::NoFocus;
        if (input)
            undo->watch(child);
    }
}

void ComposerForm::load()
{
    const QByteArray text = m_document.text();
    const json::Document json = json::read(text);
    m_locked = !m_banner->judge(json, text);
    const Access access = m_locked ? Access::ReadOnly : Access::Writable;
    for (FormField *field : std::as_const(m_fields))
        field->setAccess(access);
    m_fallback->setWritable(!m_locked);
    if (m_locked)
        return;
    showKind(json);
    for (FormField *field : std::as_const(m_fields))
        field->load(json);
    m_fallback->load(json);
}

void ComposerForm::showKind(const json::Document &json)
{
    const compose::PayloadKind kind = compose::payloadKind(json);
    m_kind->showKind(kind);
    m_title->setVisible(kind != compose::PayloadKind::Raw);
    m_body->setVisible(kind != compose::PayloadKind::Raw);
    m_raw->setVisible(kind != compose::PayloadKind::Visual);
}

void ComposerForm::showProblems(const compose::Draft &draft)
{
    if (draft.revision != m_document.revision())
        return;
    const QList<contract::Diagnostic> findings = draft.findings();
    for (FormField *field : std::as_const(m_fields))
        field->showProblems(findings);
    m_fallback->showProblems(findings);
    if (!m_locked)
        m_expiration->recount();
}

void ComposerForm::setTitleNote(const QString &note)
{
    m_titleNote = note;
    m_title->recount();
}

// The fields that are hidden have no say.
QWidget *ComposerForm::inputFor(QByteArrayView pointer) const
{
    for (const FormField *field : m_fields + m_fallback->fields()) {
        if (field->isVisibleTo(widget()) && field->answersFor(pointer))
            return field->input();
    }
    return m_fallback->answersFor(pointer) ? m_fallback->toggle() : nullptr;
}

// Fields are never cut at the side; there is no scroll bar below to reach the rest with.
QSize ComposerForm::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

bool ComposerForm::focusField(const QByteArray &pointer)
{
    QWidget *input = nullptr;
    for (QByteArrayView at = pointer; !at.isEmpty() && !input; at = parentOf(at))
        input = inputFor(at);
    if (!input)
        return false;
    input->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(input, 0, 2 * theme::metrics::grid * 2);
    return true;
}

} // namespace carillon::composer
