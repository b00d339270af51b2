#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QtTest>

/// Runs of `carillon-cli`.
namespace carillon::test {

inline const QString cliProgram = QStringLiteral(CARILLON_CLI);

/// A `carillon-cli serve` process on a free port.
class Serving {
public:
    explicit Serving(const QStringList &options = {})
    {
        process.start(cliProgram,
            QStringList{
                QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}
                + options);
        while (!process.canReadLine() && process.waitForReadyRead(5000)) { }
        firstLine = process.readLine().trimmed();
        const qsizetype at = firstLine.indexOf("http://127.0.0.1:");
        if (at == -1)
            qFatal("first line: %s", firstLine.constData());
        port = quint16(std::strtoul(firstLine.constData() + at + 17, nullptr, 10));
    }
    ~Serving()
    {
        process.kill();
        process.waitForFinished();
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }

    QProcess process;
    QByteArray firstLine;
    quint16 port = 0;
};

struct CliOutcome {
    int code = -1;
    QByteArray out{};
    QByteArray err{};
};

/// One run to its end, with @p input on standard input.
inline CliOutcome runCli(const QStringList &arguments, const QByteArray &input = {},
    const QByteArray &token = {}, const QString &folder = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("CARILLON_TOKEN"));
    if (!token.isEmpty())
        environment.insert(QStringLiteral("CARILLON_TOKEN"), QString::fromUtf8(token));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(cliProgram, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace carillon::test
