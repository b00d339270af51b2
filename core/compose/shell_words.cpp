#include "compose/shell_words.h"

#include "compose/shell_escapes.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::compose {
namespace {

constexpr qsizetype mostNamed = 12; ///< of what is not filled in

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Shell)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Unexpected fault(const QString &message)
{
    return fail(QStringLiteral("shell"), message);
}

/// Reads one command of a POSIX shell from @p at on.
class PosixReader {
public:
    PosixReader(QByteArrayView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }

    Result<ShellCommand> read()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\n' || c == ';' || c == '|' || c == '&') {
                ++m_at;
                endWord();
                if (!m_command.words.isEmpty())
                    break;
                continue;
            }
            if (const auto taken = take(c); !taken)
                return Unexpected{taken.error()};
        }
        endWord();
        m_command.isLast = m_text.sliced(m_at).trimmed().isEmpty();
        return m_command;
    }

private:
    Result<void> take(char c)
    {
        if (isBlank(c)) {
            ++m_at;
            endWord();
        } else if (c == '#' && !m_inWord) {
            skipLine();
        } else if (c == '<' || c == '>') {
            takeRedirection();
        } else if (c == '\\') {
            takeBackslash();
        } else if (c == '\'') {
            return takeSingle();
        } else if (c == '"') {
            return takeDouble();
        } else if (c == '$') {
            return takeDollar(false);
        } else if (c == '`') {
            return refuseCommand();
        } else {
            add(c);
            ++m_at;
        }
        return {};
    }

    void add(char c)
    {
        m_word += c;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord && !m_isFileName)
            m_command.words.append(m_word);
        if (m_inWord)
            m_isFileName = false;
        m_word.clear();
        m_inWord = false;
    }

    void skipLine()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        m_at = end == -1 ? m_text.size() : end;
    }

    // `2>&1`, `> file`, `<<END`: the file's name goes, too.
    void takeRedirection()
    {
        const bool isNumber = m_inWord && std::all_of(m_word.begin(), m_word.end(), isDigit);
        if (isNumber)
            m_word.clear();
        if (isNumber)
            m_inWord = false;
        endWord();
        while (m_at < m_text.size() && QByteArrayView("<>&-").contains(m_text[m_at]))
            ++m_at;
        m_isFileName = true;
        m_command.hasRedirections = true;
    }

    void takeBackslash()
    {
        if (m_text.sliced(m_at + 1).startsWith("\r\n"))
            m_at += 3;
        else if (m_text.sliced(m_at + 1).startsWith('\n'))
            m_at += 2;
        else if (m_at + 1 == m_text.size())
            ++m_at; // nothing to protect
        else {
            add(m_text[m_at + 1]);
            m_at += 2;
        }
    }

    Result<void> takeSingle()
    {
        const qsizetype end = m_text.indexOf('\'', m_at + 1);
        if (end == -1)
            return refuseOpen("'");
        m_word += m_text.sliced(m_at + 1, end - m_at - 1);
        m_inWord = true;
        m_at = end + 1;
        return {};
    }

    Result<void> takeDouble()
    {
        const qsizetype opened = m_at++;
        m_inWord = true;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const char c = m_text[m_at];
            if (c == '\\' && m_at + 1 < m_text.size()) {
                takeEscapeInDouble(m_text[m_at + 1]);
            } else if (c == '$') {
                if (const auto dollar = takeDollar(true); !dollar)
                    return dollar;
            } else if (c == '`') {
                return refuseCommand();
            } else {
                add(c);
                ++m_at;
            }
        }
        if (m_at == m_text.size()) {
            m_at = opened;
            return refuseOpen("\"");
        }
        ++m_at;
        return {};
    }

    void takeEscapeInDouble(char next)
    {
        if (next != '\n' && !QByteArrayView("$`\"\\").contains(next))
            add('\\');
        if (next != '\n')
            add(next);
        m_at += 2;
    }

    // A value from outside is not looked up: its name stands for it.
    Result<void> takeDollar(bool inQuotes)
    {
        const QByteArrayView rest = m_text.sliced(m_at + 1);
        if (!inQuotes && rest.startsWith('\''))
            return takeAnsi();
        if (!inQuotes && rest.startsWith('"')) {
            ++m_at;
            return takeDouble();
        }
        if (rest.startsWith('('))
            return refuseCommand();
        qsizetype length = 0;
        if (rest.startsWith('{')) {
            length = rest.indexOf('}') + 1;
        } else if (!rest.isEmpty() && isNameStart(rest.front())) {
            while (length < rest.size() && (isNameStart(rest[length]) || isDigit(rest[length])))
                ++length;
        } else if (!rest.isEmpty() && QByteArrayView("0123456789?$!#@*-").contains(rest.front())) {
            length = 1;
        }
        const QByteArray whole = '$' + rest.first(length).toByteArray();
        m_word += whole;
        m_inWord = true;
        m_at += 1 + length;
        const QString shown = QString::fromUtf8(whole.left(64));
        const bool isNew
            = m_command.notFilledIn.size() < mostNamed && !m_command.notFilledIn.contains(shown);
        if (length > 0 && isNew)
            m_command.notFilledIn.append(shown);
        return {};
    }

    Result<void> takeAnsi()
    {
        const auto quoted = ansiQuoted(m_text, m_at + 2);
        if (!quoted) {
            ++m_at;
            return refuseOpen("$'");
        }
        if (quoted->text.contains('\0'))
            return fault(Text::tr("Line %1 holds a zero byte, which no command line can carry.")
                             .arg(line(m_at)));
        m_word += quoted->text;
        m_inWord = true;
        m_at = quoted->end;
        return {};
    }

    [[nodiscard]] qsizetype line(qsizetype at) const
    {
        return 1 + std::count(m_text.begin(), m_text.begin() + at, '\n');
    }
    [[nodiscard]] Unexpected refuseOpen(const char *quote) const
    {
        return fault(Text::tr("The quote %1 in line %2 is never closed.")
                         .arg(QLatin1String(quote))
                         .arg(line(m_at)));
    }
    [[nodiscard]] Unexpected refuseCommand() const
    {
        return fault(
            Text::tr("Line %1 has a command inside, which is not run; put its output in its place.")
                .arg(line(m_at)));
    }

    QByteArrayView m_text;
    qsizetype m_at;
    ShellCommand m_command;
    QByteArray m_word;
    bool m_inWord = false;
    bool m_isFileName = false; ///< the next word is what a redirection names
};

} // namespace

ShellWords::ShellWords(QByteArrayView text)
    : m_text(text)
    , m_isWindows(isForWindowsPrompt(text))
{
}

Result<ShellCommand> ShellWords::next()
{
    return m_isWindows ? nextWindows() : nextPosix();
}

Result<ShellCommand> ShellWords::nextPosix()
{
    PosixReader reader(m_text, m_at);
    Result<ShellCommand> command = reader.read();
    m_at = reader.at();
    return command;
}

} // namespace carillon::compose
