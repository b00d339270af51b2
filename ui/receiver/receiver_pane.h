#pragma once

#include "compose/draft.h"
#include "receiver/device_change.h"
#include "receiver/preview_look.h"
#include "receiver/toast_board.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace carillon::widgets {
class SegmentedControl;
} // namespace carillon::widgets

namespace carillon::receiver {

class FanOutPane;
class FeedPane;
class PreviewCard;
class ReceiverBar;

/// The devices of a user with what they show, over the feed.
class ReceiverPane : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Draft, Received };
    /// Of the lower half.
    enum class View { Feed, FanOut };

    explicit ReceiverPane(QWidget *parent = nullptr);

    /// Those of every user; the ones of the chosen user are shown.
    void setDevices(const QList<Device> &devices);
    /// Those shown.
    [[nodiscard]] QList<Device> devices() const;
    /// The user whose devices are shown; the first one where that one has none.
    void setUser(const QString &name);
    [[nodiscard]] const QString &user() const { return m_user; }
    /// Shows the draft's previews again if its text is another than before.
    void setDraft(const compose::Draft &draft);
    /// New and changed items; one that just came to a device turns the previews to Received.
    void applyItems(const QList<FeedItem> &items);
    /// Forgets every item, as when another store is behind the service.
    void clear();
    void setConnected(bool connected);
    /// @param service  the shared service that is shown; empty: the app's own
    /// @param reason   why it is not reached; empty: it is, or nobody knows
    void setSource(const QString &service, const QString &reason);
    /// How many notifications the service holds, those not applied here included.
    void setFeedTotal(qint64 total);
    /// The service's time; toasts and items that are over leave.
    void tick(Instant now);
    void setLook(const PreviewLook &look);

    /// What the header says of the service: from where, if not from the app's own.
    [[nodiscard]] QString note() const { return m_source; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] View view() const;
    void setView(View view);
    /// Asks for a device to add, as the button does.
    void askNewDevice();
    /// Stands below the head; the pane becomes its owner. @return what has the focus before it
    QWidget *putHint(QWidget *hint);
    [[nodiscard]] FanOutPane &fanOut() const { return *m_fanOut; }
    [[nodiscard]] FeedPane &feed() const { return *m_feed; }
    [[nodiscard]] PreviewCard *card(const QString &deviceId) const;

Q_SIGNALS:
    void stateChangeRequested(const QString &itemId, const QString &deviceId,
        carillon::receiver::ReadState readState, carillon::receiver::UserActionState actionState);
    void deleteRequested(const QString &itemId);
    void feedCountChanged(int count);
    void lookChanged(const carillon::receiver::PreviewLook &look);
    void userChosen(const QString &name);
    void deviceChangeRequested(
        const QString &deviceId, const carillon::receiver::DeviceChange &change);
    void deviceAddRequested(const carillon::receiver::NewDevice &device);
    void deviceRemoveRequested(const QString &deviceId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectBar();
    void setUpViews();
    [[nodiscard]] widgets::SegmentedControl *viewSwitch();
    QWidget *cardArea();
    void makeCards();
    void connectCard(PreviewCard *card);
    void act(const QString &itemId, const QString &deviceId, UserActionState action);
    void showCards();
    void showCard(PreviewCard &card);
    [[nodiscard]] QStringList users() const;
    [[nodiscard]] bool isNews(const FeedItem &item) const;
    struct Learnt {
        bool news = false; ///< that a device shows
        QStringList devices{}; ///< that show something else now
    };
    Learnt learn(const QList<FeedItem> &items);

    QList<Device> m_devices;
    QString m_user;
    QString m_source;
    ToastBoard m_board{{}};
    bool m_knowsDevices = false;
    QList<FeedItem> m_early; ///< came before the devices
    compose::Draft m_draft;
    PreviewLook m_look;
    Instant m_now{};
    Mode m_mode = Mode::Draft;
    bool m_connected = false;
    ReceiverBar *m_bar = nullptr;
    QGridLayout *m_grid = nullptr;
    QScrollArea *m_scroll = nullptr;
    QSplitter *m_splitter = nullptr;
    QList<PreviewCard *> m_cards;
    QStackedWidget *m_views = nullptr;
    QList<widgets::SegmentedControl *> m_switches; // one in the head of each view
    FeedPane *m_feed = nullptr;
    FanOutPane *m_fanOut = nullptr;
};

} // namespace carillon::receiver
