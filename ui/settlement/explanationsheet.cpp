#include "ui/settlement/explanationsheet.h"

#include "core/text/errortext.h"
#include "ui/formats.h"
#include "ui/settlement/explanationmodel.h"
#include "ui/settlement/ratesharemodel.h"
#include "ui/settlement/settlementwords.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/text.h"
#include "ui/work/bookswork.h"

#include <QHeaderView>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int explanationWidth = 820;
constexpr int rateRowHeight = 34;
constexpr int explainedRowHeight = 36;
constexpr int roomAbove = 440; ///< Of what stands around the rows.

bool lacksRate(const QList<RateShare>& shares)
{
    return std::any_of(shares.begin(), shares.end(),
                       [](const RateShare& share) { return !share.rated; });
}

bool areOfOneCompany(const QList<RateShare>& shares)
{
    return std::all_of(shares.begin(), shares.end(), [&](const RateShare& share) {
        return share.company == shares.first().company;
    });
}

} // namespace

ExplanationSheet::ExplanationSheet(QWidget* anchor, BooksWork& work, const Formats& formats,
                                   ExplainedWindow window, NumberQuestion question,
                                   const QString& name)
    : Sheet(anchor, tr("Why this number? · %1").arg(name), explanationWidth)
    , m_work(work)
    , m_formats(formats)
    , m_window(std::move(window))
    , m_question(std::move(question))
{
    setObjectName(u"explanationSheet"_s);
    buildSums();
    buildRates();
    buildRows();
    buildButtons();
    read();
}

QString ExplanationSheet::amount(Money value) const
{
    return m_formats.amount(value, m_window.store.currency);
}

/// Of the window that the sheet lies over.
int ExplanationSheet::anchorHeight() const
{
    return parentWidget()->height();
}

bool ExplanationSheet::hasRows() const
{
    return m_question.number != StatementNumber::Vat
        && m_question.number != StatementNumber::PosFee;
}

bool ExplanationSheet::hasFees() const
{
    switch (m_question.number) {
    case StatementNumber::Cash:
    case StatementNumber::Other:
    case StatementNumber::Category:
    case StatementNumber::Product:
        return false;
    default:
        return true;
    }
}

void ExplanationSheet::buildSums()
{
    m_total = makeLabel({}, TextStyle::Total, Tone::Normal, frame());
    m_total->setObjectName(u"explainedTotal"_s);
    m_sums = makeParagraph({}, TextStyle::Body, Tone::Muted, frame());
    m_sums->setObjectName(u"explainedSums"_s);
    m_warning = makeParagraph({}, TextStyle::Small, Tone::Negative, frame());
    m_warning->setObjectName(u"explainedWarning"_s);
    m_warning->hide();
    body()->addWidget(m_total);
    body()->addWidget(m_sums);
    body()->addWidget(m_warning);
}

void ExplanationSheet::buildRates()
{
    m_rates = new RateShareModel(m_formats, m_window.store.currency, this);
    m_rateTable = new QTableView(frame());
    m_rateTable->setObjectName(u"rateShares"_s);
    m_rateTable->setAccessibleName(tr("Rates behind the fees"));
    m_rateTable->setModel(m_rates);
    dressTable(m_rateTable, rateRowHeight);
    m_rateTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_rateTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rateTable->horizontalHeader()->setSectionResizeMode(RateShareModel::RuleColumn,
                                                          QHeaderView::Stretch);
    m_rateTable->hide();
    body()->addWidget(m_rateTable);
}

void ExplanationSheet::buildRows()
{
    m_rows = new ExplanationModel(m_formats, m_window.store, hasFees(), this);
    m_rowTable = new QTableView(frame());
    m_rowTable->setObjectName(u"explainedRows"_s);
    m_rowTable->setAccessibleName(tr("Rows behind the number"));
    m_rowTable->setModel(m_rows);
    dressTable(m_rowTable, explainedRowHeight);
    QHeaderView* head = m_rowTable->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(ExplanationModel::WhatColumn, QHeaderView::Stretch);
    m_rowTable->setMinimumHeight(qBound(120, anchorHeight() - roomAbove, 320));
    m_rowTable->setVisible(hasRows());
    body()->addWidget(m_rowTable, 1);
}

