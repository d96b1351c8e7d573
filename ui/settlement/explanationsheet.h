#pragma once

#include "core/settlement/numberexplanation.h"
#include "core/store/store.h"
#include "ui/widgets/sheet.h"

class QLabel;
class QTableView;

namespace jangbu::ui {

class BooksWork;
class ExplanationModel;
class Formats;
class RateShareModel;

/// The window whose number is explained.
struct ExplainedWindow {
    Store store;
    Term term = Term::Day;
    BusinessDate start;
};

/// "Why this number?": what it is worked out from, the rates in force, and the rows behind it, page
/// by page.
class ExplanationSheet final : public Sheet {
    Q_OBJECT

public:
    ExplanationSheet(QWidget* anchor, BooksWork& work, const Formats& formats,
                     ExplainedWindow window, NumberQuestion question, const QString& name);

signals:
    void ratesWanted();

private:
    void buildSums();
    void buildRates();
    void buildRows();
    void buildButtons();
    void read();
    void show(const NumberExplanation& why);
    void showSums(const NumberExplanation& why);
    void showRates(const NumberExplanation& why);
    void showCount(const NumberExplanation& why);
    QStringList sumLines(const NumberExplanation& why) const;
    QStringList vatLines(const VatBasis& basis) const;
    QStringList posFeeLines(const PosFeeBasis& basis) const;
    QString amount(Money value) const;
    int anchorHeight() const;
    bool hasRows() const;
    bool hasFees() const;

    BooksWork& m_work;
    const Formats& m_formats;
    ExplainedWindow m_window;
    NumberQuestion m_question;
    QLabel* m_total = nullptr;
    QLabel* m_sums = nullptr;
    QLabel* m_warning = nullptr;
    QTableView* m_rateTable = nullptr;
    RateShareModel* m_rates = nullptr;
    QTableView* m_rowTable = nullptr;
    ExplanationModel* m_rows = nullptr;
    QLabel* m_count = nullptr;
    Button* m_more = nullptr;
    Button* m_enterRates = nullptr;
};

} // namespace jangbu::ui
