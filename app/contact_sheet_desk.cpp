#include "contact_sheet_desk.h"

#include "actions.h"
#include "main_window.h"

namespace carillon {

ContactSheetDesk::ContactSheetDesk(
    MainWindow &window, compose::DraftController &draft, std::function<QString()> name)
    : m_window(window)
    , m_draft(draft)
    , m_name(std::move(name))
{
    connect(window.actions()[Actions::ContactSheet], &QAction::triggered, this,
        &ContactSheetDesk::show);
    connect(&m_draft, &compose::DraftController::checked, this, &ContactSheetDesk::takeDraft);
}

void ContactSheetDesk::show()
{
    if (!m_dialog) {
        m_dialog = new receiver::ContactSheetDialog(m_questions, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        takeDraft();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ContactSheetDesk::takeDraft()
{
    if (m_dialog)
        m_dialog->setNotification(m_draft.draft().verdict.notification, m_name());
}

} // namespace carillon
