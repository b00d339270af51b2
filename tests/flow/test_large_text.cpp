#include "support/clipping.h"
#include "support/own_home.h"

using namespace Qt::StringLiterals;
using namespace carillon;

// Words that are cut.
class LargeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCutLabelIsFound();
};

void LargeTextTest::aCutLabelIsFound()
{
    QWidget window;
    auto *label = new QLabel(u"Several words in one line"_s, &window);
    auto *button = new QPushButton(u"Press here"_s, &window);
    window.resize(400, 300);
    label->setGeometry(0, 0, 30, 30);
    button->setGeometry(0, 100, 200, 8);
    window.show();
    QCOMPARE(test::clippedIn(&window).size(), 2);
    label->setGeometry(0, 0, 300, 60);
    button->setGeometry(0, 100, 200, 60);
    QVERIFY2(test::clippedIn(&window).isEmpty(), qPrintable(test::clippedIn(&window).join(u'\n')));
    button->move(0, 20);
    QCOMPARE(test::clippedIn(&window).size(), 1);
    button->move(300, 100);
    QCOMPARE(test::clippedIn(&window).size(), 1);
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    LargeTextTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_large_text.moc"
