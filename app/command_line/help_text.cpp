#include "command_line/help_text.h"

#include <algorithm>

namespace carillon::command_line {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype width = 79;

// Words in lines, each behind so many blanks.
QString wrapped(const QString &text, qsizetype indent = 0)
{
    const QString margin(indent, u' ');
    QString out;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > width) {
            out += margin + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return out + margin + line;
}

QString paragraphs(const QString &text)
{
    QStringList out;
    for (const QString &paragraph : text.split(u"\n\n"_s))
        out.append(paragraph.startsWith(u"  "_s) ? paragraph : wrapped(paragraph));
    return out.join(u"\n\n"_s);
}

// Names in a column, what they are beside it.
QString columns(const QList<Named> &rows, qsizetype widest = 28)
{
    qsizetype column = 0;
    for (const Named &row : rows)
        column = std::max(column, row.name.size());
    column = std::min(column, widest);
    QStringList out;
    for (const Named &row : rows) {
        const QString text = wrapped(row.text, column + 4);
        const QString name = u"  "_s + row.name;
        out.append(row.name.size() > column
                ? name + u'\n' + text
                : name.leftJustified(column + 4) + text.sliced(column + 4));
    }
    return out.join(u'\n');
}

QString block(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : u"\n\n"_s + title + u":\n"_s + text;
}

QString examplesOf(const CommandSpec &spec)
{
    QStringList out;
    for (const Example &example : spec.examples) {
        QString lines = example.lines;
        out.append(
            wrapped(example.purpose + u':', 2) + u"\n    "_s + lines.replace(u"\n"_s, u"\n    "_s));
    }
    return out.join(u'\n');
}

QString exitsOf(const CommandSpec &spec)
{
    QList<Named> rows;
    for (const ExitCode &exit : spec.exits)
        rows.append({QString::number(exit.code), exit.meaning});
    return columns(rows);
}

} // namespace

QString helpText(const CommandSpec &spec)
{
    QList<Named> arguments;
    for (const ArgumentSpec &argument : spec.arguments)
        arguments.append({argument.value, argument.help});
    QList<Named> options;
    for (const OptionSpec &option : spec.allOptions())
        options.append({spellingOf(option), helpOf(option)});
    QString out = u"Usage: "_s + synopsisOf(spec) + u"\n\n"_s + paragraphs(spec.description);
    out += block(u"Arguments"_s, columns(arguments)) + block(u"Options"_s, columns(options));
    for (const Section &section : spec.sections) {
        const QString between
            = section.text.isEmpty() || section.entries.isEmpty() ? u""_s : u"\n"_s;
        out += block(section.title, paragraphs(section.text) + between + columns(section.entries));
    }
    return out + block(u"Exit codes"_s, exitsOf(spec))
        + block(u"Environment"_s, columns(spec.environment))
        + block(u"Examples"_s, examplesOf(spec));
}

QString overviewText(const CommandSpec &program, const QList<CommandSpec> &commands)
{
    QList<Named> rows;
    for (const CommandSpec &command : commands)
        rows.append({command.name, command.summary});
    return u"Usage: "_s + program.program + u" COMMAND [OPTIONS]\n\nCommands:\n"_s + columns(rows)
        + block(u"Exit codes"_s, exitsOf(program)) + u"\n\nHelp on one: "_s + program.program
        + u" COMMAND --help"_s;
}

} // namespace carillon::command_line
