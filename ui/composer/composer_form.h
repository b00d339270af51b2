#pragma once

#include "compose/draft_controller.h"

#include <QScrollArea>

class QVBoxLayout;

namespace carillon::composer {

class DocumentUndo;
class ExpirationField;
class FallbackSection;
class FormField;
class KindField;
class LongTextField;
class ParseBanner;
class TextField;

/// The draft as a form: every member of the contract as a field. Shows what the JSON holds and
/// writes each change back as an edit of those bytes alone. While the text does not parse, the
/// fields keep their last values and cannot be changed.
class ComposerForm : public QScrollArea {
    Q_OBJECT

public:
    explicit ComposerForm(compose::DraftController &controller, QWidget *parent = nullptr);

    /// Puts the cursor where a finding belongs: at the member, or at the nearest one around it.
    /// @param pointer  RFC 6901
    /// @return false if the form has no place for it
    bool focusField(const QByteArray &pointer);
    /// Words behind the title's count, such as `fits everywhere`.
    void setTitleNote(const QString &note);
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text does not parse, and someone wants to see where.
    void jsonRequested();

private:
    QVBoxLayout *makeColumn();
    void alignCaptions();
    void addTarget(QVBoxLayout &column);
    void addPayload(QVBoxLayout &column);
    void addDelivery(QVBoxLayout &column);
    void addFallback(QVBoxLayout &column);
    void addSection(QVBoxLayout &column, const QString &title, const QString &hint = {});
    template <typename Field> Field *add(QVBoxLayout &column, Field *field);
    void watchInputs();

    void load();
    void showKind(const json::Document &json);
    void showProblems(const compose::Draft &draft);
    [[nodiscard]] QWidget *inputFor(QByteArrayView pointer) const;

    compose::DraftController &m_controller;
    compose::Document &m_document;
    ParseBanner *m_banner = nullptr;
    QList<FormField *> m_fields;
    KindField *m_kind = nullptr;
    TextField *m_title = nullptr;
    LongTextField *m_body = nullptr;
    LongTextField *m_raw = nullptr;
    ExpirationField *m_expiration = nullptr;
    FallbackSection *m_fallback = nullptr;
    QString m_titleNote;
    bool m_locked = false;
};

} // namespace carillon::composer
