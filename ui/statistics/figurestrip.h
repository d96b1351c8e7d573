#pragma once

#include "ui/formats.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace jangbu::ui {

class Button;

/// A key figure of a period: its number, and beside it how it stands against other periods.
class PeriodFigure final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodFigure(const QString& label, QWidget* parent = nullptr);

    struct Against {
        ChangeText change;
        QString words; ///< `지난주`
        QString tip; ///< The other period and its number.
    };
    void show(const AmountWords& number, const QList<Against>& against);
    void show(const AmountWords& number, const QString& note);
    QString text() const;

signals:
    /// The owner wants to see what stands behind the number.
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showNumber(const AmountWords& number);
    void showBeside(int at, const Against& against);

    static constexpr int mostAgainst = 2;

    QLabel* m_label;
    QLabel* m_before;
    QLabel* m_number;
    QLabel* m_unit;
    QLabel* m_changes[mostAgainst];
    QLabel* m_words[mostAgainst];
};

/// Sales, pieces and refunds of a period in one card.
class FigureStrip final : public QFrame {
    Q_OBJECT

public:
    explicit FigureStrip(QWidget* parent = nullptr);

    PeriodFigure* sales() { return m_sales; }
    PeriodFigure* pieces() { return m_pieces; }
    PeriodFigure* refunds() { return m_refunds; }

private:
    PeriodFigure* m_sales;
    PeriodFigure* m_pieces;
    PeriodFigure* m_refunds;
};

} // namespace jangbu::ui
