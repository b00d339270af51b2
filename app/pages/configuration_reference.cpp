#include "base/limits.h"
#include "pages/markdown.h"
#include "pages/reference.h"
#include "service/configuration.h"

namespace carillon::pages {

using namespace Qt::StringLiterals;

QByteArray configurationReference()
{
    Markdown page;
    page.heading(1, u"Configuration"_s);
    page.heading(2, u"The configuration file"_s);
    page.text(u"carillon-cli serve reads it with --config FILE, and describes it with "
              "--help-config."_s);
    const QString help = service::configurationHelp();
    page.text(help.section(u"\n\n"_s, 0, 0));
    page.code(help.section(u"\n\n"_s, 1));
    page.heading(2, u"Limits"_s);
    page.text(
        u"Every bound that the service, the window and the commands keep. --limit NAME=VALUE of "
        "carillon-cli serve sets one for the service, and so does the member limits of the "
        "configuration file. \"Past it\" says what happens beyond: a number such as 413 is the "
        "status of the answer, 1008 and 1009 close a WebSocket; \"close\" ends the "
        "connection."_s);
    const Limits defaults;
    QList<QStringList> rows;
    for (const LimitRow &row : limitTable())
        rows.append({Markdown::asCode(QLatin1String(row.name)),
            QString::number(defaults.*row.value), Markdown::escaped(QLatin1String(row.unit)),
            Markdown::escaped(QLatin1String(row.past)), QString::number(row.least),
            QString::number(row.most)});
    page.table(
        {u"Limit"_s, u"Default"_s, u"Unit"_s, u"Past it"_s, u"At least"_s, u"At most"_s}, rows);
    return page.content();
}

} // namespace carillon::pages
