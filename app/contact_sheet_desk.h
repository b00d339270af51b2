#pragma once

#include "compose/draft_controller.h"
#include "receiver/contact_sheet_dialog.h"

#include <QPointer>

#include <functional>

namespace carillon {

class MainWindow;

/// Opens the contact sheet of the draft and lets it follow what is typed.
class ContactSheetDesk : public QObject {
    Q_OBJECT

public:
    /// @param name  of the draft or its file, without an ending; asked for when the draft changes
    ContactSheetDesk(
        MainWindow &window, compose::DraftController &draft, std::function<QString()> name);

    /// Before it is shown; tests answer them.
    void setQuestions(receiver::SheetQuestions questions) { m_questions = std::move(questions); }
    void show();
    /// nullptr while it is closed.
    [[nodiscard]] receiver::ContactSheetDialog *dialog() const { return m_dialog; }

private:
    void takeDraft();

    MainWindow &m_window;
    compose::DraftController &m_draft;
    std::function<QString()> m_name;
    receiver::SheetQuestions m_questions = receiver::SheetQuestions::standard();
    QPointer<receiver::ContactSheetDialog> m_dialog;
};

} // namespace carillon
