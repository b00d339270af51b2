#include "composer/fallback_section.h"

#include "compose/fields.h"
#include "composer/problem_line.h"
#include "composer/text_field.h"
#include "composer/time_fields.h"
#include "contract/rules.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/hinted_line_edit.h"
#include "widgets/hinted_text_edit.h"
#include "widgets/section_header.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon::composer {

using compose::Document;

FallbackSection::FallbackSection(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_toggle(new QToolButton(this))
    , m_problem(new ProblemLine(this))
    , m_body(new QWidget(this))
{
    auto *header = new widgets::SectionHeader(
        tr("Fallback on iOS"), tr("needs raw content with high priority"), this);
    m_toggle->setObjectName(QStringLiteral("fallbackPolicy"));
    m_toggle->setAccessibleName(tr("Fallback on iOS"));
    m_toggle->setCheckable(true);
    m_toggle->setProperty("quiet", true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    header->addTrailing(m_toggle);
    connect(m_toggle, &QToolButton::clicked, this, &FallbackSection::setOn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::halfGrid);
    column->addWidget(header);
    column->addWidget(m_problem);
    column->addWidget(m_body);
    build();
    showToggle();
}

void FallbackSection::build()
{
    auto *delay = new SecondsField(m_document, compose::path::fallbackDelay, tr("Show after"),
        tr("%1 to %2").arg(contract::minimumFallbackDelay).arg(contract::maximumFallbackDelay),
        m_body);
    auto *title = new TextField(m_document, compose::path::fallbackTitle, tr("Title"), m_body);
    auto *body = new LongTextField(m_document, compose::path::fallbackBody, tr("Body"), m_body);
    title->setCounter(characterCount);
    body->setCounter(characterAndLineCount);
    // The payload has a title and a body, too.
    title->edit()->setObjectName(QStringLiteral("fallbackTitle"));
    title->edit()->setAccessibleName(tr("Fallback title"));
    body->edit()->setObjectName(QStringLiteral("fallbackBody"));
    body->edit()->setAccessibleName(tr("Fallback body"));
    m_fields = {delay, title, body};
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::halfGrid);
    for (FormField *field : std::as_const(m_fields))
        column->addWidget(field);
    m_body->hide();
}

bool FallbackSection::answersFor(QByteArrayView pointer) const
{
    static const QByteArray own = compose::pointerOf(compose::path::fallbackPolicy);
    const bool inside
        = pointer.startsWith(own) && (pointer.size() == own.size() || pointer[own.size()] == '/');
    const bool ofField = std::any_of(m_fields.cbegin(), m_fields.cend(),
        [pointer](const FormField *field) { return field->answersFor(pointer); });
    return inside && !ofField;
}

void FallbackSection::load(const json::Document &json)
{
    const compose::FieldValue policy = compose::fieldAt(json, compose::path::fallbackPolicy);
    const bool on = policy.present && policy.kind != json::Kind::Null;
    m_toggle->setChecked(on);
    m_body->setVisible(on);
    showToggle();
    for (FormField *field : std::as_const(m_fields))
        field->load(json);
}

void FallbackSection::setWritable(bool writable)
{
    m_toggle->setEnabled(writable);
    for (FormField *field : std::as_const(m_fields))
        field->setAccess(writable ? Access::Writable : Access::ReadOnly);
}

void FallbackSection::showProblems(const QList<contract::Diagnostic> &diagnostics)
{
    const auto isShown = [this](const contract::Diagnostic &diagnostic) {
        return diagnostic.severity() != contract::Severity::Note && answersFor(diagnostic.pointer);
    };
    const auto it = std::find_if(diagnostics.cbegin(), diagnostics.cend(), isShown);
    m_problem->setProblem(it == diagnostics.cend() ? nullptr : &*it);
    for (FormField *field : std::as_const(m_fields))
        field->showProblems(diagnostics);
}

void FallbackSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showToggle();
}

void FallbackSection::setOn(bool on)
{
    const auto edit = on ? json::setValue(m_document.text(), compose::path::fallbackPolicy,
                          compose::defaultFallbackPolicy())
                         : json::removeValue(m_document.text(), compose::path::fallbackPolicy);
    if (edit)
        m_document.apply(*edit, Document::Grouping::Alone);
    else
        m_toggle->setChecked(!on);
}

void FallbackSection::showToggle()
{
    const bool on = m_toggle->isChecked();
    m_toggle->setText(on ? tr("on") : tr("off"));
    m_toggle->setIcon(
        theme::icon(on ? QLatin1StringView("chevron-down") : QLatin1StringView("chevron-right"),
            theme::colorsOf(this).secondaryText));
}

} // namespace carillon::composer
