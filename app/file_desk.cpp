#include "file_desk.h"

#include "base/bidi.h"
#include "client/graph_client.h"
#include "compose/snippets.h"
#include "composer/composer_pane.h"
#include "composer/http_view.h"
#include "draft_file.h"
#include "library/library_pane.h"
#include "main_window.h"
#include "widgets/notice_bar.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>

namespace carillon {
namespace {

bool isRequestFile(const QString &path)
{
    return path.endsWith(QLatin1String(".http"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".rest"), Qt::CaseInsensitive);
}

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

FileDesk::FileDesk(const Parts &parts, const QStringList &recent, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_recent(recent)
{
    connect(&m_parts.drafts, &DraftDesk::currentChanged, this, &FileDesk::follow);
    connect(&m_parts.drafts, &DraftDesk::failed, this, &FileDesk::noteUnkept);
    connect(&m_parts.drafts, &DraftDesk::recovered, this, [this] {
        if (std::exchange(m_isUnkept, false))
            m_parts.composer.fileNotice()->dismiss();
    });
    connect(&m_watch, &FileWatch::touched, this, &FileDesk::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
        [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                look();
        });
}

void FileDesk::open(const QString &path)
{
    const Result<QByteArray> text = readDraft(path);
    if (!text) {
        if (!QFileInfo::exists(path)) {
            m_recent.remove(path);
            Q_EMIT recentChanged();
        }
        return tell(text.error());
    }
    Result<Loaded> loaded = load(path, *text);
    if (!loaded)
        return tell(loaded.error());
    const bool isWhole = loaded->request.isWhole;
    if (!isWhole)
        loaded->request.notes.append(
            tr("Saving asks for another file, since this one holds more."));
    m_parts.drafts.beginFile(
        isWhole ? path : QString(), loaded->request.text, loaded->request.envelope);
    m_onDisk = *text;
    m_parts.window.library().setCurrent({});
    addRecent(path);
    if (loaded->isRequestFile)
        show(*loaded);
}

Result<FileDesk::Loaded> FileDesk::load(const QString &path, const QByteArray &text) const
{
    if (!isRequestFile(path))
        return Loaded{{.text = text}, false};
    auto request = compose::readHttpText(text, m_parts.local);
    if (request)
        return Loaded{*request, true};
    Error error = request.error();
    error.where = error.where.isEmpty() ? path : path + u':' + error.where;
    return Unexpected{error};
}

// Shows what is to be known about a request that came from outside.
void FileDesk::show(const Loaded &loaded)
{
    const compose::LoadedRequest &request = loaded.request;
    QStringList notes = request.notes;
    const QByteArray here = m_parts.local.baseUrl.toEncoded(QUrl::RemovePath);
    if (!request.origin.isEmpty() && request.origin != here)
        notes.prepend(tr("It was written for %1; it goes to the target, %2.")
                          .arg(QString::fromUtf8(request.origin), m_parts.local.name));
    m_parts.composer.http()->showNotes(notes);
    m_parts.composer.showHttp();
}

void FileDesk::pasteRequest()
{
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    const auto request = compose::readPastedRequest(text, m_parts.local);
    if (!request)
        return tell(request.error());
    document().replaceAll(request->text, request->envelope);
    show({*request, true});
    m_parts.window.showMessage(tr("Pasted; Undo brings back what was there."));
}

// Another draft is on the desk. What was typed before its file was written last may be out of date.
void FileDesk::follow()
{
    const compose::StoredDraft &draft = m_parts.drafts.current();
    if (draft.path == m_path)
        return;
    m_path = draft.path;
    m_isGone = false;
    m_parts.composer.fileNotice()->dismiss();
    m_watch.watch(m_path);
    const Result<QByteArray> text = m_path.isEmpty() ? QByteArray() : readDraft(m_path);
    m_onDisk = text ? *text : QByteArray();
    if (!text)
        return look(); // says that it is gone, or why it cannot be read
    const QFileInfo file(m_path);
    if (document().isModified() && file.exists()
        && file.lastModified().toMSecsSinceEpoch() > toMsecs(draft.modified))
        askWhichStays(m_onDisk);
}

// Has the file changed since it was read or written here?
void FileDesk::look()
{
    if (m_path.isEmpty())
        return;
    const Result<QByteArray> text = readDraft(m_path);
    const bool wasGone = std::exchange(m_isGone, !QFileInfo::exists(m_path));
    if (m_isGone && !wasGone)
        return m_parts.composer.fileNotice()->showNotice(
            tr("%1 is no longer there. What you have is kept as a draft.").arg(fileName(m_path)),
            {{tr("Save It Again"), [this] { write(m_path); }}, {tr("Not Now"), {}}});
    if (!text)
        return m_isGone ? void() : tell(text.error());
    if (wasGone)
        m_parts.composer.fileNotice()->dismiss();
    if (*text == m_onDisk)
        return;
    if (document().isModified())
        askWhichStays(*text);
    else
        loadAgain(*text);
}

void FileDesk::loadAgain(const QByteArray &text)
{
    const Result<Loaded> loaded = load(m_path, text);
    if (!loaded)
        return tell(loaded.error());
    document().replaceAll(loaded->request.text, loaded->request.envelope);
    document().markSaved();
    m_onDisk = text;
    m_parts.window.showMessage(tr("%1 changed on the disk and was read again; Undo brings back "
                                  "what was there.")
                                   .arg(fileName(m_path)));
}

void FileDesk::askWhichStays(const QByteArray &onDisk)
{
    m_parts.composer.fileNotice()->showNotice(
        tr("%1 changed on the disk, and so did the draft.").arg(fileName(m_path)),
        {{tr("Load the File"), [this, onDisk] { loadAgain(onDisk); }},
            {tr("Keep the Draft"), [this, onDisk] { m_onDisk = onDisk; }}});
}

void FileDesk::save()
{
    if (m_path.isEmpty())
        m_parts.window.askWhereToSave();
    else
        saveTo(m_path);
}

// Nobody else's change to the file goes unasked.
void FileDesk::saveTo(const QString &path)
{
    if (path.isEmpty())
        return;
    if (path != m_path || !QFileInfo::exists(path))
        return write(path);
    const Result<QByteArray> text = readDraft(path);
    if (text && *text == m_onDisk)
        return write(path);
    askToOverwrite(text ? tr("%1 changed on the disk since it was read.").arg(fileName(path))
                        : text.error().message);
}

void FileDesk::askToOverwrite(const QString &why)
{
    m_parts.composer.fileNotice()->showNotice(why,
        {{tr("Overwrite It"), [this] { write(m_path); }},
            {tr("Load the File"),
                [this] {
                    if (const auto text = readDraft(m_path))
                        loadAgain(*text);
                    else
                        tell(text.error());
                }},
            {tr("Save As…"), [this] { m_parts.window.askWhereToSave(); }}});
}

void FileDesk::write(const QString &path)
{
    const QByteArray text = fileText(path);
    if (const Result<void> written = writeDraft(path, text); !written)
        return m_parts.composer.fileNotice()->showNotice(written.error().message,
            {{tr("Save As…"), [this] { m_parts.window.askWhereToSave(); }}, {tr("Not Now"), {}}});
    m_parts.composer.fileNotice()->dismiss();
    m_parts.drafts.savedTo(path);
    m_onDisk = text;
    m_isGone = false;
    m_watch.watch(path);
    onWritten(path);
}

void FileDesk::onWritten(const QString &path)
{
    addRecent(path);
    const compose::Envelope &envelope = document().envelope();
    MainWindow &window = m_parts.window;
    if (!isRequestFile(path) && envelope != compose::Envelope())
        window.showMessage(
            tr("Saved the body to %1; a .http file keeps the headers.").arg(embedded(path)));
    else if (isRequestFile(path) && envelope.coding != compose::BodyCoding::None)
        window.showMessage(tr("Saved %1, the body without its encoding.").arg(embedded(path)));
    else
        window.showMessage(tr("Saved %1").arg(embedded(path)));
}

void FileDesk::noteUnkept(const Error &error)
{
    m_isUnkept = true;
    m_parts.composer.fileNotice()->showNotice(
        tr("%1 Save it to a file, or it is lost when Carillon ends.").arg(error.message),
        {{tr("Save As…"), [this] { m_parts.window.askWhereToSave(); }}, {tr("Not Now"), {}}});
}

// A token of another machine's target is a secret, which no file gets; carillon-cli fills it in.
QByteArray FileDesk::fileText(const QString &path) const
{
    if (!isRequestFile(path))
        return document().text();
    m_parts.draft.check();
    const compose::Target &local = m_parts.local;
    http::HttpRequest request = m_parts.draft.draft().request;
    const http::Headers own = compose::requestFor(QByteArray(), local).headers;
    const QByteArray token = request.headers.value("Authorization");
    if (!client::isLoopback(local.baseUrl) && token == own.value("Authorization"))
        request.headers.remove("Authorization");
    return compose::asHttpFile({request, local.baseUrl, document().text()}).toUtf8();
}

void FileDesk::clearRecent()
{
    m_recent.clear();
    Q_EMIT recentChanged();
}

void FileDesk::addRecent(const QString &path)
{
    m_recent.add(path);
    Q_EMIT recentChanged();
}

void FileDesk::tell(const Error &error)
{
    m_parts.window.showError(error);
}

} // namespace carillon
