#include "entry.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Feeds files to a fuzz entry without a fuzzer, so that every build meets the corpus.
//   replay_NAME FILE|FOLDER...
// Of a file *.json with an array of cases, each case's "body" is an input of its own.

namespace {

int inputs = 0;

void feed(const QByteArray &bytes)
{
    (void)LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t *>(bytes.constData()), size_t(bytes.size()));
    ++inputs;
}

void feedFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    feed(bytes);
    for (const auto &each : QJsonDocument::fromJson(bytes).array()) {
        if (each[QLatin1String("body")].isString())
            feed(each[QLatin1String("body")].toString().toUtf8());
    }
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        feedFile(path);
        QDirIterator files(path, QDir::Files);
        while (files.hasNext())
            feedFile(files.next());
    }
    std::printf("%d inputs\n", inputs);
    return inputs > 0 ? 0 : 1;
}
