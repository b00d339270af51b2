#include "composer/body_bytes.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::composer {
namespace {

constexpr qsizetype perLine = 8;

QString lineAt(const QByteArray &bytes, qsizetype at)
{
    QString numbers;
    QString letters;
    for (qsizetype i = at; i < std::min(at + perLine, bytes.size()); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        numbers += QString::number(byte, 16).rightJustified(2, u'0') + u' ';
        letters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(bytes[i]) : QLatin1Char('.');
    }
    return QString::number(at, 16).rightJustified(6, u'0') + QLatin1String("  ")
        + numbers.leftJustified(3 * perLine) + u' ' + letters;
}

} // namespace

QString hexText(const QByteArray &bytes, qsizetype most)
{
    const QByteArray shown = bytes.left(most);
    QStringList lines;
    for (qsizetype at = 0; at < shown.size(); at += perLine)
        lines.append(lineAt(shown, at));
    if (bytes.size() > shown.size())
        lines.append(QCoreApplication::translate(
            "bytes", "… %Ln more byte(s)", nullptr, int(bytes.size() - shown.size())));
    return lines.join(u'\n');
}

} // namespace carillon::composer
