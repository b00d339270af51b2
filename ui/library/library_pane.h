#pragma once

#include "compose/samples.h"
#include "library/draft_model.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;

namespace carillon::library {

class SentSection;

/// The samples by name.
class SampleModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit SampleModel(QList<compose::Sample> samples, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<compose::Sample> m_samples;
};

/// What there is to go on with and to start from: one's own drafts, samples that the service takes,
/// samples that it refuses, and what was sent. F2 renames a
/// draft, Ctrl+D doubles it, Delete takes it out and Ctrl+Z puts it back.
class LibraryPane : public QWidget {
    Q_OBJECT

public:
    /// @param broken  one for each rule that refuses a body
    explicit LibraryPane(QList<compose::Sample> samples, QList<compose::Sample> broken = {},
        QWidget *parent = nullptr);

    /// Marks the sample the draft began with; an empty id marks none.
    void setCurrent(const QByteArray &id);
    void setDrafts(const QList<compose::StoredDraft> &drafts, const QByteArray &current);
    void setCanPutBack(bool can) { m_canPutBack = can; }
    [[nodiscard]] SentSection &sent() const { return *m_sent; }

Q_SIGNALS:
    void sampleChosen(const QByteArray &id);
    void draftChosen(const QByteArray &id);
    void renameRequested(const QByteArray &id, const QString &name);
    void duplicateRequested(const QByteArray &id);
    void removeRequested(const QByteArray &id);
    void putBackRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSections();
    void connectDrafts();
    void showMenu(QPoint place);
    bool takeKey(const QKeyEvent &event);
    [[nodiscard]] QByteArray chosenDraft() const;

    SampleModel m_model;
    SampleModel m_brokenModel;
    DraftModel m_draftModel;
    QListView *m_list = nullptr;
    QListView *m_broken = nullptr;
    QListView *m_drafts = nullptr;
    SentSection *m_sent = nullptr;
    bool m_canPutBack = false;
};

} // namespace carillon::library
