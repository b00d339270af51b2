#pragma once

#include "toasts/render_plan.h"

#include <QScrollArea>

class QCheckBox;

namespace carillon::receiver {

/// Which pictures a contact sheet shows: check boxes for surfaces by platform, themes, sizes,
/// presets and directions.
class SheetChoices : public QScrollArea {
    Q_OBJECT

public:
    explicit SheetChoices(QWidget *parent = nullptr);

    [[nodiscard]] toasts::RenderChoices choices() const;
    void setChoices(const toasts::RenderChoices &choices);

Q_SIGNALS:
    void changed();

private:
    template <class T> struct Box {
        T value{};
        QCheckBox *box = nullptr;
    };
    template <class T> using Boxes = QList<Box<T>>;

    QCheckBox *addBox(QWidget *group, const QString &text, const QByteArray &name);
    QWidget *addGroup(const QString &title);
    void addPlatforms();
    void addLooks();

    Boxes<platforms::Surface> m_surfaces;
    Boxes<platforms::Preset> m_presets;
    Boxes<platforms::Theme> m_themes;
    Boxes<int> m_textSizes;
    Boxes<bool> m_mirrored;
    bool m_isSetting = false;
};

} // namespace carillon::receiver
