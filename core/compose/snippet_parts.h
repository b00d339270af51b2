#pragma once

#include "compose/snippets.h"

/// What the snippets of all languages are made of.
namespace carillon::compose {

/// Whether a body can stand in a program as text.
[[nodiscard]] bool isPlainText(const QByteArray &bytes);
/// Headers without those that every client sets by itself.
[[nodiscard]] QList<http::Header> ownHeaders(const http::HttpRequest &request);
/// The same with one header for each name; values are joined as RFC 9110, 5.3 has it.
[[nodiscard]] QList<http::Header> joinedHeaders(const http::HttpRequest &request);
[[nodiscard]] QByteArray urlOf(const SnippetRequest &source);
/// `gzip body, 213 bytes`: what stands in front of base64.
[[nodiscard]] QString codedBodyNote(const http::HttpRequest &request);
/// Base64 in lines that fit a screen.
[[nodiscard]] QStringList base64Lines(const QByteArray &bytes);

[[nodiscard]] QString asCurl(const SnippetRequest &source);
[[nodiscard]] QString asCSharp(const SnippetRequest &source);
[[nodiscard]] QString asJavaScript(const SnippetRequest &source);
[[nodiscard]] QString asPython(const SnippetRequest &source);
[[nodiscard]] QString asPowerShell(const SnippetRequest &source);

} // namespace carillon::compose
