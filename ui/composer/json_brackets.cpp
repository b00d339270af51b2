#include "composer/json_brackets.h"

#include <QList>

namespace carillon::composer {
namespace {

bool isBracket(QStringView json, qsizetype at)
{
    return at >= 0 && at < json.size() && QStringView(u"{}[]").contains(json[at]);
}

qsizetype behindString(QStringView json, qsizetype quote)
{
    for (qsizetype i = quote + 1; i < json.size(); ++i) {
        if (json[i] == u'\\')
            ++i;
        else if (json[i] == u'"' || json[i] == u'\n')
            return i + 1;
    }
    return json.size();
}

} // namespace

std::optional<BracketPair> bracketsAt(QStringView json, qsizetype position)
{
    if (!isBracket(json, position) && !isBracket(json, position - 1))
        return {};
    QList<qsizetype> open;
    std::optional<BracketPair> before;
    for (qsizetype i = 0; i < json.size();) {
        const QChar c = json[i];
        if (c == u'"') {
            i = behindString(json, i);
            continue;
        }
        if (c == u'{' || c == u'[') {
            open.append(i);
        } else if ((c == u'}' || c == u']') && !open.isEmpty()) {
            const qsizetype opened = open.takeLast();
            const bool fits = (json[opened] == u'{') == (c == u'}');
            if (fits && (opened == position || i == position))
                return BracketPair{opened, i};
            if (fits && (opened == position - 1 || i == position - 1))
                before = {opened, i};
        }
        if (before && i >= position)
            break;
        ++i;
    }
    return before;
}

} // namespace carillon::composer
