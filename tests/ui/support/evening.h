#pragma once

#include "tests/ui/support/stage.h"
#include "ui/live/livepage.h"

#include <QStringList>

namespace jangbu::test {

/// A small restaurant whose Live page is shown, and what a test does on it. Widgets are found by
/// their names, those that can be seen first.
class Evening final {
public:
    explicit Evening(Language language = Language::Korean);

    void add(const QString& name, const QString& category, qint64 price, qint64 stock = maxStock);
    /// Orders behind the page's back, as a tablet does.
    TradeId order(const QString& table, const QList<OrderedProduct>& products);
    /// An order of guests, brought on through these states.
    PlacedOrder guestsOrder(const QString& table, const QList<OrderedProduct>& products,
                            const QList<OrderState>& path = {});
    TradeId orderFor74500(const QString& table);
    /// Companies with a rate that were paid with before, the first one most.
    void setRates(const QStringList& companies);
    /// An evening as on the design board.
    void fill();
    qint64 stockOf(const QString& product);
    LedgerTrade trade(TradeId id);
    OrderState stateOf(const PlacedOrder& order);
    void passMinutes(qint64 minutes) { stage.clock().advanceMs(minutes * 60'000); }

    void settle();
    template <typename AnyWidget = QWidget> AnyWidget* find(const QString& name)
    {
        const auto all = page.window()->findChildren<AnyWidget*>(name);
        for (AnyWidget* widget : all) {
            if (widget->isVisibleTo(page.window()))
                return widget;
        }
        return all.isEmpty() ? nullptr : all.last();
    }
    void press(const QString& button);
    void choose(const QString& table) { press(QStringLiteral("tile ") + table); }
    void splitBy(int mode);
    QString textOf(const QString& label);
    /// Whether a label of the page that can be seen says this.
    bool says(const QString& text);
    QString payText();
    /// The amounts of the parts that are shown.
    QStringList chips();

    Stage stage;
    Store store;
    ui::LivePage page;
    QStringList toasts;
};

} // namespace jangbu::test
