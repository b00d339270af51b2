#include "compose/draft_shelf.h"

#include "base/json_text.h"
#include "base/limits.h"
#include "base/whole_file.h"
#include "compose/envelope_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace carillon::compose {
namespace {

constexpr const char *kept = ".draft";
constexpr const char *trash = ".removed";
constexpr qsizetype longestName = 60;
constexpr qsizetype looseBytes = 16 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Drafts)
};

// It becomes the name of a file.
bool isId(QByteArrayView id)
{
    return !QUuid::fromString(id).isNull() && id.size() == 36;
}

Unexpected unwritable(const QString &where, const QString &why)
{
    return fail(
        QStringLiteral("unwritable"), Text::tr("Drafts cannot be saved: %1.").arg(why), where);
}

Result<void> saved(const Result<void> &written)
{
    if (written)
        return {};
    return unwritable(written.error().where, written.error().message);
}

QByteArray headOf(const StoredDraft &draft)
{
    QJsonObject head{{QStringLiteral("carillonDraft"), 1}, {QStringLiteral("name"), draft.name},
        {QStringLiteral("path"), draft.path},
        {QStringLiteral("modified"), QString::fromLatin1(formatDateTimeOffset(draft.modified))}};
    if (draft.envelope != Envelope())
        head.insert(QStringLiteral("request"), jsonOf(draft.envelope));
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StoredDraft> draftFrom(const QString &path)
{
    const QByteArray id = QFileInfo(path).completeBaseName().toLatin1();
    QFile file(path);
    if (!isId(id) || !file.open(QIODevice::ReadOnly) || file.size() > Limits().fileBytes)
        return {};
    const QByteArray all = file.readAll();
    const qsizetype end = all.indexOf('\n');
    const QJsonObject head
        = QJsonDocument::fromJson(all.first(std::max<qsizetype>(end, 0))).object();
    const auto modified = parseDateTimeOffset(head[u"modified"].toString().toLatin1());
    if (head[u"carillonDraft"].toInt() != 1 || !modified)
        return {};
    return StoredDraft{id, head[u"name"].toString(), head[u"path"].toString(), *modified,
        all.mid(end + 1), envelopeFrom(head[u"request"].toObject())};
}

// Of a text that does not parse at the moment.
QString looseTitle(const QByteArray &text)
{
    static const QRegularExpression title(
        QStringLiteral(R"re("title"\s*:\s*"((?:[^"\\\n]|\\.)*)")re"));
    return title.match(QString::fromUtf8(text.left(looseBytes))).captured(1);
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > longestName ? text.left(longestName - 1) + u'…' : text;
}

} // namespace

QString nameFor(const StoredDraft &draft)
{
    if (!draft.name.isEmpty())
        return draft.name;
    if (!draft.path.isEmpty())
        return QFileInfo(draft.path).fileName();
    const json::Document document = json::read(draft.text);
    for (const QList<QByteArray> &path :
        {QList<QByteArray>{"payload", "visualContent", "title"}, {"payload", "rawContent"}}) {
        const json::Value *value = document.find(path);
        if (!value || value->kind != json::Kind::String)
            continue;
        const QString text
            = shortened(QString::fromUtf8(value->text.data(), qsizetype(value->text.size())));
        if (!text.isEmpty())
            return text;
    }
    const QString title = document.isValid() ? QString() : shortened(looseTitle(draft.text));
    return title.isEmpty() ? Text::tr("Untitled") : title;
}

DraftShelf::DraftShelf(const QString &folder)
    : m_folder(folder)
    , m_lock(std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("drafts.lock"))))
{
}

Result<std::unique_ptr<DraftShelf>> DraftShelf::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return unwritable(folder, Text::tr("the folder cannot be made"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<DraftShelf> shelf(new DraftShelf(folder));
    shelf->m_lock->setStaleLockTime(0); // one that a crash left behind is known by its process
    if (!shelf->m_lock->tryLock()) {
        if (shelf->m_lock->error() == QLockFile::LockFailedError)
            return fail(QStringLiteral("inUse"),
                Text::tr("Another Carillon has the drafts; those of this one are not kept."),
                folder);
        return unwritable(folder, Text::tr("the folder cannot be written to"));
    }
    const QDir dir(folder);
    const QStringList removed = dir.entryList({u'*' + QLatin1String(trash)}, QDir::Files);
    for (const QString &name : removed)
        QFile::remove(dir.filePath(name));
    return shelf;
}

QByteArray DraftShelf::makeId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QString DraftShelf::fileOf(const QByteArray &id, const char *suffix) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(id) + QLatin1String(suffix));
}

QList<StoredDraft> DraftShelf::drafts() const
{
    const QDir dir(m_folder);
    QStringList names = dir.entryList({u'*' + QLatin1String(kept)}, QDir::Files, QDir::Time);
    names = names.mid(0, Limits().drafts);
    m_unreadable = 0;
    QList<StoredDraft> out;
    for (const QString &name : std::as_const(names)) {
        if (auto draft = draftFrom(dir.filePath(name)))
            out.append(std::move(*draft));
        else
            ++m_unreadable;
    }
    std::stable_sort(out.begin(), out.end(),
        [](const StoredDraft &a, const StoredDraft &b) { return a.modified > b.modified; });
    return out;
}

Result<void> DraftShelf::save(const StoredDraft &draft) const
{
    const QString path = fileOf(draft.id, kept);
    if (!isId(draft.id))
        return unwritable(path, Text::tr("it has no valid id"));
    return saved(writeWhole(path, {headOf(draft), draft.text}));
}

Result<void> DraftShelf::move(
    const QByteArray &id, const char *fromSuffix, const char *toSuffix) const
{
    const QString to = fileOf(id, toSuffix);
    QFile file(fileOf(id, fromSuffix));
    if (!isId(id) || !file.exists())
        return {};
    QFile::remove(to);
    if (!file.rename(to))
        return unwritable(to, file.errorString());
    return {};
}

Result<void> DraftShelf::remove(const QByteArray &id) const
{
    return move(id, kept, trash);
}

Result<void> DraftShelf::putBack(const QByteArray &id) const
{
    return move(id, trash, kept);
}

QByteArray DraftShelf::current() const
{
    QFile file(QDir(m_folder).filePath(QStringLiteral("current")));
    const QByteArray id = file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
    return isId(id) ? id : QByteArray();
}

Result<void> DraftShelf::setCurrent(const QByteArray &id) const
{
    return saved(
        writeWhole(QDir(m_folder).filePath(QStringLiteral("current")), {id, QByteArrayView("\n")}));
}

} // namespace carillon::compose
