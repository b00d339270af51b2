#pragma once

#include "compose/samples.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;

namespace carillon::library {

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

/// What to start a draft from.
class LibraryPane : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPane(QList<compose::Sample> samples, QWidget *parent = nullptr);

    /// Marks the sample the draft began with; an empty id marks none.
    void setCurrent(const QByteArray &id);

Q_SIGNALS:
    void sampleChosen(const QByteArray &id);

private:
    void choose(const QModelIndex &index);

    SampleModel m_model;
    QListView *m_list = nullptr;
};

} // namespace carillon::library
