#include "scenes/scene_lists.h"

#include "exchange/compare_dialog.h"
#include "preferences/preferences_dialog.h"
#include "receiver/contact_sheet_dialog.h"
#include "scenes/history_data.h"
#include "scenes/scene_data.h"
#include "targets/target_dialog.h"
#include "templates/results_pane.h"
#include "templates/rows_pane.h"
#include "templates/template_dialog.h"

#include <QEventLoop>

namespace carillon::scenes {
namespace {

using namespace Qt::StringLiterals;

QByteArray withPlaceholders()
{
    QByteArray text = sample("documented");
    text.replace("Hello World!", "Hello {{name}}!");
    return text.replace("Notifications are Great!", "Your parcel waits in locker {{locker}}.");
}

QImage sendMany(theme::Scheme scheme, QSize size)
{
    Stage stage(scheme);
    stage.load({}, withPlaceholders());
    templates::TemplateDialog dialog(stage.draft(), {}, &stage.window());
    dialog.setTarget(u"Local service"_s);
    templates::TypedRowsModel &rows = dialog.rows().typed();
    rows.paste(rows.index(0, 0), "Ann\t12\nBob \"the builder\"\t7\nZo\u00eb\t3\nYusuf\t44\n");
    dialog.append(bulkResults());
    dialog.end(http::SendEnd::Done, {});
    dialog.resize(size);
    dialog.show();
    return Stage::pictureOf(dialog);
}

QImage sendManyLight()
{
    return sendMany(theme::Scheme::Light, small);
}

QImage sendManyDark()
{
    return sendMany(theme::Scheme::Dark, beautiful);
}

QImage sendManyEmpty()
{
    Stage stage(theme::Scheme::Light);
    stage.load("documented");
    templates::TemplateDialog dialog(stage.draft(), {}, &stage.window());
    dialog.setTarget(u"Local service"_s);
    dialog.resize(small);
    dialog.show();
    return Stage::pictureOf(dialog);
}

QList<compose::TargetProfile> profiles()
{
    return {{.id = u"staging"_s,
                .name = u"Staging"_s,
                .baseUrl = u"https://graph.staging.contoso.com:8443"_s,
                .auth = compose::Auth::ClientCredentials,
                .tokenUrl = u"https://login.staging.contoso.com/contoso/oauth2/v2.0/token"_s,
                .clientId = u"f0a1c2d3-orders"_s,
                .scope = u"https://graph.microsoft.com/.default"_s,
                .unsId = u"uns-demo"_s,
                .extraHeaders = {{"X-Team", "orders"}},
                .trust = compose::Trust::ExtraCaFile,
                .caFile = u"/etc/ssl/contoso-staging.pem"_s},
        {.id = u"lab"_s,
            .name = u"Lab machine on the third floor, beside the window"_s,
            .baseUrl = u"http://lab.contoso.com"_s,
            .auth = compose::Auth::Bearer,
            .trust = compose::Trust::Insecure},
        {.id = u"new"_s, .name = u"מטרה חדשה"_s, .baseUrl = u"htps://x"_s}};
}

QImage targets(theme::Scheme scheme, const QString &current)
{
    Stage stage(scheme);
    targets::TargetDialog dialog(profiles(), current);
    QObject::connect(&dialog, &targets::TargetDialog::shown, &dialog,
        [&dialog](const compose::TargetProfile &profile) {
            dialog.setHasSecret(profile.id, true);
            if (profile.id == u"staging")
                dialog.showTestResult(profile.id, widgets::Tone::Success,
                    u"graph.staging.contoso.com answers over TLS and takes the token."_s);
            if (profile.id == u"lab")
                dialog.showTestResult(profile.id, widgets::Tone::Error,
                    u"No secure connection to lab.contoso.com: its certificate is signed by "
                    "itself and not among those trusted."_s);
        });
    dialog.show();
    stage.settle();
    return dialog.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QImage targetsLight()
{
    return targets(theme::Scheme::Light, u"staging"_s);
}

QImage targetsDark()
{
    return targets(theme::Scheme::Dark, u"lab"_s);
}

QImage targetsIncomplete()
{
    return targets(theme::Scheme::Light, u"new"_s);
}

QImage targetsLocal()
{
    return targets(theme::Scheme::Dark, {});
}
QImage compared(theme::Scheme scheme, QSize size)
{
    dressed(scheme);
    const auto [left, right] = comparedSends();
    exchange::CompareDialog dialog(left, right);
    dialog.resize(size);
    dialog.show();
    dialog.nextDifference();
    return Stage::pictureOf(dialog);
}

QImage compareLight()
{
    return compared(theme::Scheme::Light, {980, 640});
}

QImage compareDark()
{
    return compared(theme::Scheme::Dark, {760, 480});
}

QImage compareMirrored()
{
    return mirrored<compareLight>();
}

QImage preferencesShown(
    theme::Scheme scheme, int textSize, const preferences::FolderReport &report)
{
    Stage stage(scheme, textSize);
    preferences::PreferenceValues values;
    values.theme
        = scheme == theme::Scheme::Dark ? theme::ThemeChoice::Dark : theme::ThemeChoice::Light;
    values.textSize = textSize;
    values.storeFolder = report.refusal.isEmpty() ? QString() : u"/media/stick/carillon"_s;
    stage.window().resize(small);
    preferences::PreferencesDialog dialog(values,
        {.languages = {{u"en"_s, u"English"_s}},
            .usualFolder = u"/home/alex/.local/share/carillon"_s,
            .portNote = report.refusal.isEmpty()
                ? QString()
                : u"The command line says --port 9000, which decides in this run; what is chosen "
                  "here takes effect without it."_s},
        &stage.window());
    dialog.showFolder(report);
    if (!report.refusal.isEmpty())
        dialog.refusePort(u"Port 8087 is in use by another program."_s);
    dialog.show();
    return Stage::pictureOf(dialog);
}

QImage contactSheet(theme::Scheme scheme, QSize size, const QString &name, const QByteArray &text,
    int textSize = 100)
{
    Stage stage(scheme, textSize);
    stage.load({}, text);
    receiver::ContactSheetDialog dialog({});
    QEventLoop drawing;
    QObject::connect(&dialog, &receiver::ContactSheetDialog::shown, &drawing, &QEventLoop::quit);
    dialog.setNotification(stage.draft().draft().verdict.notification, name);
    dialog.resize(size);
    dialog.show();
    drawing.exec();
    return Stage::pictureOf(dialog);
}

QImage contactSheetLight()
{
    return contactSheet(theme::Scheme::Light, {1060, 680}, u"parcel"_s, sample("documented"));
}

QImage contactSheetDark()
{
    return contactSheet(theme::Scheme::Dark, beautiful, u"طلبية"_s, sample("right-to-left"));
}

QImage contactSheetRefused()
{
    return contactSheet(theme::Scheme::Light, {760, 520}, u"parcel"_s, "{}", 150);
}

const preferences::FolderReport wellPlace{u"1.2 MB in use, 34 GB free."_s, {}};
const preferences::FolderReport illPlace{{}, u"Another Carillon is using /media/stick/carillon."_s};

QImage preferencesLight()
{
    return preferencesShown(theme::Scheme::Light, 100, wellPlace);
}

QImage preferencesDark()
{
    return preferencesShown(theme::Scheme::Dark, 100, illPlace);
}

QImage preferencesLarge()
{
    return preferencesShown(theme::Scheme::Light, 200, illPlace);
}

} // namespace

QList<Scene> dialogScenes()
{
    return {
        {"send-many"_L1, sendManyLight},
        {"send-many-dark"_L1, sendManyDark},
        {"send-many-empty"_L1, sendManyEmpty},
        {"targets-light"_L1, targetsLight},
        {"targets-dark"_L1, targetsDark},
        {"targets-incomplete"_L1, targetsIncomplete},
        {"targets-local"_L1, targetsLocal},
        {"targets-mirrored"_L1, mirrored<targetsLight>},
        {"send-many-mirrored"_L1, mirrored<sendManyLight>},
        {"compare"_L1, compareLight},
        {"compare-dark"_L1, compareDark},
        {"compare-mirrored"_L1, compareMirrored},
        {"contact-sheet-light"_L1, contactSheetLight},
        {"contact-sheet-dark"_L1, contactSheetDark},
        {"contact-sheet-refused"_L1, contactSheetRefused},
        {"contact-sheet-mirrored"_L1, mirrored<contactSheetLight>},
        {"preferences-light"_L1, preferencesLight},
        {"preferences-dark"_L1, preferencesDark},
        {"preferences-200"_L1, preferencesLarge},
        {"preferences-mirrored"_L1, mirrored<preferencesDark>},
    };
}

} // namespace carillon::scenes
