#pragma once

#include "compose/draft_controller.h"
#include "composer/problems_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace carillon::widgets {
class ElidedLabel;
class StatusChip;
}

namespace carillon::composer {

class SeverityFilter;

/// What the service would answer to the draft, and every finding with the change that puts it
/// right. Arrows move, Enter goes there, Ctrl+. applies the fix.
class ProblemsView : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsView(compose::DraftController &controller, QWidget *parent = nullptr);

    [[nodiscard]] const ProblemsModel &model() const { return m_model; }
    /// Of the current row, -1 if there is none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);

    /// In coordinates of the list's viewport; empty if that row has no fix.
    [[nodiscard]] QRect fixButtonRect(int row) const;

    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void fixCurrent();
    /// Applies fixes until none is left, the gravest finding first.
    void fixAll();

Q_SIGNALS:
    /// The user wants to see the place.
    void activated(const carillon::contract::Diagnostic &diagnostic);
    /// The user wants to read about a rule.
    void explainRequested(const QByteArray &rule);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeader();
    void buildList();
    void explainCurrent();
    void showDraft(const compose::Draft &draft);
    void showCounts();
    void fix(const QModelIndex &index);
    [[nodiscard]] QString countText() const;

    compose::DraftController &m_controller;
    ProblemsModel m_model;
    QWidget *m_header = nullptr;
    widgets::StatusChip *m_answer = nullptr;
    widgets::ElidedLabel *m_counts = nullptr;
    SeverityFilter *m_filter = nullptr;
    QPushButton *m_fixAll = nullptr;
    QStackedLayout *m_stack = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QString m_noProblems;
};

} // namespace carillon::composer
