#pragma once

#include "core/money/currency.h"

#include <QLineEdit>
#include <QWidget>

#include <optional>

class QLabel;

namespace jangbu::ui {

/// A text field with its label above, its unit inside and, below, the rule that what was typed
/// breaks.
class Field : public QWidget {
    Q_OBJECT

public:
    explicit Field(const QString& label, QWidget* parent = nullptr);

    QLineEdit* edit() { return m_edit; }
    QString text() const { return m_edit->text(); }
    void setText(const QString& text) { m_edit->setText(text); }
    /// Stands inside at the right; numbers are right-aligned with one.
    void setUnit(const QString& unit);
    /// Shows the sentence below and the negative edge; an empty one takes them away.
    void setError(const QString& sentence);
    bool hasError() const { return !m_errorText.isEmpty(); }
    QString errorText() const { return m_errorText; }
    /// A muted line below while there is no error.
    void setHint(const QString& hint);

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeUnit();
    void showBelow();

    QLabel* m_label;
    QLineEdit* m_edit;
    QLabel* m_unit;
    QLabel* m_below;
    QString m_errorText;
    QString m_hint;
};

/// A field for an amount of a currency, typed with or without grouping. The limit is checked while
/// typing, and the sentence names it.
class MoneyField final : public Field {
    Q_OBJECT

public:
    MoneyField(const QString& label, const Currency& currency, const QString& unit,
               QWidget* parent = nullptr);

    void setLimits(Money lowest, Money highest);
    /// Nothing while what stands there is no amount within the limits.
    std::optional<Money> value() const;
    void setValue(Money value);

signals:
    void valueChanged();

private:
    void check();

    Currency m_currency;
    Money m_lowest = Money::ofMinor(0);
    Money m_highest = maxPrice;
};

/// The same for a whole number.
class CountField final : public Field {
    Q_OBJECT

public:
    explicit CountField(const QString& label, const QString& unit = {}, QWidget* parent = nullptr);

    void setLimits(qint64 lowest, qint64 highest);
    std::optional<qint64> value() const;
    void setValue(qint64 value);

signals:
    void valueChanged();

private:
    void check();

    qint64 m_lowest = 0;
    qint64 m_highest = 10'000'000;
};

/// A whole number as somebody types it, grouping and blanks aside; nothing when it is none.
std::optional<qint64> typedCount(const QString& text);
/// The same for an amount of a currency.
std::optional<Money> typedMoney(const QString& text, const Currency& currency);

} // namespace jangbu::ui
