#include "faults/fault_form.h"

#include "faults/fault_text.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/captions.h"
#include "widgets/notice_line.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace carillon::faults {

using namespace Qt::StringLiterals;
using receiver::FaultKind;
namespace metrics = theme::metrics;

namespace {

constexpr int most = std::numeric_limits<int>::max(); // what is too much the service says

} // namespace

FaultForm::FaultForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(metrics::paneMargin);
    m_rows->setVerticalSpacing(metrics::grid);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    createKinds();
    createConditions();
    auto *whole = new widgets::NoticeLine;
    whole->setObjectName(u"faultRefusal"_s);
    m_refusals.insert({}, whole);
    m_rows->addRow(whole);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FaultForm::fitToKind);
    fitToKind();
}

void FaultForm::addRow(const QString &label, QWidget *input, const char *member)
{
    const QString name = QString::fromLatin1(member);
    input->setObjectName(u"fault_"_s + name);
    input->setAccessibleName(widgets::withoutMnemonic(label));
    auto *caption = new QLabel(label);
    caption->setBuddy(input);
    theme::fixHeight(caption, metrics::controlHeight);
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::halfGrid);
    column->addWidget(input);
    auto *refusal = new widgets::NoticeLine;
    refusal->setObjectName(u"refusal_"_s + name);
    column->addWidget(refusal);
    m_refusals.insert(name, refusal);
    m_inputs.insert(name, input);
    m_fields.insert(input, field);
    m_rows->addRow(caption, field);
}

QSpinBox *FaultForm::addNumber(
    const QString &label, const char *member, int value, const QString &format)
{
    auto *out = new QSpinBox;
    out->setRange(0, most);
    out->setValue(value);
    if (!format.isEmpty())
        widgets::setFormat(out, format);
    out->setButtonSymbols(QAbstractSpinBox::NoButtons);
    addRow(label, out, member);
    connect(out, &QSpinBox::valueChanged, this, &FaultForm::clearRefusals);
    return out;
}

void FaultForm::createKinds()
{
    m_kind = new QComboBox;
    for (int kind = 0; kind < receiver::faultKindCount; ++kind)
        m_kind->addItem(kindText(FaultKind(kind)));
    addRow(tr("&Kind"), m_kind, "kind");
    m_status = new QComboBox;
    m_status->addItem(tr("As the service is configured"), 0);
    for (const int status : {406, 429, 503})
        m_status->addItem(QString::number(status), status);
    addRow(tr("&Status"), m_status, "status");
    m_retryAfter = addNumber(tr("&Retry-After"), "retryAfterSeconds", 2, tr("%1 s", "seconds"));
    m_milliseconds = addNumber(tr("&Delay"), "milliseconds", 2000, tr("%1 ms", "milliseconds"));
    m_when = new QComboBox;
    m_when->addItems({tr("Before it is stored"), tr("After it was stored")});
    addRow(tr("&When"), m_when, "when");
}

void FaultForm::createConditions()
{
    m_next = addNumber(tr("&Next requests"), "next", 0, {});
    m_next->setSpecialValueText(tr("all, until it is removed"));
    m_share = new QDoubleSpinBox;
    m_share->setRange(0, 100);
    m_share->setDecimals(2);
    m_share->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_share->setValue(100);
    widgets::setFormat(m_share, tr("%1 %", "of the requests"));
    addRow(tr("S&hare"), m_share, "share");
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &FaultForm::clearRefusals);
    m_every = addNumber(tr("&Each n-th"), "every", 1, {});
    m_caller = new QLineEdit;
    m_caller->setPlaceholderText(tr("everyone, or an application id or user"));
    addRow(tr("&Caller"), m_caller, "caller");
    connect(m_caller, &QLineEdit::textEdited, this, &FaultForm::clearRefusals);
}

void FaultForm::fitToKind()
{
    const auto kind = FaultKind(m_kind->currentIndex());
    const auto show = [this](QWidget *input, bool shown) {
        m_rows->setRowVisible(m_fields.value(input), shown);
    };
    show(m_status, receiver::hasStatus(kind));
    show(m_retryAfter, receiver::hasRetryAfter(kind));
    show(m_milliseconds, kind == FaultKind::Latency);
    show(m_when, kind == FaultKind::Drop);
    clearRefusals();
}

receiver::ServiceFault FaultForm::fault() const
{
    receiver::ServiceFault out;
    out.kind = FaultKind(m_kind->currentIndex());
    if (const int status = m_status->currentData().toInt(); status > 0)
        out.status = status;
    out.retryAfterSeconds = m_retryAfter->value();
    out.milliseconds = m_milliseconds->value();
    out.afterStored = m_when->currentIndex() == 1;
    out.caller = m_caller->text().trimmed();
    out.sharePercent = m_share->value();
    out.every = m_every->value();
    if (m_next->value() > 0)
        out.next = m_next->value();
    return out;
}

void FaultForm::showRefusal(const QString &where, const QString &message)
{
    clearRefusals();
    const bool isKnown = m_refusals.contains(where);
    m_refusals.value(isKnown ? where : QString())->show(widgets::Tone::Error, message);
    if (QWidget *input = m_inputs.value(where)) {
        input->setAccessibleDescription(message);
        input->setFocus(Qt::OtherFocusReason);
    }
}

void FaultForm::clearRefusals()
{
    for (widgets::NoticeLine *each : std::as_const(m_refusals))
        each->clear();
    for (QWidget *input : std::as_const(m_inputs))
        input->setAccessibleDescription({});
}

} // namespace carillon::faults
