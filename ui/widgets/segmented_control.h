#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace carillon::widgets {

/// A short row of choices, all of them in sight. One of them at a time: joined segments. Several:
/// separate chips. Tab enters the row once; the arrow keys go along it.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    enum class Choice { One, Several };

    explicit SegmentedControl(Choice choice, QWidget *parent = nullptr);
    [[nodiscard]] Choice choice() const { return m_choice; }

    /// @param id  any number from 0; what the signals speak of
    void addSegment(int id, const QString &text, const QString &toolTip = {});
    void setSegmentText(int id, const QString &text);

    /// The chosen segment, -1 if none is.
    [[nodiscard]] int current() const;
    void setCurrent(int id);

    [[nodiscard]] bool isOn(int id) const;
    [[nodiscard]] QList<int> on() const;
    void setOn(int id, bool on);

Q_SIGNALS:
    /// The user chose a segment; also when it was the current one already.
    void chosen(int id);
    /// The user switched a chip.
    void toggled(int id, bool on);

private:
    Choice m_choice;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace carillon::widgets
