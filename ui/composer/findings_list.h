#pragma once

#include "composer/findings_model.h"

#include <QListView>

namespace carillon::composer {

/// A list of what platforms lose, wrapped to its width. Enter or a click goes to the member.
class FindingsList : public QListView {
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void setRows(const QList<FindingsModel::Row> &rows) { m_model.setRows(rows); }
    [[nodiscard]] const FindingsModel &findings() const { return m_model; }

Q_SIGNALS:
    /// The user wants to see the member in the draft.
    void findingActivated(const carillon::platforms::Finding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FindingsModel m_model;
};

} // namespace carillon::composer
