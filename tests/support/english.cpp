#include "base/english_plurals.h"

#include <QCoreApplication>

namespace carillon {
Q_COREAPP_STARTUP_FUNCTION(speakEnglishPlurals)
}
