#pragma once

#include "session.h"

#include <QTemporaryDir>
#include <QtTest>

namespace carillon::test {

/// The desktop program over a folder that outlives its runs. The service does not start.
class Program {
public:
    explicit Program(Dialogs dialogs = Dialogs::standard())
        : m_dialogs(std::move(dialogs))
    {
    }

    void start()
    {
        m_session.reset();
        m_session = std::make_unique<Session>(
            Options{.port = 0, .storePath = file(QStringLiteral("feed.db"))}, m_clock, m_dialogs);
        m_session->window().show();
    }
    void stop() { m_session.reset(); }
    /// At the end of the text.
    void type(const QByteArray &text)
    {
        compose::Document &document = m_session->document();
        document.apply({document.text().size(), 0, text}, compose::Document::Grouping::Typing);
    }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QByteArray text() { return m_session->document().text(); }
    template <typename T> [[nodiscard]] T *find(const char *name)
    {
        return m_session->window().findChild<T *>(QLatin1String(name));
    }
    /// The path of a file in its folder.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    Dialogs m_dialogs;
    QTemporaryDir m_folder;
    SteppedClock m_clock{*parseDateTimeOffset("2026-11-23T10:00:00Z")};
    std::unique_ptr<Session> m_session;
};

} // namespace carillon::test
