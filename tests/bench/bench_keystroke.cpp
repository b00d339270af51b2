// From a keystroke in the draft's title to the diagnostics and the four previews on screen,
// against a keystroke in a line edit that stands alone.

#include "composer/composer_pane.h"
#include "composer/json_editor.h"
#include "measured_window.h"
#include "receiver/toast_stage.h"
#include "session.h"
#include "table.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace carillon;
using bench::Paints;
using bench::turnUntil;

namespace {

constexpr int keystrokes = 200;
constexpr int warmUp = 20;

// @param isTaken  whether the stroke has got as far as it should, paints aside
template <class Condition>
double strokeTime(QWidget *input, int stroke, Paints &paints, const Condition &isTaken)
{
    QCoreApplication::processEvents();
    paints.reset();
    return bench::millisecondsOf([&] {
        bench::type(input, stroke);
        if (!turnUntil([&] { return isTaken() && paints.areAllDone(); }))
            std::fprintf(stderr, "bench_keystroke: a keystroke was not shown\n");
    });
}

void measure(const char *view, Session &session, QWidget *input, QWidget *inputSurface)
{
    QList<QWidget *> painted{inputSurface};
    const auto stages = session.window().findChildren<receiver::ToastStage *>();
    for (receiver::ToastStage *stage : stages)
        painted.append(stage);
    Paints paints(painted);
    QLineEdit line;
    line.resize(300, 30);
    line.show();
    Paints linePaints({&line});
    bench::Series series;
    for (int stroke = 0; stroke < warmUp + keystrokes; ++stroke) {
        // A preview's words change when the checked draft has reached it.
        const QString before = stages.constFirst()->accessibleName();
        const double own = strokeTime(
            input, stroke, paints, [&] { return stages.constFirst()->accessibleName() != before; });
        const double bare = strokeTime(&line, stroke, linePaints, [] { return true; });
        if (stroke >= warmUp)
            series.add(own, bare);
    }
    const std::string name = std::string("keystroke, ") + view;
    bench::print(name + ", median : bare line edit", "ms", series, bench::valueAtMost(8));
    const double late = bench::percentile(series.values, 0.95);
    const double lateBare = bench::percentile(series.baseline, 0.95);
    bench::printLine(
        name + ", p95 : bare line edit", "ms", late, lateBare, late / lateBare, bench::noBound);
}

void measureJson(Session &session)
{
    session.composer().showJson();
    composer::JsonEditor *editor = session.composer().json();
    const QByteArray text = session.document().text();
    const qsizetype title = text.indexOf("\"title\": \"") + 10;
    editor->goTo({title, title}); // the samples are ASCII: bytes are characters
    measure("JSON", session, editor, editor->viewport());
}

void measureForm(Session &session)
{
    session.composer().showForm();
    auto *title = session.composer().findChild<QLineEdit *>(QStringLiteral("title"));
    title->setFocus();
    measure("form", session, title, title);
}

} // namespace

int main(int argc, char **argv)
{
    return bench::measureInWindow(argc, argv, "bench_keystroke",
        [](Session &session, const QString &) {
            measureJson(session);
            measureForm(session);
        });
}
