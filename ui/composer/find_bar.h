#pragma once

#include <QPlainTextEdit>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace carillon::composer {

/// Where a text stands in another, in UTF-16 units.
struct TextMatch {
    qsizetype begin = 0;
    qsizetype length = 0;
};

struct FindOptions {
    bool matchCase = false;
    bool wholeWords = false;
};

/// All places, without overlap, up to @p most.
[[nodiscard]] QList<TextMatch> matchesIn(
    const QString &text, const QString &wanted, const FindOptions &options, int most);

/// Finds and replaces in an editor: counts as one types, marks every match, goes round at the end.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit &editor, QWidget *parent = nullptr);

    /// Matches known now, for painting.
    [[nodiscard]] const QList<TextMatch> &matches() const { return m_matches; }

public Q_SLOTS:
    /// Shows the bar; what is selected becomes what is sought.
    void find();
    void replace();
    void next();
    void previous();
    void leave();

Q_SIGNALS:
    void matchesChanged();
    /// Puts the same text in place of these, in one step.
    void replaceRequested(
        const QList<carillon::composer::TextMatch> &matches, const QString &replacement);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void open(bool replacing);
    void search();
    void showCount();
    void goTo(qsizetype index);
    void replaceOne();
    void replaceAll();
    [[nodiscard]] qsizetype current() const;

    QPlainTextEdit &m_editor;
    QLineEdit *m_wanted = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_matchCase = nullptr;
    QToolButton *m_wholeWords = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_replaceRow = nullptr;
    QList<TextMatch> m_matches;
};

} // namespace carillon::composer
