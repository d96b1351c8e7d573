#include "app/ctl/sample/restaurant.h"

#include <algorithm>

namespace jangbu::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 20'251'101;
constexpr int noonPercent = 45;
constexpr int eveningPercent = 46;
constexpr int eveningMinute = 17 * 60;
constexpr int maxLines = 5;
constexpr int takeawayDiscount = 1'000;

bool isClosed(BusinessDate date)
{
    const QList<BusinessDate> holidays { { 2026, 2, 17 }, { 2026, 9, 25 } };
    return date.date().dayOfWeek() == Qt::Monday || holidays.contains(date);
}

int usualVisitsOn(BusinessDate date)
{
    switch (date.date().dayOfWeek()) {
    case Qt::Friday:
        return 23;
    case Qt::Saturday:
        return 29;
    case Qt::Sunday:
        return 25;
    default:
        return 18;
    }
}

int drawMinute(Dice& dice)
{
    const int hundredth = dice.between(1, 100);
    if (hundredth <= noonPercent)
        return dice.around(11 * 60 + 15, 13 * 60 + 30);
    if (hundredth <= noonPercent + eveningPercent)
        return dice.around(eveningMinute + 15, 20 * 60 + 30);
    return dice.between(13 * 60 + 30, eveningMinute);
}

bool isOnTheBill(const Visit& visit, const Dish& dish)
{
    return std::any_of(visit.lines.begin(), visit.lines.end(),
                       [&dish](const SoldLine& line) { return line.dish == &dish; });
}

} // namespace

int Visit::amount() const
{
    int sum = 0;
    for (const SoldLine& line : lines)
        sum += line.amount();
    return sum;
}

Restaurant::Restaurant()
    : m_dice(seed)
{
}

QList<Visit> Restaurant::visitsOn(BusinessDate date)
{
    QList<Visit> visits;
    if (isClosed(date))
        return visits;
    QList<int> arrivals;
    for (int left = usualVisitsOn(date) + m_dice.around(-5, 5); left > 0; --left)
        arrivals.append(drawMinute(m_dice));
    std::sort(arrivals.begin(), arrivals.end());
    m_busyUntil.fill(0);
    for (const int minute : arrivals)
        visits.append(visitAt(date, static_cast<int>(visits.size()) + 1, minute));
    std::stable_sort(visits.begin(), visits.end(), [](const Visit& lhs, const Visit& rhs) {
        return lhs.paidMinute < rhs.paidMinute;
    });
    for (qsizetype at = 0; at < visits.size(); ++at)
        visits[at].receipt = static_cast<int>(at) + 1;
    return visits;
}

Visit Restaurant::visitAt(BusinessDate date, int serial, int minute)
{
    Visit visit { .date = date, .serial = serial };
    const bool evening = minute >= eveningMinute;
    const bool takeaway = m_dice.inHundred(9);
    visit.paidMinute = minute + (takeaway ? m_dice.between(8, 20) : m_dice.around(25, 85));
    visit.place = takeaway ? u"포장"_s : placeFor(minute, visit.paidMinute);
    const int party = takeaway ? m_dice.between(1, 3) : m_dice.around(1, evening ? 5 : 4);
    orderMeals(visit, party, minute, takeaway);
    if (!takeaway && m_dice.inHundred(evening ? 34 : 12))
        orderMore(visit, minute + m_dice.between(9, 20), evening);
    pay(visit);
    maybeGiveBack(visit);
    return visit;
}

/// A free table; whoever finds none takes the meal home.
QString Restaurant::placeFor(int minute, int untilMinute)
{
    const int wanted = m_dice.between(0, tableCount - 1);
    for (int offset = 0; offset < tableCount; ++offset) {
        const int table = (wanted + offset) % tableCount;
        int& busyUntil = m_busyUntil.at(static_cast<size_t>(table));
        if (busyUntil >= minute)
            continue;
        busyUntil = untilMinute;
        return QString::number(table + 1);
    }
    return u"포장"_s;
}

