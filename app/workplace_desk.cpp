#include "workplace_desk.h"

#include "composer/composer_pane.h"
#include "composer/json_editor.h"
#include "draft_desk.h"
#include "file_desk.h"
#include "main_window.h"
#include "receiver/feed_detail.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"

#include <algorithm>
#include <array>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;
using composer::ComposerPane;
using receiver::ReceiverPane;

struct ViewName {
    ComposerPane::View view;
    const char16_t *name;
};
constexpr std::array composerViews{
    ViewName{ComposerPane::View::Form, u"form"},
    ViewName{ComposerPane::View::Json, u"json"},
    ViewName{ComposerPane::View::Http, u"http"},
    ViewName{ComposerPane::View::Native, u"native"},
};
constexpr auto fanOut = u"fanOut";

QString nameOf(ComposerPane::View view)
{
    return QString::fromUtf16(composerViews[size_t(view)].name);
}

} // namespace

WorkplaceDesk::WorkplaceDesk(Parts parts)
    : m_parts(std::move(parts))
{
    connect(&m_parts.drafts, &DraftDesk::currentChanged, this, [this] { m_sample.clear(); });
}

bool WorkplaceDesk::restore()
{
    const std::optional<Workplace> place = takeWorkplace(m_parts.folder);
    if (!place)
        return m_parts.drafts.restore();
    showViews(*place);
    if (!putBack(*place))
        return m_parts.drafts.restore();
    // Once it is shown: until then a large text has not reached the editor.
    QMetaObject::invokeMethod(
        this, [this, place] { showCursor(*place); }, Qt::QueuedConnection);
    return true;
}

bool WorkplaceDesk::putBack(const Workplace &place)
{
    if (!place.draft.isEmpty()) {
        m_parts.drafts.open(place.draft);
        return m_parts.drafts.current().id == place.draft;
    }
    if (!place.file.isEmpty()) {
        m_parts.files.open(place.file);
        return m_parts.drafts.current().path == place.file;
    }
    return !place.sample.isEmpty() && m_parts.loadSample(place.sample);
}

void WorkplaceDesk::showViews(const Workplace &place)
{
    const auto view = std::find_if(composerViews.begin(), composerViews.end(),
        [&](const ViewName &each) { return place.composerView == each.name; });
    if (view != composerViews.end())
        m_parts.composer.showView(view->view);
    ReceiverPane &receiver = m_parts.window.receiver();
    if (place.receiverView == fanOut)
        receiver.setView(ReceiverPane::View::FanOut);
    receiver.feed().setDetailShown(place.hasFeedDetail);
}

void WorkplaceDesk::showCursor(const Workplace &place)
{
    composer::JsonEditor &editor = *m_parts.composer.json();
    const int end = editor.document()->characterCount() - 1;
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(std::min(place.anchor, end));
    cursor.setPosition(std::min(place.cursor, end), QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
    editor.centerCursor();
}

Workplace WorkplaceDesk::current() const
{
    const compose::StoredDraft &draft = m_parts.drafts.current();
    const auto &drafts = m_parts.drafts.drafts();
    const bool isOnShelf = std::any_of(drafts.begin(), drafts.end(),
        [&](const compose::StoredDraft &each) { return each.id == draft.id; });
    const QTextCursor cursor = m_parts.composer.json()->textCursor();
    ReceiverPane &receiver = m_parts.window.receiver();
    return {
        .draft = isOnShelf ? draft.id : QByteArray(),
        .file = isOnShelf ? QString() : draft.path,
        .sample = isOnShelf ? QByteArray() : m_sample,
        .composerView = nameOf(m_parts.composer.view()),
        .cursor = cursor.position(),
        .anchor = cursor.anchor(),
        .receiverView
        = receiver.view() == ReceiverPane::View::FanOut ? QString::fromUtf16(fanOut) : u"feed"_s,
        .hasFeedDetail = receiver.feed().detail().isVisibleTo(&receiver.feed()),
    };
}

void WorkplaceDesk::keep() const
{
    leaveWorkplace(m_parts.folder, current());
}

} // namespace carillon
