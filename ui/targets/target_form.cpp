#include "targets/target_form.h"

#include "targets/finding_label.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/captions.h"
#include "widgets/wrapped_text_edit.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace carillon::targets {

using namespace Qt::StringLiterals;
using compose::Auth;
using compose::ProfileField;
using compose::TargetProfile;
using compose::Trust;
namespace metrics = theme::metrics;

namespace {

constexpr int headerLines = 3;
constexpr int leastCaption = 104;
constexpr int widestCaption = 200;

QLabel *hint(const QString &text)
{
    auto *out = new QLabel(text);
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    out->setProperty("tone", u"hint"_s);
    return out;
}

} // namespace

TargetForm::TargetForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_name(new QLineEdit)
    , m_baseUrl(new QLineEdit)
    , m_tokenUrl(new QLineEdit)
    , m_clientId(new QLineEdit)
    , m_scope(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_unsId(new QLineEdit)
    , m_caFile(new QLineEdit)
{
    m_rows->setContentsMargins(
        metrics::paneMargin, metrics::paneMargin, metrics::paneMargin, metrics::paneMargin);
    m_rows->setSpacing(metrics::grid);
    createRows();
    createCaRow();
    widgets::alignCaptions(this, m_captionOf.values(), leastCaption, widestCaption);
    connectRows();
}

QVBoxLayout *TargetForm::addRow(
    const QString &label, QWidget *input, const char *name, QWidget *row)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(input);
    theme::fixHeight(caption, metrics::controlHeight);
    input->setObjectName(QLatin1StringView(name));
    input->setAccessibleName(widgets::withoutMnemonic(label));
    auto *below = new QVBoxLayout;
    below->setSpacing(metrics::halfGrid);
    below->addWidget(row ? row : input);
    auto *out = new QWidget;
    auto *line = new QHBoxLayout(out);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::paneMargin);
    line->addWidget(caption, 0, Qt::AlignTop);
    line->addLayout(below, 1);
    m_rows->addWidget(out);
    m_rowOf.insert(input, out);
    m_captionOf.insert(input, caption);
    return below;
}

QVBoxLayout *TargetForm::addLine(
    const QString &label, QLineEdit *input, const char *name, const QString &placeholder)
{
    input->setPlaceholderText(placeholder);
    return addRow(label, input, name);
}

void TargetForm::addFinding(QVBoxLayout *below, ProfileField field)
{
    auto *label = new FindingLabel;
    m_findings.insert(field, label);
    below->addWidget(label);
}

void TargetForm::createRows()
{
    using Field = ProfileField;
    addFinding(addLine(tr("&Name"), m_name, "targetName"), Field::Name);
    addFinding(addLine(tr("A&ddress"), m_baseUrl, "targetBaseUrl", u"https://graph.example.com"_s),
        Field::BaseUrl);
    m_auth = new QComboBox;
    m_auth->addItems({tr("No token"), tr("Bearer token"), tr("Client credentials (OAuth 2.0)"),
        tr("Delegated token of a user")});
    addRow(tr("Si&gn-in"), m_auth, "targetAuth");
    addFinding(addLine(tr("Token &URL"), m_tokenUrl, "targetTokenUrl",
                   u"https://login.example.com/tenant/oauth2/v2.0/token"_s),
        Field::TokenUrl);
    addFinding(addLine(tr("Client &id"), m_clientId, "targetClientId"), Field::ClientId);
    addFinding(
        addLine(tr("Sc&ope"), m_scope, "targetScope", u"https://graph.microsoft.com/.default"_s),
        Field::Scope);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_secretHint = hint({});
    m_secretHint->setObjectName(u"targetSecretHint"_s);
    addLine(tr("Se&cret"), m_secret, "targetSecret")->addWidget(m_secretHint);
    addFinding(addLine(tr("Su&bscription id"), m_unsId, "targetUnsId",
                   tr("X-UNS-ID; none in delegated sends")),
        Field::UnsId);
    m_headers = new widgets::WrappedTextEdit;
    m_headers->setProperty("field", true);
    m_headers->setTabChangesFocus(true);
    m_headers->setPlaceholderText(tr("Name: value, one a line"));
    theme::follow(m_headers, [this] {
        m_headers->setFixedHeight(headerLines * fontMetrics().lineSpacing() + 2 * metrics::grid);
    });
    QVBoxLayout *below = addRow(tr("Extra &headers"), m_headers, "targetHeaders");
    below->addWidget(hint(tr("Kept in the settings file: no secrets in here.")));
    addFinding(below, Field::Headers);
}

