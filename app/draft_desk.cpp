#include "draft_desk.h"

#include "draft_file.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace carillon {

using compose::DraftShelf;
using compose::StoredDraft;

namespace {

constexpr int writeAfter = 300; // ms from the first change that is not written

} // namespace

DraftDesk::DraftDesk(
    compose::Document &document, const Clock &clock, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeAfter);
    connect(&m_soon, &QTimer::timeout, this, &DraftDesk::write);
    connect(&m_document, &compose::Document::changed, this, &DraftDesk::onChanged);
    if (folder.isEmpty())
        return;
    Result<std::unique_ptr<DraftShelf>> shelf = DraftShelf::open(folder);
    if (!shelf) {
        QMetaObject::invokeMethod(
            this, [this, error = shelf.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    m_shelf = std::move(*shelf);
    m_drafts = m_shelf->drafts();
}

DraftDesk::~DraftDesk()
{
    blockSignals(true); // whoever listened may be gone
    flush();
}

qsizetype DraftDesk::placeOf(const QByteArray &id) const
{
    const auto found = std::find_if(
        m_drafts.begin(), m_drafts.end(), [&](const StoredDraft &draft) { return draft.id == id; });
    return found == m_drafts.end() ? -1 : found - m_drafts.begin();
}

bool DraftDesk::restore()
{
    const QByteArray id = m_shelf ? m_shelf->current() : QByteArray();
    if (placeOf(id) < 0)
        return false;
    open(id);
    return true;
}

void DraftDesk::begin(const QByteArray &text, const compose::Envelope &envelope)
{
    beginFile({}, text, envelope);
}

void DraftDesk::beginFile(
    const QString &path, const QByteArray &text, const compose::Envelope &envelope)
{
    show({.id = DraftShelf::makeId(), .path = path, .text = text, .envelope = envelope},
        {text, envelope});
}

void DraftDesk::savedTo(const QString &path)
{
    m_document.markSaved();
    m_current.path = path;
    m_current.name.clear();
    onChanged();
    flush();
    Q_EMIT currentChanged();
}

void DraftDesk::open(const QByteArray &id)
{
    const qsizetype place = placeOf(id);
    if (place < 0 || id == m_current.id)
        return;
    flush();
    const StoredDraft draft = m_drafts.at(place);
    // What is not saved to its file stays so: undo leads back to what the file holds.
    const bool isBody = !draft.path.endsWith(QLatin1String(".http"), Qt::CaseInsensitive);
    QByteArray saved = draft.text;
    if (isBody && !draft.path.isEmpty()) {
        if (const Result<QByteArray> file = readDraft(draft.path))
            saved = *file;
    }
    show(draft, {saved, draft.envelope});
}

void DraftDesk::show(const StoredDraft &draft, const Content &original)
{
    flush();
    m_current = draft;
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_document.reset(original.text, original.envelope);
        m_document.apply(json::editBetween(m_document.text(), draft.text));
        m_document.endGroup();
    }
    m_current.text = m_document.text();
    markCurrent();
    Q_EMIT currentChanged();
}

void DraftDesk::markCurrent()
{
    if (m_shelf && placeOf(m_current.id) >= 0)
        (void)m_shelf->setCurrent(m_current.id);
}

// The timer is not started anew: whoever types on and on is written all the same.
void DraftDesk::onChanged()
{
    if (m_isShowing)
        return;
    m_isDirty = true;
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftDesk::put(StoredDraft draft)
{
    const qsizetype place = placeOf(draft.id);
    if (place >= 0)
        m_drafts.removeAt(place);
    m_drafts.prepend(std::move(draft));
}

void DraftDesk::write()
{
    if (!m_isDirty || m_isWriting)
        return;
    m_isDirty = false;
    m_current.text = m_document.text();
    m_current.envelope = m_document.envelope();
    m_current.modified = m_clock.now();
    put(m_current);
    Q_EMIT draftsChanged();
    if (!m_shelf)
        return;
    m_isWriting = true;
    m_writer.start([this, draft = m_current] {
        Result<void> result = m_shelf->save(draft);
        if (result)
            result = m_shelf->setCurrent(draft.id);
        QMetaObject::invokeMethod(
            this, [this, result] { onWritten(result); }, Qt::QueuedConnection);
    });
}

void DraftDesk::onWritten(const Result<void> &result)
{
    m_isWriting = false;
    const bool wasFailing = std::exchange(m_isFailing, !result.has_value());
    if (!result) {
        m_isDirty = true; // the next change tries again
        if (!wasFailing)
            Q_EMIT failed(result.error());
        return;
    }
    if (wasFailing)
        Q_EMIT recovered();
    if (m_isDirty && !m_soon.isActive())
        m_soon.start();
}

void DraftDesk::flush()
{
    m_soon.stop();
    m_writer.waitForDone();
    m_isWriting = false;
    write();
    m_writer.waitForDone();
}

void DraftDesk::rename(const QByteArray &id, const QString &name)
{
    flush();
    const qsizetype place = placeOf(id);
    if (place < 0)
        return;
    m_drafts[place].name = name.trimmed();
    if (id == m_current.id)
        m_current.name = m_drafts.at(place).name;
    if (m_shelf)
        onWritten(m_shelf->save(m_drafts.at(place)));
    Q_EMIT draftsChanged();
    Q_EMIT currentChanged();
}

void DraftDesk::duplicate(const QByteArray &id)
{
    flush();
    const qsizetype place = placeOf(id);
    if (place < 0)
        return;
    StoredDraft copy = m_drafts.at(place);
    copy.name = tr("%1 (copy)").arg(nameFor(copy));
    copy.id = DraftShelf::makeId();
    copy.path.clear();
    copy.modified = m_clock.now();
    put(copy);
    if (m_shelf)
        onWritten(m_shelf->save(copy));
    Q_EMIT draftsChanged();
    open(copy.id);
}

void DraftDesk::remove(const QByteArray &id)
{
    flush();
    const qsizetype place = placeOf(id);
    if (place < 0)
        return;
    m_removed = m_drafts.takeAt(place);
    if (m_shelf)
        onWritten(m_shelf->remove(id));
    Q_EMIT draftsChanged();
    if (id == m_current.id && !m_drafts.isEmpty())
        open(m_drafts.constFirst().id);
    else if (id == m_current.id)
        begin(m_document.text());
}

void DraftDesk::putBack()
{
    if (!m_removed)
        return;
    const StoredDraft draft = *std::exchange(m_removed, std::nullopt);
    put(draft);
    if (m_shelf)
        onWritten(m_shelf->putBack(draft.id));
    Q_EMIT draftsChanged();
    open(draft.id);
}

} // namespace carillon
