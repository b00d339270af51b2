#include "compose/shell_words.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

/// How the Windows command prompt and the programs behind it read a line.
namespace carillon::compose {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

// What the prompt hands on: carets done away with, up to the end of the command.
QByteArray uncareted(QByteArrayView text, qsizetype &at, bool &redirects)
{
    QByteArray out;
    bool quoted = false;
    while (at < text.size()) {
        const char c = text[at++];
        if (c == '^' && !quoted) {
            if (text.sliced(at).startsWith("\r\n"))
                at += 2;
            else if (text.sliced(at).startsWith('\n'))
                ++at;
            if (text.sliced(at).startsWith("\r\n"))
                ++at;
            if (at < text.size())
                out += text[at++];
        } else if (c == '"') {
            quoted = !quoted;
            out += c;
        } else if (!quoted && QByteArrayView("\n&|").contains(c)) {
            if (!out.trimmed().isEmpty())
                break;
            out.clear();
        } else if (!quoted && (c == '<' || c == '>')) {
            redirects = true;
            out += ' ';
            while (at < text.size() && QByteArrayView("<>&").contains(text[at]))
                ++at;
            while (at < text.size() && isBlank(text[at]))
                ++at;
            while (at < text.size() && !isBlank(text[at]) && text[at] != '\n')
                ++at;
        } else {
            out += c;
        }
    }
    return out;
}

// What a program makes of that; nothing for a quote that stays open.
std::optional<QList<QByteArray>> windowsWords(QByteArrayView line)
{
    QList<QByteArray> words;
    QByteArray word;
    bool inWord = false;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (!quoted && (isBlank(c) || c == '\n')) {
            if (inWord)
                words.append(std::exchange(word, {}));
            inWord = false;
            continue;
        }
        inWord = true;
        if (c == '\\') {
            qsizetype end = i;
            while (end < line.size() && line[end] == '\\')
                ++end;
            const qsizetype count = end - i;
            const bool beforeQuote = end < line.size() && line[end] == '"';
            word += QByteArray(beforeQuote ? count / 2 : count, '\\');
            if (beforeQuote && count % 2 == 1) {
                word += '"';
                i = end;
            } else {
                i = end - 1;
            }
        } else if (c == '"') {
            const bool doubled = quoted && i + 1 < line.size() && line[i + 1] == '"';
            if (doubled) {
                word += '"';
                ++i;
            } else {
                quoted = !quoted;
            }
        } else {
            word += c;
        }
    }
    if (quoted)
        return {};
    if (inWord)
        words.append(word);
    return words;
}

} // namespace

Result<ShellCommand> ShellWords::nextWindows()
{
    ShellCommand command;
    const QByteArray line = uncareted(m_text, m_at, command.hasRedirections);
    const auto words = windowsWords(line);
    if (!words)
        return fail(QStringLiteral("shell"),
            QCoreApplication::translate("carillon::Shell", "A quote is never closed."));
    command.words = *words;
    command.isLast = m_text.sliced(m_at).trimmed().isEmpty();
    return command;
}

bool isForWindowsPrompt(QByteArrayView text)
{
    char quote = 0;
    qsizetype opened = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (quote == '\'') {
            quote = c == '\'' ? 0 : quote;
        } else if (c == '\\') {
            ++i;
        } else if (c == '"') {
            // Nobody closes a quote to open it again, unless quotes are doubled to mean one.
            if (quote == '"' && next == '"' && i > opened + 1)
                return true;
            opened = i;
            quote = quote ? 0 : '"';
        } else if (quote == 0 && c == '\'') {
            quote = '\'';
        } else if (quote == 0 && c == '^' && (next == '"' || next == '\n' || next == '\r')) {
            return true;
        }
    }
    return false;
}

} // namespace carillon::compose
