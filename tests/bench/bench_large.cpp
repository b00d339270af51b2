// Large bodies in the window: a keystroke in 64 KiB to diagnostics and previews painted, completion
// to its list painted, and a file of 1 MiB from its name to the window painted with diagnostics.
// `bench_large keys` or `files`, or a body's name such as `members`, measures those alone.
// The baselines are a keystroke in a bare line edit, and Qt's JSON reader over the same file.

#include "composer/composer_pane.h"
#include "composer/json_editor.h"
#include "large_bodies.h"
#include "measured_window.h"
#include "receiver/toast_stage.h"
#include "session.h"
#include "table.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

using namespace carillon;
using bench::Paints;
using bench::turnUntil;

namespace {

constexpr qsizetype kib = 1024;
constexpr int patience = 60'000; // ms

struct Body {
    const char *name;
    QByteArray text;
};

// Of those asked for on the command line; all if none is.
QList<Body> bodies(qsizetype bytes)
{
    const QByteArray members = bench::bodyOfMembers(bytes);
    const QByteArray lines = bench::bodyOfManyLines(bytes);
    QList<Body> out{{"long text", bench::bodyWithLongText(bytes)},
        {"raw content", bench::bodyWithRawContent(bytes)},
        {"long word", bench::bodyWithLongWord(bytes)}, {"members", members}, {"many lines", lines},
        {"members, one line", bench::inOneLine(members)},
        {"many lines, one line", bench::inOneLine(lines)}};
    const QStringList asked = QCoreApplication::arguments().mid(1);
    const auto isAsked = [&](const Body &body) { return asked.contains(QLatin1String(body.name)); };
    if (std::any_of(out.begin(), out.end(), isAsked))
        out.removeIf([&](const Body &body) { return !isAsked(body); });
    return out;
}

/// The window and what shows that it has caught up with the draft.
class Desk {
public:
    explicit Desk(Session &session)
        : m_session(session)
    {
        const auto stages = session.window().findChildren<receiver::ToastStage *>();
        m_editor = session.composer().json();
        m_painted = {m_editor->viewport()};
        for (receiver::ToastStage *stage : stages)
            m_painted.append(stage);
        m_line.resize(300, 30);
        m_line.show();
        QObject::connect(&session.composer().controller(), &compose::DraftController::checked,
            &m_line, [this](const compose::Draft &draft) { m_checked = draft.revision; });
    }

