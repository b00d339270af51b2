#include "preferences_desk.h"

#include "desktop_notifier.h"
#include "language.h"
#include "main_window.h"
#include "options_table.h"
#include "preferences/preferences_dialog.h"
#include "store_place.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QTcpServer>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;
using preferences::FolderReport;
using preferences::PreferencesDialog;
using preferences::PreferenceValues;
using theme::ReducedMotion;
using theme::ThemeChoice;

const QStringList &themeChoices() // as ThemeChoice
{
    static const QStringList names = QStringList{u"system"_s} + themeNames();
    return names;
}

const QStringList &motionNames() // as ReducedMotion
{
    static const QStringList names{u"system"_s, u"always"_s, u"never"_s};
    return names;
}

ThemeChoice themeNamed(const QString &name)
{
    return ThemeChoice(std::max<qsizetype>(0, themeChoices().indexOf(name)));
}

ReducedMotion motionNamed(const QString &name)
{
    return ReducedMotion(std::max<qsizetype>(0, motionNames().indexOf(name)));
}

theme::Scheme schemeFor(ThemeChoice choice, theme::Scheme system)
{
    switch (choice) {
    case ThemeChoice::System:
        return system;
    case ThemeChoice::Light:
        return theme::Scheme::Light;
    case ThemeChoice::Dark:
        return theme::Scheme::Dark;
    case ThemeChoice::HighContrastLight:
        return theme::Scheme::HighContrastLight;
    case ThemeChoice::HighContrastDark:
        return theme::Scheme::HighContrastDark;
    }
    Q_UNREACHABLE();
}

PreferenceValues valuesFrom(const Options &given, const Preferences &preferences)
{
    return {
        .theme = themeNamed(given.theme.value_or(preferences.theme)),
        .textSize = preferences.textSize,
        .language = preferences.language,
        .port = preferences.port,
        .storeFolder = preferences.storeFolder,
        .reducedMotion = motionNamed(preferences.reducedMotion),
        .desktopNotes = preferences.desktopNotes,
        .desktopSound = preferences.desktopSound,
    };
}

bool looksAlike(const PreferenceValues &one, const PreferenceValues &other)
{
    return one.theme == other.theme && one.textSize == other.textSize
        && one.reducedMotion == other.reducedMotion;
}

void putOn(const PreferenceValues &values, theme::Scheme system)
{
    theme::setReducedMotion(values.reducedMotion);
    theme::apply(*qApp, schemeFor(values.theme, system), values.textSize);
}

// Whoever has the port keeps it; empty when it is free.
QString whyNotPort(int port)
{
    QTcpServer attempt;
    if (attempt.listen(QHostAddress::LocalHost, quint16(port)))
        return {};
    if (attempt.serverError() == QAbstractSocket::AddressInUseError)
        return PreferencesDesk::tr("Port %1 is in use by another program.").arg(port);
    return PreferencesDesk::tr("Nothing can listen on port %1: %2.")
        .arg(port)
        .arg(attempt.errorString());
}

} // namespace

Options withPreferences(const Options &given, const Preferences &preferences)
{
    Options out = given;
    out.port = given.port.value_or(quint16(preferences.port));
    if (given.storePath.isEmpty())
        out.storePath = place::storeFile(preferences.storeFolder);
    return out;
}

void dress(const Options &given, const Preferences &preferences, theme::Scheme system)
{
    putOn(valuesFrom(given, preferences), system);
}

PreferencesDesk::PreferencesDesk(
    MainWindow &window, Preferences &preferences, const Options &given, theme::Scheme system)
    : m_window(window)
    , m_preferences(preferences)
    , m_given(given)
    , m_system(system)
    , m_folderInUse(place::folderOf(withPreferences(given, preferences).storePath))
    , m_shown(valuesFrom(given, preferences))
{
    m_disk.setMaxThreadCount(1);
    m_window.setThemeChoice(m_shown.theme);
    connect(new DesktopWishes(this), &DesktopWishes::changed, this, &PreferencesDesk::heed);
    connect(&m_window, &MainWindow::themeRequested, this, &PreferencesDesk::chooseTheme);
    connect(&m_window, &MainWindow::preferencesRequested, this, &PreferencesDesk::open);
}

PreferencesDesk::~PreferencesDesk()
{
    if (m_dialog)
        m_dialog->reject();
}

PreferenceValues PreferencesDesk::current() const
{
    PreferenceValues out = valuesFrom(m_given, m_preferences);
    out.theme = m_shown.theme;
    return out;
}

preferences::PreferenceSurroundings PreferencesDesk::surroundings() const
{
    preferences::PreferenceSurroundings out;
    for (const Language &each : languages())
        out.languages.append({each.code, each.name});
    out.usualFolder = place::usualFolder();
    out.desktopRefusal = whyNoNotifications();
    if (m_given.theme)
        out.themeNote = tr("The command line asked for --theme %1 in this run; another choice is "
                           "kept.")
                            .arg(*m_given.theme);
    if (m_given.port)
        out.portNote = tr("The command line says --port %1, which decides in this run; what is "
                          "chosen here takes effect without it.")
                           .arg(*m_given.port);
    if (!m_given.storePath.isEmpty())
        out.folderNote = tr("The command line says --store %1, which decides in this run; what is "
                            "chosen here takes effect without it.")
                             .arg(m_given.storePath);
    return out;
}

