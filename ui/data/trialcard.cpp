#include "ui/data/trialcard.h"

#include "ui/data/importsession.h"
#include "ui/data/importwords.h"
#include "ui/data/wholeprogress.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QProgressBar>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QString dash()
{
    return u"–"_s;
}

} // namespace

TrialCard::TrialCard(ImportSession& session, const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_formats(formats)
    , m_card(new Card(tr("Dry run"), this))
    , m_bar(new QProgressBar)
    , m_percent(makeLabel({}, TextStyle::SmallBold))
    , m_done(makeLabel({}, TextStyle::Caption, Tone::Muted))
    , m_left(makeLabel({}, TextStyle::Caption, Tone::Muted))
    , m_problem(makeParagraph({}, TextStyle::Small, Tone::Negative))
    , m_totals(new QWidget)
    , m_written(makeLabel({}, TextStyle::Small))
    , m_read(makeLabel({}, TextStyle::Small))
    , m_same(new Badge)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->head()->addWidget(
        makeLabel(tr("The books do not change yet"), TextStyle::Small, Tone::Muted));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, int(WholeProgress::whole));
    m_bar->setObjectName(u"trialBar"_s);
    m_bar->setAccessibleName(tr("Progress of the dry run"));
    m_problem->setObjectName(u"trialProblem"_s);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_percent);
    auto* below = new QHBoxLayout;
    below->addWidget(m_done);
    below->addStretch(1);
    below->addWidget(m_left);
    auto* counts = new QHBoxLayout;
    counts->setContentsMargins(0, 6, 0, 6);
    counts->setSpacing(16);
    m_new = addCount(counts, tr("New trades"), u"newTradesCount"_s);
    m_there = addCount(counts, tr("Already there"), u"tradesThereCount"_s);
    m_products = addCount(counts, tr("New menu items"), u"newProductsCount"_s);
    m_unreadable = addCount(counts, tr("Not readable"), u"unreadableCount"_s);
    setTone(m_there, Tone::Muted);
    auto* grid = new QGridLayout(m_totals);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeRule(), 0, 0, 1, 3);
    grid->addWidget(makeLabel(tr("Total row of the file"), TextStyle::Small, Tone::Muted), 1, 0);
    grid->addWidget(m_written, 1, 2, Qt::AlignRight);
    grid->addWidget(makeLabel(tr("Sum of the rows read"), TextStyle::Small, Tone::Muted), 2, 0);
    grid->addWidget(m_same, 2, 1);
    grid->addWidget(m_read, 2, 2, Qt::AlignRight);
    m_same->setObjectName(u"totalBadge"_s);
    QVBoxLayout* body = m_card->body();
    body->setSpacing(6);
    body->addLayout(bar);
    body->addLayout(below);
    body->addLayout(counts);
    body->addWidget(m_problem);
    body->addWidget(m_totals);
}

QLabel* TrialCard::addCount(QHBoxLayout* row, const QString& title, const QString& objectName)
{
    if (row->count() > 0)
        row->addWidget(makeColumnRule());
    auto* value = makeLabel(dash(), TextStyle::Section);
    value->setFont(fontOfPixels(20, true));
    value->setObjectName(objectName);
    value->setAccessibleName(title);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(makeLabel(title, TextStyle::Small, Tone::Muted));
    cell->addWidget(value);
    row->addLayout(cell, 1);
    return value;
}

void TrialCard::follow(Errand* errand)
{
    if (m_errand)
        m_errand->disconnect(this);
    m_errand = errand;
    showProgress(0);
    connect(errand, &Errand::progressed, this, [this](const ErrandProgress& progress) {
        if (m_session.state() == ImportSession::State::Trying && progress.total > 0)
            showProgress(progress.done);
    });
}

void TrialCard::showProgress(qint64 done)
{
    m_bar->setValue(int(done));
    m_percent->setText(u"%1%"_s.arg(done * 100 / WholeProgress::whole));
    const auto place = WholeProgress::placeAt(WholeProgress::Kind::Trial, done);
    const qint64 rows = m_session.rows();
    const qint64 seen = place.phase == ImportPhase::Reading
        ? rows / WholeProgress::whole * place.thousandths
            + rows % WholeProgress::whole * place.thousandths / WholeProgress::whole
        : rows;
    m_done->setText(tr("%1 of %2 rows").arg(m_formats.count(seen), m_formats.count(rows)));
    const qint64 leftMs = m_errand ? m_errand->estimatedLeftMs() : -1;
    const bool isRunning = m_errand && !m_errand->isFinished() && leftMs >= 0;
    m_left->setText(isRunning ? tr("about %n second(s) left", nullptr, int((leftMs + 999) / 1000))
                              : QString());
}

void TrialCard::refresh()
{
    if (m_session.state() == ImportSession::State::Tried)
        showProgress(m_session.trial() ? WholeProgress::whole : 0);
    if (m_session.state() == ImportSession::State::Mapping)
        showProgress(0);
    showCounts();
    showTotals();
    QString problem;
    if (m_session.state() == ImportSession::State::Mapping)
        problem = m_session.mappingProblem();
    else if (const auto error = m_session.trialError())
        problem = ImportWords::problemOf(*error, m_formats.language());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void TrialCard::showCounts()
{
    const auto& trial = m_session.trial();
    const auto text
        = [&](bool isThere, qint64 count) { return isThere ? m_formats.count(count) : dash(); };
    const SalesImportSummary sales = trial && trial->sales ? *trial->sales : SalesImportSummary();
    const RefundImportSummary refunds
        = trial && trial->refunds ? *trial->refunds : RefundImportSummary();
    const bool isKnown = trial.has_value();
    m_new->setText(text(isKnown, sales.trades + sales.updated + refunds.refunds));
    m_there->setText(text(isKnown, sales.skipped + refunds.skipped));
    m_products->setText(text(isKnown, sales.productsCreated));
    m_unreadable->setText(text(isKnown, sales.rejected));
    setTone(m_unreadable, sales.rejected > 0 ? Tone::Negative : Tone::Normal);
}

void TrialCard::showTotals()
{
    const bool isTold = m_session.trial() && !m_session.trial()->totals.isEmpty();
    m_totals->setVisible(isTold);
    if (!isTold)
        return;
    const FileTotal& total = m_session.trial()->totals.first();
    m_written->setText(m_formats.digits(total.written, total.currency));
    m_read->setText(m_formats.digits(total.read, total.currency));
    if (total.isSame())
        m_same->set(BadgeKind::Positive, tr("The same"), u"check"_s);
    else
        m_same->set(BadgeKind::Negative, tr("Differs"), u"triangle-alert"_s);
}

} // namespace jangbu::ui
