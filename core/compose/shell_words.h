#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

/// Command lines taken apart as a shell would, without running or looking up anything.
namespace carillon::compose {

/// One simple command.
struct ShellCommand {
    QList<QByteArray> words{};
    bool isLast = true; ///< nothing stands behind it
    /// What a shell would have put in and what stands as written instead, such as `$TOKEN`.
    QStringList notFilledIn{};
    bool hasRedirections = false; ///< taken out
};

/// Reads commands one after another: the words between operators and line ends. All quoting of
/// POSIX shells and `$'…'`; or that of the Windows command prompt, where the text is written so.
/// Threads  pure; call it from any thread.
/// Source   POSIX.1-2017, 2.2 Quoting and 2.6 Word Expansions; Bash manual, ANSI-C Quoting;
///          "Parsing C command-line arguments" for what programs on Windows make of theirs.
class ShellWords {
public:
    explicit ShellWords(QByteArrayView text);

    /// No words: there are no more commands.
    /// Errors  "shell": a quote that is never closed, a command inside the line, which is not run.
    [[nodiscard]] Result<ShellCommand> next();

    [[nodiscard]] bool isWindows() const { return m_isWindows; }

private:
    [[nodiscard]] Result<ShellCommand> nextPosix();
    [[nodiscard]] Result<ShellCommand> nextWindows();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_isWindows = false;
};

/// Whether a text is written for the Windows command prompt: carets in front of quotes or line
/// ends, or doubled quotes.
[[nodiscard]] bool isForWindowsPrompt(QByteArrayView text);

} // namespace carillon::compose
