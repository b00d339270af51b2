#pragma once

#include "store/feed_store.h"

namespace carillon::store {

enum class OnDamage {
    Refuse, ///< put the damaged store aside and say so
    Recover ///< and begin with what can still be read of it
};

/// What became of a damaged store.
struct Recovery {
    QString setAside{}; ///< where the damaged files are now
    int saved = 0;      ///< items that could be read

    [[nodiscard]] QString sentence() const;
};

struct OpenedStore {
    std::unique_ptr<FeedStore> store{};
    std::optional<Recovery> recovery{};
};

/// Opens a store as FeedStore::open does; a damaged one is first put aside under a name of its own,
/// never changed or overwritten. With Recover, a set put aside earlier is taken up again if there
/// is no store now.
/// @param now  for the name
/// Errors  those of FeedStore::open; "damaged" says where the files went
[[nodiscard]] Result<OpenedStore> openStore(const QString &path, OnDamage onDamage, Instant now);

/// Copies the rows that can be read from a damaged database into a new one of the newest schema.
/// Damaged pages cost only the rows on them; a row whose members are not JSON any more is left out.
/// @param fresh  a file that is not there yet
/// @return how many
[[nodiscard]] Result<int> salvage(const QString &damaged, const QString &fresh);

} // namespace carillon::store
