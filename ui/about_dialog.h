#pragma once

class QWidget;

namespace carillon {

/// Version, licence, and whose product this is not.
void showAbout(QWidget *parent);

} // namespace carillon
