#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace carillon::compose {

/// One field of a CSV file, quoted where it has to be.
///
/// A spreadsheet takes a field that begins with `=`, `+`, `-`, `@`, tab or carriage return for a
/// formula and runs it; an answer from elsewhere must not get that far. Such a field gets an
/// apostrophe in front, which spreadsheets take for "this is text"; plain numbers stay as they are.
/// Source  RFC 4180; OWASP, CSV Injection.
[[nodiscard]] QByteArray csvField(QByteArrayView text);

/// Builds one line: comma between fields, CRLF behind the last.
class CsvLine {
public:
    CsvLine &add(QByteArrayView field);
    /// The line; begins the next one.
    [[nodiscard]] QByteArray take();

private:
    QByteArray m_text;
    bool m_first = true;
};

} // namespace carillon::compose
