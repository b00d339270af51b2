#include "pages/markdown.h"
#include "pages/reference.h"

namespace carillon::pages {
namespace {

using namespace Qt::StringLiterals;
using namespace command_line;

void writeNamed(Markdown &page, int level, const QString &title, const QList<Named> &entries)
{
    if (entries.isEmpty())
        return;
    page.heading(level, title);
    for (const Named &each : entries)
        page.item(Markdown::asCode(each.name) + u": "_s + Markdown::escaped(each.text));
    page.gap();
}

void writeOptions(Markdown &page, const CommandSpec &spec)
{
    QList<QStringList> rows;
    for (const ArgumentSpec &argument : spec.arguments)
        rows.append({Markdown::asCode(argument.value), Markdown::escaped(argument.help)});
    for (const OptionSpec &option : spec.allOptions())
        rows.append({Markdown::asCode(spellingOf(option)), Markdown::escaped(helpOf(option))});
    page.table({u"Option"_s, u"Means"_s}, rows);
}

void writeExits(Markdown &page, int level, const CommandSpec &spec)
{
    if (spec.exits.isEmpty())
        return;
    page.heading(level, u"Exit status"_s);
    for (const ExitCode &exit : spec.exits)
        page.item(u"%1: %2"_s.arg(exit.code).arg(Markdown::escaped(exit.meaning)));
    page.gap();
}

void writeExamples(Markdown &page, int level, const CommandSpec &spec)
{
    if (spec.examples.isEmpty())
        return;
    page.heading(level, u"Examples"_s);
    for (const Example &example : spec.examples) {
        page.text(example.purpose + u':');
        page.code(example.lines, u"sh"_s);
    }
}

// Limits and the configuration file have a page of their own.
void writeSections(Markdown &page, int level, const CommandSpec &spec)
{
    for (const Section &section : spec.sections + spec.background) {
        page.heading(level, section.title);
        if (!section.entries.isEmpty())
            page.raw(u"The page [Configuration](configuration.md) lists them."_s);
        else
            page.text(section.text);
    }
}

void writeCommand(Markdown &page, int level, const CommandSpec &spec, bool hasCommands)
{
    page.heading(level, spec.invocation());
    page.text(spec.summary.left(1).toUpper() + spec.summary.sliced(1) + u'.');
    page.code(hasCommands ? spec.program + u" COMMAND [OPTIONS]"_s : synopsisOf(spec));
    page.text(spec.description);
    writeOptions(page, spec);
    writeSections(page, level + 1, spec);
    writeExits(page, level + 1, spec);
    writeNamed(page, level + 1, u"Environment"_s, spec.environment);
    writeNamed(page, level + 1, u"Files"_s, spec.files);
    writeExamples(page, level + 1, spec);
}

} // namespace

QByteArray commandLineReference(const QList<Program> &programs)
{
    Markdown page;
    page.heading(1, u"The command line"_s);
    page.text(u"Every command with what it takes. The same stands in the man pages and behind "
              "--help."_s);
    for (const Program &program : programs) {
        writeCommand(page, 2, program.spec, !program.commands.isEmpty());
        for (const CommandSpec &command : program.commands)
            writeCommand(page, 3, command, false);
    }
    return page.content();
}

} // namespace carillon::pages
