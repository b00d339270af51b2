#pragma once

#include "compose/draft_controller.h"
#include "composer/composer_pane.h"
#include "main_window.h"
#include "receiver/feed_item.h"
#include "receiver/receiver_pane.h"
#include "theme/palette.h"
#include "theme/text_size.h"

#include <QGuiApplication>
#include <QImage>

namespace carillon::scenes {

inline constexpr QSize beautiful(1440, 900);
inline constexpr QSize small(1024, 680);

/// One picture and the name of its file.
struct Scene {
    QLatin1StringView name;
    QImage (*render)();
};

/// The text of a sample.
[[nodiscard]] QByteArray sample(const QByteArray &id);

/// Dresses the program, and returns the scheme.
theme::Scheme dressed(theme::Scheme scheme, int textSize = theme::usualTextSize);

/// The same, with the window running from right to left.
template <QImage (*render)()> [[nodiscard]] QImage mirrored()
{
    const Qt::LayoutDirection usual = QGuiApplication::layoutDirection();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage out = render();
    QGuiApplication::setLayoutDirection(usual);
    return out;
}

/// The window with a draft and a clock that stands still.
class Stage {
public:
    explicit Stage(theme::Scheme scheme, int textSize = theme::usualTextSize);

    MainWindow &window() { return m_window; }
    compose::DraftController &draft() { return m_draft; }
    composer::ComposerPane &composer() { return *m_composer; }
    receiver::ReceiverPane &receiver() { return m_window.receiver(); }

    void load(const QByteArray &sampleId, const QByteArray &text);
    void load(const QByteArray &sampleId) { load(sampleId, sample(sampleId)); }
    void wrap(const compose::Envelope &envelope);
    void serve(const QList<receiver::FeedItem> &items);
    void send();
    void receive();
    void show(QSize size);

    QImage picture() { return pictureOf(m_window); }
    static QImage pictureOf(QWidget &widget);
    static void settle();

private:
    theme::Scheme m_scheme;
    SteppedClock m_clock;
    compose::Document m_document;
    compose::DraftController m_draft{m_document, m_clock};
    composer::ComposerPane *m_composer = new composer::ComposerPane(m_draft); // the window's
    MainWindow m_window{m_draft, m_composer};
};

} // namespace carillon::scenes
