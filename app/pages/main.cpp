// Writes what an installation and the shipped help hold beside the programs, from their tables.

#include "base/whole_file.h"
#include "cli/commands.h"
#include "cli/tables/tables.h"
#include "options_table.h"
#include "pages/completion.h"
#include "pages/man_page.h"
#include "pages/reference.h"
#include "service/service.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace {

using namespace carillon;
using namespace carillon::pages;

Program window()
{
    return {desktopTable(), {}};
}

Program commandLine()
{
    return {cli::programTable(), cli::allTables()};
}

Result<QList<Page>> completions()
{
    QList<Page> out;
    for (const Program &program : {commandLine(), window()}) {
        const QString name = program.spec.program;
        out.append({name + QStringLiteral(".bash"), bashCompletion(program)});
        out.append({u'_' + name, zshCompletion(program)});
        out.append({name + QStringLiteral(".fish"), fishCompletion(program)});
    }
    return out;
}

Result<QList<Page>> references()
{
    const Result<QByteArray> openApi = service::Service::openApi();
    if (!openApi)
        return Unexpected{openApi.error()};
    return QList<Page>{
        {QStringLiteral("command-line.md"), commandLineReference({commandLine(), window()})},
        {QStringLiteral("contract-rules.md"), ruleReference()},
        {QStringLiteral("service-api.md"), serviceReference(*openApi)},
        {QStringLiteral("configuration.md"), configurationReference()}};
}

Result<QList<Page>> pagesOf(const QString &kind, const QString &date)
{
    if (kind == u"man")
        return manPages(commandLine(), date) + manPages(window(), date);
    if (kind == u"completion")
        return completions();
    if (kind == u"reference")
        return references();
    return fail(
        QStringLiteral("usage"), QStringLiteral("wants man, completion or reference"), kind);
}

Result<void> writeAll(const QList<Page> &pages, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(QStringLiteral("unwritable"), QStringLiteral("cannot be made"), folder);
    for (const Page &page : pages) {
        const auto written = writeWhole(QDir(folder).filePath(page.file), {page.content});
        if (!written)
            return written;
    }
    return {};
}

int tell(const Error &error)
{
    std::fprintf(
        stderr, "carillon-pages: %s (%s)\n", qPrintable(error.message), qPrintable(error.where));
    return 2;
}

} // namespace

// carillon-pages KIND FOLDER DATE
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<QList<Page>> pages = pagesOf(arguments.value(1), arguments.value(3));
    if (!pages)
        return tell(pages.error());
    const Result<void> written = writeAll(*pages, arguments.value(2));
    return written ? 0 : tell(written.error());
}
