#include "options.h"

#include <QCommandLineParser>

namespace carillon {

OptionsOutcome optionsFrom(const QStringList &arguments)
{
    static const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"),
        QStringLiteral("high-contrast-light"), QStringLiteral("high-contrast-dark")};
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "options", "Composes Graph notifications, serves the API and shows what arrives."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption port(QStringLiteral("port"),
        QCoreApplication::translate("options", "Port of the local service; 0 for a free one."),
        QStringLiteral("PORT"));
    const QCommandLineOption store(QStringLiteral("store"),
        QCoreApplication::translate("options", "The feed's file."), QStringLiteral("FILE"));
    const QCommandLineOption theme(QStringLiteral("theme"),
        QCoreApplication::translate("options", "%1, for this run.")
            .arg(themes.join(QStringLiteral(", "))),
        QStringLiteral("THEME"));
    parser.addOptions({port, store, theme});
    parser.addPositionalArgument(
        QStringLiteral("FILE"), QCoreApplication::translate("options", "A notification body to open."));

    if (!parser.parse(arguments))
        return {{}, parser.errorText(), 2};
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(version))
        return {{}, QStringLiteral("carillon " CARILLON_VERSION), 0};

    OptionsOutcome outcome;
    if (parser.isSet(port)) {
        bool isNumber = false;
        outcome.options.port = parser.value(port).toUShort(&isNumber);
        if (!isNumber)
            return {
                {}, QCoreApplication::translate("options", "--port wants a number up to 65535."), 2};
    }
    if (parser.isSet(theme)) {
        outcome.options.theme = parser.value(theme);
        if (!themes.contains(*outcome.options.theme))
            return {{},
                QCoreApplication::translate("options", "--theme wants one of: %1.")
                    .arg(themes.join(QStringLiteral(", "))),
                2};
    }
    outcome.options.storePath = parser.value(store);
    outcome.options.file = parser.positionalArguments().value(0);
    return outcome;
}

} // namespace carillon
