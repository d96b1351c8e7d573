#pragma once

#include "core/money/currency.h"
#include "ui/formats.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace jangbu::ui {

class MoneyField;

/// What a guest hands over in cash, by a press or typed, and the change that goes back.
class CashRow final : public QWidget {
    Q_OBJECT

public:
    CashRow(const Formats& formats, const Currency& currency, QWidget* parent = nullptr);

    /// What is due now; what was handed over starts as that.
    void setDue(Money due);
    /// What was handed over before was for another part.
    void forget() { m_due.reset(); }
    /// Nothing while it does not suffice.
    std::optional<Money> change() const;

signals:
    void changed();

private:
    void offer();
    void show();

    const Formats& m_formats;
    Currency m_currency;
    std::optional<Money> m_due;
    MoneyField* m_received;
    QHBoxLayout* m_notes;
    QLabel* m_changeWord;
    QLabel* m_change;
};

} // namespace jangbu::ui
