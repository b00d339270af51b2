#include "scenes/scene_lists.h"

#include "composer/composer_form.h"
#include "composer/headers_table.h"
#include "composer/http_view.h"
#include "composer/json_editor.h"
#include "composer/native_view.h"
#include "scenes/scene_data.h"

#include <QLineEdit>

namespace carillon::scenes {
namespace {

using namespace Qt::StringLiterals;

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

QImage completion(theme::Scheme scheme, QSize size)
{
    Stage stage(scheme);
    QByteArray text = sample("documented");
    stage.load("documented", text.replace("\n  \"groupName\"", "\n  \"\",\n  \"groupName\""));
    stage.serve(feed());
    stage.show(size);
    stage.composer().showJson();
    const qsizetype place = stage.draft().document().text().indexOf("\"\",") + 1;
    stage.composer().json()->goTo({place, place});
    stage.composer().complete();
    return stage.picture();
}

QImage completionLight()
{
    return completion(theme::Scheme::Light, beautiful);
}

QImage completionDark()
{
    return completion(theme::Scheme::Dark, small);
}

QImage find(theme::Scheme scheme, QSize size)
{
    Stage stage(scheme);
    stage.load("documented");
    stage.serve(feed());
    stage.show(size);
    stage.composer().replace();
    if (auto *text = stage.composer().findChild<QLineEdit *>(u"findText"_s))
        text->setText(u"test"_s);
    return stage.picture();
}

QImage findLight()
{
    return find(theme::Scheme::Light, beautiful);
}

QImage findDark()
{
    return find(theme::Scheme::Dark, small);
}

} // namespace

QList<Scene> composerScenes()
{
    return {
        {"window-dark-errors"_L1, windowDarkErrors},
        {"http"_L1, httpView},
        {"http-errors"_L1, httpErrors},
        {"http-small"_L1, httpSmall},
        {"form-errors"_L1, formErrors},
        {"native"_L1, native},
        {"native-dark"_L1, nativeDark},
        {"reach"_L1, reach},
        {"http-mirrored"_L1, mirrored<httpView>},
        {"native-mirrored"_L1, mirrored<native>},
        {"errors-mirrored"_L1, mirrored<windowDarkErrors>},
        {"completion"_L1, completionLight},
        {"completion-dark"_L1, completionDark},
        {"find"_L1, findLight},
        {"find-dark"_L1, findDark},
    };
}

} // namespace carillon::scenes
