#pragma once

#include "widgets/status_chip.h"

#include <QWidget>

class QLabel;

namespace carillon::widgets {

/// A sentence about what is above it, with the icon and colour of its severity. Hidden without one.
class NoticeLine : public QWidget {
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    /// @param tone  Error or Warning
    void show(Tone tone, const QString &sentence);
    void clear() { show(m_tone, {}); }
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_text;
    Tone m_tone = Tone::Error;
};

} // namespace carillon::widgets
