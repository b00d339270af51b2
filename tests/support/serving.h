#pragma once

#include "support/raw_client.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

/// carillon-cli as a process, against a service that is one too. Wants CARILLON_CLI defined.
namespace carillon::test {

inline const QString program = QStringLiteral(CARILLON_CLI);

/// A `carillon-cli serve` process.
class Serving {
public:
    explicit Serving(const QStringList &options = {}, quint16 wished = 0)
    {
        m_process.start(program,
            QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:%1").arg(wished)}
                + options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(5000)) { }
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        const QString prefix = QStringLiteral("listening on http://127.0.0.1:");
        if (!line.startsWith(prefix))
            qFatal("first line: %s", qPrintable(line));
        port = line.mid(prefix.size()).toUShort();
    }
    ~Serving()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }

    QByteArray ask(const QByteArray &request) const
    {
        RawClient client(port);
        client.send(request);
        return client.readAnswer();
    }
    QByteArray post(const QByteArray &body, const QByteArray &token = "secret-token",
        const QByteArray &unsId = "uns-demo") const
    {
        return ask("POST /beta/me/notifications/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + token + "\r\nX-UNS-ID: " + unsId
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    /// Posts and returns the id it got.
    QByteArray posted(const QByteArray &body) const
    {
        return QJsonDocument::fromJson(RawClient::bodyOf(post(body)))[u"id"].toString().toUtf8();
    }
    QByteArray get(const QByteArray &target) const
    {
        return ask("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    quint16 port = 0;

private:
    QProcess m_process;
};

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// A command while it runs.
class Running {
public:
    explicit Running(const QStringList &arguments, const QProcessEnvironment &environment
        = QProcessEnvironment::systemEnvironment())
    {
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
    }
    ~Running()
    {
        process.kill();
        process.waitForFinished();
    }

    /// All it has printed so far, once that holds @p words; or after five seconds.
    QByteArray outHolding(const QByteArray &words)
    {
        (void)QTest::qWaitFor([&] { return (m_out += process.readAllStandardOutput()).contains(words); });
        return m_out;
    }
    QByteArray errHolding(const QByteArray &words)
    {
        (void)QTest::qWaitFor([&] { return (m_err += process.readAllStandardError()).contains(words); });
        return m_err;
    }
    Outcome end()
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(20'000))
            return {};
        const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        return {code, m_out + process.readAllStandardOutput(),
            m_err + process.readAllStandardError()};
    }

    QProcess process;

private:
    QByteArray m_out;
    QByteArray m_err;
};

inline Outcome run(const QStringList &arguments, const QByteArray &input = {},
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    Running running(arguments, environment);
    running.process.write(input);
    running.process.closeWriteChannel();
    return running.end();
}

} // namespace carillon::test
