#pragma once

#include <QAbstractButton>

namespace jangbu::ui {

/// A row of the side bar that leads to a page: icon, name, and a count or a dot where something
/// waits. In the narrow bar only the icon is left.
class NavigationRow final : public QAbstractButton {
    Q_OBJECT

public:
    NavigationRow(const QString& iconName, const QString& text, QWidget* parent = nullptr);

    /// 0: none.
    void setWaiting(int count);
    /// The dot for what concerns money.
    void setWarning(bool isOn);
    void setNarrow(bool isNarrow);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    int m_waiting = 0;
    bool m_warns = false;
    bool m_isNarrow = false;
};

} // namespace jangbu::ui