void ExplanationSheet::buildButtons()
{
    m_count = makeLabel({}, TextStyle::Small, Tone::Muted, frame());
    m_count->setObjectName(u"explainedCount"_s);
    addAside(m_count);
    m_enterRates = addButton(tr("Enter rate"));
    m_enterRates->setObjectName(u"explainedEnterRate"_s);
    m_enterRates->hide();
    m_more = addButton(tr("Show more"));
    m_more->setObjectName(u"explainedMore"_s);
    m_more->hide();
    Button* done = addButton(tr("Close"), ButtonRole::Primary);
    connect(m_more, &Button::clicked, this, &ExplanationSheet::read);
    connect(done, &Button::clicked, this, &Sheet::accept);
    connect(m_enterRates, &Button::clicked, this, [this] {
        emit ratesWanted();
        accept();
    });
}

void ExplanationSheet::read()
{
    m_question.skip = m_rows->rowCount();
    m_more->setEnabled(false);
    m_work.ask(
        this,
        [window = m_window, question = m_question](BackOffice& books) {
            return books.explainNumber.run(window.store, window.term, window.start, question);
        },
        [this](const Result<NumberExplanation>& why) {
            if (why)
                show(*why);
            else
                setNote(sentenceFor(why.error(), m_formats.language()));
        });
}

void ExplanationSheet::show(const NumberExplanation& why)
{
    showSums(why);
    showRates(why);
    m_rows->append(why.rows);
    showCount(why);
}

void ExplanationSheet::showSums(const NumberExplanation& why)
{
    m_total->setText(amount(why.stated));
    m_sums->setText(sumLines(why).join(u'\n'));
    m_warning->setVisible(!why.agrees());
    m_warning->setText(tr("The statement says %1, the rows come to %2.")
                           .arg(amount(why.stated), amount(why.total)));
}

QStringList ExplanationSheet::sumLines(const NumberExplanation& why) const
{
    if (why.vat)
        return vatLines(*why.vat);
    if (why.posFee)
        return posFeeLines(*why.posFee);
    if (m_question.number == StatementNumber::CardFee) {
        return { tr("Fees on %1 paid by card, less %2 given back with refunds")
                     .arg(amount(why.paid), amount(why.feeGivenBack)) };
    }
    if (m_question.number == StatementNumber::Refunds)
        return { tr("What refunds of these days gave back, whenever the sale was") };
    if (why.givenBack.isZero())
        return { tr("All that was paid") };
    return { tr("Paid %1 − refunded %2").arg(amount(why.paid), amount(why.givenBack)) };
}

QStringList ExplanationSheet::vatLines(const VatBasis& basis) const
{
    const QString rate = m_formats.rate(basis.ppm);
    QStringList lines { tr("Net revenue %1 − tax-free %2 = taxable %3")
                            .arg(amount(basis.revenue), amount(basis.taxFree),
                                 amount(basis.taxable)) };
    if (basis.ppm == 0)
        lines.append(tr("No VAT is set for this store"));
    else
        lines.append(tr("Taxable × %1 ÷ (100% + %1), the half rounded up").arg(rate));
    if (basis.from && *basis.from != BusinessDate::beginning())
        lines.append(tr("%1 since %2", "VAT rate").arg(rate, m_formats.dayOfYear(*basis.from)));
    return lines;
}

QStringList ExplanationSheet::posFeeLines(const PosFeeBasis& basis) const
{
    const QString grade = SettlementWords::gradeOf(basis.grade, m_formats);
    QStringList lines {
        tr("Grade on the last day (%1): %2").arg(m_formats.dayOfYear(basis.lastDay), grade)
    };
    if (basis.ownFeeFrom)
        lines.append(tr("A monthly fee of your own is set in its place"));
    else if (basis.gradeFrom != BusinessDate::beginning())
        lines.append(
            tr("%1 since %2", "POS grade").arg(grade, m_formats.dayOfYear(basis.gradeFrom)));
    return lines;
}

void ExplanationSheet::showRates(const NumberExplanation& why)
{
    const bool isShown = !why.rates.isEmpty() && hasFees();
    m_rateTable->setVisible(isShown);
    m_enterRates->setVisible(lacksRate(why.rates));
    if (!isShown)
        return;
    m_rates->setShares(why.rates, !areOfOneCompany(why.rates));
    const int shownRows = qMin(static_cast<int>(why.rates.size()), anchorHeight() < 700 ? 2 : 4);
    m_rateTable->setFixedHeight(m_rateTable->horizontalHeader()->height()
                                + shownRows * rateRowHeight + 2);
}

void ExplanationSheet::showCount(const NumberExplanation& why)
{
    const int shown = m_rows->rowCount();
    m_count->setVisible(hasRows());
    m_count->setText(
        tr("%1 of %2 rows").arg(m_formats.count(shown), m_formats.count(why.rowCount)));
    m_more->setVisible(shown < why.rowCount);
    m_more->setEnabled(true);
}

} // namespace jangbu::ui
