#pragma once

#include "base/result.h"
#include "pages/program.h"

/// Pages of the shipped help that are written from the tables of the programs.
namespace carillon::pages {

/// `command-line.md`: every command with its options.
[[nodiscard]] QByteArray commandLineReference(const QList<Program> &programs);
/// `contract-rules.md`: what the API accepts, rule by rule, and what it answers.
[[nodiscard]] QByteArray ruleReference();
/// `service-api.md`: every call of the service.
/// @param openApi  its OpenAPI document
[[nodiscard]] QByteArray serviceReference(const QByteArray &openApi);
/// `configuration.md`: the configuration file and all limits.
[[nodiscard]] QByteArray configurationReference();

} // namespace carillon::pages
