#include "scenes/scenes.h"

#include "compose/draft_controller.h"
#include "compose/samples.h"
#include "composer/composer_form.h"
#include "composer/composer_pane.h"
#include "composer/headers_table.h"
#include "composer/http_view.h"
#include "composer/json_editor.h"
#include "composer/native_view.h"
#include "composer/platform_advice.h"
#include "exchange/compare_dialog.h"
#include "exchange/exchange_pane.h"
#include "exchange/traffic_pane.h"
#include "library/library_pane.h"
#include "library/sent_section.h"
#include "main_window.h"
#include "preferences/preferences_dialog.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"
#include "scenes/history_data.h"
#include "scenes/scene_data.h"
#include "templates/results_pane.h"
#include "templates/rows_pane.h"
#include "templates/template_dialog.h"
#include "targets/target_button.h"
#include "targets/target_dialog.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QUrl>

#include <array>

namespace carillon::scenes {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize beautiful(1440, 900);
constexpr QSize small(1024, 680);

QByteArray sample(const QByteArray &id)
{
    const QList<compose::Sample> samples = compose::samples(sceneTime);
    const auto found = std::find_if(
        samples.begin(), samples.end(), [&](const compose::Sample &s) { return s.id == id; });
    return found == samples.end() ? QByteArray() : found->text;
}

theme::Scheme dressed(theme::Scheme scheme, int textSize)
{
    theme::apply(*qApp, scheme, textSize);
    return scheme;
}

/// The window with a draft and a clock that stands still.
class Stage {
public:
    explicit Stage(theme::Scheme scheme, int textSize = theme::usualTextSize)
        : m_scheme(dressed(scheme, textSize))
    {
        m_draft.setAdvisor(composer::platformAdvisor());
        m_window.receiver().setUser(u"alex@contoso.com"_s);
        m_window.setTime(sceneTime, true);
    }

    MainWindow &window() { return m_window; }
    compose::DraftController &draft() { return m_draft; }
    composer::ComposerPane &composer() { return *m_composer; }
    receiver::ReceiverPane &receiver() { return m_window.receiver(); }

    void load(const QByteArray &sampleId, const QByteArray &text)
    {
        m_document.reset(text);
        m_draft.check();
        m_window.library().setCurrent(sampleId);
    }
    void load(const QByteArray &sampleId) { load(sampleId, sample(sampleId)); }

    void wrap(const compose::Envelope &envelope)
    {
        m_document.applyEnvelope(envelope);
        m_draft.check();
    }

    void serve(const QList<receiver::FeedItem> &items)
    {
        compose::Target target = compose::demoTarget();
        target.baseUrl = QUrl(u"http://127.0.0.1:8087"_s);
        m_draft.setTarget(target);
        m_window.setService(target.baseUrl, true);
        receiver().setDevices(devices());
        m_window.setDeviceCount(int(devices().size()));
        receiver().applyItems(items);
        receiver().setMode(receiver::ReceiverPane::Mode::Draft);
        if (auto *table = m_window.findChild<QTableView *>(u"feedTable"_s))
            table->selectRow(0);
    }

    void send()
    {
        const http::Exchange exchange = exchangeFor(m_document.text());
        m_window.traffic().addEntries(traffic(exchange));
        if (auto *table = m_window.findChild<QTableView *>(u"trafficTable"_s))
            table->selectRow(0);
        m_window.exchange().showExchange(exchange);
    }

    void receive()
    {
        if (const auto &notification = m_draft.draft().verdict.notification)
            receiver().applyItems({arrived(*notification)});
        receiver().setMode(receiver::ReceiverPane::Mode::Received);
    }

    void show(QSize size)
    {
        m_window.resize(size);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        settle();
    }

    QImage picture() { return pictureOf(m_window); }

    static QImage pictureOf(QWidget &widget)
    {
        settle();
        QPixmap out = widget.grab();
        QPainter painter(&out);
        for (QWidget *popup : QApplication::topLevelWidgets()) {
            if (popup->isVisible() && popup->windowType() == Qt::ToolTip)
                painter.drawPixmap(popup->pos() - widget.pos(), popup->grab());
        }
        painter.end();
        return out.toImage().convertToFormat(QImage::Format_RGB32);
    }

