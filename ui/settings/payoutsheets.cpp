#include "ui/settings/payoutsheets.h"

#include "ui/formats.h"
#include "ui/settings/datefield.h"
#include "ui/settings/formrow.h"
#include "ui/settings/payoutwords.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::PayoutSheets)
};

constexpr std::array presets { PayoutPreset::Standard, PayoutPreset::NextDaySlips, PayoutPreset::Bc,
                               PayoutPreset::Samsung };

/// Cancel, and a primary button that is enabled while `isReady`.
template <typename IsReady, typename Save>
std::function<void()> finish(Sheet* sheet, const QString& text, IsReady isReady, Save save)
{
    Button* cancel = sheet->addButton(T::tr("Cancel"));
    Button* button = sheet->addButton(text, ButtonRole::Primary);
    button->setObjectName(u"savePayoutButton"_s);
    QObject::connect(cancel, &Button::clicked, sheet, &Sheet::reject);
    QObject::connect(button, &Button::clicked, sheet, [sheet, save] {
        save();
        sheet->accept();
    });
    const auto check = [button, isReady] { button->setEnabled(isReady()); };
    check();
    return check;
}

QComboBox* makeScope(Sheet* sheet, const Store& store)
{
    QComboBox* scope = makeCombo(u"payoutScope"_s, sheet);
    scope->addItems({ T::tr("All stores"), T::tr("Only %1").arg(store.name) });
    sheet->body()->addWidget(makeLabelled(T::tr("Holds for"), scope, sheet).widget);
    return scope;
}

std::optional<StoreId> storeOf(const QComboBox* scope, const Store& store)
{
    return scope->currentIndex() == 1 ? std::optional(store.id) : std::nullopt;
}

QComboBox* makeCompanies(Sheet* sheet, const QStringList& companies, bool takesAll)
{
    QComboBox* combo = makeCombo(u"payoutCompany"_s, sheet);
    if (takesAll)
        combo->addItem(T::tr("All companies"), QString());
    for (const QString& company : companies)
        combo->addItem(company, company);
    sheet->body()->addWidget(makeLabelled(T::tr("Card company"), combo, sheet).widget);
    return combo;
}

} // namespace

void askForPayoutRule(QWidget* anchor, const Formats& formats, const PayoutContext& context,
                      std::function<void(const PayoutRule&)> then)
{
    auto* sheet = new Sheet(anchor, T::tr("When does a card company pay?"));
    sheet->setObjectName(u"payoutRuleSheet"_s);
    QComboBox* company = makeCompanies(sheet, context.companies, true);
    QComboBox* preset = makeCombo(u"payoutPreset"_s, sheet);
    for (const PayoutPreset known : presets)
        preset->addItem(PayoutWords::of(known), static_cast<int>(known));
    const LabelledControl rule = makeLabelled(T::tr("Rule"), preset, sheet);
    sheet->body()->addWidget(rule.widget);
    auto* days = new CountField(T::tr("Days"), T::tr("days"), sheet);
    days->edit()->setObjectName(u"payoutDays"_s);
    days->setLimits(0, PayoutRule::maxDays);
    sheet->body()->addWidget(days);
    auto* from = new DateField(T::tr("For sales from"), formats, sheet);
    from->edit()->setObjectName(u"payoutFrom"_s);
    from->setValue(context.today);
    sheet->body()->addWidget(from);
    QComboBox* scope = makeScope(sheet, context.store);
    const auto chosen
        = [preset] { return presets.at(static_cast<size_t>(qMax(0, preset->currentIndex()))); };
    const auto explain = [rule, days, chosen] {
        rule.note->setText(PayoutWords::noteOf(chosen()));
        rule.note->show();
        days->setValue(ruleOf(chosen()).days);
    };
    explain();
    const auto isReady = [days, from] { return days->value() && from->value(); };
    const auto save = [=, store = context.store] {
        PayoutRule made = ruleOf(chosen());
        made.store = storeOf(scope, store);
        made.company = company->currentData().toString();
        made.from = *from->value();
        made.days = static_cast<int>(*days->value());
        then(made);
    };
    const auto check = finish(sheet, T::tr("Save rule"), isReady, save);
    QObject::connect(preset, &QComboBox::currentIndexChanged, sheet, explain);
    QObject::connect(days, &CountField::valueChanged, sheet, check);
    QObject::connect(from, &DateField::valueChanged, sheet, check);
    sheet->open(company);
}

void askForBankDay(QWidget* anchor, const Formats& formats, const PayoutContext& context,
                   std::function<void(const StoredBankDay&)> then)
{
    auto* sheet = new Sheet(anchor, T::tr("Add a holiday or a working day"));
    sheet->setObjectName(u"bankDaySheet"_s);
    sheet->setNote(T::tr("Deposits are counted off by it. It goes before the built-in calendar."));
    auto* kind = new Segmented({ T::tr("Banks are shut"), T::tr("Banks work") }, sheet);
    kind->setObjectName(u"bankDayKind"_s);
    kind->setAccessibleName(T::tr("What the day is"));
    sheet->body()->addWidget(kind, 0, Qt::AlignLeft);
    auto* date = new DateField(T::tr("Day"), formats, sheet);
    date->edit()->setObjectName(u"bankDayDate"_s);
    sheet->body()->addWidget(date);
    auto* name = new Field(T::tr("Name"), sheet);
    name->edit()->setObjectName(u"bankDayName"_s);
    name->edit()->setMaxLength(255);
    sheet->body()->addWidget(name);
    QComboBox* scope = makeScope(sheet, context.store);
    const auto isReady = [date] { return date->value().has_value(); };
    const auto save = [=, store = context.store] {
        then({ storeOf(scope, store),
               { *date->value(), kind->current() == 0, name->text().trimmed() } });
    };
    const auto check = finish(sheet, T::tr("Save day"), isReady, save);
    QObject::connect(date, &DateField::valueChanged, sheet, check);
    sheet->open(date->edit());
}

void askForPayoutDate(QWidget* anchor, const Formats& formats, const PayoutContext& context,
                      std::function<void(const PayoutDate&)> then)
{
    auto* sheet = new Sheet(anchor, T::tr("Correct the day of a deposit"));
    sheet->setObjectName(u"payoutDateSheet"_s);
    sheet->setNote(
        T::tr("For one day of sales that was paid earlier or later than the rule says."));
    QComboBox* company = makeCompanies(sheet, context.companies, false);
    auto* sale = new DateField(T::tr("Day of the sales"), formats, sheet);
    sale->edit()->setObjectName(u"payoutSale"_s);
    auto* pay = new DateField(T::tr("Day of the deposit"), formats, sheet);
    pay->edit()->setObjectName(u"payoutPay"_s);
    sheet->body()->addWidget(sale);
    sheet->body()->addWidget(pay);
    const auto isReady = [=] {
        return company->count() > 0 && sale->value() && pay->value()
            && *pay->value() >= *sale->value();
    };
    const auto save = [=, store = context.store.id] {
        then({ store, company->currentData().toString(), *sale->value(), *pay->value() });
    };
    const auto check = finish(sheet, T::tr("Save day"), isReady, save);
    const auto checkOrder = [=] {
        if (sale->value() && pay->value())
            pay->setError(*pay->value() < *sale->value() ? T::tr("Not before the day of the sales")
                                                         : QString());
        check();
    };
    QObject::connect(sale, &DateField::valueChanged, sheet, checkOrder);
    QObject::connect(pay, &DateField::valueChanged, sheet, checkOrder);
    sheet->open(company);
}

} // namespace jangbu::ui
