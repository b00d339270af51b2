#include "pages/completion.h"

#include <QRegularExpression>

namespace carillon::pages {

QString hintOf(const command_line::OptionSpec &option)
{
    // A colon within quotes is part of what is quoted.
    static const QRegularExpression clause(
        QStringLiteral("^((?:[^\"]|\"[^\"]*\")*?)([.;:] |\\.$)"));
    const QRegularExpressionMatch match = clause.match(option.help);
    return match.hasMatch() ? match.captured(1) : option.help;
}

} // namespace carillon::pages
