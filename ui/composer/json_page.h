#pragma once

#include "compose/draft_controller.h"
#include "composer/find_bar.h"

#include <QWidget>

namespace carillon::composer {

class JsonEditor;

/// The JSON view: the editor over its find bar, and the commands that are about the whole text.
class JsonPage : public QWidget {
    Q_OBJECT

public:
    explicit JsonPage(compose::DraftController &controller, QWidget *parent = nullptr);

    [[nodiscard]] JsonEditor *editor() const { return m_editor; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }

public Q_SLOTS:
    /// One member a line; nothing happens to a text that does not parse.
    void formatText();

private:
    void replaceMatches(const QList<TextMatch> &matches, const QString &replacement);

    compose::DraftController &m_controller;
    JsonEditor *m_editor;
    FindBar *m_findBar;
};

} // namespace carillon::composer
