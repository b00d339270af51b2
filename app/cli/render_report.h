#pragma once

#include "cli/reference_folder.h"
#include "toasts/toast_picture.h"

#include <QList>
#include <QStringList>

#include <optional>

/// What `render` drew and found, and the forms it is written in.
namespace carillon::cli {

struct DrawnPicture {
    QString source{}; ///< the file it was made from, as it was named
    QString file{}; ///< its own name
    QSize size{}; ///< px
    bool isKept = true; ///< false where nothing appears
    toasts::ToastPicture picture{}; ///< without its image
};

struct Comparison {
    QString folder{};
    QList<ComparedPicture> pictures{};
    QStringList otherFonts{}; ///< how the fonts differ, in words

    [[nodiscard]] bool isSame() const;
};

struct RenderReport {
    QString folder{}; ///< empty: pictures were not written
    QList<DrawnPicture> pictures{};
    QString sheet{};
    QSize sheetSize{};
    std::optional<Comparison> comparison{};
};

/// A table: file, size, characters that can be read, font; then what the comparison found.
[[nodiscard]] QByteArray asText(const RenderReport &report);
[[nodiscard]] QByteArray asJson(const RenderReport &report);

} // namespace carillon::cli
