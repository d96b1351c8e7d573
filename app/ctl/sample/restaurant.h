#pragma once

#include "app/ctl/sample/dishes.h"

#include <array>
#include <optional>

namespace jangbu::sample {

inline constexpr const char* restaurantName = "한강식당";

struct Way {
    const char* method;
    const char* company = "";
    const char* kind = "";
    const char* other = "";
    int amount = 0; ///< Of a part; 0 where the trade is paid as a whole.
};

struct SoldLine {
    const Dish* dish;
    int order;
    int orderedMinute; ///< Of the day, as are the others.
    int unitPrice;
    int quantity;
    int discount = 0;

    int amount() const { return unitPrice * quantity - discount; }
};

struct GivenBack {
    BusinessDate date;
    int minute;
    const char* reason;
    int line = 0; ///< From 1; 0: all that is left.
    int quantity = 0;
};

/// A party at a table, from its first order to what it paid.
struct Visit {
    BusinessDate date;
    int serial; ///< By arrival.
    int receipt = 0; ///< By payment.
    QString place {};
    int paidMinute = 0;
    QList<SoldLine> lines {};
    QList<Way> ways {}; ///< Two of a split payment.
    std::optional<GivenBack> givenBack {};

    int amount() const;
};

/// A year of a restaurant that does not exist: closed on Mondays and on two holidays, busy at noon,
/// in the evening and at weekends, cold noodles in summer and soups in winter. Always the same.
class Restaurant final {
public:
    Restaurant();

    static BusinessDate firstDay() { return BusinessDate(2025, 11, 1); }
    static BusinessDate lastDay() { return BusinessDate(2026, 10, 31); }

    /// The visits of a day by payment; days are asked for in order. Empty when it was closed.
    QList<Visit> visitsOn(BusinessDate date);

private:
    static constexpr int tableCount = 12;

    Visit visitAt(BusinessDate date, int serial, int minute);
    QString placeFor(int minute, int untilMinute);
    void orderMeals(Visit& visit, int party, int minute, bool takeaway);
    void orderMore(Visit& visit, int minute, bool evening);
    void addLine(Visit& visit, Course course, int quantity, int order, int minute);
    void pay(Visit& visit);
    void maybeGiveBack(Visit& visit);
    Way drawWay();

    Dice m_dice;
    std::array<int, tableCount> m_busyUntil {};
};

} // namespace jangbu::sample
