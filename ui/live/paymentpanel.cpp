#include "ui/live/paymentpanel.h"

#include "ui/live/cashrow.h"
#include "ui/live/partsrow.h"
#include "ui/live/waysrow.h"
#include "ui/receipts/waywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

PaymentPanel::PaymentPanel(const Formats& formats, const Currency& currency, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_currency(currency)
    , m_totalWord(makeLabel(tr("Total"), TextStyle::Body, Tone::Muted, this))
    , m_total(makeLabel({}, TextStyle::Total, Tone::Normal, this))
    , m_unit(makeLabel({}, TextStyle::Body, Tone::Muted, this))
    , m_takenNote(makeLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_modes(new Segmented({ tr("Whole"), tr("People"), tr("Amount"), tr("Lines") }, this))
    , m_parts(new PartsRow(formats, this))
    , m_amount(new MoneyField(tr("Amount now"), currency,
                              formats.amountWords(Money(), currency).unit, this))
    , m_linesNote(makeParagraph({}, TextStyle::Small, Tone::Muted, this))
    , m_ways(new WaysRow(this))
    , m_cash(new CashRow(formats, currency, this))
    , m_terminal(new Segmented({ tr("By the terminal"), tr("By hand") }, this))
    , m_declined(new Button(tr("Card declined"), ButtonRole::Ghost, {}, this))
    , m_pay(new Button({}, ButtonRole::Primary, {}, this))
{
    buildLayout();
    connectSignals();
}

void PaymentPanel::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(10);
    buildTotals(layout);
    m_modes->setObjectName(u"splitModes"_s);
    m_modes->setAccessibleName(tr("How the bill is split"));
    m_modes->setStretched();
    layout->addWidget(m_modes);
    m_amount->edit()->setObjectName(u"splitAmountEdit"_s);
    layout->addWidget(m_amount);
    layout->addWidget(m_linesNote);
    layout->addWidget(m_parts);
    layout->addWidget(m_ways);
    layout->addWidget(m_cash);
    m_cardRow = buildCardRow();
    layout->addWidget(m_cardRow);
    m_pay->setObjectName(u"payButton"_s);
    m_pay->setSize(ButtonSize::Large);
    layout->addWidget(m_pay);
}

QWidget* PaymentPanel::buildCardRow()
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_terminal->setObjectName(u"terminalChoice"_s);
    m_terminal->setAccessibleName(tr("How the card is taken"));
    m_terminal->setSmall();
    m_declined->setObjectName(u"declinedButton"_s);
    m_declined->setSize(ButtonSize::Small);
    m_declined->setToolTip(tr("Keeps in the trade's history that the card was declined."));
    row->addWidget(m_terminal);
    row->addStretch(1);
    row->addWidget(m_declined);
    return holder;
}

bool PaymentPanel::isByTerminal() const
{
    return m_hasTerminal && m_ways->way().method == PaymentMethod::Card
        && m_terminal->current() == 0;
}

void PaymentPanel::setHasTerminal(bool hasTerminal)
{
    m_hasTerminal = hasTerminal;
    show();
}

void PaymentPanel::buildTotals(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    m_total->setObjectName(u"totalLabel"_s);
    m_takenNote->setObjectName(u"takenNote"_s);
    row->addWidget(m_totalWord, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_total, 0, Qt::AlignBottom);
    row->addWidget(m_unit, 0, Qt::AlignBottom);
    m_totalWord->setContentsMargins(0, 0, 0, 4);
    m_unit->setContentsMargins(0, 0, 0, 3);
    layout->addLayout(row);
    m_takenNote->setAlignment(Qt::AlignRight);
    layout->addWidget(m_takenNote);
}

void PaymentPanel::connectSignals()
{
    connect(m_modes, &Segmented::chosen, this, [this] {
        show();
        emit modeChanged();
    });
    connect(m_parts, &PartsRow::peopleChanged, this, &PaymentPanel::show);
    connect(m_parts, &PartsRow::partPressed, this, &PaymentPanel::partPressed);
    connect(m_amount, &MoneyField::valueChanged, this, &PaymentPanel::show);
    connect(m_ways, &WaysRow::wayChanged, this, &PaymentPanel::show);
    connect(m_cash, &CashRow::changed, this, [this] { showButton(split()); });
    connect(m_terminal, &Segmented::chosen, this, &PaymentPanel::show);
    connect(m_declined, &Button::clicked, this, [this] {
        if (const auto asked = split())
            emit declineEntered({ m_ways->way(), asked->now });
    });
    connect(m_pay, &Button::clicked, this, &PaymentPanel::pay);
}

