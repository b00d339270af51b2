#include "draft_file.h"

#include "base/whole_file.h"

#include <QCoreApplication>
#include <QFile>

namespace carillon {
namespace {

constexpr qint64 largestDraft = 4 * 1024 * 1024;

} // namespace

Result<QByteArray> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("unreadable"),
            QCoreApplication::translate("files", "The file cannot be read: %1")
                .arg(file.errorString()),
            path);
    QByteArray text = file.read(largestDraft + 1);
    if (text.size() > largestDraft)
        return fail(QStringLiteral("tooLarge"),
            QCoreApplication::translate(
                "files", "The file is larger than 4 MiB, more than any notification may be."),
            path);
    if (!text.isValidUtf8() || text.contains('\0'))
        return fail(QStringLiteral("notText"),
            QCoreApplication::translate("files", "The file is not UTF-8 text."), path);
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
