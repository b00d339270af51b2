#include "preferences/preferences_form.h"

#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/captions.h"
#include "widgets/notice_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace carillon::preferences {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

namespace {

QWidget *inOneRow(std::initializer_list<QWidget *> parts, QWidget *stretched)
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    for (QWidget *part : parts)
        row->addWidget(part, part == stretched ? 1 : 0);
    if (!stretched)
        row->addStretch(1);
    return out;
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

PreferencesForm::PreferencesForm(
    const PreferenceValues &values, const PreferenceSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(
        metrics::paneMargin, metrics::paneMargin, metrics::paneMargin, metrics::paneMargin);
    m_rows->setHorizontalSpacing(metrics::paneMargin);
    m_rows->setVerticalSpacing(metrics::paneMargin);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    createLook();
    createService();
    createFolder();
    createDesktop();
    setValues(values);
    for (QComboBox *box : {m_theme, m_textSize, m_motion, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesForm::changed);
    connect(m_port, &QSpinBox::valueChanged, m_portRefusal, &widgets::NoticeLine::clear);
    connect(m_anyPort, &QCheckBox::toggled, m_portRefusal, &widgets::NoticeLine::clear);
    connect(m_folder, &QLineEdit::textChanged, this, &PreferencesForm::folderChanged);
}

QVBoxLayout *PreferencesForm::addRow(
    const QString &label, QWidget *input, const char *name, QWidget *row)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(input);
    theme::fixHeight(caption, metrics::controlHeight);
    input->setObjectName(QLatin1StringView(name));
    input->setAccessibleName(widgets::withoutMnemonic(label));
    auto *field = new QWidget;
    auto *below = new QVBoxLayout(field);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(metrics::halfGrid);
    below->addWidget(row);
    m_rows->addRow(caption, field);
    return below;
}

QComboBox *PreferencesForm::addChoice(const QString &label, const char *name)
{
    auto *out = new QComboBox;
    out->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addRow(label, out, name, inOneRow({out}, nullptr));
    return out;
}

void PreferencesForm::addHint(QVBoxLayout *below, const QString &text, const char *name)
{
    auto *out = new QLabel(text);
    out->setObjectName(QLatin1StringView(name));
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    out->setProperty("tone", u"hint"_s);
    out->setVisible(!text.isEmpty());
    below->addWidget(out);
}

void PreferencesForm::createLook()
{
    m_theme = new QComboBox;
    m_theme->addItem(tr("As the system"), int(theme::ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(theme::ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(theme::ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast, light"), int(theme::ThemeChoice::HighContrastLight));
    m_theme->addItem(tr("High contrast, dark"), int(theme::ThemeChoice::HighContrastDark));
    addHint(addRow(tr("&Theme"), m_theme, "preferenceTheme", inOneRow({m_theme}, nullptr)),
        m_surroundings.themeNote, "preferenceThemeNote");
    m_textSize = addChoice(tr("Te&xt size"), "preferenceTextSize");
    for (const int percent : theme::textSizes)
        m_textSize->addItem(tr("%1 %", "of a size").arg(percent), percent);
    m_motion = addChoice(tr("Reduced &motion"), "preferenceMotion");
    m_motion->addItem(tr("As the system"), int(theme::ReducedMotion::System));
    m_motion->addItem(tr("Always: nothing moves"), int(theme::ReducedMotion::Always));
    m_motion->addItem(tr("Never: toasts slide in"), int(theme::ReducedMotion::Never));
    m_language = new QComboBox;
    m_language->addItem(tr("System language"), QString());
    for (const LanguageName &language : m_surroundings.languages)
        m_language->addItem(language.name, language.code);
    addHint(
        addRow(tr("&Language"), m_language, "preferenceLanguage", inOneRow({m_language}, nullptr)),
        tr("Another language takes effect at the next start."), "preferenceLanguageNote");
}

void PreferencesForm::createService()
{
    m_port = new QSpinBox;
    m_port->setRange(leastPort, greatestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_anyPort = new QCheckBox(tr("Any &free port"));
    m_anyPort->setObjectName(u"preferenceAnyPort"_s);
    connect(m_anyPort, &QCheckBox::toggled, m_port, &QWidget::setDisabled);
    QVBoxLayout *below = addRow(
        tr("Service &port"), m_port, "preferencePort", inOneRow({m_port, m_anyPort}, nullptr));
    addHint(below,
        m_surroundings.portNote.isEmpty() ? tr("The local service moves there at once.")
                                          : m_surroundings.portNote,
        "preferencePortNote");
    m_portRefusal = new widgets::NoticeLine;
    m_portRefusal->setObjectName(u"preferencePortRefusal"_s);
    below->addWidget(m_portRefusal);
}

void PreferencesForm::createFolder()
{
    m_folder = new QLineEdit;
    m_folder->setPlaceholderText(m_surroundings.usualFolder);
    m_folder->setToolTip(m_surroundings.usualFolder);
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(u"preferenceBrowse"_s);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Choose the folder"));
    connect(browse, &QPushButton::clicked, this, &PreferencesForm::chooseFolder);
    m_usualFolder = new QPushButton(tr("&Default"));
    m_usualFolder->setObjectName(u"preferenceUsualFolder"_s);
    m_usualFolder->setAutoDefault(false);
    m_usualFolder->setToolTip(m_surroundings.usualFolder);
    connect(m_usualFolder, &QPushButton::clicked, m_folder, &QLineEdit::clear);
    QVBoxLayout *below = addRow(tr("&Storage place"), m_folder, "preferenceFolder",
        inOneRow({m_folder, browse, m_usualFolder}, m_folder));
    m_folderAbout = new QLabel;
    m_folderAbout->setObjectName(u"preferenceFolderAbout"_s);
    m_folderAbout->setTextFormat(Qt::PlainText);
    m_folderAbout->setWordWrap(true);
    m_folderAbout->setProperty("tone", u"hint"_s);
    below->addWidget(m_folderAbout);
    addHint(below,
        m_surroundings.folderNote.isEmpty()
            ? tr("The feed and the drafts. Another place is used from the next start on; what is "
                 "there now stays where it is.")
            : m_surroundings.folderNote,
        "preferenceFolderNote");
    m_folderRefusal = new widgets::NoticeLine;
    m_folderRefusal->setObjectName(u"preferenceFolderRefusal"_s);
    below->addWidget(m_folderRefusal);
}

void PreferencesForm::createDesktop()
{
    m_desktopNotes = new QCheckBox(tr("S&how on the real desktop what comes in"));
    m_desktopSound = new QCheckBox(tr("With a so&und"));
    m_desktopSound->setObjectName(u"preferenceDesktopSound"_s);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::halfGrid);
    column->addWidget(m_desktopNotes);
    column->addWidget(m_desktopSound);
    QVBoxLayout *below = addRow(tr("Des&ktop"), m_desktopNotes, "preferenceDesktopNotes", both);
    m_desktopNotes->setAccessibleName(widgets::withoutMnemonic(m_desktopNotes->text()));
    addHint(below,
        m_surroundings.desktopRefusal.isEmpty()
            ? tr("At most one a second; what comes faster is counted.")
            : m_surroundings.desktopRefusal,
        "preferenceDesktopNote");
    const auto fit = [this] {
        m_desktopNotes->setEnabled(m_surroundings.desktopRefusal.isEmpty());
        m_desktopSound->setEnabled(m_desktopNotes->isEnabled() && m_desktopNotes->isChecked());
    };
    connect(m_desktopNotes, &QCheckBox::toggled, this, fit);
    fit();
}

void PreferencesForm::setValues(const PreferenceValues &values)
{
    choose(m_theme, int(values.theme));
    choose(m_textSize, values.textSize);
    choose(m_motion, int(values.reducedMotion));
    choose(m_language, values.language);
    m_anyPort->setChecked(values.port == anyFreePort);
    m_port->setValue(values.port == anyFreePort ? PreferenceValues().port : values.port);
    m_folder->setText(values.storeFolder);
    m_desktopSound->setChecked(values.desktopSound);
    m_desktopNotes->setChecked(values.desktopNotes);
}

PreferenceValues PreferencesForm::values() const
{
    return {
        .theme = theme::ThemeChoice(m_theme->currentData().toInt()),
        .textSize = m_textSize->currentData().toInt(),
        .language = m_language->currentData().toString(),
        .port = m_anyPort->isChecked() ? anyFreePort : m_port->value(),
        .storeFolder = m_folder->text().trimmed(),
        .reducedMotion = theme::ReducedMotion(m_motion->currentData().toInt()),
        .desktopNotes = m_desktopNotes->isChecked(),
        .desktopSound = m_desktopSound->isChecked(),
    };
}

QString PreferencesForm::shownFolder() const
{
    const QString chosen = m_folder->text().trimmed();
    return chosen.isEmpty() ? m_surroundings.usualFolder : chosen;
}

void PreferencesForm::showFolder(const FolderReport &report)
{
    m_folderAbout->setText(report.about);
    m_folderAbout->setVisible(!report.about.isEmpty());
    m_folderRefusal->show(widgets::Tone::Error, report.refusal);
    theme::setStyleProperty(m_folder, "finding", report.refusal.isEmpty() ? QString() : u"error"_s);
    m_folder->setAccessibleDescription(report.refusal);
}

void PreferencesForm::refuseFolder(const QString &why)
{
    showFolder({{}, why});
    m_folder->setFocus(Qt::OtherFocusReason);
}

QWidget *PreferencesForm::folderRefusal() const
{
    return m_folderRefusal;
}

void PreferencesForm::refusePort(const QString &why)
{
    m_portRefusal->show(widgets::Tone::Error, why);
    m_port->setFocus(Qt::OtherFocusReason);
    m_port->selectAll();
}

void PreferencesForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder"), shownFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

} // namespace carillon::preferences
