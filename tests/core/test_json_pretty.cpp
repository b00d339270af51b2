#include "base/json_pretty.h"

#include <QtTest>

using namespace carillon;

class JsonPrettyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsLaidOutAndKept_data();
    void textIsLaidOutAndKept();
};

void JsonPrettyTest::textIsLaidOutAndKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("order and numbers stay")
        << QByteArray("{\"b\":1.50,\"a\":12345678901234567890}")
        << QByteArray("{\n  \"b\": 1.50,\n  \"a\": 12345678901234567890\n}");
    QTest::newRow("escapes stay") << QByteArray("[\"\\u00e9\\n\"]") << QByteArray("[\"\\u00e9\\n\"]");
    QTest::newRow("empty ones stay short") << QByteArray("{ \"a\" : [ ], \"b\" : { } }")
                                           << QByteArray("{\n  \"a\": [],\n  \"b\": {}\n}");
    QTest::newRow("nested") << QByteArray("[{\"a\":[1,2]}]")
                            << QByteArray("[\n  {\n    \"a\": [1, 2]\n  }\n]");
    QTest::newRow("not JSON") << QByteArray("{oh") << QByteArray("{oh");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void JsonPrettyTest::textIsLaidOutAndKept()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);

    QCOMPARE(json::pretty(text), expected);
}

QTEST_GUILESS_MAIN(JsonPrettyTest)
#include "test_json_pretty.moc"
