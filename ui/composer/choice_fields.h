#pragma once

#include "composer/form_field.h"

class QPushButton;

namespace carillon::widgets {
class SegmentedControl;
}

namespace carillon::composer {

/// Which kinds of content the payload has.
class KindField : public FormField {
    Q_OBJECT

public:
    KindField(compose::Document &document, const QString &label, QWidget *parent);

    /// The kind is not one member's value: reads it from the whole draft.
    void showKind(compose::PayloadKind kind);
    /// Only about the payload as such: its parts have fields of their own.
    [[nodiscard]] bool answersFor(QByteArrayView pointer) const override;

protected:
    void show(const compose::FieldValue &) override { }
    void showAccess(Access access) override;
    void showProblem(const QString &problem) override;

private:
    widgets::SegmentedControl *m_segments = nullptr;
};

/// None, High or Low.
class PriorityField : public FormField {
    Q_OBJECT

public:
    PriorityField(compose::Document &document, const QString &label, QWidget *parent);

protected:
    void show(const compose::FieldValue &value) override;
    void showAccess(Access access) override;
    void showProblem(const QString &problem) override;

private:
    widgets::SegmentedControl *m_segments = nullptr;
};

/// Which platforms are targeted, a chip each. Keeps the spelling of the names that are there.
class PlatformsField : public FormField {
    Q_OBJECT

public:
    PlatformsField(compose::Document &document, const QString &label, QWidget *parent);

protected:
    void show(const compose::FieldValue &value) override;
    void showAccess(Access access) override;
    void showProblem(const QString &problem) override;

private:
    void toggle(int index);

    QList<QPushButton *> m_chips;
    QList<QString> m_names; ///< as the draft has them
};

} // namespace carillon::composer
