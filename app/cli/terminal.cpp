#include "cli/terminal.h"

#include "base/clock.h"
#include "base/limits.h"
#include "base/whole_file.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace carillon::cli {
namespace {

constexpr qint64 largestInput = Limits().fileBytes;

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printError(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

bool outputIsOpen()
{
    return std::ferror(stdout) == 0;
}

void printError(const Error &error)
{
    QString line = QLatin1String("carillon-cli: ") + error.message;
    if (!error.where.isEmpty())
        line += QLatin1String(" (") + error.where + u')';
    printError(line);
}

Result<void> writeOutput(const QString &path, const QByteArray &bytes)
{
    if (path == u"-") {
        printBytes(bytes);
        return {};
    }
    const Result<void> written = writeWhole(path, {bytes});
    if (written)
        return {};
    return fail(written.error().code,
        QCoreApplication::translate("cli", "The file cannot be written: %1.")
            .arg(written.error().message),
        path);
}

Result<Instant> instantOf(const CommandLine &line, const char *option)
{
    if (!line.isSet(option))
        return SystemClock().now();
    if (const auto instant = parseDateTimeOffset(line.value(option).toUtf8()))
        return *instant;
    return fail(QStringLiteral("usage"),
        QStringLiteral("--%1 wants an instant such as 2026-01-31T12:00:00Z")
            .arg(QLatin1String(option)),
        line.value(option));
}

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool opened
        = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(QStringLiteral("unreadable"),
            QCoreApplication::translate("cli", "The file cannot be read: %1")
                .arg(file.errorString()),
            path);
    QByteArray bytes;
    while (bytes.size() <= largestInput) { // a pipe hands over its content in parts
        const QByteArray part = file.read(largestInput + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > largestInput)
        return fail(QStringLiteral("tooLarge"),
            QCoreApplication::translate("cli", "The file is larger than 64 MiB."), path);
    return bytes;
}

} // namespace carillon::cli
