#pragma once

#include "command_line/command_spec.h"

#include <QByteArray>

namespace carillon::pages {

/// Writes the man macros of roff. Source  man(7) of groff and mandoc.
class Roff {
public:
    /// @param title  of the page, in section 1
    Roff(const QString &title, const QString &date);

    void section(const QString &title);
    void subsection(const QString &title);
    /// Paragraphs as command_spec.h has them.
    void text(const QString &paragraphs);
    /// A term, in bold, with what is said about it.
    /// @param value  behind the term, in italics; may be empty
    void entry(const QString &term, const QString &value, const QString &text);
    /// Names in a column, what they are beside it.
    void list(const QList<command_line::Named> &entries);
    void verbatim(const QString &lines);
    /// Begins a new one, unless a section has just begun.
    void paragraph();
    /// A line of macros and escapes as they are.
    void raw(const QByteArray &line);

    [[nodiscard]] QByteArray content() const { return m_out; }

    /// Nothing in it is read as roff; every hyphen can be copied as one.
    [[nodiscard]] static QByteArray escaped(const QString &text);
    [[nodiscard]] static QByteArray bold(const QString &text);
    [[nodiscard]] static QByteArray italic(const QString &text);

private:
    void flowing(const QString &paragraph);

    QByteArray m_out;
};

} // namespace carillon::pages
