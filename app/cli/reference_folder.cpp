#include "cli/reference_folder.h"

#include "cli/picture_file.h"
#include "toasts/render_plan.h"

#include <QDir>

#include <algorithm>

namespace carillon::cli {
namespace {

using namespace Qt::StringLiterals;
using State = ComparedPicture::State;

} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Same:
        return u"same"_s;
    case State::Differs:
        return u"differs"_s;
    case State::Missing:
        return u"missing"_s;
    case State::Extra:
        return u"extra"_s;
    case State::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

ReferenceFolder::ReferenceFolder(Options options)
    : m_options(std::move(options))
{
}

Result<void> ReferenceFolder::check() const
{
    const QFileInfo folder(m_options.folder);
    if (folder.isDir() && folder.isReadable())
        return {};
    return fail(u"unreadable"_s, u"There is no such folder to compare with."_s, m_options.folder);
}

Result<ComparedPicture> ReferenceFolder::compare(const QString &file, const QImage &actual)
{
    m_compared.append(file);
    ComparedPicture out{.file = file};
    const QString path = QDir(m_options.folder).filePath(file);
    if (!QFileInfo::exists(path)) {
        out.state = State::Missing;
        return out;
    }
    const Result<QImage> reference = toasts::readPicture(path, m_options.mostPixels);
    if (!reference) {
        out.state = State::Unreadable;
        out.reason = reference.error().message;
        return out;
    }
    out.difference = toasts::differenceOf(*reference, actual, m_options.tolerance);
    if (out.difference.isNone())
        return out;
    out.state = State::Differs;
    const Result<QString> written = writeDifference(file, *reference, actual);
    if (!written)
        return Unexpected{written.error()};
    out.differenceFile = *written;
    return out;
}

// None where it would be larger than a picture may be.
Result<QString> ReferenceFolder::writeDifference(
    const QString &file, const QImage &reference, const QImage &actual) const
{
    const QSize both = reference.size().expandedTo(actual.size());
    if (3 * qint64(both.width()) * both.height() > m_options.mostPixels)
        return QString();
    const QString path
        = QDir(m_options.differences).filePath(QFileInfo(file).completeBaseName() + "-diff.png"_L1);
    const auto written
        = writePicture(path, toasts::differencePicture(reference, actual, m_options.tolerance));
    if (!written)
        return Unexpected{written.error()};
    return path;
}

QList<ComparedPicture> ReferenceFolder::extras(const QStringList &subjects) const
{
    QList<ComparedPicture> out;
    const QStringList names
        = QDir(m_options.folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const bool isOurs = std::any_of(subjects.begin(), subjects.end(),
            [&name](const QString &subject) { return toasts::isPictureOf(subject, name); });
        if (isOurs && !m_compared.contains(name))
            out.append({.file = name, .state = State::Extra});
    }
    return out;
}

} // namespace carillon::cli
