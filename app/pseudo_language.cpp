#include "pseudo_language.h"

#include <QRegularExpression>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

constexpr double longerBy = 0.4;

QChar accented(QChar c)
{
    constexpr QStringView plain = u"aceginorsuyzACEGINORSUYZ";
    constexpr QStringView dressed = u"âçéğîñöŕšûýžÂÇÉĞÎÑÖŔŠÛÝŽ";
    static_assert(plain.size() == dressed.size());
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : dressed[at];
}

// What a program reads in a text: %1, %L1, %n, {value}, {{name}}, <b>, &lt;
const QRegularExpression &kept()
{
    static const QRegularExpression expression(u"%L?[\\dn]+|\\{\\{?\\w*\\}?\\}|<[^>]+>|&[a-z]+;"_s);
    return expression;
}

// Words, so that long texts break where they may.
QString filling(qsizetype length)
{
    constexpr QStringView words = u" ĺöñğ ẅöŕď";
    QString out;
    while (out.size() < length)
        out += words[out.size() % words.size()];
    return out;
}

} // namespace

QString PseudoLanguage::translate(
    const char *context, const char *sourceText, const char *, int) const
{
    const bool isQts = qstrncmp(context, "Q", 1) == 0; // its dialogs and shortcuts
    if (isQts)
        return {};
    QString out = textFor(QString::fromUtf8(sourceText));
    return out;
}

QString PseudoLanguage::textFor(const QString &source)
{
    QString out;
    qsizetype from = 0;
    const auto dress = [&out, &source](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i)
            out += accented(source[i]);
    };
    auto each = kept().globalMatch(source);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        dress(from, match.capturedStart());
        out += match.capturedView();
        from = match.capturedEnd();
    }
    dress(from, source.size());
    return opening + out + filling(qsizetype(double(source.size()) * longerBy)) + closing;
}

} // namespace carillon
