#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtTest>

#include <memory>

namespace carillon::test {

/// A port and, where TLS is spoken there, the certificate to trust.
struct Door {
    Door(quint16 plainPort)
        : port(plainPort)
    {
    }
    Door(quint16 securePort, const QSslCertificate &certificate)
        : port(securePort)
        , trusted(certificate)
    {
    }

    quint16 port = 0;
    QSslCertificate trusted{};
};

/// Speaks plain bytes to a port, or through TLS, as hostile and careless clients do.
class RawClient {
public:
    RawClient(const Door &door)
    {
        const QString host = QStringLiteral("127.0.0.1");
        if (door.trusted.isNull()) {
            m_socket = std::make_unique<QTcpSocket>();
            m_socket->connectToHost(host, door.port);
        } else {
            auto secure = std::make_unique<QSslSocket>();
            QSslConfiguration tls = secure->sslConfiguration();
            tls.setCaCertificates({door.trusted});
            secure->setSslConfiguration(tls);
            secure->connectToHostEncrypted(host, door.port);
            m_socket = std::move(secure);
        }
        QObject::connect(m_socket.get(), &QTcpSocket::errorOccurred, m_socket.get(), [this] {
            if (m_firstError.isEmpty())
                m_firstError = m_socket->errorString();
        });
        if (!QTest::qWaitFor([this] { return isReady(); }, 5000))
            qFatal("no connection to port %d: %s", int(door.port),
                qPrintable(m_socket->errorString()));
    }
    explicit RawClient(quint16 port)
        : RawClient(Door(port))
    {
    }

    /// Why the server's half ended.
    [[nodiscard]] QString firstError() const { return m_firstError; }

    void send(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        m_socket->flush();
    }

    /// Sends one byte per segment, so that every split of the bytes is met.
    void sendByteByByte(const QByteArray &bytes)
    {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : bytes) {
            m_socket->write(&byte, 1);
            m_socket->flush();
            QCoreApplication::processEvents();
        }
    }

    /// Goes without a word.
    void reset() { m_socket->abort(); }
    /// Ends our half of the connection after what was sent.
    void endSending() { m_socket->disconnectFromHost(); }

    /// All bytes up to the moment the server closes, or until @p enough holds.
    template <class Enough>
    QByteArray readUntil(Enough enough, int timeout = 5000)
    {
        (void)QTest::qWaitFor(
            [&] {
                m_received += m_socket->readAll();
                return enough(m_received) || isClosed();
            },
            timeout);
        m_received += m_socket->readAll();
        return m_received;
    }
    QByteArray readToEnd(int timeout = 5000)
    {
        return readUntil([](const QByteArray &) { return false; }, timeout);
    }
    /// One whole answer with a Content-Length, taken off what was received.
    QByteArray readAnswer(int timeout = 5000)
    {
        readUntil([](const QByteArray &bytes) { return answerLength(bytes) > 0; }, timeout);
        const qsizetype length = answerLength(m_received);
        const QByteArray answer = m_received.first(length);
        m_received.remove(0, length);
        return answer;
    }

    [[nodiscard]] bool isClosed() const
    {
        return m_socket->state() == QAbstractSocket::UnconnectedState;
    }
    bool waitForClose(int timeout = 5000)
    {
        return QTest::qWaitFor(
            [&] {
                m_received += m_socket->readAll();
                return isClosed();
            },
            timeout);
    }

    /// From now on the socket's buffers fill up.
    void stopReading()
    {
        m_received.clear();
        m_socket->setReadBufferSize(1);
    }
    /// Reads again, to the end.
    QByteArray resumeReading()
    {
        m_socket->setReadBufferSize(0);
        return readToEnd(10'000);
    }

    [[nodiscard]] static int statusOf(const QByteArray &answer)
    {
        return answer.mid(9, 3).toInt();
    }
    [[nodiscard]] static QByteArray bodyOf(const QByteArray &answer)
    {
        return answer.mid(answer.indexOf("\r\n\r\n") + 4);
    }

private:
    [[nodiscard]] bool isReady() const
    {
        const auto *secure = qobject_cast<const QSslSocket *>(m_socket.get());
        return secure ? secure->isEncrypted()
                      : m_socket->state() == QAbstractSocket::ConnectedState;
    }
    static qsizetype answerLength(const QByteArray &bytes)
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return 0;
        const qsizetype field = bytes.indexOf("Content-Length: ");
        qsizetype body = 0;
        if (field >= 0 && field < head)
            body = bytes.mid(field + 16, bytes.indexOf("\r\n", field) - field - 16).toLongLong();
        return bytes.size() >= head + 4 + body ? head + 4 + body : 0;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QString m_firstError;
    QByteArray m_received;
};

} // namespace carillon::test
