#pragma once

#include <QAbstractButton>

namespace jangbu::ui {

/// One part of a payment that is split: its amount, and whether it was taken, is due now or is
/// left. Only parts that were taken can be pressed.
class PartChip final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Taken, Now, Next };

    PartChip(Kind kind, const QString& amount, const QString& note, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    QString note() const { return m_note; }
    QSize sizeHint() const override { return { 74, 52 }; }
    QSize minimumSizeHint() const override { return { 60, 52 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    QString m_note;
};

} // namespace jangbu::ui
