#include "history_link.h"

#include "actions.h"
#include "base/list_text.h"
#include "draft_desk.h"
#include "exchange/exchange_pane.h"
#include "library/library_pane.h"
#include "library/sent_section.h"
#include "main_window.h"
#include "target_desk.h"
#include "targets/target_model.h"

#include <QMessageBox>
#include <QPushButton>

#include <optional>

namespace carillon {

using compose::StoredSend;
using library::SentSection;

namespace {

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// A secret was not kept: one that is not taken afresh does not go out as an empty one.
// @param afresh  its value; nothing if there is none
QByteArrayList renewSecrets(http::Headers &headers,
    const std::function<std::optional<QByteArray>(const QByteArray &)> &afresh)
{
    QByteArrayList dropped;
    http::Headers out;
    for (const http::Header &field : headers.fields()) {
        const auto value = compose::isKeptOut(field.name) ? afresh(field.name) : field.value;
        if (value)
            out.add(field.name, *value);
        else
            dropped.append(field.name);
    }
    headers = out;
    return dropped;
}

exchange::Compared comparedOf(const StoredSend &send)
{
    return {HistoryLink::tr("%1 · %2 · %3", "name, time, target")
                .arg(send.title, library::timeText(send), send.targetName),
        send.exchange};
}

} // namespace

HistoryLink::HistoryLink(HistoryParts parts, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_section(m_parts.window.library().sent())
    , m_desk(m_parts.clock, folder)
{
    TargetSending &sending = m_parts.targets.sending();
    connect(&sending, &TargetSending::attempted, &m_desk, &SendHistoryDesk::setAttempts);
    connect(&sending, &TargetSending::finished, &m_desk, &SendHistoryDesk::end);
    connect(&m_desk, &SendHistoryDesk::changed, this, &HistoryLink::showSends);
    connect(&m_desk, &SendHistoryDesk::failed, this, &HistoryLink::failed);
    connectSection();
    connectActions();
    showSends();
}

void HistoryLink::connectSection()
{
    connect(&m_section, &SentSection::shown, this, [this](const QByteArray &id) {
        if (const StoredSend *send = m_desk.find(id))
            m_parts.window.exchange().showExchange(send->exchange);
    });
    connect(&m_section, &SentSection::sendAgainRequested, this, &HistoryLink::sendAgain);
    connect(&m_section, &SentSection::draftRequested, this, &HistoryLink::makeDraft);
    connect(&m_section, &SentSection::compareRequested, this, &HistoryLink::compare);
    connect(&m_section, &SentSection::removeRequested, this, &HistoryLink::remove);
    connect(&m_section, &SentSection::clearRequested, this, &HistoryLink::clear);
}

void HistoryLink::connectActions()
{
    const auto on = [this](Actions::Id id, auto &&slot) {
        connect(m_parts.window.actions()[id], &QAction::triggered, this, slot);
    };
    on(Actions::SendAgain, [this] { sendAgain(m_section.chosenOrNewest().value(0)); });
    on(Actions::DraftFromSent, [this] { makeDraft(m_section.chosenOrNewest().value(0)); });
    on(Actions::CompareSent, [this] { compare(m_section.chosenOrNewest()); });
    on(Actions::RemoveSent, [this] { remove(m_section.chosen()); });
    on(Actions::ClearSent, [this] { clear(); });
}

void HistoryLink::showSends()
{
    m_section.setSends(m_desk.sends());
    for (const Actions::Id id : {Actions::SendAgain, Actions::DraftFromSent, Actions::CompareSent,
             Actions::RemoveSent, Actions::ClearSent})
        m_parts.window.actions()[id]->setEnabled(!m_desk.sends().isEmpty());
}

void HistoryLink::begin()
{
    if (m_parts.targets.sending().isSending())
        return; // and so this one does not go out
    const compose::TargetProfile *profile = m_parts.targets.current();
    compose::StoredDraft draft = m_parts.drafts.current();
    draft.text = m_parts.document.text();
    StoredSend send{.title = nameFor(draft),
        .targetName = targets::localName(),
        .baseUrl = m_parts.local().baseUrl,
        .text = draft.text,
        .envelope = m_parts.document.envelope()};
    if (profile) {
        send.profile = profile->id;
        send.targetName = targets::displayName(*profile);
        send.baseUrl = targetOf(*profile).baseUrl;
    }
    m_desk.begin(send);
}

void HistoryLink::sendAgain(const QByteArray &id)
{
    const StoredSend *send = m_desk.find(id);
    if (!send)
        return;
    if (m_parts.targets.sending().isSending())
        return Q_EMIT told(tr("A request is under way; wait for it, or cancel it with Esc."));
    if (send->profile.isEmpty())
        return sendLocally(*send);
    const compose::TargetProfile *profile = m_parts.targets.find(send->profile);
    if (!profile)
        return Q_EMIT told(
            tr("Nothing was sent: “%1” is no longer among the targets.").arg(send->targetName));
    sendTo(*profile, *send);
}

void HistoryLink::sendLocally(StoredSend send)
{
    const compose::Target local = m_parts.local();
    if (!local.baseUrl.isValid())
        return Q_EMIT told(tr("The local service is not running."));
    http::HttpRequest request = send.exchange.request;
    const QByteArrayList dropped
        = renewSecrets(request.headers, [&](const QByteArray &name) -> std::optional<QByteArray> {
              if (same(name, "Authorization"))
                  return "Bearer " + local.token;
              return {};
          });
    send.baseUrl = local.baseUrl;
    m_desk.begin(send);
    m_parts.window.setSending(true);
    tellDropped(dropped);
    m_parts.targets.sending().sendLocally(request, local.baseUrl);
}

// The profile gives what proves who is calling; its further headers are those of the request.
void HistoryLink::sendTo(const compose::TargetProfile &profile, StoredSend send)
{
    compose::TargetProfile sender = profile;
    http::HttpRequest request = send.exchange.request;
    sender.extraHeaders.clear();
    const QByteArrayList dropped
        = renewSecrets(request.headers, [&](const QByteArray &name) -> std::optional<QByteArray> {
              for (const http::Header &header : profile.extraHeaders) {
                  if (same(header.name, name))
                      return header.value;
              }
              if (same(name, "Authorization") && profile.auth != compose::Auth::None)
                  return QByteArray(); // the sending puts it there
              return {};
          });
    const QUrl now = targetOf(profile).baseUrl;
    if (now.adjusted(QUrl::RemoveUserInfo) != send.baseUrl)
        Q_EMIT told(tr("Sent to the address that “%1” has now, %2.")
                        .arg(targets::displayName(profile), now.toString(QUrl::RemoveUserInfo)));
    send.baseUrl = now;
    send.targetName = targets::displayName(profile);
    m_desk.begin(send);
    tellDropped(dropped);
    m_parts.targets.sendTo(sender, request);
}

void HistoryLink::tellDropped(const QByteArrayList &headers)
{
    QStringList names;
    for (const QByteArray &header : headers)
        names.append(QString::fromUtf8(header));
    if (!names.isEmpty())
        Q_EMIT told(tr("Sent without %1, which is not kept.").arg(listText(names)));
}

void HistoryLink::makeDraft(const QByteArray &id)
{
    if (const StoredSend *send = m_desk.find(id))
        Q_EMIT draftWanted(send->text, send->envelope);
}

void HistoryLink::compare(const QByteArrayList &ids)
{
    const StoredSend *later = m_desk.find(ids.value(0));
    const StoredSend *earlier
        = ids.size() == 1 ? m_desk.before(ids.constFirst()) : m_desk.find(ids.value(1));
    if (!later || !earlier || ids.size() > 2)
        return Q_EMIT told(tr("Choose two to compare, or one that has another before it."));
    if (m_comparing)
        m_comparing->close();
    m_comparing
        = new exchange::CompareDialog(comparedOf(*earlier), comparedOf(*later), &m_parts.window);
    m_comparing->setAttribute(Qt::WA_DeleteOnClose);
    m_comparing->show();
}

void HistoryLink::remove(const QByteArrayList &ids)
{
    if (ids.isEmpty())
        return Q_EMIT told(tr("Choose first what to remove from the sent."));
    m_desk.remove(ids);
}

void HistoryLink::clear()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Clear the list"),
        tr("Forget everything that was sent? This cannot be undone."), QMessageBox::Cancel,
        &m_parts.window);
    question->setObjectName(QStringLiteral("clearSent"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *forget = question->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(forget, &QPushButton::clicked, &m_desk, &SendHistoryDesk::clear);
    question->open();
}

} // namespace carillon
