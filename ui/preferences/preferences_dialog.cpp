#include "preferences/preferences_dialog.h"

#include "preferences/preferences_form.h"
#include "theme/metrics.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace carillon::preferences {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

namespace {

constexpr QSize usualSize(600, 520);

} // namespace

PreferencesDialog::PreferencesDialog(
    const PreferenceValues &values, const PreferenceSurroundings &surroundings, QWidget *parent)
    : QDialog(parent)
    , m_form(new PreferencesForm(values, surroundings))
    , m_scroll(new QScrollArea)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_buttons->setObjectName(u"preferenceButtons"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    m_buttons->setContentsMargins(
        metrics::paneMargin, metrics::grid, metrics::paneMargin, metrics::grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::halfGrid);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttons);
    connect(
        m_form, &PreferencesForm::changed, this, [this] { Q_EMIT lookChanged(m_form->values()); });
    connect(m_form, &PreferencesForm::folderChanged, this,
        [this] { Q_EMIT folderChanged(m_form->shownFolder()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this,
        [this] { Q_EMIT applyRequested(m_form->values()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    theme::follow(this, [this] { fitToText(); });
}

// Larger text wants a larger dialog, as far as the screen goes; beyond that it scrolls.
void PreferencesDialog::fitToText()
{
    const QWidget *over = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = over ? over->size() : screen()->availableSize();
    resize(theme::scaled(usualSize).boundedTo(room - QSize(4 * metrics::grid, 4 * metrics::grid)));
}

PreferenceValues PreferencesDialog::values() const
{
    return m_form->values();
}

QString PreferencesDialog::shownFolder() const
{
    return m_form->shownFolder();
}

void PreferencesDialog::showFolder(const FolderReport &report)
{
    m_form->showFolder(report);
}

void PreferencesDialog::refusePort(const QString &why)
{
    m_form->refusePort(why);
}

void PreferencesDialog::refuseFolder(const QString &why)
{
    m_form->refuseFolder(why);
    layout()->activate();
    m_scroll->ensureWidgetVisible(m_form->folderRefusal());
}

} // namespace carillon::preferences
