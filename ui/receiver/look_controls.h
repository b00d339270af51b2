#pragma once

#include "receiver/preview_look.h"

#include <QToolButton>
#include <QWidget>

class QActionGroup;
class QMenu;

namespace carillon::receiver {

/// How the devices look, as two buttons with menus: which surface each platform shows, its
/// generation, theme and direction; and the devices' text size.
class LookControls : public QWidget {
    Q_OBJECT

public:
    explicit LookControls(QWidget *parent = nullptr);

    void setLook(const PreviewLook &look);
    [[nodiscard]] const PreviewLook &look() const { return m_look; }
    /// One button with a short name, for narrow windows; its menu has the text size, too.
    void setShort(bool isShort);
    /// A sign in the place of words, where large text leaves no room for one of them.
    void setTiny(bool isTiny);

Q_SIGNALS:
    /// A person chose.
    void changed(const carillon::receiver::PreviewLook &look);

private:
    void fillSurfaceMenu();
    void addPlatform(contract::Platform platform);
    void addThemes();
    void fillSizes(QMenu *menu);
    void choose(const PreviewLook &look);
    void showLook();
    [[nodiscard]] QString surfaceText() const;

    PreviewLook m_look;
    bool m_isShort = false;
    bool m_isTiny = false;
    QToolButton *m_surface;
    QToolButton *m_size;
};

} // namespace carillon::receiver
