#include "ui/settlement/statementfoot.h"

#include "ui/formats.h"
#include "ui/settlement/settlementwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkIconSize = 16;

} // namespace

StatementFoot::StatementFoot(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_trades(new Button(tr("See trades"), ButtonRole::Secondary, {}, this))
    , m_rates(new Button(tr("Enter rate"), ButtonRole::Secondary, {}, this))
    , m_settle(new Button(tr("Settle"), ButtonRole::Secondary, {}, this))
    , m_close(new Button(tr("Close month"), ButtonRole::Primary, u"lock"_s, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(8);
    auto* checks = new QVBoxLayout;
    checks->setSpacing(2);
    m_first = makeCheck(checks);
    m_second = makeCheck(checks);
    layout->addLayout(checks, 1);
    m_trades->setObjectName(u"openTradesButton"_s);
    m_rates->setObjectName(u"enterRateButton"_s);
    m_settle->setObjectName(u"settleButton"_s);
    m_close->setObjectName(u"closeWindowButton"_s);
    for (Button* button : { m_trades, m_rates, m_settle, m_close })
        layout->addWidget(button);
    connect(m_trades, &Button::clicked, this, &StatementFoot::openTradesWanted);
    connect(m_rates, &Button::clicked, this, &StatementFoot::ratesWanted);
    connect(m_settle, &Button::clicked, this, &StatementFoot::settleWanted);
    connect(m_close, &Button::clicked, this, &StatementFoot::closeWanted);
}

StatementFoot::Check StatementFoot::makeCheck(QLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    Check check { new QLabel(this), makeLabel({}, TextStyle::Small, Tone::Normal, this) };
    check.icon->setFixedSize(checkIconSize, checkIconSize);
    row->addWidget(check.icon);
    row->addWidget(check.text, 1);
    static_cast<QVBoxLayout*>(layout)->addLayout(row);
    return check;
}

void StatementFoot::dress(const Check& check)
{
    const Tokens& tokens = tokensOf(this);
    check.icon->setPixmap(iconPixmap(check.isGood ? u"check"_s : u"triangle-alert"_s, checkIconSize,
                                     check.isGood ? tokens.positive : tokens.warning,
                                     devicePixelRatioF()));
}

void StatementFoot::say(Check& check, const QString& text, bool isGood)
{
    check.isGood = isGood;
    check.text->setText(text);
    setTone(check.text, isGood ? Tone::Positive : Tone::Warning);
    check.icon->show();
    check.text->show();
    dress(check);
}

void StatementFoot::hide(const Check& check)
{
    check.icon->hide();
    check.text->hide();
}

void StatementFoot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        dress(m_first);
        dress(m_second);
    }
    QWidget::changeEvent(event);
}

QString StatementFoot::closedWords(const ShownStatement& shown, const Store& store) const
{
    const auto at = shown.statement.closedAtUtc;
    return at ? tr("Closed %1").arg(m_formats.dayAndTime(*at, store.time)) : tr("Closed");
}

void StatementFoot::show(const ShownStatement& shown, const Store& store)
{
    const ClosingChecklist& list = shown.checklist;
    const bool isOpen = !shown.statement.closed;
    const bool canClose = isOpen && list.hasEnded;
    const int unrated = static_cast<int>(list.unrated.size());
    const int openTrades = static_cast<int>(list.openTrades);
    if (!isOpen)
        say(m_first, closedWords(shown, store), true);
    else if (openTrades > 0)
        say(m_first, tr("%n open trade(s)", nullptr, openTrades), false);
    else
        say(m_first, tr("No open trades"), true);
    if (unrated > 0)
        say(m_second, tr("%n rate(s) missing", nullptr, unrated), false);
    else
        hide(m_second);
    m_trades->setVisible(isOpen && openTrades > 0 && unrated == 0);
    m_rates->setVisible(isOpen && unrated > 0);
    m_settle->setVisible(isOpen && !shown.statement.run);
    m_close->setVisible(isOpen);
    m_close->setEnabled(canClose);
    m_close->setText(SettlementWords::closeVerb(shown.statement.term));
    m_close->setToolTip(
        canClose ? QString()
                 : tr("It can be closed from %1 on").arg(m_formats.day(list.window.end)));
}

} // namespace jangbu::ui
