#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLabel;
class QTabWidget;
class QTableWidget;

namespace carillon {

/// Something of others that the program is linked with.
struct LinkedPart {
    QString name{};
    QString version{}; ///< at run time where it tells
    QString licence{}; ///< as SPDX names it
};

/// What a program knows of itself.
struct AboutFacts {
    QString version{};
    QList<LinkedPart> parts{};
    QString details{}; ///< for a report: lines in English
    QString licence{}; ///< the whole text
};

/// Version, licence, what it is built with, whose product this is not, and the details that a
/// report about a problem needs.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const AboutFacts &facts, QWidget *parent = nullptr);

private:
    QWidget *makeHead(const QString &version);
    QWidget *makeWords();
    QWidget *makeParts(const QList<LinkedPart> &parts);
    void copyDetails();
    void fitParts();

    QString m_details;
    QTabWidget *m_tabs = nullptr;
    QTableWidget *m_parts = nullptr;
    QLabel *m_copied = nullptr;
};

} // namespace carillon
