#include "service/expectation.h"

namespace carillon::service {
namespace {

using json::Document;
using json::Kind;
using json::Value;

Unexpected refuse(const QString &message)
{
    return fail(QStringLiteral("BadRequest"), message);
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Reads one body, member by member.
class Reader {
public:
    Reader(QByteArrayView body, const Limits &limits)
        : m_body(body)
        , m_limits(limits)
        , m_document(json::read(body, {limits.jsonDepth, limits.jsonMembers}))
    {
    }

    Result<Expectation> read()
    {
        if (!m_document.isValid() || m_document.root().kind != Kind::Object)
            return refuse(QStringLiteral("The body must be a JSON object."));
        if (!m_document.duplicates().empty())
            return refuse(QStringLiteral("A member is given twice."));
        for (int i = m_document.root().firstChild; i != -1; i = m_document.at(i).next) {
            if (const Result<void> taken = take(m_document.at(i)); !taken)
                return Unexpected{taken.error()};
        }
        return m_out;
    }

private:
    Result<void> take(const Value &member)
    {
        if (member.key == "count")
            return takeCount(member);
        if (member.key == "timeoutSeconds")
            return takeTimeout(member);
        if (member.key == "where")
            return takeWhere(member);
        if (member.key != "on" && member.key != "unsId" && member.key != "since")
            return refuse(QStringLiteral(
                "Only count, where, on, unsId, since and timeoutSeconds may be given."));
        const QByteArray text = bytesOf(member.text);
        if (member.kind != Kind::String || text.isEmpty())
            return refuse(QStringLiteral("on, unsId and since are strings that are not empty."));
        if (member.key == "unsId")
            m_out.unsId = text;
        else if (member.key == "since")
            m_out.since = text;
        else if (const auto platform = contract::platformNamed(text))
            m_out.on = *platform;
        else
            m_out.on = text;
        return {};
    }

    Result<void> takeCount(const Value &member)
    {
        bool whole = false;
        const int count = bytesOf(member.text).toInt(&whole);
        if (member.kind != Kind::Number || !whole || count < 1 || count > m_limits.feedPage)
            return refuse(
                QStringLiteral("count is a whole number from 1 to %1.").arg(m_limits.feedPage));
        m_out.count = count;
        return {};
    }

    Result<void> takeTimeout(const Value &member)
    {
        const double seconds = bytesOf(member.text).toDouble();
        if (member.kind != Kind::Number || !(seconds >= 0) || seconds > longestWait.count())
            return refuse(QStringLiteral("timeoutSeconds is a number from 0 to %1.")
                              .arg(qint64(longestWait.count())));
        m_out.timeout = std::chrono::milliseconds(qint64(seconds * 1000));
        return {};
    }

    Result<void> takeWhere(const Value &where)
    {
        if (where.kind != Kind::Object || where.childCount > m_limits.awaitCriteria)
            return refuse(QStringLiteral("where is an object of at most %1 JSON pointers.")
                              .arg(m_limits.awaitCriteria));
        for (int i = where.firstChild; i != -1; i = m_document.at(i).next) {
            const Value &member = m_document.at(i);
            const QByteArray pointer = bytesOf(member.key);
            const auto steps = json::pointerSteps(pointer);
            if (!steps || steps->isEmpty())
                return refuse(QStringLiteral("\"%1\" is no JSON pointer into an item.")
                                  .arg(QString::fromUtf8(pointer)));
            if (!json::isScalar(member))
                return refuse(QStringLiteral("%1 is compared with a string, a number, true, false "
                                             "or null.")
                                  .arg(QString::fromUtf8(pointer)));
            m_out.where.push_back({pointer, *steps,
                m_body.sliced(member.range.begin, member.range.length()).toByteArray(),
                member.kind, bytesOf(member.text)});
        }
        return {};
    }

    QByteArrayView m_body;
    const Limits &m_limits;
    Document m_document;
    Expectation m_out;
};

} // namespace

Result<Expectation> expectationFrom(QByteArrayView body, const Limits &limits)
{
    return body.isEmpty() ? Expectation() : Reader(body, limits).read();
}

} // namespace carillon::service
