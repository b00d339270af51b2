#pragma once

#include "compose/draft_controller.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace carillon::widgets {
class NoticeBar;
}

namespace carillon::composer {

class ComposerForm;
class HttpView;
class JsonEditor;
class JsonPage;
class NativeView;
class ProblemsView;

/// The draft as form, as JSON, as the request it makes or as what platforms would be sent, over what
/// is wrong with it.
class ComposerPane : public QWidget {
    Q_OBJECT

public:
    enum class View { Form, Json, Http, Native };

    explicit ComposerPane(compose::DraftController &controller, QWidget *parent = nullptr);

    [[nodiscard]] compose::DraftController &controller() const { return m_controller; }
    [[nodiscard]] ComposerForm *form() const { return m_form; }
    [[nodiscard]] JsonEditor *json() const;
    [[nodiscard]] JsonPage *jsonPage() const { return m_json; }
    [[nodiscard]] NativeView *native() const { return m_native; }
    [[nodiscard]] HttpView *http() const { return m_http; }
    [[nodiscard]] ProblemsView *problems() const { return m_problems; }
    /// About the draft's file.
    [[nodiscard]] widgets::NoticeBar *fileNotice() const { return m_fileNotice; }
    [[nodiscard]] View view() const;
    void showView(View view);
    [[nodiscard]] bool isFormShown() const { return view() == View::Form; }
    /// Stands below the tabs; the pane becomes its owner. @return what has the focus before it
    QWidget *putHint(QWidget *hint);

public Q_SLOTS:
    void showForm();
    void showJson();
    void showHttp();
    void showNative();
    /// Commands of the JSON view, which they bring in front.
    void find();
    void replace();
    void findNext();
    void findPrevious();
    void complete();
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
    widgets::NoticeBar *m_fileNotice = nullptr;
    QStackedWidget *m_views = nullptr;
    ComposerForm *m_form = nullptr;
    JsonPage *m_json = nullptr;
    HttpView *m_http = nullptr;
    NativeView *m_native = nullptr;
    ProblemsView *m_problems = nullptr;
};

} // namespace carillon::composer
