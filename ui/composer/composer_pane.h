#pragma once

#include "compose/draft_controller.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace carillon::composer {

class ComposerForm;
class HttpView;
class JsonEditor;
class ProblemsView;

/// The draft as form, as JSON or as the request it makes, over what is wrong with it.
class ComposerPane : public QWidget {
    Q_OBJECT

public:
    explicit ComposerPane(compose::DraftController &controller, QWidget *parent = nullptr);

    [[nodiscard]] ComposerForm *form() const { return m_form; }
    [[nodiscard]] JsonEditor *json() const { return m_json; }
    [[nodiscard]] HttpView *http() const { return m_http; }
    [[nodiscard]] ProblemsView *problems() const { return m_problems; }
    [[nodiscard]] bool isFormShown() const;

public Q_SLOTS:
    void showForm();
    void showJson();
    void showHttp();
    /// Goes round: behind the last comes the first.
    void nextProblem();
    void previousProblem();

private:
    QWidget *makeTabs();
    void connectViews();
    void stepProblem(int step);
    void goTo(const contract::Diagnostic &diagnostic);
    void goToFirstProblem();

    compose::DraftController &m_controller;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    ComposerForm *m_form = nullptr;
    JsonEditor *m_json = nullptr;
    HttpView *m_http = nullptr;
    ProblemsView *m_problems = nullptr;
};

} // namespace carillon::composer
