#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace carillon::welcome {

/// What a newcomer does first, in order.
enum class FirstStep { Edit, Send, Dismiss };

/// One of the first steps in a few words, at the head of the pane it is about. It takes no focus,
/// covers nothing, and goes on by what people do.
class FirstStepsCard : public QFrame {
    Q_OBJECT

public:
    explicit FirstStepsCard(QWidget *parent = nullptr);

    /// @param sendKeys  those of the command that sends, as people read them
    void show(FirstStep step, const QString &sendKeys);
    [[nodiscard]] FirstStep step() const { return m_step; }
    [[nodiscard]] QString text() const;
    /// Tab comes to its buttons after that control.
    void followInTabOrder(QWidget *control);
    /// For whoever worked its button with keys.
    void focusNext();

Q_SIGNALS:
    /// On to the next one; after the last they are done.
    void nextRequested();
    /// Never again.
    void skipRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FirstStep m_step = FirstStep::Edit;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_next;
    QPushButton *m_skip;
};

} // namespace carillon::welcome
