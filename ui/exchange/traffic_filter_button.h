#pragma once

#include <QToolButton>

#include <functional>

namespace carillon::exchange {

class TrafficFilter;
class TrafficModel;

/// Chooses among the exchanges by answer, method and caller; it says what is chosen.
class TrafficFilterButton : public QToolButton {
    Q_OBJECT

public:
    /// Both outlive it.
    TrafficFilterButton(
        const TrafficModel &model, TrafficFilter &filter, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();

private:
    void fill();
    void addAnswers();
    void addMethods(const QStringList &methods);
    void addCallers(const QStringList &callers);
    void add(const QString &text, bool isChosen, const std::function<void()> &choose);
    void showChoice();

    const TrafficModel &m_model;
    TrafficFilter &m_filter;
};

} // namespace carillon::exchange
