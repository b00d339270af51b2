#pragma once

#include "compose/draft_controller.h"
#include "toasts/cuts.h"

#include <QWidget>

class QStackedWidget;

namespace carillon::widgets {
class EmptyState;
class SegmentedControl;
} // namespace carillon::widgets

namespace carillon::composer {

class NativeRequestPage;
class ReachPage;

/// What each platform would be sent for the draft, and how whole it arrives. Works only while it
/// is seen.
class NativeView : public QWidget {
    Q_OBJECT

public:
    static constexpr int ReachSegment = 0; ///< the others are int(contract::Platform)

    explicit NativeView(compose::DraftController &controller, QWidget *parent = nullptr);

    void choose(int segment);
    [[nodiscard]] NativeRequestPage *requestPage() const { return m_request; }

Q_SIGNALS:
    /// The user wants to see the place in the draft.
    void activated(const carillon::contract::Diagnostic &diagnostic);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSegments();
    void refresh();
    void showRefused(const compose::Draft &draft);
    void showPlatform(contract::Platform platform);
    void showEmpty(const QString &title, const QString &hint);
    void goTo(const platforms::Finding &finding);

    compose::DraftController &m_controller;
    toasts::CutMeter m_meter;
    QList<platforms::NativeEquivalent> m_equivalents;
    widgets::SegmentedControl *m_segments = nullptr;
    QStackedWidget *m_pages = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    NativeRequestPage *m_request = nullptr;
    ReachPage *m_reach = nullptr;
};

} // namespace carillon::composer
