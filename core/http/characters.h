#pragma once

#include <QByteArrayView>

/// Which characters may stand where in a message. Source  RFC 9110, 5.5 and 5.6.2
namespace carillon::http {

[[nodiscard]] inline bool isTokenCharacter(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// May not stand in a line, whatever the line is; a tab may.
[[nodiscard]] inline bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

} // namespace carillon::http
