#include "ui/live/waysrow.h"

#include "ui/receipts/waywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Companies that stand as buttons beside cash.
constexpr qsizetype companiesShown = 3;

} // namespace

WaysRow::WaysRow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_more(Button::ofIcon(u"ellipsis"_s, tr("All ways to pay"), ButtonRole::Icon, this))
    , m_menu(new QMenu(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_more->setObjectName(u"moreWaysButton"_s);
    m_menu->setObjectName(u"waysMenu"_s);
    m_group->setExclusive(true);
    connect(m_more, &Button::clicked, this, &WaysRow::openMenu);
    connect(m_menu, &QMenu::aboutToShow, this, &WaysRow::fillMenu);
    build();
}

void WaysRow::setKnown(const KnownWays& known)
{
    if (known.cardCompanies == m_known.cardCompanies && known.others == m_known.others)
        return;
    m_known = known;
    build();
}

void WaysRow::setWay(const PaymentWay& way)
{
    m_way = way;
    build();
}

QList<PaymentWay> WaysRow::shownWays() const
{
    QList<PaymentWay> ways { PaymentWay {} };
    for (const QString& company :
         m_known.cardCompanies.first(qMin(companiesShown, m_known.cardCompanies.size())))
        ways.append({ PaymentMethod::Card, company, CardKind::Credit });
    if (!ways.contains(m_way)) {
        if (ways.size() > companiesShown)
            ways.removeLast();
        ways.append(m_way);
    }
    return ways;
}

void WaysRow::build()
{
    const auto old = m_group->buttons();
    for (QAbstractButton* button : old) {
        m_group->removeButton(button);
        m_layout->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_layout->removeWidget(m_more);
    const auto ways = shownWays();
    for (const PaymentWay& way : ways) {
        const bool isCash = way.method == PaymentMethod::Cash;
        auto* button = new Button(WayWords::shortName(way), ButtonRole::Choice,
                                  isCash ? u"banknote"_s : QString(), this);
        button->setObjectName(isCash ? u"cashButton"_s : u"way "_s + WayWords::shortName(way));
        button->setAccessibleName(WayWords::longName(way));
        button->setToolTip(WayWords::longName(way));
        button->setCheckable(true);
        button->setChecked(way == m_way);
        // The icon needs its room beside the word; a long company's name gives way.
        button->setMinimumWidth(isCash ? button->sizeHint().width() : 48);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_group->addButton(button);
        m_layout->addWidget(button, 1);
        connect(button, &Button::clicked, this, [this, way] { choose(way); });
    }
    m_layout->addWidget(m_more);
}

void WaysRow::choose(const PaymentWay& way)
{
    m_way = way;
    // Later, since the button that was pressed may be one of those that are made anew.
    QMetaObject::invokeMethod(
        this,
        [this] {
            build();
            if (QAbstractButton* checked = m_group->checkedButton())
                checked->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    emit wayChanged();
}

void WaysRow::openMenu()
{
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

void WaysRow::fillMenu()
{
    m_menu->clear();
    for (const QString& company : std::as_const(m_known.cardCompanies))
        addCompany(company);
    connect(m_menu->addAction(tr("Another card company…")), &QAction::triggered, this,
            [this] { askForName(PaymentMethod::Card); });
    m_menu->addSeparator();
    for (const QString& name : std::as_const(m_known.others)) {
        connect(m_menu->addAction(name), &QAction::triggered, this, [this, name] {
            choose({ PaymentMethod::Other, name });
        });
    }
    connect(m_menu->addAction(tr("Another way…")), &QAction::triggered, this,
            [this] { askForName(PaymentMethod::Other); });
}

void WaysRow::addCompany(const QString& company)
{
    QMenu* kinds = m_menu->addMenu(company);
    connect(kinds->addAction(tr("Credit card")), &QAction::triggered, this, [this, company] {
        choose({ PaymentMethod::Card, company, CardKind::Credit });
    });
    connect(kinds->addAction(tr("Debit card")), &QAction::triggered, this, [this, company] {
        choose({ PaymentMethod::Card, company, CardKind::Debit });
    });
}

void WaysRow::askForName(PaymentMethod method)
{
    const bool isCard = method == PaymentMethod::Card;
    auto* sheet = new Sheet(this, isCard ? tr("Which card company?") : tr("How was it paid?"), 420);
    auto* name = new Field(isCard ? tr("Card company") : tr("Name, such as a voucher"), sheet);
    name->edit()->setObjectName(u"wayNameEdit"_s);
    sheet->body()->addWidget(name);
    Button* cancel = sheet->addButton(tr("Cancel"));
    Button* debit = isCard ? sheet->addButton(tr("Debit card")) : nullptr;
    Button* take = sheet->addButton(isCard ? tr("Credit card") : tr("Use it"), ButtonRole::Primary);
    take->setObjectName(u"wayNameButton"_s);
    const auto takeKind = [this, sheet, name, method](CardKind kind) {
        const QString text = name->text().trimmed();
        if (text.isEmpty()) {
            name->setError(tr("Type a name."));
            return;
        }
        choose({ method, text, kind });
        sheet->accept();
    };
    const CardKind kind = isCard ? CardKind::Credit : CardKind::None;
    connect(cancel, &Button::clicked, sheet, &Sheet::reject);
    connect(take, &Button::clicked, sheet, [takeKind, kind] { takeKind(kind); });
    connect(name->edit(), &QLineEdit::returnPressed, sheet, [takeKind, kind] { takeKind(kind); });
    if (debit)
        connect(debit, &Button::clicked, sheet, [takeKind] { takeKind(CardKind::Debit); });
    sheet->open(name->edit());
}

} // namespace jangbu::ui
