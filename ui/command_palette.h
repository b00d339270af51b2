#pragma once

#include <QDialog>
#include <QList>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace carillon {

/// One thing the palette can do.
struct PaletteEntry {
    QString text{};   ///< what is matched and shown
    QString detail{}; ///< where it is from, or its keys
    std::function<void()> run{};
};

/// Everything the window can do, by a few typed letters. Return does the chosen one, Escape leaves.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// Opens over the parent's upper part, with nothing typed.
    void open(QList<PaletteEntry> entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void runCurrent();
    void step(int rows);

    QList<PaletteEntry> m_entries;
    QLineEdit *m_typed;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace carillon
