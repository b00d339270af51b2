#include "receiver/contact_sheet_dialog.h"

#include "base/bidi.h"
#include "base/limits.h"
#include "base/whole_file.h"
#include "receiver/sheet_choices.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "theme/text_size.h"
#include "widgets/empty_state.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QThread>
#include <QVBoxLayout>

#include <memory>

namespace carillon::receiver {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace metrics = theme::metrics;

namespace {

constexpr QSize dialogSize(1060, 680);
constexpr QSize smallestSize(640, 420);
constexpr auto restBeforeDrawing = 120ms;
constexpr Limits limits;

QPushButton *button(const QString &text, const char *name)
{
    auto *out = new QPushButton(text);
    out->setObjectName(QLatin1StringView(name));
    out->setAutoDefault(false);
    return out;
}

QFrame *rule(QFrame::Shape shape)
{
    auto *out = new QFrame;
    if (shape == QFrame::HLine)
        out->setFixedHeight(1);
    else
        out->setFixedWidth(1);
    out->setAutoFillBackground(true);
    out->setBackgroundRole(QPalette::Mid);
    return out;
}

toasts::RenderChoices usualChoices()
{
    toasts::RenderChoices out;
    for (const contract::Platform platform : contract::allPlatforms)
        out.surfaces.append(platforms::firstSurfaceOf(platform));
    out.themes = {platforms::Theme::Light, platforms::Theme::Dark};
    return out;
}

} // namespace

SheetQuestions SheetQuestions::standard()
{
    return {
        [](QWidget *parent, const QString &suggested) {
            return QFileDialog::getSaveFileName(parent, ContactSheetDialog::tr("Save the sheet"),
                suggested, ContactSheetDialog::tr("PNG pictures (*.png)"));
        },
        [](QWidget *parent) {
            return QFileDialog::getExistingDirectory(
                parent, ContactSheetDialog::tr("Save the pictures in a folder"));
        },
    };
}

ContactSheetDialog::ContactSheetDialog(SheetQuestions questions, QWidget *parent)
    : QDialog(parent)
    , m_questions(std::move(questions))
    , m_choices(new SheetChoices)
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyState({}, {}))
    , m_picture(new QLabel)
    , m_message(new QLabel)
    , m_progress(new QProgressBar)
    , m_withSilent(new QCheckBox(tr("&Where nothing appears, too")))
    , m_copy(button(tr("&Copy"), "sheetCopy"))
    , m_saveSheet(button(tr("Save &Picture…"), "sheetSave"))
    , m_saveFiles(button(tr("Save as &Files…"), "sheetSaveFiles"))
    , m_cancel(button(tr("Cancel"), "sheetCancel"))
{
    setObjectName(u"contactSheet"_s);
    setWindowTitle(tr("Contact sheet"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setMinimumSize(smallestSize);
    resize(dialogSize);
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(restBeforeDrawing);
    connect(&m_soon, &QTimer::timeout, this, &ContactSheetDialog::render);
    connect(m_choices, &SheetChoices::changed, this, &ContactSheetDialog::renderSoon);
    connect(m_withSilent, &QCheckBox::toggled, this, &ContactSheetDialog::renderSoon);
    connect(&m_preview, &SheetRenderer::finished, this, &ContactSheetDialog::showSheet);
    connect(&m_files, &SheetRenderer::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_files, &SheetRenderer::finished, this,
        [this] { endSaving(tr("%Ln picture(s) saved", nullptr, int(m_written))); });
    connect(m_copy, &QPushButton::clicked, this, &ContactSheetDialog::copy);
    connect(m_saveSheet, &QPushButton::clicked, this, &ContactSheetDialog::saveSheet);
    connect(m_saveFiles, &QPushButton::clicked, this, &ContactSheetDialog::saveFiles);
    connect(m_cancel, &QPushButton::clicked, this, &ContactSheetDialog::reject);
    m_choices->setChoices(usualChoices());
    showButtons();
}

void ContactSheetDialog::layOut()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"sheetScroll"_s);
    scroll->setAccessibleName(tr("The sheet"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setFocusPolicy(Qt::StrongFocus); // arrow keys scroll
    scroll->setLayoutDirection(Qt::LeftToRight); // the sheet's
    scroll->setWidget(m_picture);
    m_picture->setObjectName(u"sheetPicture"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    m_withSilent->setObjectName(u"sheetWithSilent"_s);
    auto *groups = static_cast<QVBoxLayout *>(m_choices->widget()->layout());
    groups->insertWidget(groups->count() - 1, m_withSilent);
    theme::follow(m_choices, [this] {
        m_choices->setFixedWidth(m_choices->widget()->minimumSizeHint().width()
            + m_choices->verticalScrollBar()->sizeHint().width());
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_choices);
    row->addWidget(rule(QFrame::VLine));
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(rule(QFrame::HLine));
    column->addWidget(bottom());
}

QWidget *ContactSheetDialog::bottom()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(metrics::paneMargin, metrics::grid, metrics::paneMargin, metrics::grid);
    row->setSpacing(metrics::grid);
    m_message->setObjectName(u"sheetMessage"_s);
    m_message->setWordWrap(true);
    m_progress->setObjectName(u"sheetProgress"_s);
    m_progress->setAccessibleName(tr("Pictures saved"));
    theme::fixWidth(m_progress, 140);
    m_copy->setToolTip(tr("Copy the sheet as a picture"));
    m_saveFiles->setToolTip(
        tr("One PNG for each picture, named as carillon-cli render names them"));
    QPushButton *close = button(tr("Close"), "sheetClose");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_message, 1);
    row->addWidget(m_progress);
    for (QPushButton *each : {m_cancel, m_copy, m_saveFiles, m_saveSheet, close})
        row->addWidget(each);
    m_saveSheet->setProperty("primary", true);
    return out;
}

void ContactSheetDialog::setNotification(
    const std::optional<contract::Notification> &notification, const QString &name)
{
    const QString part = toasts::namePart(name);
    m_name = part.isEmpty() ? u"notification"_s : part;
    m_notification = notification;
    renderSoon();
}

double ContactSheetDialog::scale() const
{
    const double ratio = devicePixelRatioF();
    return ratio >= 1.75 ? 2 : ratio >= 1.25 ? 1.5 : 1;
}

void ContactSheetDialog::renderSoon()
{
    m_preview.cancel();
    m_soon.start();
}

void ContactSheetDialog::render()
{
    m_entries.clear();
    m_silent = 0;
    m_pixels = 0;
    m_reason.clear();
    const QList<toasts::PictureKey> keys = toasts::picturesOf(m_choices->choices());
    if (!m_notification)
        return showNothing(tr("Nothing to draw yet"),
            tr("The service would refuse this draft. Put right what Problems lists, and the sheet "
               "follows."));
    if (keys.isEmpty())
        return showNothing(tr("Nothing is chosen"),
            tr("Check at least one surface, theme, text size, system and direction."));
    if (keys.size() > limits.pictures)
        return showNothing(tr("Too many pictures"),
            tr("At most %Ln picture(s) go on a sheet; chosen: %L1.", nullptr, int(limits.pictures))
                .arg(keys.size()));
    m_preview.start(*m_notification, keys, {u"Contoso"_s, scale()},
        [this](const toasts::ToastPicture &picture) { return take(picture); });
}

bool ContactSheetDialog::take(const toasts::ToastPicture &picture)
{
    if (picture.isSilent()) {
        ++m_silent;
        m_reason = picture.silence;
        if (!m_withSilent->isChecked())
            return true;
    }
    m_pixels += qint64(picture.image.width()) * picture.image.height();
    if (m_pixels > limits.picturePixels) {
        showNothing(tr("Too large a sheet"), tr("Choose fewer surfaces, themes or text sizes."));
        return false;
    }
    m_entries.append(toasts::sheetEntry(picture));
    return true;
}

void ContactSheetDialog::showSheet()
{
    if (m_entries.isEmpty())
        return showNothing(tr("Nothing appears on these surfaces"), m_reason);
    const toasts::ContactSheet sheet(m_name, m_entries);
    if (sheet.pixels(scale()) > limits.picturePixels)
        return showNothing(
            tr("Too large a sheet"), tr("Choose fewer surfaces, themes or text sizes."));
    m_sheet = sheet.image(scale());
    m_picture->setPixmap(QPixmap::fromImage(m_sheet));
    m_picture->resize(sheet.size());
    QStringList captions;
    for (const toasts::SheetEntry &entry : std::as_const(m_entries))
        captions.append(u"%1, %2"_s.arg(entry.caption, entry.note));
    m_picture->setAccessibleName(tr("Simulated previews: %1").arg(captions.join("; "_L1)));
    m_stack->setCurrentIndex(1);
    QString text = tr("%Ln picture(s)", nullptr, int(m_entries.size()));
    if (m_silent > 0 && !m_withSilent->isChecked())
        text
            = tr("%1. Nothing appears on %Ln more: %2", nullptr, int(m_silent)).arg(text, m_reason);
    if (!isSaving())
        tell(text);
    showButtons();
    Q_EMIT shown();
}

void ContactSheetDialog::showNothing(const QString &title, const QString &hint)
{
    m_entries.clear();
    m_sheet = {};
    m_empty->setTitle(title);
    m_empty->setHint(hint);
    m_stack->setCurrentIndex(0);
    if (!isSaving())
        tell({});
    showButtons();
    Q_EMIT shown();
}

void ContactSheetDialog::showButtons()
{
    const bool ready = !m_sheet.isNull() && !isSaving();
    for (QPushButton *each : {m_copy, m_saveSheet, m_saveFiles})
        each->setEnabled(ready);
    m_cancel->setVisible(m_files.isRunning());
    m_progress->setVisible(isSaving());
}

QString ContactSheetDialog::message() const
{
    return m_message->text();
}

void ContactSheetDialog::tell(const QString &text, bool isError)
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setText(text);
    theme::setStyleProperty(m_message, "tone", isError ? u"error"_s : u"secondary"_s);
}

void ContactSheetDialog::copy()
{
    if (m_sheet.isNull())
        return;
    QGuiApplication::clipboard()->setImage(m_sheet);
    tell(tr("Copied; paste it into a document or a chat."));
}

void ContactSheetDialog::beginSaving(int steps)
{
    m_progress->setRange(0, steps);
    m_progress->setValue(0);
    m_progress->setTextVisible(steps > 0);
    tell(tr("Saving…"));
    showButtons();
}

void ContactSheetDialog::endSaving(const QString &text, bool isError)
{
    tell(text, isError);
    showButtons();
    Q_EMIT savingEnded();
}

// A large sheet takes a second to pack.
void ContactSheetDialog::saveSheet()
{
    if (m_sheet.isNull() || isSaving())
        return;
    const QString path = m_questions.saveSheet(this, m_name + "-sheet.png"_L1);
    if (path.isEmpty())
        return;
    const auto written = std::make_shared<Result<void>>();
    QThread *thread = QThread::create(
        [sheet = m_sheet, path, written] { *written = writeWhole(path, {toasts::pngOf(sheet)}); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, written, path] {
        m_isEncoding = false;
        if (*written)
            endSaving(tr("Saved %1").arg(embedded(QDir::toNativeSeparators(path))));
        else
            endSaving(
                tr("%1 cannot be written: %2").arg(embedded(path), written->error().message), true);
    });
    m_isEncoding = true;
    beginSaving(0);
    thread->start();
}

void ContactSheetDialog::saveFiles()
{
    if (m_sheet.isNull() || isSaving())
        return;
    const QString folder = m_questions.chooseFolder(this);
    if (folder.isEmpty())
        return;
    const QList<toasts::PictureKey> keys = toasts::picturesOf(m_choices->choices());
    m_written = 0;
    m_files.start(*m_notification, keys, {u"Contoso"_s, scale()},
        [this, folder](const toasts::ToastPicture &picture) { return writeFile(folder, picture); });
    beginSaving(int(keys.size()));
}

bool ContactSheetDialog::writeFile(const QString &folder, const toasts::ToastPicture &picture)
{
    if (picture.isSilent() && !m_withSilent->isChecked())
        return true;
    const QString path = QDir(folder).filePath(toasts::fileNameOf(m_name, picture.key));
    const Result<void> written = writeWhole(path, {toasts::pngOf(picture.image)});
    if (written) {
        ++m_written;
        return true;
    }
    m_files.cancel();
    endSaving(tr("%1 cannot be written: %2. Saved before it: %L3.")
                  .arg(path, written.error().message)
                  .arg(m_written),
        true);
    return false;
}

void ContactSheetDialog::reject()
{
    if (!m_files.isRunning())
        return QDialog::reject();
    m_files.cancel();
    endSaving(tr("Cancelled; saved before that: %L1.").arg(m_written));
}

} // namespace carillon::receiver
