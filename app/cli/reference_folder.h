#pragma once

#include "toasts/picture_difference.h"

#include <QStringList>

namespace carillon::cli {

/// How one picture stands to the one that is kept.
struct ComparedPicture {
    enum class State : quint8 { Same, Differs, Missing, Extra, Unreadable };

    QString file{}; ///< its name
    State state = State::Same;
    toasts::PictureDifference difference{}; ///< where it differs
    QString differenceFile{}; ///< the picture of it; empty: none
    QString reason{}; ///< why it cannot be read, or is one too many
};

/// `same`, `differs`, `missing`, `extra`, `unreadable`.
[[nodiscard]] QString stateWord(ComparedPicture::State state);

/// A folder of pictures as they should be.
class ReferenceFolder {
public:
    struct Options {
        QString folder{};
        QString differences{}; ///< where pictures of differences go; made if missing
        int tolerance = 0; ///< of each colour, 0..255
        qint64 mostPixels = 0;
    };
    explicit ReferenceFolder(Options options);

    /// Errors  "unreadable"
    [[nodiscard]] Result<void> check() const;
    /// Compares one that was drawn, and draws what differs.
    /// Errors  "unwritable"
    [[nodiscard]] Result<ComparedPicture> compare(const QString &file, const QImage &actual);
    /// Those of these subjects that were not compared.
    [[nodiscard]] QList<ComparedPicture> extras(const QStringList &subjects) const;

private:
    Result<QString> writeDifference(
        const QString &file, const QImage &reference, const QImage &actual) const;

    Options m_options;
    QStringList m_compared{};
};

} // namespace carillon::cli