void PreferencesDesk::open()
{
    if (m_dialog)
        return m_dialog->activateWindow();
    m_before = current();
    m_dialog = new PreferencesDialog(m_before, surroundings(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PreferencesDialog::lookChanged, this, &PreferencesDesk::show);
    connect(m_dialog, &PreferencesDialog::folderChanged, this, &PreferencesDesk::lookAt);
    connect(m_dialog, &PreferencesDialog::applyRequested, this, &PreferencesDesk::apply);
    connect(m_dialog, &QDialog::rejected, this, [this] { show(m_before); });
    lookAt(m_dialog->shownFolder());
    m_dialog->open();
}

void PreferencesDesk::show(const PreferenceValues &values)
{
    if (looksAlike(values, m_shown))
        return;
    m_shown = values;
    m_window.setThemeChoice(values.theme);
    putOn(values, m_system);
}

void PreferencesDesk::chooseTheme(ThemeChoice choice)
{
    m_preferences.theme = themeChoices().at(int(choice));
    PreferenceValues values = m_shown;
    values.theme = choice;
    show(values);
}

void PreferencesDesk::heed(const Wishes &wishes)
{
    theme::setSystemReducedMotion(wishes.reducedMotion);
    m_system = theme::withContrast(m_system, wishes.highContrast);
    if (m_shown.theme == ThemeChoice::System)
        putOn(m_shown, m_system);
}

// A disk may take its time. Only the last one typed is worth looking at.
void PreferencesDesk::lookAt(const QString &folder)
{
    m_disk.clear();
    m_disk.start([this, folder, inUse = m_folderInUse] {
        const FolderReport report = place::inspect(folder, inUse);
        QMetaObject::invokeMethod(this, [this, folder, report] {
            if (m_dialog && m_dialog->shownFolder() == folder)
                m_dialog->showFolder(report);
        });
    });
}

bool PreferencesDesk::movesService(const PreferenceValues &values) const
{
    return !m_given.port && values.port != m_before.port && values.port != m_service.port();
}

void PreferencesDesk::apply(const PreferenceValues &values)
{
    if (movesService(values) && values.port != preferences::anyFreePort) {
        if (const QString why = whyNotPort(values.port); !why.isEmpty())
            return m_dialog->refusePort(why);
    }
    if (values.storeFolder == m_before.storeFolder)
        return finish(values);
    m_disk.clear();
    m_disk.start([this, values, folder = m_dialog->shownFolder(), inUse = m_folderInUse] {
        FolderReport report = place::inspect(folder, inUse);
        if (report.refusal.isEmpty()) {
            if (const Result<void> made = place::make(folder); !made)
                report = {{}, made.error().message};
        }
        QMetaObject::invokeMethod(this, [this, values, folder, report] {
            if (!m_dialog || m_dialog->values() != values)
                return;
            if (!report.refusal.isEmpty())
                return m_dialog->refuseFolder(report.refusal);
            finish(values);
        });
    });
}

void PreferencesDesk::finish(const PreferenceValues &values)
{
    const bool moves = movesService(values);
    m_dialog->accept();
    show(values);
    keep(values);
    if (values.storeFolder != m_before.storeFolder)
        m_window.showMessage(tr("The next start uses the new storage place."));
    else if (values.language != m_before.language)
        m_window.showMessage(tr("The next start uses the new language."));
    if (!m_preferences.save())
        m_window.showMessage(tr("The preferences cannot be written; they hold for this run only."));
    if (moves)
        Q_EMIT portChosen(quint16(values.port));
}

// What was not changed stays as it is kept, whatever the command line made of it for this run.
void PreferencesDesk::keep(const PreferenceValues &values)
{
    if (values.theme != m_before.theme)
        m_preferences.theme = themeChoices().at(int(values.theme));
    m_preferences.textSize = values.textSize;
    m_preferences.language = values.language;
    m_preferences.port = values.port;
    m_preferences.storeFolder = values.storeFolder;
    m_preferences.reducedMotion = motionNames().at(int(values.reducedMotion));
    m_preferences.desktopNotes = values.desktopNotes;
    m_preferences.desktopSound = values.desktopSound;
    Q_EMIT desktopChosen(values.desktopNotes, values.desktopSound);
}

void PreferencesDesk::serviceStarted(const QUrl &url, int wantedPort)
{
    m_service = url;
    if (wantedPort != preferences::anyFreePort && url.port() != wantedPort)
        m_window.showMessage(tr("Port %1 is in use by another program; the service listens on %2.")
                                 .arg(wantedPort)
                                 .arg(url.port()));
}

} // namespace carillon
