#include "base/limits.h"
#include "cli/accepted_notification.h"
#include "cli/commands.h"
#include "cli/font_record.h"
#include "cli/picture_file.h"
#include "cli/render_options.h"
#include "cli/render_report.h"
#include "cli/steady_pictures.h"
#include "cli/terminal.h"
#include "toasts/contact_sheet.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace carillon::cli {
namespace {

/// Whose pictures are drawn.
struct Subject {
    QString source{}; ///< the file as it was named
    QString name{}; ///< what the names of its pictures begin with
    contract::Notification notification{};
};

QString subjectName(const QString &file, const SourceRequest &request, qsizetype number, bool isOne)
{
    const QString whole = file == u"-" ? QStringLiteral("stdin")
                                       : toasts::namePart(QFileInfo(file).completeBaseName());
    const QString base = whole.isEmpty() ? QStringLiteral("notification") : whole;
    if (isOne)
        return base;
    const QString part = toasts::namePart(request.name);
    return base + u'-' + (part.isEmpty() ? QString::number(number) : part);
}

/// What is to be drawn, and the exit code of what is not.
struct Subjects {
    QList<Subject> all{};
    int code = done;
};

Subjects subjectsOf(const RenderOptions &options, const RequestSourceOptions &reader)
{
    Subjects out;
    for (const QString &file : options.files) {
        const Result<RequestSource> source = reader.read(file, {{}, {}, "token", "subscription"});
        if (!source) {
            printError(placedIn(file, source.error()));
            out.code = unusable;
            continue;
        }
        const bool isOne = source->requests.size() == 1;
        qsizetype number = 0;
        for (const SourceRequest &each : source->requests) {
            ++number;
            if (const auto notification = acceptedNotification(file, each, options.now))
                out.all.append({file, subjectName(file, each, number, isOne), *notification});
            else
                out.code = std::max(out.code, notSo);
        }
    }
    return out;
}

// One picture must not take the place of another.
Result<void> checkNames(const QList<Subject> &subjects)
{
    QStringList names;
    for (const Subject &subject : subjects) {
        const QString name = subject.name.toCaseFolded(); // as some file systems see it
        if (names.contains(name))
            return fail(QStringLiteral("usage"),
                QStringLiteral("two notifications would have pictures of the same name, %1-…")
                    .arg(subject.name),
                subject.source);
        names.append(name);
    }
    return {};
}

/// Draws, writes and compares, one picture after another.
class Renderer {
public:
    Renderer(const RenderOptions &options, const QList<Subject> &subjects)
        : m_options(options)
        , m_subjects(subjects)
        , m_references(
              {options.compare, options.diffOut, options.tolerance, m_limits.picturePixels})
    {
    }

    [[nodiscard]] const RenderReport &report() const { return m_report; }

    /// Errors  "usage", "unreadable", "unwritable", "tooLarge"
    Result<void> run()
    {
        const QList<toasts::PictureKey> keys = toasts::picturesOf(m_options.choices);
        if (qint64(keys.size()) * m_subjects.size() > m_limits.pictures)
            return fail(QStringLiteral("tooLarge"),
                QStringLiteral("%1 pictures are asked for; at most %2 are drawn in one run")
                    .arg(qint64(keys.size()) * m_subjects.size())
                    .arg(m_limits.pictures));
        m_report.folder = m_options.out;
        if (const auto compared = beginComparison(); !compared)
            return compared;
        for (const Subject &subject : m_subjects) {
            for (const toasts::PictureKey &key : keys) {
                if (const auto drawn = draw(subject, key); !drawn)
                    return drawn;
            }
        }
        if (const auto recorded = writeFontRecord(); !recorded)
            return recorded;
        addExtras();
        return writeSheet();
    }

private:
    Result<void> beginComparison()
    {
        const Result<QJsonObject> fonts = fontRecord(m_options.fonts, m_options.choices.surfaces);
        if (!fonts)
            return Unexpected{fonts.error()};
        m_fonts = *fonts;
        if (m_options.compare.isEmpty())
            return {};
        if (const auto there = m_references.check(); !there)
            return there;
        m_report.comparison = Comparison{.folder = m_options.compare};
        const QString record = QDir(m_options.compare).filePath(fontRecordName);
        if (!QFileInfo::exists(record))
            return {};
        const Result<QByteArray> text = readInput(record);
        m_report.comparison->otherFonts = text
            ? fontDifferences(m_fonts, QJsonDocument::fromJson(*text).object())
            : QStringList{text.error().message};
        return {};
    }

