#include "draft_file.h"

#include "base/limits.h"
#include "base/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace carillon {
namespace {

constexpr qint64 largestDraft = Limits().draftBytes;

QString words(const char *text)
{
    return QCoreApplication::translate("files", text);
}

// Looks at what it is before it is opened: opening a pipe waits for someone to write.
Result<void> checkKind(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(QStringLiteral("notAFile"),
            words(QT_TRANSLATE_NOOP("files", "That is a folder; choose a file in it.")), path);
    if (info.exists() && !info.isFile())
        return fail(QStringLiteral("notAFile"),
            words(QT_TRANSLATE_NOOP("files", "That is a pipe or a device, not a file.")), path);
    return {};
}

// Why bytes are not UTF-8 text, as far as one can tell; empty if they are.
QString faultOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return words(QT_TRANSLATE_NOOP("files", "The file is UTF-16 text; save it as UTF-8."));
    if (const qsizetype at = bytes.indexOf('\0'); at >= 0)
        return words(QT_TRANSLATE_NOOP("files", "The file is not text: byte %1 is zero."))
            .arg(at + 1);
    if (!bytes.isValidUtf8())
        return words(QT_TRANSLATE_NOOP("files", "The file is not UTF-8 text."));
    return {};
}

} // namespace

Result<QByteArray> readDraft(const QString &path)
{
    if (const Result<void> kind = checkKind(path); !kind)
        return Unexpected{kind.error()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("unreadable"),
            QCoreApplication::translate("files", "The file cannot be read: %1")
                .arg(file.errorString()),
            path);
    QByteArray text = file.read(largestDraft + 1);
    if (text.size() > largestDraft)
        return fail(QStringLiteral("tooLarge"),
            words(QT_TRANSLATE_NOOP("files",
                      "The file is larger than %1 MiB, more than any notification may be."))
                .arg(largestDraft / (1024 * 1024)),
            path);
    if (const QString fault = faultOf(text); !fault.isEmpty())
        return fail(QStringLiteral("notText"), fault, path);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text;
}

Result<void> writeDraft(const QString &path, const QByteArray &text)
{
    if (const Result<void> written = writeWhole(path, {text}); !written)
        return fail(QStringLiteral("unwritable"),
            QCoreApplication::translate("files", "The file cannot be written: %1")
                .arg(written.error().message),
            path);
    return {};
}

} // namespace carillon
