#include "pages/completion.h"

namespace carillon::pages {
namespace {

using namespace Qt::StringLiterals;
using namespace command_line;

constexpr const char *functions = R"(
# Whether that is the command.
function __NAME_command
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test "$words[2]" = $argv[1]
end

function __NAME_no_command
    test (count (commandline -opc)) -eq 1
end

# Words of a list parted by commas, each behind what stands there already.
function __NAME_list
    set -l head (commandline -ct | string replace -r -- '^--[a-z-]+=' '' | string replace -r '[^,]*$' '')
    for word in $argv
        contains -- $word (string split -- , $head); or echo "$head$word"
    end
end

# NAME= of a setting; its value is free.
function __NAME_settings
    string match -qr -- '^(--[a-z-]+=)?[a-z][a-z-]*=' (commandline -ct); or printf '%s=\n' $argv
end
)";

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString valueOf(const OptionSpec &option)
{
    switch (option.takes) {
    case Takes::Nothing:
        return {};
    case Takes::File:
        return u" -r -F"_s;
    case Takes::Directory:
        return u" -x -a '(__fish_complete_directories (commandline -ct))'"_s;
    case Takes::Choice:
        return u" -x -a "_s + quoted(option.choices.join(u' '));
    case Takes::Choices:
        return u" -x -a "_s
            + quoted(
                option.alone.join(u' ') + u" (__NAME_list "_s + option.choices.join(u' ') + u')');
    case Takes::Setting:
        return u" -x -a "_s + quoted(u"(__NAME_settings "_s + option.choices.join(u' ') + u')');
    case Takes::Address:
    case Takes::Url:
    case Takes::Instant:
    case Takes::Number:
    case Takes::Text:
        break;
    }
    return u" -x"_s;
}

QString linesOf(const CommandSpec &spec, const QString &condition)
{
    const QString begin = u"complete -c "_s + spec.program
        + (condition.isEmpty() ? QString() : u" -n "_s + quoted(condition));
    QString out;
    for (const OptionSpec &option : spec.allOptions()) {
        out += begin + (option.letter.isEmpty() ? QString() : u" -s "_s + option.letter) + u" -l "_s
            + option.name + valueOf(option) + u" -d "_s + quoted(hintOf(option)) + u'\n';
    }
    if (!spec.arguments.isEmpty())
        out += begin + u" -F\n"_s;
    return out;
}

} // namespace

QByteArray fishCompletion(const Program &program)
{
    QString out = u"# Completion of %1 for fish, written from its option tables.\n"_s.arg(
                      program.spec.program)
        + QLatin1String(functions) + u"\ncomplete -c "_s + program.spec.program + u" -f\n"_s;
    const bool hasCommands = !program.commands.isEmpty();
    out += linesOf(program.spec, hasCommands ? u"__NAME_no_command"_s : QString());
    for (const CommandSpec &command : program.commands) {
        out += u"complete -c %1 -n __NAME_no_command -a %2 -d %3\n"_s.arg(
            program.spec.program, command.name, quoted(command.summary));
        out += linesOf(command, u"__NAME_command "_s + command.name);
    }
    return out.replace(u"__NAME"_s, u"__"_s + QString(program.spec.program).replace(u'-', u'_'))
        .toUtf8();
}

} // namespace carillon::pages
