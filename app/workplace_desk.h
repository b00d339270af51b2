#pragma once

#include "workplace.h"

#include <QObject>

#include <functional>

namespace carillon {

class DraftDesk;
class FileDesk;
class MainWindow;

namespace composer {
class ComposerPane;
}

/// Puts back at the start what was on the desk at the end, and where in it one was.
class WorkplaceDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        DraftDesk &drafts;
        FileDesk &files;
        MainWindow &window;
        composer::ComposerPane &composer;
        std::function<bool(const QByteArray &id)> loadSample; ///< whether there is such a one
        QString folder; ///< where the workplace is kept; empty: nowhere
    };

    /// All parts outlive it.
    explicit WorkplaceDesk(Parts parts);

    /// @return whether there is a text on the desk now
    bool restore();
    void keep() const;
    /// This sample was put on the desk.
    void noteSample(const QByteArray &id) { m_sample = id; }

private:
    [[nodiscard]] Workplace current() const;
    [[nodiscard]] bool putBack(const Workplace &place);
    void showViews(const Workplace &place);
    void showCursor(const Workplace &place);

    Parts m_parts;
    QByteArray m_sample; ///< on the desk; empty: something else
};

} // namespace carillon
