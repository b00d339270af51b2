#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QtTest>

namespace carillon::test {

/// Speaks plain bytes to a port, as hostile and careless clients do.
class RawClient {
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!QTest::qWaitFor(
                [&] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 5000))
            qFatal("no connection to port %d", int(port));
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    /// Sends one byte per segment, so that every split of the bytes is met.
    void sendByteByByte(const QByteArray &bytes)
    {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : bytes) {
            m_socket.write(&byte, 1);
            m_socket.flush();
            QCoreApplication::processEvents();
        }
    }

    /// Ends our half of the connection after what was sent.
    void endSending() { m_socket.disconnectFromHost(); }

    /// All bytes up to the moment the server closes, or until @p enough holds.
    template <class Enough>
    QByteArray readUntil(Enough enough, int timeout = 5000)
    {
        (void)QTest::qWaitFor(
            [&] {
                m_received += m_socket.readAll();
                return enough(m_received) || isClosed();
            },
            timeout);
        m_received += m_socket.readAll();
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
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    bool waitForClose(int timeout = 5000)
    {
        return QTest::qWaitFor(
            [&] {
                m_received += m_socket.readAll();
                return isClosed();
            },
            timeout);
    }

    /// From now on the socket's buffers fill up.
    void stopReading()
    {
        m_received.clear();
        m_socket.setReadBufferSize(1);
    }
    /// Reads again, to the end.
    QByteArray resumeReading()
    {
        m_socket.setReadBufferSize(0);
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

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace carillon::test
