#include "service/feed_filter.h"

#include "base/json_text.h"
#include "service/feed_item_json.h"

namespace carillon::service {
namespace {

using json::Document;
using json::Value;

constexpr json::ReadLimits limits{.depth = 64, .members = 100'000};

template <size_t N>
Result<std::optional<int>> wordIn(
    const Route &route, const char *name, const std::array<const char *, N> &words)
{
    const QString given = route.query.queryItemValue(QLatin1String(name));
    if (given.isEmpty() || given == QLatin1String("Any"))
        return std::optional<int>();
    const auto value = valueIn(words, given.toStdString());
    if (!value)
        return fail(QStringLiteral("badRequest"),
            QStringLiteral("%1 has no such value.").arg(QLatin1String(name)));
    return value;
}

QByteArrayView viewOf(const Value *value)
{
    if (!value || value->kind != json::Kind::String)
        return {};
    return {value->text.data(), qsizetype(value->text.size())};
}

bool holds(const Document &document, const TextNeedle &text)
{
    const Value *payload = document.find({"payload"});
    const Value *visual = document.find({"payload", "visualContent"});
    const auto has = [&](const Value *object, const char *key) {
        return object && text.isInUtf8(viewOf(document.member(*object, key)));
    };
    return has(&document.root(), "groupName") || has(payload, "rawContent") || has(visual, "title")
        || has(visual, "body");
}

bool isMeantFor(const Document &document, contract::Platform platform)
{
    const Value *list = document.find({"platformTypes"});
    if (!list || list->childCount == 0)
        return true;
    for (int i = list->firstChild; i != -1; i = document.at(i).next) {
        if (contract::platformNamed(viewOf(&document.at(i))) == platform)
            return true;
    }
    return false;
}

} // namespace

bool FeedFilter::takes(const store::FeedRecord &row, Instant now) const
{
    const bool gone = row.status == store::status::expired;
    if (gone ? !withRemoved || status.has_value() : row.expires <= now)
        return false;
    if (!user.isEmpty() && (row.user != user || row.app != application))
        return false;
    if (gone)
        return true;
    return (!status || row.status == *status) && (!readState || row.readState == *readState)
        && (!userActionState || row.userActionState == *userActionState)
        && (!looksInside() || takesContent(row.id, row.content));
}

bool FeedFilter::isOfEverythingActive() const
{
    return user.isEmpty() && status == store::status::active && !readState && !userActionState
        && !looksInside();
}

// Most rows are told apart by their bytes; only what may hold the text is read as JSON.
bool FeedFilter::takesContent(QByteArrayView id, QByteArrayView content) const
{
    if (!text.isEmpty() && !platform && text.isInUtf8(id))
        return true;
    if (!text.mayBeInJson(content) && !text.isInUtf8(id))
        return false;
    const QByteArray whole = '{' + content.toByteArray() + '}';
    const Document document = json::read(whole, limits);
    if (!document.isValid())
        return false;
    return (!platform || isMeantFor(document, *platform))
        && (text.isEmpty() || text.isInUtf8(id) || holds(document, text));
}

Result<FeedFilter> feedFilterFrom(const Route &route)
{
    const auto status = wordIn(route, "status", statusNames);
    const auto readState = wordIn(route, "readState", readNames);
    const auto action = wordIn(route, "userActionState", actionNames);
    if (!status || !readState || !action)
        return Unexpected{(!status ? status.error()
                : !readState       ? readState.error()
                                   : action.error())};
    const auto valueOf = [&](const char *name) {
        return route.query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const QString search = valueOf("search");
    if (search.size() > TextNeedle::longest)
        return fail(QStringLiteral("badRequest"),
            QStringLiteral("search takes at most %1 characters.").arg(TextNeedle::longest));
    FeedFilter filter{.status = *status,
        .readState = *readState,
        .userActionState = *action,
        .text = TextNeedle(search)};
    if (const QString platform = valueOf("platform"); !platform.isEmpty()) {
        filter.platform = contract::platformNamed(platform.toUtf8());
        if (!filter.platform)
            return fail(
                QStringLiteral("badRequest"), QStringLiteral("platform has no such value."));
    }
    return filter;
}

} // namespace carillon::service
