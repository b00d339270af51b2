#include "pages/man_page.h"

#include "pages/roff.h"

namespace carillon::pages {
namespace {

using namespace Qt::StringLiterals;
using namespace command_line;

void writeSynopsis(Roff &roff, const CommandSpec &spec, bool hasCommands)
{
    roff.section(u"Synopsis"_s);
    QByteArray line = Roff::bold(spec.invocation());
    if (hasCommands)
        line += ' ' + Roff::italic(u"COMMAND"_s);
    line += " [" + Roff::italic(u"OPTIONS"_s) + ']';
    for (const ArgumentSpec &argument : spec.arguments) {
        const QByteArray value = Roff::italic(argument.value);
        line += ' ' + (argument.count == Count::AtMostOne ? '[' + value + ']' : value);
        if (argument.count == Count::AtLeastOne)
            line += " \\&...";
    }
    roff.raw(line);
}

void writeOptions(Roff &roff, const CommandSpec &spec)
{
    roff.section(u"Options"_s);
    for (const ArgumentSpec &argument : spec.arguments)
        roff.entry({}, argument.value, argument.help);
    for (const OptionSpec &option : spec.allOptions()) {
        const QString names = option.letter.isEmpty()
            ? u"--"_s + option.name
            : u'-' + option.letter + u", --"_s + option.name;
        roff.entry(names, option.value, helpOf(option));
    }
}

void writeSections(Roff &roff, const QList<Section> &sections)
{
    for (const Section &section : sections) {
        roff.section(section.title);
        roff.text(section.text);
        if (section.entries.isEmpty())
            continue;
        roff.paragraph();
        roff.list(section.entries);
    }
}

void writeNamed(Roff &roff, const QString &title, const QList<Named> &entries)
{
    if (entries.isEmpty())
        return;
    roff.section(title);
    for (const Named &each : entries)
        roff.entry(each.name, {}, each.text);
}

void writeExits(Roff &roff, const CommandSpec &spec)
{
    if (spec.exits.isEmpty())
        return;
    roff.section(u"Exit status"_s);
    QList<Named> codes;
    for (const ExitCode &exit : spec.exits)
        codes.append({QString::number(exit.code), exit.meaning});
    roff.list(codes);
}

void writeExamples(Roff &roff, const CommandSpec &spec)
{
    if (spec.examples.isEmpty())
        return;
    roff.section(u"Examples"_s);
    for (const Example &example : spec.examples) {
        roff.paragraph();
        roff.text(example.purpose + u':');
        roff.verbatim(example.lines);
    }
}

void writeSeeAlso(Roff &roff, QStringList pages)
{
    if (pages.isEmpty())
        return;
    roff.section(u"See also"_s);
    for (qsizetype i = 0; i < pages.size(); ++i)
        roff.raw(".BR " + Roff::escaped(pages.at(i)) + " (1)" + (i + 1 < pages.size() ? "," : ""));
}

QByteArray pageOf(const CommandSpec &spec, const QList<CommandSpec> &commands,
    const QStringList &seeAlso, const QString &date)
{
    Roff roff(spec.pageName(), date);
    roff.section(u"Name"_s);
    roff.raw(Roff::escaped(spec.pageName()) + " \\-");
    roff.raw(Roff::escaped(spec.summary));
    writeSynopsis(roff, spec, !commands.isEmpty());
    roff.section(u"Description"_s);
    roff.text(spec.description);
    if (!commands.isEmpty()) {
        roff.section(u"Commands"_s);
        roff.text(u"Each has a page of its own, %1-COMMAND(1), and says what it takes with "
                  "--help."_s.arg(spec.program));
        QList<Named> entries;
        for (const CommandSpec &command : commands)
            entries.append({command.name, command.summary});
        roff.paragraph();
        roff.list(entries);
    }
    writeOptions(roff, spec);
    writeSections(roff, spec.sections + spec.background);
    writeExits(roff, spec);
    writeNamed(roff, u"Environment"_s, spec.environment);
    writeNamed(roff, u"Files"_s, spec.files);
    writeExamples(roff, spec);
    writeSeeAlso(roff, seeAlso);
    return roff.content();
}

} // namespace

QList<Page> manPages(const Program &program, const QString &date)
{
    QStringList all;
    for (const CommandSpec &command : program.commands)
        all.append(command.pageName());
    QList<Page> out{{program.spec.pageName() + u".1"_s,
        pageOf(program.spec, program.commands, all + program.spec.seeAlso, date)}};
    for (const CommandSpec &command : program.commands)
        out.append({command.pageName() + u".1"_s,
            pageOf(command, {}, QStringList{program.spec.pageName()} + command.seeAlso, date)});
    return out;
}

} // namespace carillon::pages
