#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace carillon::widgets {

class ElidedLabel;

/// The line at a pane's top: its name, a quiet note, and room for controls.
class PaneHeader : public QWidget {
    Q_OBJECT

public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note);
    /// In a narrow pane the controls may need its room.
    void setNoteShown(bool shown);
    void setTitleShown(bool shown);
    /// A switch between panes that names this one, too.
    void replaceTitle(QWidget *control);
    /// Controls stand after the note; see addSpace().
    void add(QWidget *control, int stretch = 0);
    /// What is added after this goes to the right edge.
    void addSpace();
    /// A hairline below, where the pane's content has none of its own.
    void setLineShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_note = nullptr;
    bool m_lineShown = true;
    bool m_noteShown = true;
};

} // namespace carillon::widgets
