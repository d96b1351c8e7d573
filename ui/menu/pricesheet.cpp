#include "ui/menu/pricesheet.h"

#include "ui/menu/moneyunit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownProducts = 6;

} // namespace

PriceSheet::PriceSheet(QWidget* anchor, const Formats& formats, const Currency& currency,
                       const QList<Product>& products)
    : Sheet(anchor,
            tr("Change the price of %n products", nullptr, static_cast<int>(products.size())))
    , m_formats(formats)
    , m_currency(currency)
    , m_products(products)
    , m_way(new Segmented({ tr("To"), tr("By an amount"), tr("By per cent") }))
    , m_value(new Field({}))
    , m_rounding(new Segmented({ tr("As it comes"), tr("To tens"), tr("To hundreds") }))
    , m_preview(new QVBoxLayout)
{
    setObjectName(u"priceSheet"_s);
    m_way->setAccessibleName(tr("How to change it"));
    m_way->setObjectName(u"priceWay"_s);
    m_way->setStretched();
    m_rounding->setAccessibleName(tr("Rounding"));
    m_rounding->setObjectName(u"priceRounding"_s);
    m_rounding->setSmall();
    m_rounding->setStretched();
    m_rounding->setCurrent(2);
    m_value->edit()->setObjectName(u"priceValue"_s);
    body()->addWidget(m_way);
    body()->addWidget(m_value);
    body()->addWidget(m_rounding);
    m_preview->setSpacing(6);
    body()->addLayout(m_preview);
    Button* cancel = addButton(tr("Cancel"));
    m_change = addButton(tr("Change prices"), ButtonRole::Primary);
    m_change->setObjectName(u"changePricesButton"_s);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(m_way, &Segmented::chosen, this, &PriceSheet::showWay);
    connect(m_rounding, &Segmented::chosen, this, &PriceSheet::showPreview);
    connect(m_value, &Field::edited, this, &PriceSheet::showPreview);
    connect(m_change, &Button::clicked, this, [this] {
        if (const auto wanted = step()) {
            emit stepWanted(*wanted);
            accept();
        }
    });
    connect(m_value->edit(), &QLineEdit::returnPressed, m_change, &Button::click);
    m_way->setCurrent(By);
    showWay();
    open(m_value->edit());
}

void PriceSheet::showWay()
{
    const int way = m_way->current();
    m_rounding->setVisible(way == ByPercent);
    m_value->setUnit(way == ByPercent ? u"%"_s : unitOf(m_formats, m_currency));
    m_value->edit()->setAccessibleName(way == To ? tr("New price") : tr("Change"));
    m_value->setHint(way == To ? QString() : tr("To lower it, begin with a minus."));
    m_value->edit()->clear();
    showPreview();
    m_value->edit()->setFocus();
}

std::optional<qint64> PriceSheet::typedPpm() const
{
    // Per cent with up to four decimals are parts per million exactly.
    QString text = m_value->text();
    text.remove(u',');
    text.remove(u' ');
    text.replace(u'−', u'-');
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    const QString whole = text.section(u'.', 0, 0);
    const QString decimals = text.section(u'.', 1);
    bool isNumber = false;
    const qint64 ppm = (whole + decimals.leftJustified(4, u'0')).toLongLong(&isNumber);
    return isNumber && decimals.size() <= 4 && !whole.isEmpty() ? std::optional(ppm) : std::nullopt;
}

std::optional<PriceStep> PriceSheet::typedStep() const
{
    QString text = m_value->text().trimmed();
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    if (m_way->current() == ByPercent) {
        const auto ppm = typedPpm();
        const auto rounding = m_rounding->current() == 0 ? PriceRounding::ToOne
            : m_rounding->current() == 1                 ? PriceRounding::ToTen
                                                         : PriceRounding::ToHundred;
        return ppm ? PriceStep::byPpm(*ppm, rounding) : std::nullopt;
    }
    const auto money = typedMoney(text, m_currency);
    if (!money)
        return std::nullopt;
    return m_way->current() == To ? PriceStep::to(*money) : PriceStep::by(*money);
}

const Product* PriceSheet::firstRefused(const PriceStep& step) const
{
    for (const Product& product : m_products) {
        if (!step.applyTo(product.price))
            return &product;
    }
    return nullptr;
}

std::optional<PriceStep> PriceSheet::step() const
{
    const auto typed = typedStep();
    return typed && !firstRefused(*typed) ? typed : std::nullopt;
}

QString PriceSheet::priceWords(const Product& product, const std::optional<PriceStep>& step) const
{
    const QString before = m_formats.digits(product.price, m_currency);
    const auto after = step ? step->applyTo(product.price) : std::nullopt;
    return after ? u"%1 → %2"_s.arg(before, m_formats.digits(*after, m_currency)) : before;
}

void PriceSheet::showPreview()
{
    while (QLayoutItem* item = m_preview->takeAt(0)) {
        if (QLayout* row = item->layout()) {
            while (QLayoutItem* part = row->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        }
        delete item->widget();
        delete item;
    }
    const auto typed = typedStep();
    const Product* refused = typed ? firstRefused(*typed) : nullptr;
    for (const Product& product :
         std::as_const(m_products).first(qMin(shownProducts, m_products.size()))) {
        auto* row = new QHBoxLayout;
        row->addWidget(new ElidedLabel(product.name, TextStyle::Small), 1);
        row->addWidget(makeLabel(priceWords(product, typed), TextStyle::Small));
        m_preview->addLayout(row);
    }
    const auto more = m_products.size() - shownProducts;
    if (more > 0) {
        m_preview->addWidget(makeLabel(tr("and %n more", nullptr, static_cast<int>(more)),
                                       TextStyle::Caption, Tone::Muted));
    }
    if (refused) {
        m_value->setError(tr("“%1” would leave the range from %2 to %3")
                              .arg(refused->name, m_formats.amount(Money(), m_currency),
                                   m_formats.amount(maxPrice, m_currency)));
    } else {
        const bool isWrong = !typed && !m_value->text().trimmed().isEmpty();
        m_value->setError(isWrong ? tr("Type a number") : QString());
    }
    m_change->setEnabled(typed && !refused);
}

} // namespace jangbu::ui
