#pragma once

#include "compose/completion.h"
#include "contract/diagnostic.h"

#include <QFrame>

class QLabel;

namespace carillon::composer {

/// A card that explains one finding, or one member, beside the place it is about. Takes no input;
/// its owner hides it.
class DiagnosticPopup : public QFrame {
    Q_OBJECT

public:
    explicit DiagnosticPopup(QWidget *parent);

    /// @param anchor  what it is about, in global coordinates; the card stands below or above
    void showFor(const contract::Diagnostic &diagnostic, const QRect &anchor);
    void showHelp(const compose::MemberHelp &help, const QRect &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &anchor);

    QLabel *m_headline = nullptr;
    QLabel *m_answer = nullptr;
    QLabel *m_source = nullptr;
};

/// What the service makes of one finding, as a sentence.
[[nodiscard]] QString consequence(const contract::Diagnostic &diagnostic);
/// The last step of the target with the predicate, such as `title is required in visual content`.
[[nodiscard]] QString headline(const contract::Diagnostic &diagnostic);

} // namespace carillon::composer