    static void settle()
    {
        for (int i = 0; i < 10; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

private:
    theme::Scheme m_scheme;
    SteppedClock m_clock{sceneTime};
    compose::Document m_document;
    compose::DraftController m_draft{m_document, m_clock};
    composer::ComposerPane *m_composer = new composer::ComposerPane(m_draft); // the window's
    MainWindow m_window{m_draft, m_composer};
};

QImage example(theme::Scheme scheme, QSize size, int textSize = theme::usualTextSize)
{
    Stage stage(scheme, textSize);
    stage.load("documented");
    stage.serve(feed());
    stage.send();
    stage.show(size);
    stage.composer().form()->focusField("/payload/visualContent/title");
    if (auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        title->end(false);
    return stage.picture();
}

QImage windowLight()
{
    return example(theme::Scheme::Light, beautiful);
}

QImage windowDark()
{
    return example(theme::Scheme::Dark, beautiful);
}

QImage windowSmall()
{
    return example(theme::Scheme::Light, small);
}

QImage errors(theme::Scheme scheme, bool json)
{
    Stage stage(scheme);
    stage.load("documented", faultyExample());
    stage.serve(feed());
    stage.send();
    stage.show(beautiful);
    if (json)
        stage.composer().showJson();
    stage.composer().nextProblem();
    return stage.picture();
}

QImage windowDarkErrors()
{
    return errors(theme::Scheme::Dark, true);
}

QImage formErrors()
{
    return errors(theme::Scheme::Light, false);
}

QImage windowReceived()
{
    Stage stage(theme::Scheme::Light);
    stage.load("both");
    stage.serve(feed());
    stage.send();
    stage.receive();
    stage.show(beautiful);
    return stage.picture();
}

QImage empty()
{
    Stage stage(theme::Scheme::Light);
    stage.load({}, {});
    stage.serve({});
    stage.show(beautiful);
    return stage.picture();
}

QImage sampleShown(const QByteArray &id, bool json)
{
    Stage stage(theme::Scheme::Light);
    stage.load(id);
    stage.serve(feed());
    stage.send();
    stage.show(beautiful);
    if (json)
        stage.composer().showJson();
    return stage.picture();
}

QImage rightToLeft()
{
    return sampleShown("right-to-left", false);
}

QImage rightToLeftJson()
{
    return sampleShown("right-to-left", true);
}

QImage longText()
{
    return sampleShown("long", false);
}

QImage emoji()
{
    return sampleShown("emoji", false);
}

QImage fallback()
{
    return sampleShown("raw-fallback", false);
}

QImage nativeShown(theme::Scheme scheme, QSize size, const QByteArray &id, int segment)
{
    Stage stage(scheme);
    stage.load(id);
    stage.serve(feed());
    stage.send();
    stage.show(size);
    stage.composer().native()->choose(segment);
    stage.composer().showNative();
    return stage.picture();
}

QImage native()
{
    return nativeShown(
        theme::Scheme::Light, beautiful, "documented", int(contract::Platform::Windows));
}

QImage nativeDark()
{
    return nativeShown(theme::Scheme::Dark, small, "raw-fallback", int(contract::Platform::iOS));
}

QImage reach()
{
    return nativeShown(
        theme::Scheme::Light, beautiful, "long", composer::NativeView::ReachSegment);
}

QImage focusRing()
{
    Stage stage(theme::Scheme::Light);
    stage.load("documented");
    stage.serve(feed());
    stage.show(beautiful);
    stage.composer().form()->focusField("/targetPolicy/platformTypes");
    return stage.picture();
}

QImage tenThousand()
{
    Stage stage(theme::Scheme::Dark);
    stage.load("documented");
    stage.serve(longFeed(10'000));
    stage.send();
    stage.show(beautiful);
    return stage.picture();
}

QImage http(theme::Scheme scheme, QSize size, const compose::Envelope &envelope)
{
    Stage stage(scheme);
    stage.load("documented");
    stage.wrap(envelope);
    stage.serve(feed());
    stage.send();
    stage.show(size);
    stage.composer().showHttp();
    stage.composer().http()->headers()->setCurrentIndex({});
    return stage.picture();
}

QImage httpView()
{
    compose::Envelope envelope;
    envelope.coding = compose::BodyCoding::Gzip;
    compose::setHeader(envelope, compose::demoTarget(), "client-request-id", "b2f1c6d4-0001");
    return http(theme::Scheme::Light, beautiful, envelope);
}

compose::Envelope faultyRequest()
{
    compose::Envelope envelope;
    envelope.target = "/v1.0/me/notifications/";
    compose::setHeader(envelope, compose::demoTarget(), "If-Range",
        "\"33a64df551425fcc55e4d42a148795d9f25f89d4\"");
    compose::removeHeader(envelope, compose::demoTarget(), "X-UNS-ID");
    return envelope;
}

QImage httpErrors()
{
    return http(theme::Scheme::Dark, beautiful, faultyRequest());
}

QImage httpSmall()
{
    return http(theme::Scheme::Light, small, faultyRequest());
}

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

QImage sendingSmall()
{
    Stage stage(theme::Scheme::Dark);
    stage.load("documented");
    stage.serve(feed());
    stage.send();
    stage.window().setTargets({{.name = u"Local service"_s},
                                  {u"lab"_s, u"Lab machine on the third floor"_s, true}},
        u"lab"_s);
    stage.window().setSending(true);
    stage.show(small);
    stage.window().setProgress(u"waiting 3 s (Retry-After)"_s);
    return stage.picture();
}

QImage sent(theme::Scheme scheme, QSize size)
{
    Stage stage(scheme);
    stage.load("documented");
    stage.serve(feed());
    stage.send();
    const QList<compose::StoredSend> list = sends();
    library::SentSection &section = stage.window().library().sent();
    section.setSends(list);
    section.choose(list.at(1).id);
    stage.window().exchange().showExchange(list.at(1).exchange);
    stage.show(size);
    return stage.picture();
}

QImage sentLight()
{
    return sent(theme::Scheme::Light, beautiful);
}

QImage sentDark()
{
    return sent(theme::Scheme::Dark, small);
}

QImage mirrored(QImage (*render)())
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage out = render();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return out;
}

QImage sentMirrored()
{
    return mirrored(sentLight);
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
    return mirrored(compareLight);
}

QImage textLarger()
{
    return example(theme::Scheme::Light, beautiful, 150);
}

QImage textLargest()
{
    return example(theme::Scheme::Dark, beautiful, 200);
}

QImage textLargestSmall()
{
    return example(theme::Scheme::Light, small, 200);
}

QImage preferencesShown(theme::Scheme scheme, int textSize, Qt::LayoutDirection direction,
    const preferences::FolderReport &report)
{
    Stage stage(scheme, textSize);
    preferences::PreferenceValues values;
    values.theme = scheme == theme::Scheme::Dark ? theme::ThemeChoice::Dark
                                                 : theme::ThemeChoice::Light;
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
    dialog.setLayoutDirection(direction);
    dialog.showFolder(report);
    if (!report.refusal.isEmpty())
        dialog.refusePort(u"Port 8087 is in use by another program."_s);
    dialog.show();
    return Stage::pictureOf(dialog);
}

const preferences::FolderReport wellPlace{u"1.2 MB in use, 34 GB free."_s, {}};
const preferences::FolderReport illPlace{
    {}, u"Another Carillon is using /media/stick/carillon."_s};

QImage preferencesLight()
{
    return preferencesShown(theme::Scheme::Light, 100, Qt::LeftToRight, wellPlace);
}

QImage preferencesDark()
{
    return preferencesShown(theme::Scheme::Dark, 100, Qt::LeftToRight, illPlace);
}

QImage preferencesLarge()
{
    return preferencesShown(theme::Scheme::Light, 200, Qt::LeftToRight, illPlace);
}

QImage preferencesMirrored()
{
    return preferencesShown(theme::Scheme::Light, 100, Qt::RightToLeft, illPlace);
}

struct Scene {
    QLatin1StringView name;
    QImage (*render)();
};

constexpr std::array scenes{
    Scene{"window-light"_L1, windowLight},
    Scene{"window-dark"_L1, windowDark},
    Scene{"window-dark-errors"_L1, windowDarkErrors},
    Scene{"window-small"_L1, windowSmall},
    Scene{"window-received"_L1, windowReceived},
    Scene{"http"_L1, httpView},
    Scene{"http-errors"_L1, httpErrors},
    Scene{"http-small"_L1, httpSmall},
    Scene{"form-errors"_L1, formErrors},
    Scene{"empty"_L1, empty},
    Scene{"focus-ring"_L1, focusRing},
    Scene{"right-to-left"_L1, rightToLeft},
    Scene{"right-to-left-json"_L1, rightToLeftJson},
    Scene{"long-text"_L1, longText},
    Scene{"emoji"_L1, emoji},
    Scene{"fallback"_L1, fallback},
    Scene{"native"_L1, native},
    Scene{"native-dark"_L1, nativeDark},
    Scene{"reach"_L1, reach},
    Scene{"ten-thousand"_L1, tenThousand},
    Scene{"send-many"_L1, sendManyLight},
    Scene{"send-many-dark"_L1, sendManyDark},
    Scene{"send-many-empty"_L1, sendManyEmpty},
    Scene{"targets-light"_L1, targetsLight},
    Scene{"targets-dark"_L1, targetsDark},
    Scene{"targets-incomplete"_L1, targetsIncomplete},
    Scene{"targets-local"_L1, targetsLocal},
    Scene{"sending-small"_L1, sendingSmall},
    Scene{"sent"_L1, sentLight},
    Scene{"sent-dark"_L1, sentDark},
    Scene{"sent-mirrored"_L1, sentMirrored},
    Scene{"compare"_L1, compareLight},
    Scene{"compare-dark"_L1, compareDark},
    Scene{"compare-mirrored"_L1, compareMirrored},
    Scene{"preferences-light"_L1, preferencesLight},
    Scene{"preferences-dark"_L1, preferencesDark},
    Scene{"preferences-200"_L1, preferencesLarge},
    Scene{"preferences-right-to-left"_L1, preferencesMirrored},
    Scene{"text-150"_L1, textLarger},
    Scene{"text-200"_L1, textLargest},
    Scene{"text-200-small"_L1, textLargestSmall},
};

} // namespace

QStringList names()
{
    QStringList out;
    for (const Scene &scene : scenes)
        out.append(scene.name);
    return out;
}

QImage render(const QString &name)
{
    const auto scene = std::find_if(
        scenes.begin(), scenes.end(), [&](const Scene &each) { return each.name == name; });
    return scene == scenes.end() ? QImage() : scene->render();
}

} // namespace carillon::scenes