    void load(const QByteArray &text)
    {
        m_session.drafts().begin(text);
        settle();
    }
    void settle()
    {
        turnUntil([&] { return isChecked(); }, patience);
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isChecked() const { return m_checked == m_session.document().revision(); }
    void putCursor(const QByteArray &behind)
    {
        const qsizetype place = m_session.document().text().indexOf(behind) + behind.size();
        m_editor->goTo({place, place}); // the bodies are ASCII: bytes are characters
        settle();
    }

    template <class Act>
    double timeOf(QWidget *surface, const Act &act, const QList<QWidget *> &more = {})
    {
        QCoreApplication::processEvents();
        Paints paints(QList<QWidget *>{surface} + more);
        return bench::millisecondsOf([&] {
            act();
            if (!turnUntil([&] { return isChecked() && paints.areAllDone(); }, patience))
                std::fprintf(stderr, "bench_large: something was not shown\n");
        });
    }
    double bareStroke(int stroke)
    {
        return timeOf(&m_line, [&] { bench::type(&m_line, stroke); });
    }

    Session &session() { return m_session; }
    composer::JsonEditor *editor() { return m_editor; }

    [[nodiscard]] QList<QWidget *> previews() const { return m_painted.sliced(1); }

    void measureKeys(
        const std::string &name, QWidget *input, QWidget *surface, const QList<QWidget *> &more)
    {
        constexpr int warmUp = 4;
        constexpr int strokes = 30;
        bench::Series series;
        for (int stroke = 0; stroke < warmUp + strokes; ++stroke) {
            const double own = timeOf(
                surface, [&] { bench::type(input, stroke); }, more);
            const double bare = bareStroke(stroke);
            if (stroke >= warmUp)
                series.add(own, bare);
        }
        bench::print(name + " : bare line edit", "ms", series, bench::valueAtMost(16));
    }

    void measureCompletion(const std::string &name)
    {
        constexpr int warmUp = 2;
        constexpr int times = 15;
        QListView *list = nullptr;
        for (QWidget *each : QApplication::allWidgets()) {
            if (each->objectName() == QLatin1String("completions"))
                list = qobject_cast<QListView *>(each);
        }
        bench::Series series;
        for (int i = 0; i < warmUp + times; ++i) {
            const double own = timeOf(list->viewport(), [&] { m_session.composer().complete(); });
            list->hide();
            settle();
            m_session.window().activateWindow();
            const double bare = bareStroke(i);
            if (i >= warmUp)
                series.add(own, bare);
        }
        bench::print(name + " : bare line edit", "ms", series, bench::valueAtMost(16));
    }

    void measureOpening(const std::string &name, const QString &path, QWidget *surface)
    {
        constexpr int times = 5;
        bench::Series series;
        for (int i = 0; i < times; ++i) {
            load(R"({"targetHostName": "app.contoso.com", "payload": {"rawContent": "x"}})");
            const double own
                = timeOf(surface, [&] { Q_EMIT m_session.window().openRequested(path); });
            const double bare = bench::millisecondsOf([&] {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly)
                    || QJsonDocument::fromJson(file.readAll()).isNull())
                    std::fprintf(stderr, "bench_large: the file is not there\n");
            });
            series.add(own, bare);
        }
        bench::print(name + " : Qt's JSON reader", "ms", series, bench::valueAtMost(200));
    }

private:
    Session &m_session;
    composer::JsonEditor *m_editor = nullptr;
    QList<QWidget *> m_painted;
    QLineEdit m_line;
    int m_checked = -1;
};

void measureKeystrokes(Desk &desk)
{
    composer::JsonEditor *editor = desk.editor();
    const QList<Body> measured = bodies(64 * kib);
    for (const Body &body : measured) {
        desk.session().composer().showJson();
        desk.load(body.text);
        desk.putCursor(body.text.contains("\"title\": \"") ? "\"title\": \"" : "\"title\":\"");
        const std::string name = std::string("64 KiB, ") + body.name;
        desk.measureKeys(name + ", key in the title", editor, editor->viewport(), desk.previews());
        editor->moveCursor(QTextCursor::Start);
        editor->moveCursor(QTextCursor::Right); // where names of members may stand
        desk.measureCompletion(name + ", completion");
        editor->moveCursor(QTextCursor::End);
        desk.measureKeys(name + ", key at the end", editor, editor->viewport(), {});
        desk.session().composer().showForm();
        auto *title = desk.session().composer().findChild<QLineEdit *>(QStringLiteral("title"));
        title->setFocus();
        title->setCursorPosition(0);
        desk.measureKeys(name + ", key in the form's title", title, title, desk.previews());
    }
}

void measureFiles(Desk &desk, const QString &folder)
{
    const QList<Body> measured = bodies(1024 * kib - 100);
    for (const Body &body : measured) {
        const QString path = folder + QStringLiteral("/body.json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(body.text) != body.text.size())
            return;
        file.close();
        const std::string name = std::string("1 MiB, ") + body.name;
        desk.session().composer().showJson();
        desk.measureOpening(name + ", opened as JSON", path, desk.editor()->viewport());
        auto *title = desk.session().composer().findChild<QLineEdit *>(QStringLiteral("title"));
        desk.session().composer().showForm();
        desk.measureOpening(name + ", opened as form", path, title);
    }
}

} // namespace

int main(int argc, char **argv)
{
    return bench::measureInWindow(argc, argv, "bench_large",
        [](Session &session, const QString &folder) {
            Desk desk(session);
            const QStringList wanted = QCoreApplication::arguments();
            if (!wanted.contains(QStringLiteral("files")))
                measureKeystrokes(desk);
            if (!wanted.contains(QStringLiteral("keys")))
                measureFiles(desk, folder);
        });
}
