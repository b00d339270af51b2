#pragma once

#include <QList>
#include <QStringList>

/// What a command takes, as data: `--help`, the parser, the man pages, the completion of the
/// shells and the reference all read it.
///
/// Texts are paragraphs parted by an empty line; a paragraph whose lines begin with two blanks is
/// shown as it stands.
namespace carillon::command_line {

/// What an option's value is.
enum class Takes : quint8 {
    Nothing, ///< the option is a switch
    Text,
    File,
    Directory,
    Number,
    Choice, ///< one of `choices`
    Choices, ///< some of `choices`, parted by commas, or one of `alone`
    Setting, ///< NAME=VALUE, where NAME is one of `choices`
    Address, ///< HOST:PORT
    Url,
    Instant, ///< such as 2026-01-31T12:00:00Z
};

struct OptionSpec {
    QString name{}; ///< without the dashes
    QString help{}; ///< sentences
    Takes takes = Takes::Nothing;
    QString value{}; ///< what the value is called, such as FILE
    QString fallback{}; ///< the value where none is given
    QString otherwise{}; ///< what happens where none is given, in words, if there is no fallback
    QStringList choices{};
    QStringList alone{}; ///< words that stand for a whole list
    bool isOpen = false; ///< other values than the choices are taken, too
    bool repeats = false; ///< may be given again
    QString letter{}; ///< short for the name; mostly empty
};

enum class Count : quint8 { One, AtMostOne, AtLeastOne };

/// What stands on the command line without a name.
struct ArgumentSpec {
    QString value{}; ///< such as FILE
    QString help{};
    Count count = Count::One;
    QStringList endings{}; ///< of files that fit best, such as .json
};

struct Named {
    QString name{};
    QString text{};
};

struct ExitCode {
    int code = 0;
    QString meaning{};
};

/// Lines for a shell that do what they are said to. Tests run them.
struct Example {
    QString purpose{};
    QString lines{};
};

struct Section {
    QString title{}; ///< as in `Limits`
    QString text{};
    QList<Named> entries{};
};

struct CommandSpec {
    QString program{};
    QString name{}; ///< of the command; empty for the program itself
    QString summary{}; ///< without a capital and a full stop
    QString description{};
    QList<ArgumentSpec> arguments{};
    QList<OptionSpec> options{}; ///< without --help
    QList<Section> sections{};
    QList<Section> background{}; ///< in documents, not behind --help
    QList<ExitCode> exits{};
    QList<Named> environment{};
    QList<Named> files{};
    QList<Example> examples{};
    QStringList seeAlso{}; ///< names of man pages

    /// `carillon-cli serve`
    [[nodiscard]] QString invocation() const;
    /// `carillon-cli-serve`, as its man page is called.
    [[nodiscard]] QString pageName() const;
    /// Its options and --help.
    [[nodiscard]] QList<OptionSpec> allOptions() const;
    [[nodiscard]] const OptionSpec *option(QStringView optionName) const;
};

/// `carillon-cli send [OPTIONS] FILE`
[[nodiscard]] QString synopsisOf(const CommandSpec &spec);
/// `--listen HOST:PORT`
[[nodiscard]] QString spellingOf(const OptionSpec &option);
/// What is said about an option: its help, what may be given, what holds where it is not given.
[[nodiscard]] QString helpOf(const OptionSpec &option);

} // namespace carillon::command_line
