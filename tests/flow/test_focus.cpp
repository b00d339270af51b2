#include "support/opened_view.h"
#include "support/own_home.h"
#include "theme/contrast.h"
#include "theme/style_sheet.h"

#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::OpenedView;

// Whoever works by keyboard sees where they are.
class FocusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlShowsThatItHasTheFocus_data();
    void everyControlShowsThatItHasTheFocus();
    void backTabGoesTheWayBack_data() { OpenedView::addRows(); }
    void backTabGoesTheWayBack();
    void cleanupTestCase() { qInfo("%d controls were looked at", m_walked); }

private:
    int m_walked = 0;
};

namespace {

constexpr int around = 4; // a ring may lie outside, too
constexpr int longEnough = 120;
constexpr double toldApart = 3;

QImage lookOf(QWidget *control)
{
    QWidget *window = control->window();
    const QRect place(control->mapTo(window, QPoint()), control->size());
    return window->grab(place.adjusted(-around, -around, around, around) & window->rect())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/// How many pixels are told apart between two pictures.
int changed(const QImage &before, const QImage &after)
{
    int out = 0;
    for (int y = 0; y < before.height(); ++y) {
        const auto *was = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *is = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < before.width(); ++x)
            out += was[x] != is[x] && theme::contrast(was[x], is[x]) >= toldApart;
    }
    return out;
}

// As Tab does.
void scrollTo(QWidget *control)
{
    for (QWidget *holder = control->parentWidget(); holder; holder = holder->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(holder))
            area->ensureWidgetVisible(control);
    }
    QCoreApplication::processEvents();
}

bool takesFocusByTab(const QWidget *control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    return !button || !button->group() || button->isChecked();
}

QString pictureOf(const QWidget *control, const QImage &before, const QImage &after)
{
    const QString folder = qEnvironmentVariable("CARILLON_PICTURES");
    if (folder.isEmpty())
        return {};
    QImage both(before.width() * 2 + 8, before.height(), QImage::Format_RGB32);
    both.fill(Qt::red);
    QPainter painter(&both);
    painter.drawImage(0, 0, before);
    painter.drawImage(before.width() + 8, 0, after);
    painter.end();
    static int number = 0;
    const QString file = u"%1/%2-%3.png"_s.arg(folder)
                             .arg(++number, 3, 10, QChar(u'0'))
                             .arg(control->objectName());
    both.save(file);
    return file;
}

} // namespace

void FocusTest::everyControlShowsThatItHasTheFocus_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("scheme");
    constexpr std::pair<const char *, theme::Scheme> schemes[]{{"light", theme::Scheme::Light},
        {"dark", theme::Scheme::Dark}, {"high contrast light", theme::Scheme::HighContrastLight},
        {"high contrast dark", theme::Scheme::HighContrastDark}};
    for (const auto &[scheme, value] : schemes) {
        for (const OpenedView::View &each : OpenedView::views)
            QTest::addRow("%s, %s", each.name, scheme) << int(each.view) << int(value);
    }
}

void FocusTest::everyControlShowsThatItHasTheFocus()
{
    QFETCH(int, view);
    QFETCH(int, scheme);
    OpenedView opened{Actions::Id(view)};
    theme::apply(*qApp, theme::Scheme(scheme));
    QCoreApplication::processEvents();
    const QList<QWidget *> controls = opened.controls();
    QVERIFY(controls.size() > 2);
    QStringList unseen;
    for (QWidget *control : controls) {
        if (!takesFocusByTab(control))
            continue;
        QWidget *other = control == controls.first() ? controls.last() : controls.first();
        scrollTo(control);
        other->setFocus(Qt::TabFocusReason);
        const QImage before = lookOf(control);
        control->setFocus(Qt::TabFocusReason);
        const QImage after = lookOf(control);
        const int found = changed(before, after);
        ++m_walked;
        if (found < std::min(control->width() + control->height(), longEnough))
            unseen.append(u"%1: %2 pixels %3"_s.arg(test::described(control))
                              .arg(found)
                              .arg(pictureOf(control, before, after)));
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(u'\n' + unseen.join(u'\n')));
}

void FocusTest::backTabGoesTheWayBack()
{
    QFETCH(int, view);
    OpenedView opened{Actions::Id(view)};
    const QList<QWidget *> controls = opened.controls();
    controls.first()->setFocus();
    QList<QWidget *> way;
    for (qsizetype i = 0; i < 2 * controls.size(); ++i) {
        way.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    while (!way.isEmpty()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(test::described(QApplication::focusWidget()), test::described(way.takeLast()));
    }
}

int main(int argc, char **argv)
{
    const test::OwnHome home;
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    QTEST_SET_MAIN_SOURCE_PATH
    FocusTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_focus.moc"
