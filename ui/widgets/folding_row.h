#pragma once

#include <QWidget>

class QBoxLayout;

namespace carillon::widgets {

/// Parts beside each other; one below the other where there is no room for that, as with large text
/// or in a language with long words.
class FoldingRow : public QWidget {
    Q_OBJECT

public:
    explicit FoldingRow(QWidget *parent = nullptr);

    void add(QWidget *part, int stretch = 0);
    /// What follows stands at the end.
    void addSpace();
    [[nodiscard]] bool isFolded() const;

    /// As wide as the widest part: it can be folded.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QBoxLayout *m_box;
    QList<QWidget *> m_parts;
};

} // namespace carillon::widgets
