#include "core/report/statementproof.h"

#include "core/report/reporttext.h"

#include <algorithm>
#include <iterator>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the lines of the box.
class StatementChecks final {
public:
    StatementChecks(const Statement& statement, const StatementDetails& details, const Store& store,
                    Language language)
        : m_statement(statement)
        , m_details(details)
        , m_store(store)
        , m_language(language)
    {
    }

    ProofBox box()
    {
        m_box.title = say({ "Checks", "확인" });
        addReceipts();
        addSums();
        addFees();
        if (m_statement.closed) {
            m_box.sealLabel = say({ "Seal of the books", "장부 지문" });
            m_box.seal = m_statement.seal;
        }
        return m_box;
    }

private:
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }
    void add(const QString& text, bool differs = false) { m_box.lines.append({ text, differs }); }

    void addReceipts()
    {
        const ReceiptCounts& receipts = m_details.receipts;
        if (receipts.trades == 0) {
            add(say({ "No trades", "거래 없음" }));
            return;
        }
        const Phrase whole { "%1 receipts, no number missing", "영수증 %1장, 빠진 번호 없음" };
        const Phrase broken { "%1 receipts, %2 numbers missing", "영수증 %1장, 빠진 번호 %2개" };
        const Phrase without { "%1 trades without a receipt number", "영수증 번호 없는 거래 %1건" };
        if (receipts.missing > 0) {
            add(say(broken).arg(countDigits(receipts.numbered), countDigits(receipts.missing)),
                true);
        } else if (receipts.numbered > 0) {
            add(say(whole).arg(countDigits(receipts.numbered)));
        }
        if (receipts.numbered < receipts.trades)
            add(say(without).arg(countDigits(receipts.trades - receipts.numbered)));
    }

    void addSums()
    {
        Money byCategory;
        for (const StatementCategory& category : m_statement.categories) {
            for (const StatementProduct& product : category.products)
                byCategory += product.amount;
        }
        const Money sums[] { m_details.paid, m_details.ordered, byCategory,
                             m_statement.cash + m_statement.card + m_statement.other };
        const bool areEqual = std::all_of(std::begin(sums), std::end(sums),
                                          [this](Money sum) { return sum == m_statement.revenue; });
        const Phrase equal { "Payments = orders = categories", "결제 합 = 주문 합 = 분류 합" };
        const Phrase differ { "Payments %1, orders %2, categories %3: not the same",
                              "결제 합 %1, 주문 합 %2, 분류 합 %3: 서로 다름" };
        add(areEqual ? say(equal)
                     : say(differ).arg(digits(m_details.paid), digits(m_details.ordered),
                                       digits(byCategory)),
            !areEqual);
    }

    void addFees()
    {
        Money byCompany;
        for (const StatementFee& fee : m_statement.fees)
            byCompany += fee.fee;
        Money byPayment;
        for (const WayDetails& way : m_details.ways)
            byPayment += way.fee;
        if (byCompany.isZero() && byPayment.isZero() && m_statement.cardFee.isZero())
            return;
        const bool areEqual = byCompany == m_statement.cardFee && byPayment == m_statement.cardFee;
        const Phrase equal { "Fees by payment = by company", "결제별 수수료 합 = 카드사별 합" };
        const Phrase differ { "Fees by payment %1, by company %2: not the same",
                              "결제별 수수료 합 %1, 카드사별 합 %2: 서로 다름" };
        add(areEqual ? say(equal) : say(differ).arg(digits(byPayment), digits(byCompany)),
            !areEqual);
    }

    QString digits(Money amount) const { return amountDigits(amount, m_store.currency); }

    const Statement& m_statement;
    const StatementDetails& m_details;
    const Store& m_store;
    Language m_language;
    ProofBox m_box;
};

} // namespace

ProofBox statementProof(const Statement& statement, const StatementDetails& details,
                        const Store& store, Language language)
{
    return StatementChecks(statement, details, store, language).box();
}

} // namespace jangbu
