#pragma once

#include "platforms/native_payload.h"

namespace carillon::toasts {

/// How much of each text the targeted platforms show, whole ones included, and of an iOS
/// fallback's. Raw content is measured on the web alone, and only where it names a title or body:
/// elsewhere its picture is a guess.
///
/// Threads  where QtGui may use fonts; needs a QGuiApplication.
[[nodiscard]] QList<platforms::Cut> cutsIn(const contract::Notification &notification);

/// The same, measured anew only when a text or a target changed: for every keystroke.
class CutMeter {
public:
    [[nodiscard]] const QList<platforms::Cut> &cutsIn(const contract::Notification &notification);

private:
    contract::Notification m_measured{};
    QList<platforms::Cut> m_cuts{};
};

} // namespace carillon::toasts