void TargetForm::createCaRow()
{
    m_trust = new QComboBox;
    m_trust->addItems({tr("The system's authorities"), tr("The system's and those of a file"),
        tr("Do not verify certificates")});
    addFinding(addRow(tr("T&LS trusts"), m_trust, "targetTrust"), ProfileField::Trust);
    m_caFile->setPlaceholderText(tr("Certificates in PEM form"));
    m_browse = new QPushButton(tr("Bro&wse…"));
    m_browse->setObjectName(u"targetBrowse"_s);
    m_browse->setAutoDefault(false);
    m_browse->setAccessibleName(tr("Choose the certificate file"));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_caFile, 1);
    row->addWidget(m_browse);
    addRow(tr("Certificate &file"), m_caFile, "targetCaFile", both);
}

void TargetForm::connectRows()
{
    for (QLineEdit *line : {m_name, m_baseUrl, m_tokenUrl, m_clientId, m_scope, m_unsId, m_caFile})
        connect(line, &QLineEdit::textChanged, this, &TargetForm::take); // whoever edits
    connect(m_headers, &QPlainTextEdit::textChanged, this, &TargetForm::take);
    connect(m_trust, &QComboBox::currentIndexChanged, this, &TargetForm::take);
    connect(m_auth, &QComboBox::currentIndexChanged, this, [this] {
        if (m_loading)
            return;
        commitSecret(); // under the kind it was typed for
        m_hasSecret = false;
        take();
        Q_EMIT authChanged();
    });
    connect(m_secret, &QLineEdit::editingFinished, this, &TargetForm::commitSecret);
    connect(m_browse, &QPushButton::clicked, this, &TargetForm::chooseFile);
}

void TargetForm::setProfile(const TargetProfile &profile)
{
    m_loading = true;
    m_profile = profile;
    m_name->setText(profile.name);
    m_baseUrl->setText(profile.baseUrl);
    m_auth->setCurrentIndex(int(profile.auth));
    m_tokenUrl->setText(profile.tokenUrl);
    m_clientId->setText(profile.clientId);
    m_scope->setText(profile.scope);
    m_secret->clear();
    m_secret->setModified(false);
    m_hasSecret = false;
    m_unsId->setText(profile.unsId);
    m_headers->showText(compose::linesFrom(profile.extraHeaders));
    m_trust->setCurrentIndex(int(profile.trust));
    m_caFile->setText(profile.caFile);
    m_loading = false;
    showState();
}

void TargetForm::take()
{
    if (m_loading)
        return;
    m_profile.name = m_name->text();
    m_profile.baseUrl = m_baseUrl->text();
    m_profile.auth = Auth(m_auth->currentIndex());
    m_profile.tokenUrl = m_tokenUrl->text();
    m_profile.clientId = m_clientId->text();
    m_profile.scope = m_scope->text();
    m_profile.unsId = m_unsId->text();
    m_profile.extraHeaders = compose::headersFromLines(m_headers->toPlainText());
    m_profile.trust = Trust(m_trust->currentIndex());
    m_profile.caFile = m_caFile->text();
    showState();
    Q_EMIT edited(m_profile);
}

void TargetForm::showState()
{
    const bool asks = m_profile.auth == Auth::ClientCredentials;
    for (QWidget *input : {m_tokenUrl, m_clientId, m_scope})
        m_rowOf.value(input)->setVisible(asks);
    m_rowOf.value(m_secret)->setVisible(m_profile.auth != Auth::None);
    m_rowOf.value(m_caFile)->setVisible(m_profile.trust == Trust::ExtraCaFile);
    m_captionOf.value(m_secret)->setText(asks ? tr("Client se&cret") : tr("Token (se&cret)"));
    m_secret->setAccessibleName(asks ? tr("Client secret") : tr("Token"));
    m_secret->setPlaceholderText(m_hasSecret ? tr("kept; type to replace it") : tr("none yet"));
    m_secretHint->setText(m_secretNote.isEmpty()
            ? tr("Kept in the system's keychain, never in the settings file.")
            : m_secretNote);
    const QList<compose::ProfileFinding> findings = compose::check(m_profile);
    for (auto each = m_findings.cbegin(); each != m_findings.cend(); ++each)
        each.value()->show(findings, each.key());
}

void TargetForm::setHasSecret(bool has)
{
    m_hasSecret = has;
    showState();
}

void TargetForm::setSecretNote(const QString &reason)
{
    m_secretNote = reason;
    showState();
}

void TargetForm::commitSecret()
{
    if (!m_secret->isModified())
        return;
    const QByteArray secret = m_secret->text().trimmed().toUtf8();
    m_secret->clear();
    m_secret->setModified(false); // emptying counts as an edit
    setHasSecret(!secret.isEmpty());
    Q_EMIT secretEdited(secret);
}

void TargetForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void TargetForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the certificate file"), m_caFile->text(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_caFile->setText(path);
        take();
    });
    dialog->open();
}

} // namespace carillon::targets
