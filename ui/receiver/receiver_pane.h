#pragma once

#include "compose/draft.h"
#include "receiver/toast_board.h"

#include <QWidget>

class QGridLayout;
class QSplitter;

namespace carillon::widgets {
class PaneHeader;
class SegmentedControl;
}

namespace carillon::receiver {

class FeedPane;
class PreviewCard;

/// The devices of a user with what they show, over the feed.
class ReceiverPane : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Draft, Received };

    explicit ReceiverPane(QWidget *parent = nullptr);

    void setUser(const QString &name);
    void setDevices(const QList<Device> &devices);
    [[nodiscard]] QList<Device> devices() const;
    /// Shows the draft's previews again if its text is another than before.
    void setDraft(const compose::Draft &draft);
    /// New and changed items; one that just came to a device turns the previews to Received.
    void applyItems(const QList<FeedItem> &items);
    /// Forgets every item, as when another store is behind the service.
    void clear();
    void setConnected(bool connected);
    /// How many notifications the service holds, those not applied here included.
    void setFeedTotal(qint64 total);
    /// The service's time; toasts and items that are over leave.
    void tick(Instant now);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] FeedPane &feed() const { return *m_feed; }
    [[nodiscard]] PreviewCard *card(const QString &deviceId) const;

Q_SIGNALS:
    void stateChangeRequested(const QString &itemId, const QString &deviceId,
        carillon::receiver::ReadState readState, carillon::receiver::UserActionState actionState);
    void deleteRequested(const QString &itemId);
    void feedCountChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCards();
    void showCard(PreviewCard &card);
    [[nodiscard]] bool isNews(const FeedItem &item) const;

    ToastBoard m_board{{}};
    compose::Draft m_draft;
    Instant m_now{};
    Mode m_mode = Mode::Draft;
    bool m_connected = false;
    widgets::PaneHeader *m_header = nullptr;
    widgets::SegmentedControl *m_modes = nullptr;
    QGridLayout *m_grid = nullptr;
    QSplitter *m_splitter = nullptr;
    QList<PreviewCard *> m_cards;
    FeedPane *m_feed = nullptr;
};

} // namespace carillon::receiver
