#pragma once

#include <QPushButton>

namespace carillon::receiver {

/// "37 new", quietly over the top of the table; a click goes up to them.
class FeedPill : public QPushButton {
    Q_OBJECT

public:
    /// @param over  what it floats on, in the middle of its upper edge
    explicit FeedPill(QWidget *over);

    /// Hidden for none.
    void setCount(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void place();
};

} // namespace carillon::receiver
