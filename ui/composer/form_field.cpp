#include "composer/form_field.h"

#include "base/beginning.h"
#include "composer/problem_line.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "theme/text_size.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace carillon::composer {
namespace {

constexpr qsizetype longestEdited = 16 * 1024; ///< UTF-16 units
constexpr qsizetype shownOfLonger = 2 * 1024;

// Whether the member could be written: nothing but objects, or nothing at all, on the way to it.
bool isReachable(const json::Document &json, const compose::Path &path)
{
    for (qsizetype length = 1; length < path.size(); ++length) {
        const json::Value *step = json.find(path.first(length));
        if (!step || step->kind == json::Kind::Null)
            return true;
        if (step->kind != json::Kind::Object)
            return false;
    }
    return true;
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    theme::fixHeight(label, theme::metrics::controlHeight);
    label->setProperty("tone", QStringLiteral("secondary"));
    return label;
}

} // namespace

FormField::FormField(
    compose::Document &document, compose::Path path, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_path(std::move(path))
    , m_pointer(compose::pointerOf(m_path))
    , m_label(makeLabel(label, this))
    , m_column(new QVBoxLayout)
    , m_footnote(new QLabel(this))
    , m_problem(new ProblemLine(this))
{
    m_footnote->setTextFormat(Qt::PlainText);
    m_footnote->setProperty("tone", QStringLiteral("hint"));
    m_footnote->setIndent(theme::metrics::halfGrid);
    m_footnote->setWordWrap(true);
    m_footnote->hide();
    m_column->setSpacing(2);
    m_column->addWidget(m_footnote);
    m_column->addWidget(m_problem);
    m_column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::grid);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
}

void FormField::answerFor(const compose::Path &path)
{
    m_alsoPointers.append(compose::pointerOf(path));
}

bool FormField::answersFor(QByteArrayView pointer) const
{
    const bool inside = pointer.startsWith(m_pointer)
        && (pointer.size() == m_pointer.size() || pointer[m_pointer.size()] == '/');
    return inside || m_alsoPointers.contains(pointer.toByteArray());
}

void FormField::load(const json::Document &json)
{
    m_reachable = isReachable(json, m_path);
    applyAccess();
    show(compose::fieldAt(json, m_path));
}

void FormField::setAccess(Access access)
{
    m_access = access;
    applyAccess();
}

void FormField::showProblems(const QList<contract::Diagnostic> &diagnostics)
{
    const contract::Diagnostic *worst = nullptr;
    for (const contract::Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity() == contract::Severity::Note || !answersFor(diagnostic.pointer))
            continue;
        if (!worst || diagnostic.severity() < worst->severity())
            worst = &diagnostic;
    }
    m_problem->setProblem(worst);
    const QString name = m_problem->severityName();
    showProblem(name);
}

void FormField::showProblem(const QString &problem)
{
    if (m_input)
        theme::setStyleProperty(m_input, "finding", problem);
}

void FormField::setInput(QWidget *row, QWidget *input)
{
    m_input = input;
    m_label->setBuddy(input);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(m_label->text());
    if (input->objectName().isEmpty())
        input->setObjectName(QString::fromUtf8(m_path.last()));
    const bool narrow = row->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    m_column->insertWidget(0, row, 0, narrow ? Qt::AlignLeft : Qt::Alignment());
}

void FormField::setFootnote(const QString &text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

bool FormField::isTooLong(const QString &text)
{
    return text.size() > longestEdited;
}

QString FormField::shownPart(const QString &text)
{
    return isTooLong(text) ? beginningOf(text, shownOfLonger) : text;
}

void FormField::lockIfTooLong(const QString &text)
{
    const bool tooLong = isTooLong(text);
    if (tooLong == m_isTooLong)
        return;
    m_isTooLong = tooLong;
    setFootnote(tooLong ? tr("Too long to edit here; the JSON view has all of it.") : QString());
    applyAccess();
}

void FormField::write(
    const std::optional<json::TextEdit> &edit, compose::Document::Grouping grouping)
{
    if (edit)
        m_document.apply(*edit, grouping, m_pointer);
}

void FormField::remove()
{
    write(json::removeValue(m_document.text(), m_path), compose::Document::Grouping::Typing);
}

void FormField::applyAccess()
{
    showAccess(m_reachable && !m_isTooLong ? m_access : Access::ReadOnly);
}

} // namespace carillon::composer
