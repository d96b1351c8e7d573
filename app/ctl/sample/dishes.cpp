#include "app/ctl/sample/dishes.h"

#include <array>

namespace jangbu::sample {

namespace {

const BusinessDate pricesRose(2026, 3, 1);

// How much a dish of a season is liked from January to December, in hundredths.
constexpr std::array<int, 12> coldMonths { 190, 180, 130, 90, 60, 35, 25, 25, 60, 110, 150, 190 };
constexpr std::array<int, 12> warmMonths { 15, 15, 35, 70, 140, 240, 320, 320, 170, 60, 25, 15 };
constexpr std::array<int, 12> hotMonths { 0, 0, 0, 0, 40, 200, 420, 380, 60, 0, 0, 0 };

int likesOn(const Dish& dish, BusinessDate date, bool evening)
{
    const auto month = static_cast<size_t>(date.date().month() - 1);
    const bool alcohol = dish.course == Course::Drink && dish.price >= 5000;
    const int atThisHour = alcohol && !evening ? dish.likes / 6 : dish.likes;
    switch (dish.season) {
    case Season::Always:
        return atThisHour * 100;
    case Season::Cold:
        return atThisHour * coldMonths.at(month);
    case Season::Warm:
        return atThisHour * warmMonths.at(month);
    case Season::Hot:
        return atThisHour * hotMonths.at(month);
    }
    Q_UNREACHABLE();
}

} // namespace

int Dish::priceOn(BusinessDate date) const
{
    return date < pricesRose ? price : raisedPrice;
}

const QList<Dish>& allDishes()
{
    using enum Course;
    using enum Season;
    static const QList<Dish> dishes {
        { "한우국밥", Main, Cold, 10'000, 11'000, 20, 0 },
        { "설렁탕", Main, Cold, 11'000, 12'000, 14, 0 },
        { "육개장", Main, Cold, 10'000, 10'000, 11, 0 },
        { "갈비탕", Main, Cold, 14'000, 15'000, 9, 60 },
        { "김치찌개", Main, Always, 9'000, 9'500, 16, 0 },
        { "된장찌개", Main, Always, 9'000, 9'500, 13, 0 },
        { "순두부찌개", Main, Always, 9'000, 9'500, 10, 0 },
        { "비빔밥", Main, Always, 9'500, 10'000, 10, 0 },
        { "돌솥비빔밥", Main, Cold, 10'500, 11'000, 9, 0 },
        { "제육볶음", Main, Always, 12'000, 12'000, 12, 0 },
        { "불고기정식", Main, Always, 15'000, 16'000, 8, 0 },
        { "물냉면", Main, Warm, 10'000, 11'000, 17, 0 },
        { "비빔냉면", Main, Warm, 10'000, 11'000, 13, 0 },
        { "콩국수", Main, Hot, 10'000, 10'000, 9, 40 },
        { "삼계탕", Main, Hot, 16'000, 17'000, 10, 50 },
        { "왕만두", Side, Always, 7'000, 7'000, 16, 0 },
        { "해물파전", Side, Always, 16'000, 16'000, 12, 0 },
        { "녹두전", Side, Cold, 12'000, 12'000, 8, 0 },
        { "계란찜", Side, Always, 5'000, 5'000, 12, 0 },
        { "도토리묵", Side, Warm, 9'000, 9'000, 7, 0 },
        { "수육(소)", Side, Always, 25'000, 26'000, 7, 30 },
        { "공기밥", Side, Always, 1'000, 1'000, 22, 0 },
        { "포장김치 1kg", Side, Always, 12'000, 12'000, 5, 20, true },
        { "소주", Drink, Always, 5'000, 5'000, 24, 0 },
        { "맥주", Drink, Warm, 5'000, 5'000, 13, 0 },
        { "막걸리", Drink, Always, 6'000, 6'000, 11, 0 },
        { "콜라", Drink, Always, 2'000, 2'000, 12, 0 },
        { "사이다", Drink, Always, 2'000, 2'000, 11, 0 },
        { "식혜", Drink, Always, 3'000, 3'000, 7, 0 },
    };
    return dishes;
}

const char* categoryOf(Course course)
{
    switch (course) {
    case Course::Main:
        return "MAIN_MENU";
    case Course::Side:
        return "SUB_MENU";
    case Course::Drink:
        return "DRINK";
    }
    Q_UNREACHABLE();
}

const Dish& drawDish(Dice& dice, Course course, BusinessDate date, bool evening)
{
    int all = 0;
    for (const Dish& dish : allDishes())
        all += dish.course == course ? likesOn(dish, date, evening) : 0;
    int drawn = dice.between(1, all);
    for (const Dish& dish : allDishes()) {
        drawn -= dish.course == course ? likesOn(dish, date, evening) : 0;
        if (drawn <= 0)
            return dish;
    }
    Q_UNREACHABLE();
}

} // namespace jangbu::sample
