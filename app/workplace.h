#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace carillon {

/// What was on the desk when the program ended, and where in it one was. The texts of drafts are
/// kept by their shelf.
struct Workplace {
    QByteArray draft{}; ///< id of one on the shelf
    QString file{}; ///< absolute path of one that was not changed since it was opened
    QByteArray sample{}; ///< id of one that was not changed
    QString composerView{}; ///< "form", "json", "http" or "native"
    int cursor = 0; ///< in the JSON, in UTF-16 code units
    int anchor = 0; ///< other end of what is chosen there
    QString receiverView{}; ///< "feed" or "fanOut"
    bool hasFeedDetail = false;

    bool operator==(const Workplace &) const = default;
};

/// Members that a reader does not know are left out by it; what makes no sense has its usual value.
[[nodiscard]] QByteArray toJson(const Workplace &place);
/// @return nothing for what is not such a text
[[nodiscard]] std::optional<Workplace> workplaceFrom(const QByteArray &json);

/// Takes the workplace out of its folder, so that after a crash an old one does not hide what was
/// on the desk by then.
[[nodiscard]] std::optional<Workplace> takeWorkplace(const QString &folder);
/// Does nothing where the folder is empty.
void leaveWorkplace(const QString &folder, const Workplace &place);

} // namespace carillon
