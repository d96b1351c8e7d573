#include "ui/live/attemptlist.h"

#include "ui/receipts/waywords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// The newest are what somebody has to know at the till.
constexpr qsizetype mostShown = 3;

} // namespace

AttemptList::AttemptList(const Formats& formats, const Store& store, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_store(store)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"attemptList"_s);
    m_layout->setContentsMargins(20, 10, 20, 0);
    hide();
}

void AttemptList::setAttempts(const QList<PaymentAttempt>& attempts)
{
    delete m_content;
    m_content = new QWidget(this);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    for (auto attempt = attempts.crbegin(); attempt != attempts.crend(); ++attempt) {
        const bool isTaken = attempt->state == AttemptState::Approved && attempt->part;
        if (!isTaken && m_rows->count() < mostShown)
            addRow(*attempt);
    }
    m_layout->addWidget(m_content);
    setVisible(m_rows->count() > 0);
}

QString AttemptList::wordsOf(const PaymentAttempt& attempt) const
{
    const PaymentWay way { PaymentMethod::Card, attempt.company, attempt.kind };
    QString words = u"%1 · %2 · %3"_s.arg(m_formats.time(attempt.askedAtUtc, m_store.time),
                                          WayWords::longName(way),
                                          m_formats.amount(attempt.amount, m_store.currency));
    if (!attempt.reason.isEmpty())
        words += u" · "_s + attempt.reason;
    return words;
}

void AttemptList::addRow(const PaymentAttempt& attempt)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const bool isDeclined = attempt.state == AttemptState::Declined;
    const QString state = isDeclined              ? tr("Declined")
        : attempt.state == AttemptState::Approved ? tr("Charged, not booked")
                                                  : tr("No answer");
    row->addWidget(
        new Badge(isDeclined ? BadgeKind::Negative : BadgeKind::Warning, state, {}, m_content));
    row->addWidget(new ElidedLabel(wordsOf(attempt), TextStyle::Caption, Tone::Muted, m_content),
                   1);
    if (!attempt.isSettled()) {
        auto* ask = new Button(tr("Ask again"), ButtonRole::Secondary, {}, m_content);
        ask->setObjectName(u"enquire %1"_s.arg(attempt.id.value()));
        ask->setSize(ButtonSize::Small);
        row->addWidget(ask);
        connect(ask, &Button::clicked, this, [this, ask, id = attempt.id] {
            ask->setBusy(true, tr("Asking"));
            emit enquiryWanted(id);
        });
    }
    m_rows->addLayout(row);
}

} // namespace jangbu::ui
