#include "cli/picture_file.h"

#include "cli/terminal.h"
#include "toasts/toast_picture.h"

#include <QDir>

namespace carillon::cli {

Result<void> writePicture(const QString &path, const QImage &image)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return fail(QStringLiteral("unwritable"),
            QStringLiteral("The folder for the pictures cannot be made."), folder);
    return writeOutput(path, toasts::pngOf(image));
}

} // namespace carillon::cli
