#pragma once

#include "http/message.h"

#include <QString>
#include <QUrl>

#include <array>

namespace carillon::compose {

/// What a request can be copied as.
enum class SnippetKind : quint8 { Curl, CSharp, JavaScript, Python, PowerShell, HttpFile };

inline constexpr std::array allSnippetKinds{SnippetKind::Curl, SnippetKind::CSharp,
    SnippetKind::JavaScript, SnippetKind::Python, SnippetKind::PowerShell, SnippetKind::HttpFile};

/// `curl`, `C#`, …: the same in every language.
[[nodiscard]] QString nameOf(SnippetKind kind);

/// A request to be written down.
struct SnippetRequest {
    http::HttpRequest request{};
    QUrl baseUrl{}; ///< scheme, host and port
    QByteArray text{}; ///< the body before its content coding
};

/// A program, command line or file that sends the same bytes, whatever they are: text that is not
/// plain is escaped, a coded body is carried as base64.
///
/// curl is for a POSIX shell, C# for .NET 6, JavaScript for fetch as in Node.js 18, Python for its
/// standard library, PowerShell for version 7. What a kind cannot do is said in a comment in it: a
/// `.http` file carries no coded body, fetch none with GET, and PowerShell and fetch join headers
/// of one name. Threads  pure; call it from any thread.
[[nodiscard]] QString snippet(const SnippetRequest &source, SnippetKind kind);

/// The request and its text as a `.http` file that readHttpFile() reads back to the same bytes.
[[nodiscard]] QString asHttpFile(const SnippetRequest &source);

} // namespace carillon::compose
