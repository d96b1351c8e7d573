#pragma once

#include "core/settlement/verifyreport.h"
#include "ui/page.h"
#include "ui/settlement/settlementview.h"

class QScrollArea;
class QStackedWidget;

namespace jangbu::ui {

class Badge;
class DepositView;
class EmptyState;
class StatementSaver;

/// What was settled and closed and what is to be, one statement at a time, and the expected card
/// deposits. Places of goTo(): `window` with `month 2026-10-05`, `close-day` with its date, `due`,
/// `deposits`, and `differences` with the VerifyReport of the last check, which marks the windows
/// that differ.
class SettlementPage final : public Page {
    Q_OBJECT

public:
    explicit SettlementPage(const PageServices& services, QWidget* parent = nullptr);

    void refresh() override;
    void goTo(const Destination& destination) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

protected:
    void storeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chosen {
        Term term = Term::Day;
        BusinessDate start;
    };

    void buildHeader();
    void buildViews();
    void connectView();
    void connectPanel();
    void readOverview();
    void showOverview(const SettlementOverview& overview);
    void showDue(qsizetype count);
    void chooseFirst(const SettlementOverview& overview);
    void choose(Term term, BusinessDate start);
    void readStatement();
    void showStatement(const Result<ShownStatement>& answer);
    bool maySeeProfit() const;
    void buildWithheldDeposits();
    void withhold();
    void readWithApproval();
    void askToCloseWithheld();
    void chooseNamed(const QString& name);
    void stepMonth(int months);
    void arrange();

    void explain(const NumberQuestion& question, const QString& name);
    void settle();
    void askToClose();
    void close(std::optional<Money> countedCash);
    void openDue();
    void enterRates();
    void seeTrades();

    std::optional<Chosen> m_chosen {};
    QString m_wanted {}; ///< Restored, until the store is known.
    BusinessDate m_month = BusinessDate::beginning();
    VerifyReport m_verified {};
    NewestOnly m_newestOverview {};
    NewestOnly m_newestStatement {};
    StatementSaver* m_saver;
    class Segmented* m_tabs = nullptr;
    class Button* m_due = nullptr;
    Badge* m_dueCount = nullptr;
    QStackedWidget* m_stack = nullptr;
    SettlementView* m_view = nullptr;
    DepositView* m_deposits = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_withheld = nullptr; ///< In the place of the deposits.
    QScrollArea* m_scroll = nullptr;
    bool m_isEmpty = false;
};

} // namespace jangbu::ui
