#pragma once

#include <QWidget>

namespace jangbu::ui {

/// Six dots that fill as a PIN is typed; never the digits.
class PinDots final : public QWidget {
    Q_OBJECT

public:
    static constexpr int digits = 6;

    explicit PinDots(QWidget* parent = nullptr);

    void setFilled(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_filled = 0;
};

/// The ten digits and the key that takes one back.
class PinKeypad final : public QWidget {
    Q_OBJECT

public:
    explicit PinKeypad(QWidget* parent = nullptr);

    /// For small windows: lower keys.
    void setCompact(bool isCompact);

signals:
    void digitPressed(QChar digit);
    void backPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QList<QWidget*> m_keys;
    QWidget* m_back;
    bool m_isCompact = false;
};

} // namespace jangbu::ui
