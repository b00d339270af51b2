#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QList>

#include <algorithm>
#include <utility>

namespace carillon::test {

struct Translated {
    QByteArray context;
    QByteArray source;
    QString text;
};

/// A catalogue as Qt's `lrelease` makes them, for machines without it.
/// Source  qtbase, src/corelib/kernel/qtranslator.cpp: magic, then sections of tag, length, bytes.
inline QByteArray catalogue(const QList<Translated> &entries)
{
    enum Section : quint8 { Hashes = 0x42, Messages = 0x69 };
    enum Part : quint8 { End = 1, Translation = 3, SourceText = 6, Context = 7, Comment = 8 };
    const auto hashOf = [](const QByteArray &text) {
        quint32 hash = 0;
        for (const char c : text) {
            hash = (hash << 4) + quint8(c);
            const quint32 high = hash & 0xf0000000;
            hash = (high ? hash ^ (high >> 24) : hash) & ~high;
        }
        return hash ? hash : 1U;
    };
    QByteArray messages;
    QDataStream message(&messages, QIODevice::WriteOnly);
    QList<std::pair<quint32, quint32>> offsets;
    for (const Translated &each : entries) {
        offsets.append({hashOf(each.source), quint32(messages.size())});
        message << quint8(Translation) << quint32(each.text.size() * 2);
        for (const QChar c : each.text)
            message << c.unicode();
        message << quint8(SourceText) << each.source << quint8(Context) << each.context
                << quint8(Comment) << QByteArray("") << quint8(End);
    }
    std::sort(offsets.begin(), offsets.end());
    QByteArray hashes;
    QDataStream hash(&hashes, QIODevice::WriteOnly);
    for (const auto &[value, offset] : std::as_const(offsets))
        hash << value << offset;
    QByteArray out = QByteArray::fromHex("3cb86418caef9c95cd211cbf60a1bddd");
    QDataStream file(&out, QIODevice::Append);
    file << quint8(Hashes) << hashes << quint8(Messages) << messages;
    return out;
}

} // namespace carillon::test
