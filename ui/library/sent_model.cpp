#include "library/sent_model.h"

#include "base/bidi.h"
#include "base/date_text.h"
#include "library/library_section.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

namespace carillon::library {

using namespace Qt::StringLiterals;
using compose::StoredSend;

namespace {

QStringList details(const StoredSend &send)
{
    const QLocale locale;
    QStringList out{outcomeSentence(send)};
    out.append(SentModel::tr("%1, %2").arg(timeText(send), send.targetName));
    out.append(QString::fromUtf8(send.exchange.request.method) + u' '
        + send.baseUrl.toString(QUrl::RemovePath)
        + QString::fromUtf8(send.exchange.request.target));
    if (!send.exchange.failure)
        out.append(SentModel::tr("%1 ms").arg(locale.toString(send.exchange.milliseconds, 'f', 1)));
    if (send.attempts > 1)
        out.append(
            SentModel::tr("sent %n times, since the service was busy", nullptr, send.attempts));
    return out;
}

QString toolTip(const StoredSend &send)
{
    QStringList lines{u"<b>%1</b>"_s.arg(send.title.toHtmlEscaped())};
    const QStringList rest = details(send);
    for (const QString &line : rest)
        lines.append(line.toHtmlEscaped());
    return u"<qt>%1</qt>"_s.arg(lines.join(u"<br>"_s));
}

} // namespace

QString outcomeWord(const StoredSend &send)
{
    return send.exchange.failure ? SentModel::tr("failed")
                                 : QString::number(send.exchange.response.status);
}

widgets::Tone toneOf(const StoredSend &send)
{
    if (send.exchange.failure || send.exchange.response.status >= 400)
        return widgets::Tone::Error;
    return send.exchange.response.isSuccess() ? widgets::Tone::Success : widgets::Tone::Neutral;
}

QString timeText(const StoredSend &send)
{
    return timestampText(QDateTime::fromMSecsSinceEpoch(toMsecs(send.time)));
}

QString outcomeSentence(const StoredSend &send)
{
    if (send.exchange.failure)
        return send.exchange.failure->message;
    const int status = send.exchange.response.status;
    return embedded(
        (QString::number(status) + u' ' + QString::fromLatin1(http::reasonPhrase(status)))
            .trimmed());
}

// Both are in the order of sending, so that what is left stands in order as well.
void SentModel::keepOnly(const QList<StoredSend> &sends)
{
    QSet<QByteArray> ids;
    for (const StoredSend &send : sends)
        ids.insert(send.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (ids.contains(m_sends.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_sends.removeAt(row);
        endRemoveRows();
    }
}

void SentModel::setSends(const QList<StoredSend> &sends)
{
    keepOnly(sends);
    for (int row = 0; row < sends.size(); ++row) {
        if (row < m_sends.size() && m_sends.at(row).id == sends.at(row).id)
            continue;
        beginInsertRows({}, row, row);
        m_sends.insert(row, sends.at(row));
        endInsertRows();
    }
}

QModelIndex SentModel::indexOf(const QByteArray &id) const
{
    for (int row = 0; row < m_sends.size(); ++row) {
        if (m_sends.at(row).id == id)
            return index(row);
    }
    return {};
}

int SentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sends.size());
}

QVariant SentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StoredSend &send = m_sends.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return send.title;
    case Qt::ToolTipRole:
        return toolTip(send);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, to %4", "a row as it is read out: name, outcome, time, target")
            .arg(send.title, outcomeSentence(send), timeText(send), send.targetName);
    case IdRole:
        return send.id;
    case ChipRole:
        return outcomeWord(send);
    case ToneRole:
        return int(toneOf(send));
    default:
        return {};
    }
}

} // namespace carillon::library
