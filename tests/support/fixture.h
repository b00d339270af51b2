#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

/// Files of tests/data, and small things every test would write again.
namespace carillon::test {

inline QByteArray fixture(const QString &path)
{
    QFile file(QStringLiteral(CARILLON_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(path));
    return file.readAll();
}

inline QJsonArray jsonFixture(const QString &path)
{
    return QJsonDocument::fromJson(fixture(path)).array();
}

} // namespace carillon::test
