#pragma once

#include <QDialog>

namespace carillon {

/// The note a crash left, to be read, copied and removed, with what is in it and what is not.
class CrashReportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param path  where it is kept
    CrashReportDialog(const QString &text, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeRequested();

private:
    QWidget *buttons(const QString &text);
};

} // namespace carillon
