#include "theme/text_size.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace carillon::theme {
namespace {

int currentPercent = usualTextSize; // of the application, as its font and palette are

QEvent::Type fitEvent()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

class Follower : public QObject {
public:
    Follower(QWidget *widget, std::function<void()> fit)
        : QObject(widget)
        , m_fit(std::move(fit))
    {
        widget->installEventFilter(this);
        m_fit();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == fitEvent())
            m_fit();
        return false;
    }

private:
    std::function<void()> m_fit;
};

} // namespace

int textSize()
{
    return currentPercent;
}

int scaled(int px)
{
    return (px * currentPercent + 50) / 100;
}

QSize scaled(QSize px)
{
    return {scaled(px.width()), scaled(px.height())};
}

void follow(QWidget *widget, std::function<void()> fit)
{
    new Follower(widget, std::move(fit)); // the widget's
}

void fixHeight(QWidget *widget, int px)
{
    follow(widget, [widget, px] { widget->setFixedHeight(scaled(px)); });
}

void fixWidth(QWidget *widget, int px)
{
    follow(widget, [widget, px] { widget->setFixedWidth(scaled(px)); });
}

void fixSize(QWidget *widget, QSize px)
{
    follow(widget, [widget, px] { widget->setFixedSize(scaled(px)); });
}

void setTextSize(int percent)
{
    currentPercent = std::clamp(percent, textSizes.front(), textSizes.back());
}

void fitToTextSize()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(fitEvent());
        QCoreApplication::sendEvent(widget, &event);
        widget->updateGeometry(); // what paints its own text has another size hint
    }
}

} // namespace carillon::theme
