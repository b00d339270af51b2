#include "widgets/captions.h"

#include "theme/text_size.h"

#include <QKeySequence>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>

namespace carillon::widgets {
namespace {

using namespace Qt::StringLiterals;

template <class Box> void setFormatOf(Box *box, const QString &format)
{
    const qsizetype at = format.indexOf("%1"_L1);
    box->setPrefix(format.left(std::max<qsizetype>(at, 0)));
    box->setSuffix(at < 0 ? QString() : format.mid(at + 2));
}

} // namespace

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression behind(u"\\s*\\(&[^&\\s]\\)"_s);
    QString out = label;
    out.remove(behind);
    for (qsizetype at = out.indexOf(u'&'); at >= 0; at = out.indexOf(u'&', at + 1))
        out.remove(at, 1); // of two, the second stays and is passed by
    return out;
}

QString withKeys(const QString &text, const QKeySequence &keys)
{
    return text + u'\t' + keys.toString(QKeySequence::NativeText);
}

void setFormat(QSpinBox *box, const QString &format)
{
    setFormatOf(box, format);
}

void setFormat(QDoubleSpinBox *box, const QString &format)
{
    setFormatOf(box, format);
}

void alignCaptions(QWidget *owner, const QList<QLabel *> &captions, int least, int most)
{
    theme::follow(owner, [captions, least, most] {
        int width = theme::scaled(least);
        for (QLabel *caption : captions) {
            caption->ensurePolished();
            width = std::max(width,
                caption->fontMetrics().size(Qt::TextShowMnemonic, caption->text()).width() + 2);
        }
        for (QLabel *caption : captions)
            caption->setFixedWidth(std::min(width, theme::scaled(most)));
    });
}

} // namespace carillon::widgets
