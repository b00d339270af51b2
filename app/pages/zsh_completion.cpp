#include "pages/completion.h"

namespace carillon::pages {
namespace {

using namespace Qt::StringLiterals;
using namespace command_line;

// Stands within single quotes.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

// What _arguments reads within a description.
QString described(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s)
        .replace(u':', u"\\:"_s);
}

QString actionOf(const OptionSpec &option)
{
    switch (option.takes) {
    case Takes::File:
        return u"_files"_s;
    case Takes::Directory:
        return u"_files -/"_s;
    case Takes::Choice:
        return u'(' + option.choices.join(u' ') + u')';
    case Takes::Choices:
        return u"_sequence compadd - "_s + (option.choices + option.alone).join(u' ');
    case Takes::Setting:
        return u"_carillon_settings "_s + option.choices.join(u' ');
    case Takes::Address:
    case Takes::Url:
    case Takes::Instant:
    case Takes::Number:
    case Takes::Text:
    case Takes::Nothing:
        break;
    }
    return u" "_s;
}

QString specOf(const OptionSpec &option)
{
    const bool ends = option.name == u"help" || option.name == u"version";
    const QString value = option.takes == Takes::Nothing
        ? QString()
        : u':' + described(option.value) + u':' + actionOf(option);
    const QString text = u'[' + described(hintOf(option)) + u']' + value;
    const QString before = option.repeats ? u"*"_s : ends ? u"(- *)"_s : QString();
    const QString equals = option.takes == Takes::Nothing ? QString() : u"="_s;
    QStringList out{quoted(before + u"--"_s + option.name + equals + text)};
    if (!option.letter.isEmpty())
        out.append(quoted(before + u'-' + option.letter + text));
    return out.join(u' ');
}

// Files with these endings come first.
QString filesOf(const ArgumentSpec &argument)
{
    QStringList endings;
    for (const QString &ending : argument.endings)
        endings.append(ending.sliced(1));
    return endings.isEmpty() ? u"_files"_s : u"_files -g \"*.(%1)(-.)\""_s.arg(endings.join(u'|'));
}

QStringList argumentsOf(const CommandSpec &spec)
{
    QStringList out;
    for (const OptionSpec &option : spec.allOptions())
        out.append(specOf(option));
    for (const ArgumentSpec &argument : spec.arguments) {
        const QString before = argument.count == Count::AtLeastOne ? u"*"_s
            : argument.count == Count::AtMostOne                   ? u"1:"_s
                                                                   : u"1"_s;
        out.append(quoted(before + u':' + described(argument.value) + u':' + filesOf(argument)));
    }
    return out;
}

QString argumentsCall(const CommandSpec &spec, const QString &margin)
{
    const QString next = u" \\\n"_s + margin + u"    "_s;
    return margin + u"_arguments -s -S"_s + next + argumentsOf(spec).join(next);
}

QString dispatch(const Program &program)
{
    QStringList commands;
    QString cases;
    for (const CommandSpec &command : program.commands) {
        commands.append(quoted(command.name + u':' + described(command.summary)));
        cases += u"            %1)\n"_s.arg(command.name)
            + argumentsCall(command, QString(16, u' ')) + u" ;;\n"_s;
    }
    return u"    local curcontext=$curcontext state line\n    local -a commands=(\n        "_s
        + commands.join(u"\n        "_s) + u"\n    )\n"_s
        + argumentsCall(program.spec, QString(4, u' '))
              .replace(u"_arguments -s -S"_s, u"_arguments -C"_s)
        + u" \\\n        '1:command:->command' '*::argument:->argument' && return\n"
          "    case $state in\n"
          "        command) _describe -t commands command commands ;;\n"
          "        argument)\n"
          "            curcontext=${curcontext%:*:*}:PROGRAM-$line[1]:\n"
          "            case $line[1] in\n"_s
        + cases + u"            esac ;;\n    esac\n"_s;
}

} // namespace

QByteArray zshCompletion(const Program &program)
{
    QString out = u"#compdef PROGRAM\n"
                  "# Completion of PROGRAM for zsh, written from its option tables.\n\n"
                  "# NAME= of a setting; its value is free.\n"
                  "_carillon_settings() {\n"
                  "    if compset -P '*='; then\n"
                  "        _message value\n"
                  "    else\n"
                  "        compadd -S = \"$@\"\n"
                  "    fi\n"
                  "}\n\n"
                  "_PROGRAM() {\n"_s;
    out += program.commands.isEmpty() ? argumentsCall(program.spec, QString(4, u' ')) + u'\n'
                                      : dispatch(program);
    out += u"}\n\nif [[ $funcstack[1] == _PROGRAM ]]; then\n    _PROGRAM \"$@\"\nelse\n"
           "    compdef _PROGRAM PROGRAM\nfi\n"_s;
    return out.replace(u"PROGRAM"_s, program.spec.program).toUtf8();
}

} // namespace carillon::pages
