#include "composer/parse_banner.h"

#include <QLabel>
#include <QPushButton>

namespace carillon::composer {

ParseBanner::ParseBanner(QWidget *parent)
    : NoticeBar(Tone::Error, parent)
{
    setObjectName(QStringLiteral("parseBanner"));
    label()->setObjectName(QStringLiteral("parseProblem"));
    QPushButton *button = addButton(tr("Show in JSON"));
    button->setObjectName(QStringLiteral("showInJson"));
    connect(button, &QPushButton::clicked, this, &ParseBanner::jsonRequested);
}

bool ParseBanner::judge(const json::Document &json, QByteArrayView text)
{
    if (const auto &error = json.error()) {
        const json::Position at = json::positionOf(text, error->offset);
        const qsizetype offset = qMin(error->offset, text.size());
        const QByteArrayView line = text.sliced(offset - (at.column - 1), at.column - 1);
        setText(tr("The JSON does not parse at line\u00a0%1, column\u00a0%2.")
                    .arg(at.line)
                    .arg(QString::fromUtf8(line).size() + 1));
    } else if (json.root().kind != json::Kind::Object) {
        setText(tr("The JSON is not an object, so there are no fields to show."));
    } else {
        hide();
        return true;
    }
    show();
    return false;
}

} // namespace carillon::composer
