#include "base/list_text.h"

#include <QCoreApplication>

namespace carillon {

QString listText(const QStringList &texts)
{
    return texts.join(QCoreApplication::translate("list", ", ", "between the parts of a list"));
}

} // namespace carillon
