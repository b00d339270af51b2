#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace carillon::help {

struct HelpPage {
    QString name{}; ///< of its file, such as `compose.md`
    QString title{}; ///< its first heading
};

/// A section of a page that holds all the words sought.
struct HelpHit {
    HelpPage page{};
    QString heading{}; ///< of the section
    QString anchor{}; ///< of the section
    QString snippet{}; ///< one line around what was found
};

/// The pages of the help, in English, as they lie in a folder of Markdown files. The GUI thread's.
class HelpBook {
public:
    static constexpr int mostHits = 60;

    /// @param folder  such as `:/help`; one that is not there is an empty book
    explicit HelpBook(const QString &folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// As `index.md` links to them, it being the first; those it forgets come last.
    [[nodiscard]] const QList<HelpPage> &pages() const { return m_pages; }
    [[nodiscard]] bool contains(const QString &name) const;
    /// Empty if there is no such page.
    [[nodiscard]] QString title(const QString &name) const;
    /// Empty if there is no such page.
    [[nodiscard]] QString markdown(const QString &name) const;

    /// Sections with every word of the query, whatever their case; what is in headings comes first.
    /// At most mostHits.
    [[nodiscard]] QList<HelpHit> search(const QString &query);

private:
    struct Section {
        HelpPage page{};
        QString heading{};
        QString anchor{};
        QString text{};
    };

    void readPages();
    void readSections();

    QString m_folder;
    QList<HelpPage> m_pages;
    QList<Section> m_sections; ///< read when first sought
};

} // namespace carillon::help
