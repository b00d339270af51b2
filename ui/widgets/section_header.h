#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace carillon::widgets {

class ElidedLabel;

/// A bold title with a quiet hint beside it, and room for controls at the end.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(
        const QString &title, const QString &hint = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint);
    /// Puts a control right behind the title, in front of the hint.
    void addBesideTitle(QWidget *widget);
    /// Puts a control at the end of the line.
    void addTrailing(QWidget *widget);

private:
    QHBoxLayout *m_row;
    QLabel *m_title;
    ElidedLabel *m_hint;
    int m_beside = 1;
};

} // namespace carillon::widgets
