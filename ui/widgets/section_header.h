#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace carillon::widgets {

class ElidedLabel;

/// A bold title with a small secondary hint behind it, and room for controls at the right.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(
        const QString &title, const QString &hint = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint);
    /// Adds a control at the right end; takes ownership.
    void addControl(QWidget *control);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tintHint();

    QLabel *m_title = nullptr;
    ElidedLabel *m_hint = nullptr;
    QHBoxLayout *m_row = nullptr;
};

} // namespace carillon::widgets
