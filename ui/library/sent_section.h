#pragma once

#include "library/library_section.h"
#include "library/sent_model.h"

namespace carillon::library {

/// What was sent. Choosing one shows it; two can be chosen to be compared. Return sends nothing:
/// what sends has keys of its own.
class SentSection : public LibrarySection {
    Q_OBJECT

public:
    explicit SentSection(QWidget *parent = nullptr);

    void setSends(const QList<compose::StoredSend> &sends) { m_model.setSends(sends); }
    /// The newest first.
    [[nodiscard]] QByteArrayList chosen() const;
    /// Without a choice the newest there is.
    [[nodiscard]] QByteArrayList chosenOrNewest() const;
    void choose(const QByteArray &id);

Q_SIGNALS:
    void shown(const QByteArray &id);
    void sendAgainRequested(const QByteArray &id);
    void draftRequested(const QByteArray &id);
    /// @param ids  of one: with the one before it
    void compareRequested(const QByteArrayList &ids);
    void removeRequested(const QByteArrayList &ids);
    void clearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(QPoint place);

    SentModel &m_model; // this one's child, made before it
};

} // namespace carillon::library
