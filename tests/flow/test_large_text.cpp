#include "support/clipping.h"
#include "support/opened_view.h"
#include "support/own_home.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::OpenedView;

// The window and its dialogs with text twice as large.
class LargeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCutLabelIsFound();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void cleanup() { QSettings().remove(u"textSize"_s); }
};

void LargeTextTest::nothingIsClipped_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 200}) {
        for (const QSize size : {QSize(1024, 680), QSize(1440, 900)}) {
            for (const OpenedView::View &each : OpenedView::views)
                QTest::addRow("%s, %d x %d, %d %%", each.name, size.width(), size.height(), percent)
                    << int(each.view) << size << percent;
        }
    }
}

void LargeTextTest::nothingIsClipped()
{
    QFETCH(int, view);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QSettings().setValue(u"textSize"_s, percent);
    OpenedView opened(Actions::Id(view), size);
    // Layouts settle over several turns: what is wrapped asks for its height once it has a width.
    QTest::qWait(150);
    const QString folder = qEnvironmentVariable("CARILLON_PICTURES");
    if (!folder.isEmpty())
        opened.root->grab().save(
            u"%1/%2.png"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag()).remove(u' ')));
    const QStringList clipped = test::clippedIn(opened.root);
    QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
}

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
    QCoreApplication::setOrganizationName(u"carillon"_s); // else settings count as not written
    QTEST_SET_MAIN_SOURCE_PATH
    LargeTextTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_large_text.moc"