PaymentPanel::Mode PaymentPanel::mode() const
{
    return static_cast<Mode>(m_modes->current());
}

void PaymentPanel::setMode(Mode mode)
{
    m_modes->setCurrent(static_cast<int>(mode));
    show();
}

void PaymentPanel::setTrade(const LedgerTrade& trade)
{
    const bool isAnother = !m_trade || m_trade->id != trade.id;
    m_trade = trade;
    if (isAnother) {
        m_pieces.clear();
        m_modes->setCurrent(static_cast<int>(Mode::Whole));
        m_parts->setPeople(2);
        m_ways->setWay(PaymentWay {});
    }
    m_cash->forget();
    const Money left = splitWhole(trade).now;
    m_amount->setLimits(Money::ofMinor(1), left);
    m_amount->setValue(left);
    show();
}

void PaymentPanel::setKnownWays(const KnownWays& known)
{
    m_ways->setKnown(known);
}

void PaymentPanel::setPieces(const QList<SplitPieces>& pieces)
{
    m_pieces = pieces;
    show();
}

void PaymentPanel::setBusy(bool isBusy)
{
    m_pay->setBusy(isBusy,
                   isByTerminal() ? tr("Waiting for the terminal") : tr("Taking the payment"));
    if (!isBusy && m_trade)
        show();
}

void PaymentPanel::focusPay()
{
    m_pay->setFocus(Qt::OtherFocusReason);
}

Result<TradeSplit> PaymentPanel::split() const
{
    switch (mode()) {
    case Mode::People:
        return splitByPeople(*m_trade, m_parts->people());
    case Mode::Amount:
        if (const auto amount = m_amount->value())
            return splitByAmount(*m_trade, *amount, m_currency);
        return ErrorCode::AmountInvalid;
    case Mode::Lines:
        return splitByLines(*m_trade, m_pieces);
    case Mode::Whole:
        break;
    }
    return splitWhole(*m_trade);
}

void PaymentPanel::show()
{
    if (!m_trade)
        return;
    if (mode() == Mode::People) {
        // Those who have paid count among the people.
        m_parts->setPeople(qMax(m_parts->people(), static_cast<int>(m_trade->parts.size()) + 1));
    }
    showTotals();
    m_amount->setVisible(mode() == Mode::Amount);
    m_linesNote->setVisible(mode() == Mode::Lines && m_pieces.isEmpty());
    m_linesNote->setText(tr("Tick above what is paid now."));
    m_parts->setCountsPeople(mode() == Mode::People);
    const auto asked = split();
    const TradeSplit shown = asked ? *asked : splitWhole(*m_trade);
    m_parts->show(shown, m_currency);
    m_cash->setVisible(m_ways->way().method == PaymentMethod::Cash);
    m_cardRow->setVisible(m_ways->way().method == PaymentMethod::Card);
    m_terminal->setVisible(m_hasTerminal);
    m_declined->setVisible(!isByTerminal());
    m_cash->setDue(shown.now);
    showButton(asked);
}

void PaymentPanel::showTotals()
{
    const Money taken = m_trade->partsTaken();
    const AmountWords words = m_formats.amountWords(m_trade->amount, m_currency);
    m_total->setText(words.before + words.digits);
    m_unit->setText(words.unit);
    m_unit->setVisible(!words.unit.isEmpty());
    m_takenNote->setVisible(!taken.isZero());
    m_takenNote->setText(tr("%1 taken, %2 left")
                             .arg(m_formats.amount(taken, m_currency),
                                  m_formats.amount(splitWhole(*m_trade).now, m_currency)));
}

void PaymentPanel::showButton(const Result<TradeSplit>& split)
{
    const PaymentWay& way = m_ways->way();
    const bool isCash = way.method == PaymentMethod::Cash;
    const bool hasPieces = mode() != Mode::Lines || !m_pieces.isEmpty();
    const bool isNothing = split && split->now.isZero() && !m_trade->amount.isZero();
    m_pay->setEnabled(split && hasPieces && !isNothing && (!isCash || m_cash->change()));
    const Money now = split ? split->now : Money();
    m_pay->setText(WayWords::takeWords(way, m_formats.amount(now, m_currency)));
    m_pay->setToolTip(tr("Enter on a table leads here; Ctrl+Enter takes the payment."));
}

void PaymentPanel::pay()
{
    const auto asked = split();
    if (!m_pay->isEnabled() || !asked)
        return;
    const bool isCash = m_ways->way().method == PaymentMethod::Cash;
    emit payAsked({ m_ways->way(), asked->now,
                    isCash ? m_cash->change().value_or(Money()) : Money(), isByTerminal() });
}

} // namespace jangbu::ui
