#include "toasts/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QMutex>

#include <cmath>
#include <utility>

namespace carillon::toasts {

using namespace Qt::StringLiterals;

namespace {

/// Letters, digits and punctuation about as often as notifications hold them.
QString sampleText()
{
    return u"A notification tells people what happened and what they can do about it. Your order "
           u"2041 has left the warehouse and should arrive on Tuesday between 9:30 and 11:00. "
           u"Please call us, or reply here, if nobody will be at home to receive the parcel. The "
           u"meeting with Maria moved to room 12; bring the signed contract and the latest "
           u"figures. Thank you!"_s;
}

/// Emoji come last: their fonts hold digits too.
const QStringList &scriptFamilies()
{
    static const QStringList families{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s,
        u"Noto Sans Devanagari"_s, u"Noto Sans Thai"_s, u"Noto Sans CJK SC"_s,
        u"Noto Color Emoji"_s};
    return families;
}

template <class Key, class Value> class Remembered {
public:
    template <class Measure> Value operator()(const Key &key, Measure measure)
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_values.constFind(key);
        return known != m_values.constEnd() ? *known : *m_values.insert(key, measure());
    }

private:
    QMutex m_mutex;
    QHash<Key, Value> m_values;
};

QStringList families(const platforms::Face &face)
{
    QStringList list;
    for (const char *family : face.families) {
        if (family)
            list.append(QString::fromLatin1(family));
    }
    return list;
}

QFont plainFont(const QStringList &names, int weight)
{
    QFont font;
    font.setFamilies(names);
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Coloured fringes would depend on the screen the picture was made on.
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

} // namespace

QString familyInUse(const platforms::Face &face)
{
    static Remembered<QString, QString> remembered;
    const QStringList wanted = families(face);
    return remembered(wanted.join(u','), [&] {
        for (const QString &family : wanted) {
            if (QFontDatabase::hasFamily(family))
                return family;
        }
        return QFontInfo(plainFont(wanted, face.weight)).family();
    });
}

double averageEm(const QString &family, int weight)
{
    static Remembered<std::pair<QString, int>, double> remembered;
    return remembered(std::pair(family, weight), [&] {
        QFont font = plainFont({family}, weight);
        constexpr int em = 1000;
        font.setPixelSize(em);
        const QString sample = sampleText();
        return QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size()) / em;
    });
}

QFont fontFor(const platforms::Face &face, double px, double tracking)
{
    const QString family = familyInUse(face);
    const bool standIn = family != QLatin1String(face.families[0]);
    const double correction
        = standIn ? (face.averageEm - averageEm(family, face.weight)) * px : 0.0;

    QFont font = plainFont(QStringList{family} + scriptFamilies(), face.weight);
    font.setPixelSize(qRound(px));
    if (!qFuzzyIsNull(tracking + correction))
        font.setLetterSpacing(QFont::AbsoluteSpacing, tracking + correction);
    return font;
}

QString standInText(const platforms::Face &face, double px)
{
    const QString family = familyInUse(face);
    const QString real = QString::fromLatin1(face.imitates);
    QString text = family;
    if (!real.isEmpty() && family != real)
        text = QCoreApplication::translate("carillon::toasts::ToastLayout", "%1 stands in for %2")
                   .arg(family, real);
    if (family == QLatin1String(face.families[0]))
        return text;
    const double closer = (averageEm(family, face.weight) - face.averageEm) * px;
    if (std::abs(closer) < 0.05)
        return text;
    return (closer > 0 ? QCoreApplication::translate(
                "carillon::toasts::ToastLayout", "%1, letters %2 px closer")
                       : QCoreApplication::translate(
                           "carillon::toasts::ToastLayout", "%1, letters %2 px further apart"))
        .arg(text, QLocale().toString(std::abs(closer), 'f', 1));
}

QFont emojiFirst(QFont font)
{
    font.setFamilies(QStringList{scriptFamilies().last()} + font.families());
    return font;
}

} // namespace carillon::toasts
