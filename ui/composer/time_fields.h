#pragma once

#include "base/clock.h"
#include "composer/text_field.h"

class QMenu;
class QToolButton;

namespace carillon::composer {

/// A number of seconds; a string that holds one stays a string.
class SecondsField : public TextField {
    Q_OBJECT

public:
    /// @param range  shown at the right end, such as `60 to 600`
    SecondsField(compose::Document &document, const compose::Path &path, const QString &label,
        const QString &range, QWidget *parent);

protected:
    void describe(const compose::FieldValue &value) override;
    [[nodiscard]] std::optional<json::TextEdit> editFor(const QString &typed) const override;

private:
    QString m_range;
};

/// The expiry as the JSON has it, how far away that is, and a menu of usual ones.
class ExpirationField : public TextField {
    Q_OBJECT

public:
    ExpirationField(
        compose::Document &document, const Clock &clock, const QString &label, QWidget *parent);

protected:
    void describe(const compose::FieldValue &value) override;
    void showAccess(Access access) override;

private:
    void fill(QMenu &menu);
    void expireIn(std::chrono::milliseconds span);

    const Clock &m_clock;
    QToolButton *m_button = nullptr;
};

/// `in 9 days`, `in 1 hour`, `5 minutes ago`; the largest whole unit.
[[nodiscard]] QString distance(std::chrono::milliseconds span);

} // namespace carillon::composer
