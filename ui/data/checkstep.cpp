#include "ui/data/checkstep.h"

#include "ui/data/factlist.h"
#include "ui/data/importfacts.h"
#include "ui/data/importsession.h"
#include "ui/data/importwords.h"
#include "ui/data/problemsmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

CheckStep::CheckStep(ImportSession& session, const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_formats(formats)
    , m_problems(new ProblemsModel(formats, this))
    , m_facts(new FactList)
    , m_table(new QTableView)
    , m_fine(new EmptyState(u"circle-check"_s, tr("Everything can be read"),
                            tr("No row has to be left out, and no date looks wrong.")))
    , m_total(makeParagraph({}, TextStyle::Small, Tone::Muted))
    , m_problemCard(new Card(tr("Worth a look")))
{
    auto* facts = new Card(tr("What will come in"));
    m_facts->setObjectName(u"importFacts"_s);
    facts->body()->addWidget(m_facts);
    facts->body()->addWidget(m_total);
    facts->body()->addStretch(1);
    m_table->setObjectName(u"problemsTable"_s);
    m_table->setAccessibleName(tr("Rows to look at"));
    m_table->setModel(m_problems);
    dressTable(m_table, 36);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->resizeSection(ProblemsModel::PlaceColumn, 170);
    head->resizeSection(ProblemsModel::ValueColumn, 160);
    head->setSectionResizeMode(ProblemsModel::ReasonColumn, QHeaderView::Stretch);
    m_problemCard->body()->addWidget(m_table, 1);
    m_problemCard->body()->addWidget(m_fine, 1);
    m_problemCard->setFlush();
    m_problemCard->body()->setContentsMargins(0, 0, 0, 8);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(facts, 40);
    layout->addWidget(m_problemCard, 60);
}

void CheckStep::refresh()
{
    const FilesImportSummary summary = m_session.trial().value_or(FilesImportSummary());
    QList<FactList::Fact> facts;
    const QString into
        = m_session.takesStoresOfFile() ? tr("As the file says") : m_session.storeName();
    facts.append({ tr("Store"), into });
    facts += ImportFacts::of(summary, m_formats);
    facts += ImportFacts::ofTotals(summary, m_formats);
    m_facts->setFacts(facts);
    const bool differs = std::any_of(summary.totals.begin(), summary.totals.end(),
                                     [](const FileTotal& total) { return !total.isSame(); });
    m_total->setVisible(differs || summary.haveRefundsToWait);
    setTone(m_total, differs ? Tone::Negative : Tone::Muted);
    m_total->setText(differs ? tr("The file's own total differs from the rows that were read. "
                                  "Rows that cannot be read may be the reason.")
                             : tr("The refunds are checked when the sales are in."));
    m_problems->setSummary(summary);
    const bool isFine = m_problems->rowCount() == 0;
    m_table->setVisible(!isFine);
    m_fine->setVisible(isFine);
}

} // namespace jangbu::ui
