#include "ui/people/lockscreen.h"

#include "core/orderdesk/boardlook.h"
#include "ui/desk/deskcontrol.h"
#include "ui/live/placestate.h"
#include "ui/people/pinpanel.h"
#include "ui/theme/tokens.h"
#include "ui/welcome/themedmark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/mutedicon.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAgainMs = 1'000;
constexpr int looksPerRead = 5;
constexpr int sideWidth = 460;
constexpr int narrowSideWidth = 410;
constexpr int narrowBelowWidth = 960;
constexpr int compactBelowHeight = 700;
constexpr int clockPixels = 96;

/// A label in a size that no style has. A font that comes after the tone would not be worn.
QLabel* makeSized(const QFont& font, Tone tone, const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setObjectName(objectName);
    setTone(label, tone);
    return label;
}

QLabel* makeFactLabel(const QString& objectName, QWidget* parent)
{
    return makeSized(fontOfPixels(16, true), Tone::Normal, objectName, parent);
}

} // namespace

LockScreen::LockScreen(const Services& services, const QString& storeName, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_storeName(storeName)
    , m_store(makeLabel({}, TextStyle::CardTitle, Tone::Normal, this))
    , m_time(makeSized(fontOfPixels(clockPixels, true), Tone::Normal, u"lockTime"_s, this))
    , m_date(makeSized(fontOfPixels(18), Tone::Muted, u"lockDate"_s, this))
    , m_sales(makeFactLabel(u"lockSales"_s, this))
    , m_trades(makeFactLabel(u"lockTrades"_s, this))
    , m_desk(makeFactLabel(u"lockDesk"_s, this))
    , m_offline(new QWidget(this))
    , m_offlineNote(makeLabel({}, TextStyle::Small, Tone::Muted, m_offline))
    , m_right(new QFrame(this))
    , m_panel(new PinPanel(services.formats, m_right))
    , m_kakao(new Button(tr("Sign in with Kakao again"), ButtonRole::Link, {}, m_right))
    , m_timer(new QTimer(this))
{
    setObjectName(u"lockScreen"_s);
    setAccessibleName(tr("Locked"));
    setFocusProxy(m_panel);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_left = makeLeft();
    columns->addWidget(m_left, 1);
    columns->addWidget(makeRight());
    connect(m_panel, &PinPanel::pinTyped, this, &LockScreen::tryPin);
    connect(m_kakao, &Button::clicked, this, &LockScreen::kakaoWanted);
    connect(&services.session, &WindowSession::changed, this, &LockScreen::showPeople);
    if (services.desk)
        connect(services.desk, &DeskControl::stateChanged, this, &LockScreen::showDesk);
    connect(m_timer, &QTimer::timeout, this, [this, looks = 0]() mutable {
        showTime();
        if (++looks % looksPerRead == 0) {
            readTrades();
            m_services.session.refresh();
        }
    });
    m_timer->start(lookAgainMs);
    showPeople();
    showTime();
    showDesk();
    readTrades();
}

QWidget* LockScreen::makeLeft()
{
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(56, 40, 40, 40);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new ThemedMark(ThemedMark::Kind::Logo, 28, left));
    head->addWidget(m_store, 1);
    layout->addLayout(head);
    layout->addStretch(1);
    layout->addWidget(m_time);
    layout->addWidget(m_date);
    layout->addSpacing(40);
    layout->addWidget(makeFacts());
    layout->addStretch(1);
    auto* offline = new QHBoxLayout(m_offline);
    offline->setContentsMargins(0, 0, 0, 0);
    offline->setSpacing(8);
    offline->addWidget(new MutedIcon(u"wifi-off"_s, m_offline));
    offline->addWidget(m_offlineNote, 1);
    m_offlineNote->setObjectName(u"lockOffline"_s);
    m_offline->hide();
    layout->addWidget(m_offline);
    return left;
}

QWidget* LockScreen::makeFacts()
{
    auto* facts = new QWidget(this);
    auto* row = new QHBoxLayout(facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_sales->setText(tr("Hidden"));
    setTone(m_sales, Tone::Muted);
    row->addWidget(makeFact(tr("Sales today"), m_sales));
    row->addWidget(makeColumnRule(facts));
    row->addWidget(makeFact(tr("To collect"), m_trades));
    QFrame* rule = makeColumnRule(facts);
    QWidget* desk = makeFact(tr("Order desk"), m_desk);
    row->addWidget(rule);
    row->addWidget(desk);
    rule->setVisible(m_services.desk != nullptr);
    desk->setVisible(m_services.desk != nullptr);
    row->addStretch(1);
    return facts;
}

QWidget* LockScreen::makeFact(const QString& title, QLabel* value)
{
    auto* fact = new QWidget(this);
    fact->setMinimumWidth(120);
    auto* layout = new QVBoxLayout(fact);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeLabel(title, TextStyle::Small, Tone::Muted, fact));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    if (value == m_sales)
        row->addWidget(new ThemedMark(ThemedMark::Kind::Lock, 16, fact));
    row->addWidget(value, 1);
    layout->addLayout(row);
    return fact;
}

