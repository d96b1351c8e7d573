#pragma once

#include <QAbstractButton>

namespace jangbu::ui {

/// At the foot of the side bar: whether the order desk takes orders, and from how many devices.
/// Leads to its settings.
class DeskLine final : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { Off, Running, Troubled };

    explicit DeskLine(QWidget* parent = nullptr);

    void show(State state, qint64 devices);
    /// Only the dot.
    void setNarrow(bool isNarrow);

    QSize sizeHint() const override { return { 180, 32 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::Off;
    bool m_isNarrow = false;
};

} // namespace jangbu::ui
