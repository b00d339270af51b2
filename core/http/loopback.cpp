#include "http/loopback.h"

#include <QUrl>

#include <algorithm>

namespace carillon::http {

// QUrl writes every IPv4 form as four numbers, so a name such as 127.example.com is none.
bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    const auto isNumber = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
    return host == u"localhost" || host == u"::1"
        || (host.startsWith(u"127.") && std::all_of(host.begin(), host.end(), isNumber));
}

} // namespace carillon::http
