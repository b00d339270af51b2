#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QTextDocument;

namespace carillon::theme {
struct Colors;
}

/// A page of the help as a document: CommonMark with tables, read by Qt, in our type and colours.
namespace carillon::help {

struct Heading {
    QString text{};
    QString anchor{}; ///< as GitHub makes them of the text: `send-a-notification`, `limits-1`
    int level = 1;
    int position = 0; ///< in the document
};

/// Exchanges what the document holds. Comments of HTML are left out; `<a id="name"></a>` is a place
/// that links may lead to.
void readPage(QTextDocument &document, const QString &markdown);

/// Sizes, colours, frames of code and tables, at the text size of now.
void dressPage(QTextDocument &document, const theme::Colors &colors);

[[nodiscard]] QList<Heading> headingsOf(const QTextDocument &document);

/// Where a link's fragment leads: anchors of headings, their whole text, and `<a id>`.
[[nodiscard]] QHash<QString, int> placesOf(const QTextDocument &document);

} // namespace carillon::help
