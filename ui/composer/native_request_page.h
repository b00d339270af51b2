#pragma once

#include "platforms/native_payload.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace carillon::widgets {
class JsonView;
class Meter;
} // namespace carillon::widgets

namespace carillon::composer {

class FindingsList;

/// The requests one platform would be sent, one at a time: its headers and body, how much of the
/// limit it takes, and what is lost.
class NativeRequestPage : public QWidget {
    Q_OBJECT

public:
    explicit NativeRequestPage(QWidget *parent = nullptr);

    /// Stays at the same kind of request where the platform has it.
    /// @param equivalent  with at least one request
    void show(const platforms::NativeEquivalent &equivalent);
    [[nodiscard]] const platforms::NativeRequest &current() const;

public Q_SLOTS:
    void copyRequest();
    void copyBody();

Q_SIGNALS:
    void findingActivated(const carillon::platforms::Finding &finding);

private:
    QWidget *makeChooser();
    void showCurrent();
    void showMeter(const platforms::NativeRequest &request);
    void copy(const QByteArray &text, QPushButton *button);

    platforms::NativeEquivalent m_equivalent;
    QComboBox *m_kinds = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_copyBody = nullptr;
    widgets::Meter *m_meter = nullptr;
    widgets::JsonView *m_text = nullptr;
    QLabel *m_lossesTitle = nullptr;
    FindingsList *m_losses = nullptr;
};

} // namespace carillon::composer
