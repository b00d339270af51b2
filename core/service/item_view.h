#pragma once

#include "service/expectation.h"
#include "store/feed_record.h"

namespace carillon::service {

/// One thing about an item that is not as expected.
struct Difference {
    QByteArray pointer{};
    QByteArray expected{};             ///< JSON
    std::optional<QByteArray> found{}; ///< JSON, shortened; nothing if nothing is there
    QByteArray reason{};               ///< why a delivery did not take place
};

/// A row of the feed, read once so that many expectations can be held against it.
class ItemView {
public:
    /// @param record  outlives this one
    explicit ItemView(const store::FeedRecord &record);

    [[nodiscard]] const store::FeedRecord &record() const { return m_record; }
    /// The visual title, or how the raw content begins.
    [[nodiscard]] QByteArray headline() const;

    /// Whether it was sent with this subscription id; an item that does not tell counts.
    [[nodiscard]] bool mayBelongTo(const QByteArray &unsId) const;
    /// How many things are not as expected; zero is a match.
    /// @param list  takes what they are, unless null
    int differences(const Expectation &expectation, QList<Difference> *list = nullptr) const;

private:
    struct Found {
        const json::Document *document = nullptr;
        const json::Value *value = nullptr;
        QByteArrayView text{}; ///< what the document was read from
    };

    [[nodiscard]] Found find(const QList<QByteArray> &steps) const;
    [[nodiscard]] Found intoRawContent() const;
    [[nodiscard]] bool meets(const Criterion &criterion, QList<Difference> *list) const;
    [[nodiscard]] bool wasDelivered(const Destination &to, QList<Difference> *list) const;

    const store::FeedRecord &m_record;
    QByteArray m_json;
    json::Document m_document;
    mutable std::optional<json::Document> m_raw; // read when first asked for
};

} // namespace carillon::service
