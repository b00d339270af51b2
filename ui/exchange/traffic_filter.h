#pragma once

#include <QSortFilterProxyModel>

namespace carillon::exchange {

/// Which exchanges of a TrafficModel are shown: those that hold a text, of a class of answers, of a
/// method, from one caller. What is empty or 0 chooses nothing.
class TrafficFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TrafficFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// @param hundreds  2 for 2xx
    void setStatusClass(int hundreds);
    void setMethod(const QString &method);
    void setFrom(const QString &from);

    [[nodiscard]] int statusClass() const { return m_hundreds; }
    [[nodiscard]] const QString &method() const { return m_method; }
    [[nodiscard]] const QString &from() const { return m_from; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_method;
    QString m_from;
    int m_hundreds = 0;
};

} // namespace carillon::exchange
