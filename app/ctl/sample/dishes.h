#pragma once

#include "app/ctl/sample/dice.h"
#include "core/calendar/businessdate.h"

#include <QList>

namespace jangbu::sample {

enum class Course { Main, Side, Drink };
enum class Season { Always, Cold, Warm, Hot };

/// Something on the menu of the sample restaurant, in won.
struct Dish {
    const char* name;
    Course course;
    Season season;
    int price; ///< Until the prices of the main dishes rose.
    int raisedPrice;
    int likes; ///< How often it is ordered, against the others of its course.
    int baseStock; ///< 0: the usual one.
    bool taxFree = false;

    int priceOn(BusinessDate date) const;
};

const QList<Dish>& allDishes();
const char* categoryOf(Course course);

/// Draws a dish of a course by what is liked at that time of the year. Soju is no drink for noon.
const Dish& drawDish(Dice& dice, Course course, BusinessDate date, bool evening);

} // namespace jangbu::sample