void Restaurant::orderMeals(Visit& visit, int party, int minute, bool takeaway)
{
    const bool evening = minute >= eveningMinute;
    for (int left = party; left > 0 && visit.lines.size() < 3;) {
        const int quantity = visit.lines.size() == 2 ? left : m_dice.between(1, left);
        addLine(visit, Course::Main, quantity, 1, minute);
        left -= quantity;
    }
    if (takeaway && m_dice.inHundred(40)) {
        SoldLine& first = visit.lines.first();
        first.discount = takeawayDiscount * first.quantity;
    }
    if (m_dice.inHundred(evening ? 42 : 24))
        addLine(visit, Course::Side, 1, 1, minute);
    if (!takeaway && m_dice.inHundred(evening ? 48 : 14))
        addLine(visit, Course::Drink, m_dice.between(1, evening ? 3 : 2), 1, minute);
}

void Restaurant::orderMore(Visit& visit, int minute, bool evening)
{
    const bool drinks = m_dice.inHundred(evening ? 65 : 35);
    addLine(visit, drinks ? Course::Drink : Course::Side, 1, 2, minute);
    if (m_dice.inHundred(25))
        addLine(visit, Course::Side, m_dice.between(1, 2), 2, minute);
}

/// A dish that is on the bill of the same order already is not written twice.
void Restaurant::addLine(Visit& visit, Course course, int quantity, int order, int minute)
{
    const Dish& dish = drawDish(m_dice, course, visit.date, minute >= eveningMinute);
    if (visit.lines.size() >= maxLines || (order == 1 && isOnTheBill(visit, dish)))
        return;
    const int at = qMin(minute, visit.paidMinute);
    visit.lines.append({ &dish, order, at, dish.priceOn(visit.date), quantity });
}

Way Restaurant::drawWay()
{
    const int hundredth = m_dice.between(1, 100);
    if (hundredth <= 20)
        return { "CASH" };
    if (hundredth <= 25)
        return { "OTHER", "", "", m_dice.inHundred(60) ? "제로페이" : "상품권" };
    const int company = m_dice.between(1, 100);
    return { "CARD", company <= 46 ? "K" : (company <= 77 ? "H" : "S"),
             m_dice.inHundred(68) ? "CREDIT" : "DEBIT" };
}

void Restaurant::pay(Visit& visit)
{
    visit.ways.append(drawWay());
    if (visit.amount() < 20'000 || m_dice.between(1, 1000) > 20)
        return;
    Way second = drawWay();
    second.amount = visit.amount() / 2 / 1'000 * 1'000;
    visit.ways.first().amount = visit.amount() - second.amount;
    visit.ways.append(second);
}

void Restaurant::maybeGiveBack(Visit& visit)
{
    constexpr std::array<const char*, 6> reasons { "주문 착오",        "계산 착오", "음식에 이물질",
                                                   "음식이 늦게 나옴", "포장 누락", "맛이 이상함" };
    if (m_dice.between(1, 1000) > 7)
        return;
    const auto reason = static_cast<size_t>(m_dice.between(0, reasons.size() - 1));
    GivenBack back { visit.date, visit.paidMinute + m_dice.between(3, 40), reasons.at(reason) };
    if (m_dice.inHundred(45)) {
        back.line = m_dice.between(1, static_cast<int>(visit.lines.size()));
        back.quantity = m_dice.between(1, visit.lines.at(back.line - 1).quantity);
    }
    // Some come back with what they took home only when the restaurant is open again.
    if (visit.place == u"포장" && m_dice.inHundred(60) && visit.date < lastDay()) {
        do {
            back.date = back.date.addDays(1);
        } while (isClosed(back.date));
        back.minute = m_dice.between(11 * 60, 12 * 60);
    }
    visit.givenBack = back;
}

} // namespace jangbu::sample
