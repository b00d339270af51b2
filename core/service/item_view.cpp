#include "service/item_view.h"

#include "service/feed_item_json.h"

namespace carillon::service {
namespace {

using json::Document;
using json::Kind;
using json::Value;

constexpr json::ReadLimits limits{.depth = 64, .members = 100'000};
constexpr qsizetype headlineBytes = 240;
constexpr qsizetype shownBytes = 1000;

QByteArrayView viewOf(const Value &value)
{
    return {value.text.data(), qsizetype(value.text.size())};
}

// As much of a UTF-8 text as fits, whole characters only.
QByteArray shortened(QByteArrayView text, qsizetype most)
{
    if (text.size() <= most)
        return text.toByteArray();
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80)
        --most;
    return text.first(most).toByteArray() + "\xe2\x80\xa6";
}

QByteArray shownJson(QByteArrayView text, const Value &value)
{
    if (value.range.length() <= shownBytes)
        return text.sliced(value.range.begin, value.range.length()).toByteArray();
    const QByteArrayView shown = json::isScalar(value)
        ? viewOf(value)
        : text.sliced(value.range.begin, value.range.length());
    return json::quoted(shortened(shown, shownBytes));
}

QByteArray destinationJson(const Destination &to)
{
    if (const auto *platform = std::get_if<contract::Platform>(&to))
        return json::quoted(contract::spelling(*platform));
    return json::quoted(std::get<QByteArray>(to));
}

bool isTo(const Document &document, const Value &delivery, const Destination &to)
{
    const Value *name = document.member(
        delivery, std::holds_alternative<QByteArray>(to) ? "deviceId" : "platform");
    if (!name || name->kind != Kind::String)
        return false;
    if (const auto *platform = std::get_if<contract::Platform>(&to))
        return viewOf(*name) == QByteArrayView(contract::spelling(*platform));
    return viewOf(*name) == std::get<QByteArray>(to);
}

} // namespace

ItemView::ItemView(const store::FeedRecord &record)
    : m_record(record)
    , m_json(feedItemJson(record))
    , m_document(json::read(m_json, limits))
{
}

QByteArray ItemView::headline() const
{
    const Value *title = m_document.find({"payload", "visualContent", "title"});
    const Value *shown = title ? title : m_document.find({"payload", "rawContent"});
    return shown ? shortened(viewOf(*shown), headlineBytes) : QByteArray();
}

bool ItemView::mayBelongTo(const QByteArray &unsId) const
{
    const Value *own = m_document.find({"unsId"});
    return !own || own->kind != Kind::String || viewOf(*own) == unsId;
}

int ItemView::differences(const Expectation &expectation, QList<Difference> *list) const
{
    int count = 0;
    if (m_record.status != store::status::active) {
        ++count;
        if (list)
            list->append({"/status", "\"Active\"", "\"Deleted\"", {}});
    }
    if (!m_document.isValid()) // larger than what is ever accepted
        return count + int(expectation.where.size()) + 1;
    for (const Criterion &criterion : expectation.where)
        count += meets(criterion, list) ? 0 : 1;
    if (expectation.on)
        count += wasDelivered(*expectation.on, list) ? 0 : 1;
    return count;
}

ItemView::Found ItemView::find(const QList<QByteArray> &steps) const
{
    Found at{&m_document, &m_document.root(), m_json};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool isRaw = i == 2 && at.document == &m_document && at.value->kind == Kind::String
            && steps.at(0) == "payload" && steps.at(1) == "rawContent";
        if (isRaw)
            at = intoRawContent();
        if (at.value)
            at.value = json::childAt(*at.document, *at.value, steps.at(i));
        if (!at.value)
            return {};
    }
    return at;
}

// Raw content is a string; where it holds JSON, pointers go on inside it.
ItemView::Found ItemView::intoRawContent() const
{
    const QByteArrayView raw = viewOf(*m_document.find({"payload", "rawContent"}));
    if (!m_raw)
        m_raw = json::read(raw, limits);
    return m_raw->isValid() ? Found{&*m_raw, &m_raw->root(), raw} : Found{};
}

bool ItemView::meets(const Criterion &criterion, QList<Difference> *list) const
{
    Value expected;
    expected.kind = criterion.kind;
    expected.text = {criterion.text.constData(), size_t(criterion.text.size())};
    const Found found = find(criterion.steps);
    if (found.value && json::sameScalar(expected, *found.value))
        return true;
    if (list) {
        Difference difference{criterion.pointer, criterion.expected, {}, {}};
        if (found.value)
            difference.found = shownJson(found.text, *found.value);
        list->append(difference);
    }
    return false;
}

bool ItemView::wasDelivered(const Destination &to, QList<Difference> *list) const
{
    Difference difference{"/deliveries", destinationJson(to), {}, {}};
    const Value *deliveries = m_document.find({"deliveries"});
    int child = deliveries && deliveries->kind == Kind::Array ? deliveries->firstChild : -1;
    for (int index = 0; child != -1; child = m_document.at(child).next, ++index) {
        const Value &delivery = m_document.at(child);
        if (!isTo(m_document, delivery, to))
            continue;
        const Value *delivered = m_document.member(delivery, "delivered");
        if (delivered && delivered->kind == Kind::Bool && delivered->text == "true")
            return true;
        const Value *reason = m_document.member(delivery, "reason");
        difference = {"/deliveries/" + QByteArray::number(index) + "/delivered", "true", {},
            reason && reason->kind == Kind::String ? shortened(viewOf(*reason), shownBytes)
                                                   : QByteArray()};
        if (delivered)
            difference.found = shownJson(m_json, *delivered);
    }
    if (list)
        list->append(difference);
    return false;
}

} // namespace carillon::service
