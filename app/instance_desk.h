#pragma once

#include "options.h"
#include "single_instance.h"

#include <QPointer>

#include <optional>

namespace carillon {

class MainWindow;

/// Hands this start's wishes to the program that runs already, if one does.
/// @return the exit code of a start that ends here; nothing: it goes on. What it could not do is
///         said on the standard error stream and, where nobody reads that, in a dialog.
[[nodiscard]] std::optional<int> joinRunning(
    SingleInstance &instance, const Options &options, const ActivationToken &token);

/// Does what later starts ask: the window comes to the front and opens their file.
class InstanceDesk : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    InstanceDesk(SingleInstance &instance, MainWindow &window);

private:
    void take(const InstanceRequest &request);
    void open();

    MainWindow &m_window;
    QString m_file; // waits for the end of a dialog
    QPointer<QObject> m_dialog;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace carillon
