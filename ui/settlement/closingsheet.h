#pragma once

#include "ui/settlement/shownstatement.h"
#include "ui/widgets/sheet.h"

class QLabel;

namespace jangbu::ui {

class Formats;
class MoneyField;

/// What to look at before closing a window, and the cash that was counted. Nothing in it stops the
/// closing but a count that is no amount.
class ClosingSheet final : public Sheet {
    Q_OBJECT

public:
    ClosingSheet(QWidget* anchor, const Formats& formats, const ShownStatement& shown,
                 const Store& store, BusinessDate today);

signals:
    void closeWanted(std::optional<jangbu::Money> countedCash);
    void ratesWanted();
    void openTradesWanted();

private:
    void addChecks();
    void addOpenTrades();
    void addRates();
    void addDays();
    void addCheck(bool isGood, const QString& title, const QString& note, Button* act = nullptr);
    void addCash();
    void addButtons();
    void showDifference();
    QString amount(Money value) const;

    const Formats& m_formats;
    ShownStatement m_shown;
    Store m_store;
    MoneyField* m_cash = nullptr;
    QLabel* m_difference = nullptr;
    Button* m_close = nullptr;
};

} // namespace jangbu::ui
