#include "theme/motion.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace carillon::theme {
namespace {

ReducedMotion currentChoice = ReducedMotion::System; // of the application, as its style is
bool systemIsReduced = false;

} // namespace

void setReducedMotion(ReducedMotion choice)
{
    currentChoice = choice;
}

void setSystemReducedMotion(bool reduced)
{
    systemIsReduced = reduced;
}

ReducedMotion reducedMotion()
{
    return currentChoice;
}

int motionFor(int system)
{
    switch (currentChoice) {
    case ReducedMotion::Always:
        return 0;
    case ReducedMotion::Never:
        return longestMotion;
    case ReducedMotion::System:
        break;
    }
    return systemIsReduced ? 0 : std::clamp(system, 0, longestMotion);
}

int motion(const QWidget *widget, int wanted)
{
    const int allowed
        = widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget);
    return std::clamp(allowed, 0, wanted);
}

} // namespace carillon::theme
