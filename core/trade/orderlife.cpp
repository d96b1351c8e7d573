#include "core/trade/orderlife.h"

#include <algorithm>
#include <array>

namespace jangbu {

namespace {

struct Step {
    Serving serving;
    OrderState from;
    OrderState to;
};

using enum OrderState;
using enum Serving;

/// The first step from a state is the one that comes by itself.
constexpr std::array steps {
    Step { AtTable, Placed, Accepted },     Step { AtTable, Accepted, Preparing },
    Step { AtTable, Preparing, Served },    Step { TakeOut, Placed, Accepted },
    Step { TakeOut, Accepted, Preparing },  Step { TakeOut, Preparing, Ready },
    Step { TakeOut, Ready, Delivered },     Step { TakeOut, Ready, OnTheWay },
    Step { TakeOut, OnTheWay, Delivered },  Step { Delivery, Placed, Accepted },
    Step { Delivery, Accepted, Preparing }, Step { Delivery, Preparing, Ready },
    Step { Delivery, Ready, OnTheWay },     Step { Delivery, OnTheWay, Delivered },
};

constexpr std::array takeOutWords { QStringView(u"포장"),    QStringView(u"take-out"),
                                    QStringView(u"takeout"), QStringView(u"take out"),
                                    QStringView(u"to-go"),   QStringView(u"to go") };
constexpr std::array deliveryWords { QStringView(u"배달"), QStringView(u"delivery") };
constexpr std::array counterWords { QStringView(u"카운터"), QStringView(u"counter") };

template <typename Words> bool startsWithOne(QStringView name, const Words& words)
{
    return std::any_of(words.begin(), words.end(), [name](QStringView word) {
        return name.startsWith(word, Qt::CaseInsensitive);
    });
}

} // namespace

std::optional<ChangedBy> changedByFrom(qint64 stored)
{
    if (stored < 0 || stored > static_cast<qint64>(ChangedBy::Clock))
        return std::nullopt;
    return static_cast<ChangedBy>(stored);
}

QList<OrderState> statesAfter(Serving serving, OrderState state)
{
    QList<OrderState> after;
    for (const Step& step : steps) {
        if (step.serving == serving && step.from == state)
            after.append(step.to);
    }
    if (!after.isEmpty())
        after.append(Cancelled);
    if (state == endOf(serving)) {
        if (state == Served)
            after.append(Cancelled);
        after.append(ReturnRequested);
    }
    if (state == ReturnRequested)
        after.append({ Returned, endOf(serving) });
    return after;
}

bool mayBecome(Serving serving, OrderState from, OrderState to)
{
    return statesAfter(serving, from).contains(to);
}

std::optional<OrderState> nextState(Serving serving, OrderState state)
{
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const Step& candidate) {
        return candidate.serving == serving && candidate.from == state;
    });
    return step == steps.end() ? std::nullopt : std::optional(step->to);
}

OrderState endOf(Serving serving)
{
    return serving == AtTable ? Served : Delivered;
}

bool isUnderWay(OrderState state)
{
    return state != Served && state != Cancelled && state != Delivered && state != Returned;
}

bool isCounterName(QStringView name)
{
    return startsWithOne(name, takeOutWords) || startsWithOne(name, deliveryWords)
        || startsWithOne(name, counterWords);
}

Serving servingAt(QStringView tableName)
{
    if (startsWithOne(tableName, deliveryWords))
        return Delivery;
    return startsWithOne(tableName, takeOutWords) ? TakeOut : AtTable;
}

} // namespace jangbu
