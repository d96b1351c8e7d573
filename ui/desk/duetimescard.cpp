#include "ui/desk/duetimescard.h"

#include "ui/live/livewatch.h"
#include "ui/settings/formrow.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array lateChoices { 10, 15, 20, 25, 30, 40, 60 };

struct Span {
    int days;
    int minutes;
};
constexpr std::array spans { Span { 0, 5 },  Span { 0, 10 },  Span { 0, 15 }, Span { 0, 30 },
                             Span { 0, 60 }, Span { 0, 120 }, Span { 1, 0 },  Span { 2, 0 } };

QPoint dataOf(int days, int minutes)
{
    return { days, minutes };
}

} // namespace

DueTimesCard::DueTimesCard(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_late(makeCombo(u"lateCombo"_s, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("How long orders take"), this);
    card->body()->setContentsMargins(20, 0, 20, 8);
    card->body()->setSpacing(0);
    outer->addWidget(card);
    for (const int minutes : lateChoices)
        m_late->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
    card->body()->addWidget(makeFormRow(tr("Late on the board"),
                                        tr("An order that is not out by then is coloured."), m_late,
                                        card));
    const auto add
        = [&](const QString& title, const QString& note, Serving serving, OrderState from) {
              card->body()->addWidget(makeRule(card));
              card->body()->addWidget(makeFormRow(title, note, addTime(serving, from), card));
          };
    add(tr("Take-out: ready, then handed over"),
        tr("Moves on by itself where nobody presses the button."), Serving::TakeOut,
        OrderState::Ready);
    add(tr("Delivery: ready, then on the way"), {}, Serving::Delivery, OrderState::Ready);
    add(tr("Delivery: on the way, then delivered"), {}, Serving::Delivery, OrderState::OnTheWay);
    connect(m_late, &QComboBox::activated, this, [this](int index) {
        if (m_services.watch)
            m_services.watch->setLateMinutes(m_late->itemData(index).toLongLong());
    });
}

QComboBox* DueTimesCard::addTime(Serving serving, OrderState from)
{
    QComboBox* combo = makeCombo(u"due %1 %2"_s.arg(int(serving)).arg(int(from)), this);
    combo->addItem(tr("Only by hand"));
    for (const Span& span : spans) {
        combo->addItem(span.days > 0 ? tr("%n day(s) later", nullptr, span.days)
                                     : tr("After %n minute(s)", nullptr, span.minutes),
                       dataOf(span.days, span.minutes));
    }
    m_choices.append({ serving, from, combo });
    connect(combo, &QComboBox::activated, this, [this, choice = m_choices.last()] { put(choice); });
    return combo;
}

void DueTimesCard::refresh()
{
    if (m_services.watch) {
        const auto minutes = static_cast<int>(m_services.watch->moment().lateMinutes);
        if (m_late->findData(minutes) < 0)
            m_late->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
        m_late->setCurrentIndex(m_late->findData(minutes));
    }
    m_services.work.ask(
        this, [store = *m_store](BackOffice& books) { return books.moveDueOrders.times(store); },
        [this](const Result<QList<DueTime>>& times) {
            if (times)
                show(*times);
            else
                emit failed(times.error());
        });
}

void DueTimesCard::show(const QList<DueTime>& times)
{
    for (const Choice& choice : std::as_const(m_choices)) {
        const auto time = std::find_if(times.cbegin(), times.cend(), [&choice](const DueTime& one) {
            return one.serving == choice.serving && one.from == choice.from;
        });
        if (time == times.cend()) {
            choice.combo->setCurrentIndex(0);
            continue;
        }
        const QPoint data = dataOf(time->days, time->minutes);
        if (choice.combo->findData(data) < 0)
            choice.combo->addItem(tr("After %n minute(s)", nullptr, time->minutes), data);
        choice.combo->setCurrentIndex(choice.combo->findData(data));
    }
}

void DueTimesCard::put(const Choice& choice)
{
    const QVariant chosen = choice.combo->currentData();
    const QPoint span = chosen.toPoint();
    m_services.work.act(
        this,
        [store = *m_store, serving = choice.serving, from = choice.from, span,
         isByHand = !chosen.isValid()](BackOffice& books) -> Done {
            if (isByHand)
                return books.moveDueOrders.removeTime(store, serving, from);
            return books.moveDueOrders.setTime(store, { serving, from, span.x(), span.y() });
        },
        [this](const Done& put) {
            if (!put)
                emit failed(put.error());
        });
}

} // namespace jangbu::ui
