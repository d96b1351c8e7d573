#pragma once

#include "core/payment/splittrade.h"
#include "ui/formats.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace jangbu::ui {

class Button;

/// The parts of a payment side by side, four in a row; where people share, behind a counter of
/// them.
class PartsRow final : public QWidget {
    Q_OBJECT

public:
    explicit PartsRow(const Formats& formats, QWidget* parent = nullptr);

    void show(const TradeSplit& split, const Currency& currency);
    void setCountsPeople(bool counts);
    int people() const { return m_people; }
    void setPeople(int people);

signals:
    void peopleChanged();
    /// A part that was taken was pressed.
    void partPressed(jangbu::PartId part);

private:
    QWidget* makeCounter();
    void count(int step);

    const Formats& m_formats;
    QWidget* m_counter = nullptr;
    QLabel* m_count = nullptr;
    Button* m_fewer = nullptr;
    Button* m_more = nullptr;
    QGridLayout* m_layout;
    QList<QWidget*> m_chips;
    bool m_countsPeople = false;
    int m_people = 2;
    int m_fewest = 2;
};

} // namespace jangbu::ui
