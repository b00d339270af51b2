#pragma once

#include "composer/form_field.h"

#include <functional>

namespace carillon::widgets {
class HintedLineEdit;
class HintedTextEdit;
} // namespace carillon::widgets

namespace carillon::composer {

/// What an emptied input means.
enum class WhenCleared {
    Remove, ///< the member goes
    KeepEmpty ///< an empty string stays
};

/// The words inside an input about what it holds.
using Counter = std::function<QString(const QString &)>;

/// `12`: characters as people count them.
[[nodiscard]] QString characterCount(const QString &text);
/// `24 · 1 line`
[[nodiscard]] QString characterAndLineCount(const QString &text);
/// `71 bytes`, in UTF-8.
[[nodiscard]] QString byteCount(const QString &text);

/// A string on one line.
class TextField : public FormField {
    Q_OBJECT

public:
    TextField(compose::Document &document, const compose::Path &path, const QString &label,
        QWidget *parent);

    void setCounter(Counter counter);
    void setPlaceholder(const QString &text);
    /// What the counter says depends on more than the text, and that changed.
    void recount() { describe(m_value); }
    [[nodiscard]] widgets::HintedLineEdit *edit() const { return m_edit; }

protected:
    void show(const compose::FieldValue &value) override;
    void showAccess(Access access) override;
    /// Called when the text shown changed, whoever changed it.
    virtual void describe(const compose::FieldValue &value);
    /// The edit that makes the member hold what was typed, which is not empty.
    [[nodiscard]] virtual std::optional<json::TextEdit> editFor(const QString &typed) const;

private:
    void take(const QString &typed);

    widgets::HintedLineEdit *m_edit = nullptr;
    Counter m_counter;
    compose::FieldValue m_value;
};

/// A string on several lines.
class LongTextField : public FormField {
    Q_OBJECT

public:
    LongTextField(compose::Document &document, const compose::Path &path, const QString &label,
        QWidget *parent, int lines = 1);

    void setCounter(Counter counter);
    void setWhenCleared(WhenCleared what) { m_whenCleared = what; }
    [[nodiscard]] widgets::HintedTextEdit *edit() const { return m_edit; }

protected:
    void show(const compose::FieldValue &value) override;
    void showAccess(Access access) override;

private:
    void take();

    widgets::HintedTextEdit *m_edit = nullptr;
    Counter m_counter;
    WhenCleared m_whenCleared = WhenCleared::Remove;
    QString m_value; ///< what the draft says
    QString m_shown; ///< the same as the input holds it: it knows one kind of line end only
};

} // namespace carillon::composer
