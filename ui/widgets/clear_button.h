#pragma once

class QLineEdit;

namespace carillon::widgets {

/// Gives a field Qt's button that empties it, which has no name of its own.
void addClearButton(QLineEdit *field);

} // namespace carillon::widgets
