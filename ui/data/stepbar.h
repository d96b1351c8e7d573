#pragma once

#include <QStringList>
#include <QWidget>

namespace jangbu::ui {

/// Where somebody is on a way of several steps: done, present and to come.
class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList& steps, QWidget* parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QStringList m_steps;
    int m_current = 0;
};

} // namespace jangbu::ui
