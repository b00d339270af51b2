#pragma once

#include "compose/target_profile.h"

#include <QWidget>

class QLabel;

namespace carillon::targets {

/// What is found about one field, under it: an icon, a word, the sentence. Hidden without any.
class FindingLabel : public QWidget {
    Q_OBJECT

public:
    explicit FindingLabel(QWidget *parent = nullptr);

    /// Shows the worst of them about that field.
    void show(const QList<compose::ProfileFinding> &findings, compose::ProfileField field);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_text;
    bool m_isError = false;
};

} // namespace carillon::targets
