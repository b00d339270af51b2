#include "exchange/comparison.h"

#include "base/json_pretty.h"
#include "base/json_text.h"
#include "base/line_diff.h"
#include "exchange/exchange_view.h"
#include "exchange/traffic_model.h"
#include "http/content_coding.h"
#include "widgets/json_view.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringDecoder>

namespace carillon::exchange {
namespace {

using namespace Qt::StringLiterals;
using Kind = CompareRow::Kind;

constexpr json::ReadLimits limits{.depth = 64, .members = 100'000};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::exchange)
};

bool isText(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(body);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

QByteArray summaryOf(const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return Text::tr("%1, not shown, SHA-256 %2")
        .arg(sizeText(body.size()), QString::fromLatin1(hash))
        .toUtf8();
}

QByteArray readable(const QByteArray &body)
{
    return body.size() <= shownBytes && isText(body) ? body : summaryOf(body);
}

/// Two texts to be aligned, under a heading.
class Side {
public:
    Side(QByteArray left, QByteArray right)
        : m_left(std::move(left))
        , m_right(std::move(right))
    {
    }

    void addTo(Comparison &out, const QString &heading) const
    {
        const QList<QByteArrayView> left = linesOf(m_left);
        const QList<QByteArrayView> right = linesOf(m_right);
        if (left.isEmpty() && right.isEmpty())
            return;
        const LineDiff diff = diffLines(left, right);
        out.rows.append({Kind::Heading, heading,
            diff.isAligned ? QString() : Text::tr("too much differs to be aligned: line by line")});
        for (const DiffRow &row : diff.rows)
            out.rows.append({kindOf(row.kind), row.left < 0 ? QString() : shown(left[row.left]),
                row.right < 0 ? QString() : shown(right[row.right])});
    }

private:
    static Kind kindOf(DiffRow::Kind kind)
    {
        switch (kind) {
        case DiffRow::Kind::Changed:
            return Kind::Changed;
        case DiffRow::Kind::OnlyLeft:
            return Kind::OnlyLeft;
        case DiffRow::Kind::OnlyRight:
            return Kind::OnlyRight;
        case DiffRow::Kind::Same:
            break;
        }
        return Kind::Same;
    }
    static QString shown(QByteArrayView line) { return widgets::revealed(QString::fromUtf8(line)); }

    QByteArray m_left;
    QByteArray m_right;
};

Side bodies(const QByteArray &left, const QByteArray &right)
{
    const bool areSmall = left.size() <= shownBytes && right.size() <= shownBytes;
    if (areSmall && json::read(left, limits).isValid() && json::read(right, limits).isValid())
        return {json::pretty(left), json::pretty(right)};
    return {readable(left), readable(right)};
}

QByteArray linesFor(const QStringList &lines)
{
    return lines.join(u'\n').toUtf8();
}

QByteArray answerHead(const http::Exchange &exchange)
{
    if (exchange.failure)
        return failureText(*exchange.failure).toUtf8();
    return linesFor(QStringList(statusText(exchange).trimmed()) + headersOf(exchange.response));
}

// As it came to be; one that cannot be undone as it is.
QByteArray bodyOf(const http::HttpRequest &request)
{
    Limits bounds;
    bounds.decodedBytes = shownBytes;
    const Result<QByteArray> body = http::decodedBody(request, bounds);
    return body ? *body : request.body;
}

} // namespace

Comparison compare(const http::Exchange &left, const http::Exchange &right)
{
    Comparison out;
    Side(linesFor(headingOf(left.request)), linesFor(headingOf(right.request)))
        .addTo(out, Text::tr("Request"));
    bodies(bodyOf(left.request), bodyOf(right.request)).addTo(out, Text::tr("Body of the request"));
    Side(answerHead(left), answerHead(right)).addTo(out, Text::tr("Answer"));
    bodies(left.response.body, right.response.body).addTo(out, Text::tr("Body of the answer"));
    bool isInside = false;
    for (int row = 0; row < out.rows.size(); ++row) {
        const bool differs = out.rows.at(row).differs();
        if (differs && !isInside)
            out.differences.append(row);
        isInside = differs;
    }
    return out;
}

QString signOf(CompareRow::Kind kind, bool isLeft)
{
    switch (kind) {
    case Kind::Changed:
        return u"≠"_s;
    case Kind::OnlyLeft:
        return isLeft ? u"−"_s : u" "_s;
    case Kind::OnlyRight:
        return isLeft ? u" "_s : u"+"_s;
    default:
        return u" "_s;
    }
}

QString asText(
    const Comparison &comparison, const QString &leftCaption, const QString &rightCaption)
{
    QString out = u"--- "_s + leftCaption + u"\n+++ "_s + rightCaption + u'\n';
    QString come; // after everything of its run that goes
    const auto endRun = [&] { out += std::exchange(come, QString()); };
    for (const CompareRow &row : comparison.rows) {
        if (!row.differs())
            endRun();
        if (row.kind == Kind::Heading)
            out += u"@@ "_s + row.left + (row.right.isEmpty() ? u""_s : u" ("_s + row.right + u')')
                + u" @@\n"_s;
        else if (row.kind == Kind::Same)
            out += u' ' + row.left + u'\n';
        if (row.kind == Kind::Changed || row.kind == Kind::OnlyLeft)
            out += u'-' + row.left + u'\n';
        if (row.kind == Kind::Changed || row.kind == Kind::OnlyRight)
            come += u'+' + row.right + u'\n';
    }
    endRun();
    return out;
}

} // namespace carillon::exchange
