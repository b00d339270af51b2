#pragma once

#include "platforms/surface_style.h"
#include "platforms/toast.h"

#include <QList>
#include <QString>

namespace carillon::toasts {

/// One figure behind a picture: what it is, how much, and who says so.
struct Why {
    QString what{}; ///< "Title", translated
    QString value{}; ///< "14 px on lines of 20 px, at most 2 lines", translated
    platforms::Mark mark = platforms::Mark::Designed;
    QString source{}; ///< title of a document, or the reason, as the table words it: English

    bool operator==(const Why &) const = default;
};

/// "documented", "observed", "designed", translated.
[[nodiscard]] QString markName(platforms::Mark mark);

/// Answers "why this size?": every figure of the style table that shapes this toast. Lengths in
/// logical px at a text size of 100 %.
[[nodiscard]] QList<Why> whyThisSize(const platforms::ToastSpec &spec);

/// The same as plain text, one line each: "Width: 364 px (documented: App notification content)".
[[nodiscard]] QString whyText(const QList<Why> &rows);

} // namespace carillon::toasts
