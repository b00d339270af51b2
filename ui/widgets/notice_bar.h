#pragma once

#include <QFrame>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace carillon::widgets {

/// What a person has to know or decide before going on, above what it is about. Stays until it is
/// answered or no longer true, and takes no focus. Hidden while there is nothing to say.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Note, Warning, Error };
    struct Answer {
        QString text{}; ///< of its button
        std::function<void()> act{}; ///< the bar is gone before; empty: only that
    };

    explicit NoticeBar(Tone tone, QWidget *parent = nullptr);

    /// Takes the place of what it said before.
    void showNotice(const QString &text, const QList<Answer> &answers);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void setText(const QString &text);
    /// One that leaves the bar as it is.
    QPushButton *addButton(const QString &text);
    [[nodiscard]] QLabel *label() const { return m_text; }

private:
    void addAnswer(const Answer &answer);

    Tone m_tone;
    QLabel *m_text;
    QBoxLayout *m_box; ///< the text, then the buttons: beside it, or below where they are many
    QHBoxLayout *m_buttons;
};

} // namespace carillon::widgets
