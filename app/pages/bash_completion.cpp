#include "pages/completion.h"

namespace carillon::pages {
namespace {

using namespace Qt::StringLiterals;
using namespace command_line;

// NAME stands for the program, as a shell's function may be called.
constexpr const char *functions = R"(
# Words that begin like the current one; further arguments are the words.
_NAME_words() {
    local word
    for word in "$@"; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
    done
}

# The same where words are parted by commas; those that stand there are not offered again.
_NAME_list() {
    local word head= tail=$cur
    [[ $cur == *,* ]] && head=${cur%,*}, && tail=${cur##*,}
    for word in "$@"; do
        [[ ,$head == *,$word,* ]] && continue
        [[ $word == "$tail"* ]] && COMPREPLY+=("$head$word")
    done
    compopt -o nospace 2>/dev/null
}

# NAME= of a setting; its value is free.
_NAME_settings() {
    local word
    for word in "$@"; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$word=")
    done
    compopt -o nospace 2>/dev/null
}

# What compgen has for what the user typed, without its backslashes and the quote it begins with.
_NAME_found() {
    local typed=${cur#[\"\']}
    compgen "$1" -- "${typed//\\/}"
}

_NAME_folders() {
    local word
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(_NAME_found -d)
    compopt -o filenames 2>/dev/null
}

# Files with one of these endings and folders; all files where there are none.
_NAME_files() {
    local word ending
    while IFS= read -r word; do
        for ending in "$@"; do
            if [[ -d $word || $word == *"$ending" ]]; then
                COMPREPLY+=("$word")
                break
            fi
        done
    done < <(_NAME_found -f)
    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
        while IFS= read -r word; do
            COMPREPLY+=("$word")
        done < <(_NAME_found -f)
    fi
    compopt -o filenames 2>/dev/null
}
)";

// Bash takes = and : apart: `--a=b` comes as three words.
constexpr const char *opening = R"(
_NAME() {
    local cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} command=COMMAND
    COMPREPLY=()
    if [[ $cur == = ]]; then
        cur=
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
        [[ $option == -* ]] || return
    elif [[ $cur == : || $option == : ]]; then
        return # inside an address
    fi
)";

QString functionName(const Program &program)
{
    return QString(program.spec.program).replace(u'-', u'_');
}

QString call(const QString &function, const QStringList &words)
{
    return u"_NAME_"_s + function + (words.isEmpty() ? QString() : u' ' + words.join(u' '));
}

// What completes the value of an option; empty where nobody but the user knows it.
QString valueCall(const OptionSpec &option)
{
    switch (option.takes) {
    case Takes::File:
        return call(u"files"_s, {});
    case Takes::Directory:
        return call(u"folders"_s, {});
    case Takes::Choice:
        return call(u"words"_s, option.choices);
    case Takes::Choices:
        return u"[[ $cur == *,* ]] || "_s + call(u"words"_s, option.alone) + u"; "_s
            + call(u"list"_s, option.choices);
    case Takes::Setting:
        return call(u"settings"_s, option.choices);
    case Takes::Address:
    case Takes::Url:
    case Takes::Instant:
    case Takes::Number:
    case Takes::Text:
    case Takes::Nothing:
        break;
    }
    return u":"_s;
}

QString casesOf(const CommandSpec &spec)
{
    QString out;
    for (const OptionSpec &option : spec.options) {
        if (option.takes != Takes::Nothing)
            out += u"    '%1 --%2') %3; return ;;\n"_s.arg(
                spec.name, option.name, valueCall(option));
    }
    return out;
}

QString optionWords(const CommandSpec &spec)
{
    QStringList words;
    for (const OptionSpec &option : spec.allOptions())
        words.append(u"--"_s + option.name);
    return call(u"words"_s, words);
}

QString argumentsOf(const CommandSpec &spec)
{
    return spec.arguments.isEmpty() ? u":"_s
                                    : call(u"files"_s, spec.arguments.constFirst().endings);
}

QString wordsOf(const CommandSpec &spec)
{
    return u"    %1)\n        if [[ $cur == -* ]]; then %2; else %3; fi ;;\n"_s.arg(
        spec.name.isEmpty() ? u"''"_s : spec.name, optionWords(spec), argumentsOf(spec));
}

} // namespace

QByteArray bashCompletion(const Program &program)
{
    QString body = QLatin1String(functions) + QLatin1String(opening);
    body.replace(u"COMMAND"_s, program.commands.isEmpty() ? u"''"_s : u"${COMP_WORDS[1]}"_s);
    QStringList commands;
    QString cases = casesOf(program.spec);
    QString words;
    for (const CommandSpec &command : program.commands) {
        commands.append(command.name);
        cases += casesOf(command);
        words += wordsOf(command);
    }
    if (program.commands.isEmpty())
        words = wordsOf(program.spec);
    else
        body += u"    if [[ $COMP_CWORD -eq 1 ]]; then\n        if [[ $cur == -* ]]; then %1; else "
                "%2; fi\n        return\n    fi\n"_s.arg(
                    optionWords(program.spec), call(u"words"_s, commands));
    body += u"    case \"$command $option\" in\n"_s + cases + u"    esac\n"_s;
    body += u"    case $command in\n"_s + words + u"    esac\n}\n\ncomplete -F _NAME "_s
        + program.spec.program + u'\n';
    body.replace(u"_NAME"_s, u'_' + functionName(program));
    return u"# Completion of %1 for bash, written from its option tables.\n"_s
               .arg(program.spec.program)
               .toUtf8()
        + body.toUtf8();
}

} // namespace carillon::pages
