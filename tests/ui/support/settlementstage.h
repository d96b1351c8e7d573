#pragma once

#include "tests/support/shopsales.h"
#include "tests/ui/support/stage.h"
#include "ui/settlement/settlementpage.h"

namespace jangbu::ui {
class StatementRow;
}

namespace jangbu::test {

/// A settlement page over a shop with a settlement day on the 5th: a few sales in every way, one
/// card whose rate nobody knows, a refund, and closed days.
class SettlementStage final {
public:
    explicit SettlementStage(Language language = Language::Korean);

    /// Sales of October and November; the month that starts on 5 October waits.
    void sellSome();
    void closeDay(BusinessDate date);
    /// Shows the page and waits for its answers.
    void show();

    template <typename Widget> Widget* find(const QString& name)
    {
        return page->window()->findChild<Widget*>(name);
    }
    /// The line of the statement of that name; nothing where there is none.
    ui::StatementRow* row(const QString& name);
    QString number(const QString& name);
    void click(const QString& buttonName);
    Statement statement(Term term, BusinessDate start);

    Stage stage;
    SmallShop shop;
    ShopSales till;
    std::unique_ptr<ui::SettlementPage> page;
};

} // namespace jangbu::test
