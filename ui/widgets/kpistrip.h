#pragma once

#include "ui/formats.h"

#include <QFrame>
#include <QList>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace jangbu::ui {

/// A key figure: a label, the number with its unit, and below what it is compared with.
class KpiCell final : public QWidget {
    Q_OBJECT

public:
    explicit KpiCell(const QString& label, bool isHero, QWidget* parent = nullptr);

    void setAmount(const AmountWords& amount);
    void setCount(const QString& number, const QString& unit);
    /// The line below: how it changed, and in muted words against what.
    void setChange(const std::optional<ChangeText>& change, const QString& note);
    /// A muted note and a number in bold behind it.
    void setNote(const QString& note, const QString& number = {});

private:
    void describe();

    QLabel* m_label;
    QLabel* m_before;
    QLabel* m_number;
    QLabel* m_unit;
    QLabel* m_change;
    QLabel* m_note;
    QLabel* m_noteNumber;
};

/// Key figures in one card, side by side, divided by thin rules.
class KpiStrip final : public QFrame {
    Q_OBJECT

public:
    explicit KpiStrip(QWidget* parent = nullptr);

    /// The first one is larger where `isHero` says so.
    KpiCell* add(const QString& label, bool isHero = false, int stretch = 1);

private:
    QHBoxLayout* m_layout;
};

/// A label's text and tone for a change: ▲ green, ▼ red, 0.0 % muted.
void showChange(QLabel* label, const ChangeText& change);

} // namespace jangbu::ui
