#include "core/payment/cardterminal.h"
#include "ui/live/liveacts.h"
#include "ui/receipts/waywords.h"
#include "ui/widgets/sheet.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void LiveActs::payByTerminal(TradeId trade, const AskedPayment& payment)
{
    m_services.work.start(
        this, BooksWork::Changes::Books,
        [store = *m_store, trade, payment, terminal = m_services.terminal](BackOffice& books,
                                                                           ErrandWatch&) {
            return books.payByCard.run(store, trade, payment.way, payment.amount, *terminal);
        },
        [this](const Result<PaymentAttempt>& attempt) {
            emit paymentEnded(attempt && attempt->part);
            if (attempt)
                tellAttempt(*attempt);
            else
                emit failed(attempt.error());
        });
}

void LiveActs::enquire(AttemptId attempt)
{
    if (m_services.terminal)
        settle(attempt, m_services.terminal);
    else
        askWhatItPrinted(attempt);
}

/// Without a terminal that can be asked its owner looks at the slip.
void LiveActs::askWhatItPrinted(AttemptId attempt)
{
    auto* sheet = new Sheet(m_anchor, tr("What does the terminal say?"), 440);
    sheet->setNote(tr("Look at its slip: was the card charged?"));
    const auto add = [&](const QString& text, ButtonRole role, CardAnswer::Outcome outcome) {
        Button* button = sheet->addButton(text, role);
        connect(button, &Button::clicked, this, [this, sheet, attempt, outcome] {
            sheet->accept();
            settle(attempt,
                   std::make_shared<HandEnteredTerminal>(
                       CardAnswer { .outcome = outcome, .approval = {}, .reason = {} }));
        });
    };
    add(tr("Declined"), ButtonRole::Secondary, CardAnswer::Outcome::Declined);
    add(tr("Charged"), ButtonRole::Primary, CardAnswer::Outcome::Approved);
    sheet->open();
}

void LiveActs::settle(AttemptId attempt, const std::shared_ptr<CardTerminal>& terminal)
{
    m_services.work.start(
        this, BooksWork::Changes::Books,
        [store = *m_store, attempt, terminal](BackOffice& books, ErrandWatch&) {
            return books.payByCard.settle(store, attempt, *terminal);
        },
        [this](const Result<PaymentAttempt>& settled) {
            if (settled)
                tellAttempt(*settled);
            else
                emit failed(settled.error());
        });
}

void LiveActs::tellAttempt(const PaymentAttempt& attempt)
{
    const PaymentWay way { PaymentMethod::Card, attempt.company, attempt.kind };
    const QString amount = m_services.formats.amount(attempt.amount, m_store->currency);
    switch (attempt.state) {
    case AttemptState::Approved:
        emit said({ .text = WayWords::takenWords(way, amount) });
        break;
    case AttemptState::Declined:
        emit said({ .text = attempt.reason.isEmpty()
                        ? tr("The card was declined")
                        : tr("The card was declined: %1").arg(attempt.reason) });
        break;
    case AttemptState::Requested:
    case AttemptState::Unknown:
        emit said({ .text = tr("The terminal did not answer. Ask again before you try anew.") });
        break;
    }
}

void LiveActs::noteDecline(const LedgerTrade& trade, const AskedPayment& payment)
{
    m_services.work.act(
        this,
        [store = *m_store, id = trade.id, payment](BackOffice& books) {
            HandEnteredTerminal terminal(
                { .outcome = CardAnswer::Outcome::Declined, .approval = {}, .reason = {} });
            return books.payByCard.run(store, id, payment.way, payment.amount, terminal);
        },
        [this](const Result<PaymentAttempt>& noted) {
            if (noted)
                emit said({ .text = tr("Noted that the card was declined") });
            else
                emit failed(noted.error());
        });
}

} // namespace jangbu::ui
