#include "targets/receive_dialog.h"

#include "targets/finding_label.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/captions.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace carillon::targets {

using namespace Qt::StringLiterals;
using compose::ProfileField;
using compose::ProfileFinding;
using compose::TargetProfile;
namespace metrics = theme::metrics;

namespace {

constexpr int usualWidth = 520;

QLabel *hint(const QString &text)
{
    auto *out = new QLabel(text);
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    out->setProperty("tone", u"hint"_s);
    return out;
}

} // namespace

ReceiveDialog::ReceiveDialog(
    const ReceiveChoice &choice, bool hasToken, const QString &tokenNote, QWidget *parent)
    : QDialog(parent)
    , m_service(choice.service)
    , m_rows(new QFormLayout)
    , m_local(new QRadioButton(tr("This app's &own service")))
    , m_remote(new QRadioButton(tr("A &shared Carillon")))
    , m_address(new QLineEdit)
    , m_token(new QLineEdit)
    , m_trust(new QComboBox)
    , m_caFile(new QLineEdit)
    , m_browse(new QPushButton(tr("Bro&wse…")))
    , m_addressFinding(new FindingLabel)
    , m_trustFinding(new FindingLabel)
{
    setObjectName(u"receiveDialog"_s);
    setWindowTitle(tr("Receive From"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"receiveConnect"_s);
    m_connect->setProperty("primary", true);
    m_connect->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::paneMargin, metrics::paneMargin, metrics::paneMargin, metrics::paneMargin);
    column->setSpacing(metrics::grid);
    column->addWidget(m_local);
    column->addWidget(m_remote);
    column->addLayout(m_rows);
    createRows(hasToken, tokenNote);
    column->addStretch(1);
    column->addWidget(buttons);
    fill(choice);
    connect(m_local, &QRadioButton::toggled, this, &ReceiveDialog::follow);
    connect(m_address, &QLineEdit::textChanged, this, &ReceiveDialog::follow);
    connect(m_caFile, &QLineEdit::textChanged, this, &ReceiveDialog::follow);
    connect(m_trust, &QComboBox::currentIndexChanged, this, &ReceiveDialog::follow);
    connect(m_browse, &QPushButton::clicked, this, &ReceiveDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReceiveDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    theme::follow(this, [this] {
        setMinimumWidth(theme::scaled(usualWidth));
        fitToText();
    });
    follow();
}

// Sentences wrap, and a finding comes and goes: layouts do not ask a window for that height.
void ReceiveDialog::fitToText()
{
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, layout()->totalHeightForWidth(wide));
}

void ReceiveDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitToText();
}

QVBoxLayout *ReceiveDialog::addRow(
    const QString &label, QWidget *input, const char *name, QWidget *row)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(input);
    input->setObjectName(QLatin1StringView(name));
    input->setAccessibleName(widgets::withoutMnemonic(label));
    auto *field = new QWidget;
    auto *below = new QVBoxLayout(field);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(metrics::halfGrid);
    below->addWidget(row);
    m_rows->addRow(caption, field);
    return below;
}

void ReceiveDialog::createRows(bool hasToken, const QString &tokenNote)
{
    m_local->setObjectName(u"receiveLocal"_s);
    m_remote->setObjectName(u"receiveRemote"_s);
    m_rows->setContentsMargins(3 * metrics::grid, 0, 0, 0);
    m_rows->setHorizontalSpacing(metrics::paneMargin);
    m_rows->setVerticalSpacing(metrics::grid);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_address->setPlaceholderText(u"https://carillon.example.com:8443"_s);
    addRow(tr("A&ddress"), m_address, "receiveAddress", m_address)->addWidget(m_addressFinding);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_token->setPlaceholderText(hasToken ? tr("kept; type to replace it") : QString());
    QVBoxLayout *below = addRow(tr("Control &token"), m_token, "receiveToken", m_token);
    below->addWidget(hint(tr("What the service was given by --control-token-file; beyond this "
                             "machine it asks for it.")));
    if (!tokenNote.isEmpty())
        below->addWidget(hint(tokenNote));
    m_trust->addItems({tr("The system's authorities"), tr("The system's and those of a file"),
        tr("Do not verify certificates")});
    addRow(tr("T&LS trusts"), m_trust, "receiveTrust", m_trust)->addWidget(m_trustFinding);
    addRow(tr("Certificate &file"), m_caFile, "receiveCaFile", caRow());
}

QWidget *ReceiveDialog::caRow()
{
    m_caFile->setPlaceholderText(tr("Certificates in PEM form"));
    m_browse->setAutoDefault(false);
    m_browse->setAccessibleName(tr("Choose the certificate file"));
    m_caRow = new QWidget;
    auto *row = new QHBoxLayout(m_caRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_caFile, 1);
    row->addWidget(m_browse);
    return m_caRow;
}

void ReceiveDialog::fill(const ReceiveChoice &choice)
{
    (choice.isRemote ? m_remote : m_local)->setChecked(true);
    m_address->setText(choice.service.baseUrl);
    m_trust->setCurrentIndex(int(choice.service.trust));
    m_caFile->setText(choice.service.caFile);
}

ReceiveChoice ReceiveDialog::choice() const
{
    ReceiveChoice out{m_remote->isChecked(), m_service};
    out.service.baseUrl = m_address->text().trimmed();
    out.service.trust = compose::Trust(m_trust->currentIndex());
    out.service.caFile = m_caFile->text().trimmed();
    return out;
}

void ReceiveDialog::follow()
{
    const ReceiveChoice now = choice();
    TargetProfile judged = now.service;
    judged.name = tr("A shared Carillon"); // a name is no matter here
    const QList<ProfileFinding> findings
        = now.isRemote ? compose::check(judged) : QList<ProfileFinding>();
    const bool usable = compose::isUsable(findings);
    m_addressFinding->show(findings, ProfileField::BaseUrl);
    m_trustFinding->show(findings, ProfileField::Trust);
    for (QWidget *input : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_token),
             static_cast<QWidget *>(m_trust)})
        input->setEnabled(now.isRemote);
    m_caRow->setEnabled(now.isRemote && now.service.trust == compose::Trust::ExtraCaFile);
    m_connect->setEnabled(usable);
    fitToText();
}

void ReceiveDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Certificates to trust"),
        m_caFile->text(), tr("Certificates (*.pem *.crt);;All files (*)"));
    if (!path.isEmpty())
        m_caFile->setText(path);
}

void ReceiveDialog::finish()
{
    const QByteArray token = m_token->text().trimmed().toUtf8();
    accept();
    Q_EMIT chosen(choice(), token.isEmpty() ? std::nullopt : std::optional(token));
}

} // namespace carillon::targets
