#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace carillon::help {

class HelpView;

/// Finds words in the page that is shown. Hidden until asked for; Escape leaves it.
class HelpFindBar : public QWidget {
    Q_OBJECT

public:
    /// @param view  outlives the bar
    explicit HelpFindBar(HelpView &view, QWidget *parent = nullptr);

    void open();
    void leave();
    void next();
    void previous();
    /// Another page is shown.
    void search();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void step(bool isBackward);
    void showCount();
    [[nodiscard]] QList<int> places() const;

    HelpView &m_view;
    QLineEdit *m_wanted = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace carillon::help
