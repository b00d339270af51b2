#include "base/whole_file.h"

#include <algorithm>

namespace carillon {

Result<void> writeWhole(const QString &path, std::initializer_list<QByteArrayView> parts)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && std::all_of(parts.begin(), parts.end(), [&file](QByteArrayView part) {
               return file.write(part.data(), part.size()) == part.size();
           });
    if (isWritten && commitWhole(file))
        return {};
    return fail(QStringLiteral("unwritable"), file.errorString(), path);
}

} // namespace carillon
