#pragma once

class QTableView;

namespace carillon::widgets {

/// Makes a table a quiet list of rows: no grid, whole rows selected, fixed row height, and what is
/// being read stays in place when rows arrive above it. Call it once its model is set.
void makeQuiet(QTableView *table);

} // namespace carillon::widgets
