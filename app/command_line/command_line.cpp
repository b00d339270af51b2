#include "command_line/command_line.h"

namespace carillon::command_line {
namespace {

using namespace Qt::StringLiterals;

QCommandLineOption optionFrom(const OptionSpec &spec)
{
    QStringList names{spec.name};
    if (!spec.letter.isEmpty())
        names.prepend(spec.letter);
    return {names, spec.help, spec.value, spec.fallback};
}

Unexpected usage(const QString &message, const QString &where = {})
{
    return fail(u"usage"_s, message, where);
}

} // namespace

CommandLine::CommandLine(CommandSpec spec)
    : m_spec(std::move(spec))
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const OptionSpec &option : m_spec.allOptions())
        m_parser.addOption(optionFrom(option));
}

Result<void> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{m_spec.invocation()} + arguments))
        return usage(m_parser.errorText());
    if (asksForHelp())
        return {};
    if (const Result<void> checked = checkChoices(); !checked)
        return checked;
    return checkArguments();
}

bool CommandLine::asksForHelp() const
{
    return m_parser.isSet(u"help"_s);
}

bool CommandLine::isSet(const char *option) const
{
    return m_parser.isSet(known(option));
}

QString CommandLine::value(const char *option) const
{
    return m_parser.value(known(option));
}

QStringList CommandLine::values(const char *option) const
{
    return m_parser.values(known(option));
}

QString CommandLine::known(const char *option) const
{
    const QString name = QString::fromLatin1(option);
    Q_ASSERT_X(m_spec.option(name), "CommandLine", option);
    return name;
}

Result<void> CommandLine::checkChoices() const
{
    for (const OptionSpec &option : m_spec.options) {
        if (option.takes != Takes::Choice || option.isOpen || !m_parser.isSet(option.name))
            continue;
        const QString value = m_parser.value(option.name);
        if (!option.choices.contains(value))
            return usage(
                u"--%1 wants one of %2"_s.arg(option.name, option.choices.join(u", "_s)), value);
    }
    return {};
}

Result<void> CommandLine::checkArguments() const
{
    const QString &name = m_spec.name.isEmpty() ? m_spec.program : m_spec.name;
    const qsizetype given = arguments().size();
    if (m_spec.arguments.isEmpty()) {
        if (given > 0)
            return usage(u"%1 takes options only"_s.arg(name), arguments().constFirst());
        return {};
    }
    const ArgumentSpec &argument = m_spec.arguments.constFirst();
    switch (argument.count) {
    case Count::One:
        return given == 1 ? Result<void>() : usage(u"%1 wants one %2"_s.arg(name, argument.value));
    case Count::AtMostOne:
        return given <= 1 ? Result<void>()
                          : usage(u"%1 takes one %2 at most"_s.arg(name, argument.value));
    case Count::AtLeastOne:
        return given >= 1 ? Result<void>()
                          : usage(u"%1 wants at least one %2"_s.arg(name, argument.value));
    }
    Q_UNREACHABLE();
}

} // namespace carillon::command_line
