#include "ui/settlement/settlementpage.h"
#include "ui/settlement/settlementwords.h"
#include "ui/settlement/statementpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sheet.h"

#include <QStackedWidget>

namespace jangbu::ui {

namespace {

/// For its name only.
Window windowFrom(Term term, BusinessDate start)
{
    constexpr int daysPerWeek = 7;
    switch (term) {
    case Term::Day:
        return { start, start.addDays(1) };
    case Term::Week:
        return { start, start.addDays(daysPerWeek) };
    case Term::Month:
        return { start, start.addMonths(1) };
    }
    Q_UNREACHABLE();
}

} // namespace

bool SettlementPage::maySeeProfit() const
{
    return services().permission(Right::SeeProfit) == Permission::Allowed;
}

void SettlementPage::buildWithheldDeposits()
{
    m_withheld = new EmptyState(u"eye-off"_s, tr("Not shown to you"),
                                tr("Deposits and their fees are for those whose role may see "
                                   "fees and profit."),
                                m_stack);
    m_withheld->setObjectName(u"withheldDeposits"_s);
    m_stack->addWidget(m_withheld);
}

/// Whoever may not see fees and profit may settle and close where their role allows it.
void SettlementPage::withhold()
{
    const Window window = windowFrom(m_chosen->term, m_chosen->start);
    m_view->panel().showWithheld(
        { .title = SettlementWords::windowOf(m_chosen->term, window, formats(), today()),
          .maySettle = mayDo(Right::Settle),
          .mayClose = mayDo(Right::Close),
          .mayBeApproved = services().permission(Right::SeeProfit) == Permission::NeedsApproval });
}

/// For this once: what is read again is withheld again.
void SettlementPage::readWithApproval()
{
    if (!m_chosen)
        return;
    Errand* errand = work().start(
        this, BooksWork::Changes::Nothing,
        [store = store(), chosen = *m_chosen](BackOffice& books, ErrandWatch&) {
            return readShownStatement(books, store, chosen.term, chosen.start);
        },
        [this](const Result<ShownStatement>& answer) { showStatement(answer); });
    connect(errand, &Errand::finished, errand, &QObject::deleteLater);
}

void SettlementPage::askToCloseWithheld()
{
    const Window window = windowFrom(m_chosen->term, m_chosen->start);
    const QString name = SettlementWords::windowOf(m_chosen->term, window, formats(), today());
    askBefore(this,
              { .title = tr("Close %1?").arg(name),
                .note = tr("What is closed can never be changed."),
                .keepText = tr("Not yet"),
                .actText = tr("Close") },
              this, [this] { close(std::nullopt); });
}

} // namespace jangbu::ui
