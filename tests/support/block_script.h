#pragma once

#include "support/markdown.h"

#include <algorithm>
#include <array>

/// What of a page's block goes to a shell.
namespace carillon::test {

// Lines of a workflow that only its own machine can run.
inline constexpr std::array stepsLeftOut{"apt-get install"};

inline bool isLeftOut(const QByteArray &line)
{
    return std::any_of(stepsLeftOut.begin(), stepsLeftOut.end(),
        [&](const char *text) { return line.contains(text); });
}

/// The values of `run:` in a workflow, and the lines of `script:` in a pipeline, one script each.
inline QList<QByteArray> stepsOf(const QByteArray &yaml)
{
    const auto indentOf = [](const QByteArray &line) {
        return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; })
            - line.begin();
    };
    QList<QByteArray> steps;
    qsizetype within = -1; // deeper than this is still the block
    bool isList = false;
    for (const QByteArray &line : yaml.split('\n')) {
        const qsizetype indent = indentOf(line);
        if (within >= 0 && (line.trimmed().isEmpty() || indent > within)) {
            if (isLeftOut(line))
                continue;
            const QByteArray text = line.trimmed();
            steps.last() += (isList && text.startsWith("- ") ? text.sliced(2) : line) + '\n';
            continue;
        }
        within = -1;
        QByteArray key = line.trimmed();
        if (key.startsWith("- "))
            key = key.sliced(2);
        isList = key == "script:" || key == "before_script:";
        if (isList || key == "run: |") {
            within = indent;
            steps.append(QByteArray());
        } else if (key.startsWith("run: ") && !isLeftOut(key)) {
            steps.append(key.sliced(5) + '\n');
        }
    }
    return steps;
}

inline QString quoted(QByteArray text)
{
    return u'\'' + QString::fromUtf8(text.replace('\'', "'\\''")) + u'\'';
}

/// … stands for any text, and alone on a line for any lines.
inline QRegularExpression patternOf(const QByteArray &expected)
{
    QString out = QStringLiteral("\\A");
    for (const QString &line : QString::fromUtf8(expected).split(u'\n', Qt::SkipEmptyParts)) {
        if (line == u"…")
            out += QStringLiteral("(?:.*\\n)*?");
        else
            out += QRegularExpression::escape(line).replace(
                       QRegularExpression::escape(QStringLiteral("…")), QStringLiteral(".*"))
                + QStringLiteral("\\n");
    }
    return QRegularExpression(out + QStringLiteral("\\z"));
}

struct Command {
    QByteArray line;
    QByteArray expected;
};

inline QList<Command> commandsOf(const Block &block)
{
    QList<Command> out;
    for (const QByteArray &line : block.text.split('\n')) {
        if (line.startsWith("$ "))
            out.append({line.sliced(2), {}});
        else if (line.startsWith("> ") && !out.isEmpty() && out.last().expected.isEmpty())
            out.last().line += '\n' + line.sliced(2);
        else if (!out.isEmpty() && !line.trimmed().isEmpty())
            out.last().expected += line + '\n';
    }
    return out;
}

} // namespace carillon::test