QWidget* LockScreen::makeRight()
{
    setStyleProperty(m_right, "role", u"pin-side"_s);
    auto* layout = new QVBoxLayout(m_right);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_panel);
    layout->addSpacing(28);
    m_kakao->setObjectName(u"kakaoAgainButton"_s);
    layout->addWidget(m_kakao, 0, Qt::AlignHCenter);
    m_kakao->hide();
    layout->addStretch(1);
    return m_right;
}

const Store* LockScreen::store() const
{
    const QList<Store>& stores = m_services.session.stores();
    const auto named = std::find_if(stores.cbegin(), stores.cend(),
                                    [this](const Store& one) { return one.name == m_storeName; });
    if (named != stores.cend())
        return &*named;
    return stores.isEmpty() ? nullptr : &stores.constFirst();
}

void LockScreen::choose(const QString& name)
{
    m_panel->choose(name);
    m_panel->setFocus(Qt::OtherFocusReason);
}

void LockScreen::setKakaoOffered(bool isOffered)
{
    m_kakao->setVisible(isOffered);
}

void LockScreen::setOfflineNote(const QString& note)
{
    m_offlineNote->setText(note);
    m_offline->setVisible(!note.isEmpty());
}

void LockScreen::showInstead(QWidget* page)
{
    showPin();
    m_instead = page;
    m_left->hide();
    m_right->hide();
    layout()->addWidget(page);
    page->show();
}

void LockScreen::showPin()
{
    if (!m_instead)
        return;
    m_instead->hide();
    m_instead->deleteLater();
    m_instead.clear();
    m_left->show();
    m_right->show();
    m_panel->setFocus(Qt::OtherFocusReason);
}

QString LockScreen::chosenName() const
{
    return m_panel->chosenName();
}

void LockScreen::showPeople()
{
    m_panel->setPeople(m_services.session.people(), m_services.session.lastName());
    m_store->setText(store() ? store()->name : tr("Jangbu"));
}

void LockScreen::showTime()
{
    const Store* shown = store();
    const StoreTime time = shown ? shown->time : NewStore().time;
    const Instant now = m_services.clock.nowUtc();
    const Formats& formats = m_services.formats;
    m_time->setText(formats.time(now, time));
    const auto wall = StoreTime::of(time.zone(), 0);
    const BusinessDate today = time.businessDateOf(now);
    const BusinessDate date = wall ? wall->businessDateOf(now) : today;
    const QString said = formats.dayWithWeekday(date);
    m_date->setText(date == today ? said
                                  : tr("%1 · business day %2").arg(said, formats.day(today)));
}

void LockScreen::showDesk()
{
    if (m_services.desk)
        m_desk->setText(m_services.desk->state().isRunning ? tr("On") : tr("Off"));
}

void LockScreen::readTrades()
{
    const Store* shown = store();
    if (!shown)
        return;
    m_services.work.watch(
        this, m_newest,
        [store = *shown](BackOffice& books) { return lookAtBoard(books, store, std::nullopt); },
        [this](const Result<BoardSight>& sight) {
            if (!sight || !sight->board)
                return;
            int open = 0;
            eachPlace(*sight->board, [&](const BoardTable&, const BoardTrade& trade) {
                open += trade.state == TradeState::Open ? 1 : 0;
            });
            m_trades->setText(tr("%n trade(s)", nullptr, open));
        });
}

void LockScreen::tryPin(const QString& name, const QString& pin)
{
    m_panel->setBusy(true);
    m_services.session.signIn(name, pin, this, [this](const Result<Person>& person) {
        m_panel->setBusy(false);
        if (person)
            m_panel->clear();
        else
            m_panel->showError(person.error());
    });
}

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokensOf(this).window);
}

void LockScreen::resizeEvent(QResizeEvent*)
{
    m_right->setFixedWidth(width() < narrowBelowWidth ? narrowSideWidth : sideWidth);
    m_panel->setCompact(height() < compactBelowHeight);
}

bool LockScreen::focusNextPrevChild(bool next)
{
    // What lies behind is out of reach, so the focus goes round in here.
    QWidget* from = focusWidget() ? focusWidget() : this;
    for (QWidget* candidate = next ? from->nextInFocusChain() : from->previousInFocusChain();
         candidate != from;
         candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain()) {
        const bool takesFocus = isAncestorOf(candidate) && candidate->isVisibleTo(this)
            && candidate->isEnabled() && (candidate->focusPolicy() & Qt::TabFocus);
        if (takesFocus) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace jangbu::ui
