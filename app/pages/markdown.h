#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace carillon::pages {

/// Writes Markdown (CommonMark with tables).
class Markdown {
public:
    void heading(int level, const QString &title);
    /// Paragraphs as command_spec.h has them.
    void text(const QString &paragraphs);
    void item(const QString &text);
    void code(const QString &lines, const QString &language = {});
    /// Cells are Markdown already.
    void table(const QStringList &head, const QList<QStringList> &rows);
    /// A paragraph that is Markdown already.
    void raw(const QString &paragraph);
    /// An empty line.
    void gap();

    [[nodiscard]] QByteArray content() const { return m_out.toUtf8(); }

    /// Nothing in it is read as Markdown; options and paths become code.
    [[nodiscard]] static QString escaped(const QString &text);
    [[nodiscard]] static QString asCode(const QString &text);

private:
    QString m_out;
};

} // namespace carillon::pages
