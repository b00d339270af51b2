#pragma once

#include "welcome/first_steps_card.h"

#include <QObject>
#include <QVersionNumber>

namespace carillon {

struct Preferences;
class HelpDesk;
class MainWindow;
class TargetSending;

namespace compose {
class Document;
}
namespace composer {
class ComposerPane;
}
namespace http {
struct Exchange;
}
namespace widgets {
class NoticeBar;
}

/// What the welcome looks at and speaks through; all of it outlives it.
struct WelcomeParts {
    MainWindow &window;
    composer::ComposerPane &composer;
    compose::Document &document;
    TargetSending &sending;
    HelpDesk &help;
    Preferences &preferences;
};

/// The first steps for whoever is new here, and word of what is new after an update. Says nothing
/// until asked to greet, so that tests and pictures begin with the bare window.
class WelcomeDesk : public QObject {
    Q_OBJECT

public:
    explicit WelcomeDesk(const WelcomeParts &parts);

    /// Once, after the window is shown. Remembers the version that runs.
    void greet(const QVersionNumber &running = thisVersion());
    void showFirstSteps();
    [[nodiscard]] const welcome::FirstStepsCard &card() const { return *m_card; }

    [[nodiscard]] static QVersionNumber thisVersion();

private:
    void connectSteps();
    void goTo(welcome::FirstStep step);
    void goOn();
    void finish();
    void noticeEdit();
    void noticeAnswer(const http::Exchange &exchange);
    void tellNews(const QVersionNumber &running);

    WelcomeParts m_parts;
    welcome::FirstStepsCard *m_card; // the window's
    widgets::NoticeBar *m_news; // the window's
};

} // namespace carillon
