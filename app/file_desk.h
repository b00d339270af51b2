#pragma once

#include "compose/draft_controller.h"
#include "compose/pasted_request.h"
#include "compose/target.h"
#include "draft_desk.h"
#include "file_watch.h"
#include "recent_files.h"

namespace carillon {

class MainWindow;

namespace composer {
class ComposerPane;
}

/// Draws drafts from files and writes them there, watches the file of the one on the desk, and asks
/// before anything typed or anything on the disk would be lost.
class FileDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        DraftDesk &drafts;
        compose::DraftController &draft;
        MainWindow &window;
        composer::ComposerPane &composer;
        const compose::Target &local; ///< the local service, for requests in files
    };

    /// All parts outlive it.
    FileDesk(const Parts &parts, const QStringList &recent, QObject *parent = nullptr);

    void open(const QString &path);
    void save();
    void saveTo(const QString &path);
    /// A request from the clipboard.
    void pasteRequest();
    void clearRecent();
    [[nodiscard]] const QStringList &recent() const { return m_recent.paths(); }

Q_SIGNALS:
    void recentChanged();

private:
    struct Loaded {
        compose::LoadedRequest request{};
        bool isRequestFile = false;
    };
    [[nodiscard]] Result<Loaded> load(const QString &path, const QByteArray &text) const;
    void show(const Loaded &loaded);
    void follow();
    void look();
    void loadAgain(const QByteArray &text);
    void askWhichStays(const QByteArray &onDisk);
    void askToOverwrite(const QString &why);
    void write(const QString &path);
    void onWritten(const QString &path);
    void noteUnkept(const Error &error);
    [[nodiscard]] QByteArray fileText(const QString &path) const;
    [[nodiscard]] compose::Document &document() const { return m_parts.draft.document(); }
    void tell(const Error &error);
    void addRecent(const QString &path);

    Parts m_parts;
    RecentFiles m_recent;
    FileWatch m_watch;
    QString m_path; ///< of the draft on the desk
    QByteArray m_onDisk; ///< what is known to be in it
    bool m_isGone = false;
    bool m_isUnkept = false;
};

} // namespace carillon
