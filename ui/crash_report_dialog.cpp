#include "crash_report_dialog.h"

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/text_size.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

constexpr QSize dialogSize(680, 520);

QLabel *paragraph(const QString &text)
{
    auto *out = new QLabel(text);
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    return out;
}

} // namespace

CrashReportDialog::CrashReportDialog(const QString &text, const QString &path, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"crashReport"_s);
    setWindowTitle(tr("Crash Report"));
    resize(theme::scaled(dialogSize));
    auto *report = new QPlainTextEdit(text);
    report->setObjectName(u"crashReportText"_s);
    report->setAccessibleName(tr("Crash report"));
    report->setReadOnly(true);
    report->setLineWrapMode(QPlainTextEdit::NoWrap);
    report->setTabChangesFocus(true);
    theme::useMonoFont(report);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::grid);
    column->addWidget(paragraph(
        tr("Carillon wrote this when it closed unexpectedly. It says where in the program that "
           "was and which commands came last. Notifications, drafts, tokens, headers, addresses "
           "and names of files are not in it.")));
    column->addWidget(report, 1);
    column->addWidget(paragraph(
        tr("If you report it, copy all of it and add what you did just before. It is not sent "
           "anywhere by itself.")));
    auto *place = paragraph(tr("Kept in %1").arg(QDir::toNativeSeparators(path)));
    place->setProperty("tone", u"secondary"_s);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(place);
    column->addWidget(buttons(text));
}

QWidget *CrashReportDialog::buttons(const QString &text)
{
    auto *out = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = out->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"crashReportCopy"_s);
    QPushButton *remove = out->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(u"crashReportDelete"_s);
    connect(copy, &QPushButton::clicked, this, [copy, text] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested();
        accept();
    });
    connect(out, &QDialogButtonBox::rejected, this, &QDialog::reject);
    out->button(QDialogButtonBox::Close)->setDefault(true);
    return out;
}

} // namespace carillon
