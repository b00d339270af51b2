#include "command_line/command_spec.h"

#include <algorithm>

namespace carillon::command_line {

using namespace Qt::StringLiterals;

QString CommandSpec::invocation() const
{
    return name.isEmpty() ? program : program + u' ' + name;
}

QString CommandSpec::pageName() const
{
    return name.isEmpty() ? program : program + u'-' + name;
}

QList<OptionSpec> CommandSpec::allOptions() const
{
    return options
        + QList{OptionSpec{.name = u"help"_s, .help = u"Prints this help."_s, .letter = u"h"_s}};
}

const OptionSpec *CommandSpec::option(QStringView optionName) const
{
    const auto found = std::find_if(options.begin(), options.end(),
        [optionName](const OptionSpec &each) { return each.name == optionName; });
    return found == options.end() ? nullptr : &*found;
}

QString synopsisOf(const CommandSpec &spec)
{
    QString out = spec.invocation() + u" [OPTIONS]"_s;
    for (const ArgumentSpec &argument : spec.arguments) {
        const QString &value = argument.value;
        out += u' ';
        out += argument.count == Count::AtMostOne ? u'[' + value + u']' : value;
        out += argument.count == Count::AtLeastOne ? u"..."_s : QString();
    }
    return out;
}

QString spellingOf(const OptionSpec &option)
{
    QString out = option.letter.isEmpty() ? QString() : u'-' + option.letter + u", "_s;
    out += u"--"_s + option.name;
    return option.takes == Takes::Nothing ? out : out + u' ' + option.value;
}

QString helpOf(const OptionSpec &option)
{
    QString out = option.help;
    if (option.repeats)
        out += u" May be given again."_s;
    if (!option.fallback.isEmpty())
        out += u" [default: "_s + option.fallback + u']';
    else if (!option.otherwise.isEmpty())
        out += u" [default: "_s + option.otherwise + u']';
    return out;
}

} // namespace carillon::command_line
