#pragma once

#include "platforms/reach.h"

#include <QWidget>

class QLabel;

namespace carillon::widgets {
class Meter;
}

namespace carillon::composer {

class FindingsList;

/// The reach score and every reason for what it lacks.
class ReachPage : public QWidget {
    Q_OBJECT

public:
    explicit ReachPage(QWidget *parent = nullptr);

    void show(const platforms::Reach &reach);

Q_SIGNALS:
    void findingActivated(const carillon::platforms::Finding &finding);

private:
    QLabel *m_score = nullptr;
    widgets::Meter *m_meter = nullptr;
    QLabel *m_note = nullptr;
    FindingsList *m_reasons = nullptr;
};

} // namespace carillon::composer
