#pragma once

#include "cli/exchange_output.h"
#include "service/service.h"

#include <QCommandLineParser>

namespace carillon::cli {

/// What `serve` was told, ready to run.
struct ServeOptions {
    service::ServiceOptions service{};
    QString logPath{}; ///< empty for no log
    OutputForm form = OutputForm::Text;
};

/// The arguments of `serve`.
class ServeArguments {
public:
    ServeArguments();

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }
    [[nodiscard]] bool asksForConfigurationHelp() const { return m_parser.isSet(m_helpConfig); }

    /// Reads what they name: configuration, token file, certificate (made if HTTPS is asked for
    /// and there is none).
    /// Errors  "usage" and those of what is read, each with a sentence for people
    [[nodiscard]] Result<ServeOptions> read() const;

private:
    [[nodiscard]] Result<void> readAddresses(service::ServiceOptions &options) const;

    QCommandLineParser m_parser;
    QCommandLineOption m_listen;
    QCommandLineOption m_https;
    QCommandLineOption m_certificate;
    QCommandLineOption m_store;
    QCommandLineOption m_recover;
    QCommandLineOption m_config;
    QCommandLineOption m_helpConfig;
    QCommandLineOption m_limit;
    QCommandLineOption m_log;
    QCommandLineOption m_hosts;
    QCommandLineOption m_tokenFile;
    QCommandLineOption m_json;
};

} // namespace carillon::cli