    Result<void> draw(const Subject &subject, const toasts::PictureKey &key)
    {
        toasts::ToastPicture picture
            = toasts::pictureOf(subject.notification, key, {m_options.appName, m_options.scale});
        DrawnPicture drawn{subject.source, toasts::fileNameOf(subject.name, key),
            picture.image.size(), !picture.isSilent() || m_options.withSilent, {}};
        if (drawn.isKept) {
            if (const auto kept = keep(drawn.file, picture.image); !kept)
                return kept;
        }
        if (!m_options.sheet.isEmpty() && drawn.isKept) {
            if (const auto held = hold(subject, picture); !held)
                return held;
        }
        picture.image = {};
        drawn.picture = std::move(picture);
        m_report.pictures.append(std::move(drawn));
        return {};
    }

    // Compared first, since it may take the place of what it is compared with.
    Result<void> keep(const QString &file, const QImage &image)
    {
        if (m_report.comparison) {
            const Result<ComparedPicture> compared = m_references.compare(file, image);
            if (!compared)
                return Unexpected{compared.error()};
            m_report.comparison->pictures.append(*compared);
        }
        if (m_options.out.isEmpty())
            return {};
        return writePicture(QDir(m_options.out).filePath(file), image);
    }

    // Pictures of a sheet are in memory together.
    Result<void> hold(const Subject &subject, const toasts::ToastPicture &picture)
    {
        m_heldPixels += qint64(picture.image.width()) * picture.image.height();
        if (m_heldPixels > m_limits.picturePixels)
            return sheetTooLarge();
        toasts::SheetEntry entry = toasts::sheetEntry(picture);
        if (m_subjects.size() > 1) {
            entry.caption = subject.name + QStringLiteral(" · ") + entry.caption;
            entry.row = entry.caption;
        }
        m_entries.append(entry);
        return {};
    }

    Result<void> writeFontRecord() const
    {
        if (m_options.out.isEmpty())
            return {};
        if (!QDir().mkpath(m_options.out))
            return fail(QStringLiteral("unwritable"),
                QStringLiteral("The folder for the pictures cannot be made."), m_options.out);
        return writeOutput(
            QDir(m_options.out).filePath(fontRecordName), QJsonDocument(m_fonts).toJson());
    }

    void addExtras()
    {
        if (!m_report.comparison)
            return;
        QStringList names;
        for (const Subject &subject : m_subjects)
            names.append(subject.name);
        for (ComparedPicture extra : m_references.extras(names)) {
            const auto silent = std::find_if(m_report.pictures.begin(), m_report.pictures.end(),
                [&extra](const DrawnPicture &drawn) { return drawn.file == extra.file; });
            extra.reason = silent == m_report.pictures.end()
                ? QStringLiteral("not drawn in this run")
                : silent->picture.silence;
            m_report.comparison->pictures.append(extra);
        }
    }

    Result<void> writeSheet()
    {
        if (m_options.sheet.isEmpty())
            return {};
        const toasts::ContactSheet sheet(
            m_subjects.size() == 1 ? m_subjects.constFirst().name : QString(), m_entries);
        if (sheet.pixels(m_options.scale) > m_limits.picturePixels)
            return sheetTooLarge();
        const QImage image = sheet.image(m_options.scale);
        m_report.sheet = m_options.sheet;
        m_report.sheetSize = image.size();
        return writePicture(m_options.sheet, image);
    }

    [[nodiscard]] Unexpected sheetTooLarge() const
    {
        return fail(QStringLiteral("tooLarge"),
            QStringLiteral(
                "The sheet would have more than %1 pixels; choose fewer surfaces, themes "
                "or sizes, or a smaller scale.")
                .arg(m_limits.picturePixels),
            m_options.sheet);
    }

    const Limits m_limits{};
    const RenderOptions &m_options;
    const QList<Subject> &m_subjects;
    ReferenceFolder m_references;
    QJsonObject m_fonts;
    QList<toasts::SheetEntry> m_entries;
    qint64 m_heldPixels = 0;
    RenderReport m_report;
};

} // namespace

int render(const CommandLine &line)
{
    RenderArguments commandLine(line);
    const Result<RenderOptions> options = commandLine.take();
    if (!options) {
        printError(options.error());
        return unusable;
    }
    if (const auto fonts = takeFonts(options->fonts); !fonts) {
        printError(fonts.error());
        return unusable;
    }
    const Subjects subjects = subjectsOf(*options, commandLine.source());
    if (const auto unlike = checkNames(subjects.all); !unlike) {
        printError(unlike.error());
        return unusable;
    }
    if (subjects.all.isEmpty())
        return subjects.code;
    Renderer renderer(*options, subjects.all);
    if (const auto ran = renderer.run(); !ran) {
        printError(ran.error());
        return unusable;
    }
    const RenderReport &report = renderer.report();
    printBytes(options->isJson ? asJson(report) : asText(report));
    const bool isSame = !report.comparison || report.comparison->isSame();
    return std::max(subjects.code, isSame ? done : notSo);
}

} // namespace carillon::cli
