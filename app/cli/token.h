#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCommandLineParser>

#include <optional>

namespace carillon::cli {

/// The options that name a bearer token, the safest first: a file, the variable CARILLON_TOKEN,
/// the command line, which every process of the machine can read.
class TokenOptions {
public:
    TokenOptions();
    void addTo(QCommandLineParser &parser) const;

    /// Whether the token is to be read from standard input.
    [[nodiscard]] bool readsStandardInput(const QCommandLineParser &parser) const;

    /// The token named, or nothing if none is.
    /// Errors  those of readInput(); "token" for one that cannot stand in a header
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QCommandLineParser &parser) const;

private:
    QCommandLineOption m_file;
    QCommandLineOption m_token;
};

} // namespace carillon::cli
