#include "ui/people/logsection.h"

#include "core/people/authority.h"
#include "ui/people/auditmodel.h"
#include "ui/people/exceptionsmodel.h"
#include "ui/settings/formrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tablelook.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 2'000;
constexpr int entryRowHeight = 36;
constexpr int countRowHeight = 40;
constexpr int tableHeight = 460;
constexpr int searchMinimum = 140;
constexpr int fromTo = -1; ///< Of the choice of days: a period of one's own.
constexpr int usualDays = 30;

} // namespace

LogSection::LogSection(const PageServices& services)
    : SettingsSection(services,
                      { u"log"_s,
                        u"history"_s,
                        tr("Log"),
                        { tr("Who did what"), tr("Void"), tr("Refund"), tr("Discount"),
                          tr("Exceptions"), tr("Audit") },
                        Right::ManagePeople },
                      tr("Who did what, when, and what it was before. Nothing in it can be changed "
                         "or removed."))
    , m_entries(new AuditModel(this))
    , m_counts(new ExceptionsModel(services.formats, this))
    , m_export(new Button(tr("Export"), ButtonRole::Secondary, u"download"_s, this))
{
    m_export->setObjectName(u"exportLogButton"_s);
    connect(m_export, &Button::clicked, this, &LogSection::chooseFile);
    addAction(m_export);
    addAction(makeCountsExport());
    body()->addWidget(makeChoices());
    body()->addWidget(makeEntries());
    body()->addWidget(makeExceptions());
    body()->addWidget(makeChain());
    showPart(0);
}

QWidget* LogSection::makeCountsExport()
{
    m_exportCounts = new Button(tr("Export"), ButtonRole::Secondary, u"download"_s, this);
    m_exportCounts->setObjectName(u"exportExceptionsButton"_s);
    auto* menu = new QMenu(m_exportCounts);
    const QList<std::pair<QString, QString>> kinds { { tr("Spreadsheet (XLSX)"), u"xlsx"_s },
                                                     { tr("Paper (PDF)"), u"pdf"_s },
                                                     { tr("Table (CSV)"), u"csv"_s } };
    for (const auto& [text, ending] : kinds)
        menu->addAction(text, this, [this, end = ending] { chooseCountsFile(end); });
    m_exportCounts->setMenu(menu);
    return m_exportCounts;
}

QWidget* LogSection::makeChoices()
{
    auto* choices = new QWidget(this);
    auto* layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(8);
    m_part = new Segmented({ tr("Entries"), tr("Exceptions") }, choices);
    m_part->setObjectName(u"logPartChoice"_s);
    connect(m_part, &Segmented::chosen, this, &LogSection::showPart);
    upper->addWidget(m_part);
    upper->addStretch(1);
    upper->addWidget(makePeriod());
    auto* lower = new QHBoxLayout;
    lower->setSpacing(8);
    m_search = new SearchField(tr("Find in the log"), {}, choices);
    m_search->setObjectName(u"logSearch"_s);
    m_search->setMinimumWidth(searchMinimum);
    connect(m_search, &QLineEdit::textChanged, this, &LogSection::refresh);
    m_act = makeCombo(u"logActCombo"_s, choices);
    m_act->setAccessibleName(tr("What"));
    m_act->addItem(tr("Every act"));
    for (const Act act : allActs())
        m_act->addItem(LogWords::act(act, formats().language()), static_cast<int>(act));
    m_person = makeCombo(u"logPersonCombo"_s, choices);
    m_person->setAccessibleName(tr("Who"));
    m_person->addItem(tr("Everybody"));
    for (QComboBox* combo : { m_act, m_person })
        connect(combo, &QComboBox::activated, this, &LogSection::refresh);
    lower->addWidget(m_search, 1);
    lower->addWidget(m_act);
    lower->addWidget(m_person);
    layout->addLayout(upper);
    layout->addLayout(lower);
    return choices;
}

QWidget* LogSection::makePeriod()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_days = makeCombo(u"logDaysCombo"_s, box);
    m_days->setAccessibleName(tr("When"));
    m_days->addItem(tr("Today"), 1);
    for (const int days : { 7, usualDays, 90 })
        m_days->addItem(tr("Last %n days", nullptr, days), days);
    m_days->addItem(tr("All"), 0);
    m_days->addItem(tr("From – to"), fromTo);
    m_days->setCurrentIndex(m_days->findData(usualDays));
    m_period = new PeriodPicker(formats(),
                                NewStore().time.businessDateOf(services().clock.nowUtc()), box);
    m_period->setMode(PeriodPicker::Mode::Range);
    m_period->hide();
    connect(m_days, &QComboBox::activated, this, [this] {
        m_period->setVisible(m_days->currentData().toInt() == fromTo);
        refresh();
    });
    connect(m_period, &PeriodPicker::windowChanged, this, &LogSection::refresh);
    row->addWidget(m_period);
    row->addWidget(m_days);
    return box;
}

QWidget* LogSection::makeEntries()
{
    m_entriesCard = new Card({}, this);
    m_entriesCard->setFlush();
    m_table = new QTableView(m_entriesCard);
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Log"));
    m_table->setModel(m_entries);
    dressTable(m_table, entryRowHeight);
    m_table->setMinimumHeight(tableHeight);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->resizeSection(AuditModel::TimeColumn, 140);
    head->resizeSection(AuditModel::WhoColumn, 120);
    head->resizeSection(AuditModel::ActColumn, 124);
    head->resizeSection(AuditModel::SubjectColumn, 216);
    head->setStretchLastSection(true);
    rememberColumns(m_table, preferences());
    m_empty = new EmptyState(u"history"_s, tr("Nothing found"),
                             tr("Nobody did anything like that in these days."), m_entriesCard);
    m_more = makeLabel({}, TextStyle::Caption, Tone::Muted, m_entriesCard);
    m_more->setContentsMargins(16, 8, 16, 10);
    m_entriesCard->body()->addWidget(m_table);
    m_entriesCard->body()->addWidget(m_more);
    m_entriesCard->body()->addWidget(m_empty);
    m_empty->hide();
    m_more->hide();
    return m_entriesCard;
}

QWidget* LogSection::makeExceptions()
{
    m_countsCard = new Card({}, this);
    m_countsCard->setFlush();
    m_countTable = new QTableView(m_countsCard);
    m_countTable->setObjectName(u"exceptionsTable"_s);
    m_countTable->setAccessibleName(tr("Exceptions"));
    m_countTable->setModel(m_counts);
    dressTable(m_countTable, countRowHeight);
    m_countTable->setMinimumHeight(tableHeight);
    m_countTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_countTable, &QTableView::clicked, this, &LogSection::followCount);
    connect(m_countTable, &QTableView::activated, this, &LogSection::followCount);
    m_noCounts = new EmptyState(
        u"check"_s, tr("No exceptions"),
        tr("No voids, refunds, price changes, discounts or declined cards in these days."),
        m_countsCard);
    m_countsCard->body()->addWidget(m_countTable);
    m_countsCard->body()->addWidget(m_noCounts);
    m_noCounts->hide();
    return m_countsCard;
}

QWidget* LogSection::makeChain()
{
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(20, 8, 20, 8);
    m_check = new Button(tr("Check again"), ButtonRole::Secondary, u"shield-check"_s, card);
    m_check->setObjectName(u"checkLogButton"_s);
    connect(m_check, &Button::clicked, this, &LogSection::checkChain);
    m_chain = makeParagraph({}, TextStyle::Small, Tone::Muted, card);
    m_chain->setObjectName(u"logChain"_s);
    card->body()->addWidget(makeFormRow(
        tr("Chain of the log"),
        tr("Each entry carries the fingerprint of the one before, so that a change behind "
           "Jangbu’s back is found."),
        m_check, card));
    card->body()->addWidget(m_chain);
    return card;
}

AuditWish LogSection::wish() const
{
    AuditWish wish { .text = m_search->text().trimmed(), .limit = mostEntries + 1 };
    if (m_act->currentIndex() > 0)
        wish.acts = { static_cast<Act>(m_act->currentData().toInt()) };
    if (const auto days = chosenDays()) {
        wish.from = startOf(days->start, store().time);
        wish.to = startOf(days->end, store().time);
    }
    return wish;
}

/// Nothing: all.
std::optional<Window> LogSection::chosenDays() const
{
    const int days = m_days->currentData().toInt();
    if (days == fromTo)
        return m_period->window();
    if (days == 0)
        return std::nullopt;
    return Window { today().addDays(1 - days), today().addDays(1) };
}

void LogSection::refresh()
{
    // All that was ever done is not read for who looks at something else.
    if (!hasStore() || !isVisible())
        return;
    const QString person = m_person->currentData().toString();
    work().ask(
        this, m_newest,
        [wish = wish(), person](BackOffice& books) -> Result<Sight> {
            JANGBU_TRY(jangbu::mayDo(books.database, Right::ManagePeople));
            Sight sight;
            JANGBU_TRY_ASSIGN(sight.stores, books.stores.all());
            JANGBU_TRY_ASSIGN(const auto found, books.log.find(wish));
            for (const AuditEntry& entry : found) {
                if (!sight.actors.contains(entry.actor))
                    sight.actors.append(entry.actor);
                if (person.isEmpty() || entry.actor.name == person)
                    sight.entries.append(entry);
            }
            JANGBU_TRY_ASSIGN(sight.trades,
                              loggedTrades(books.database, sight.entries.mid(0, mostEntries)));
            JANGBU_TRY_ASSIGN(sight.counts, books.exceptions.run(wish.from, wish.to));
            return sight;
        },
        [this](const Result<Sight>& sight) {
            if (sight)
                show(*sight);
            else
                showError(sight.error());
        });
    if (!m_hasChecked)
        checkChain();
}

void LogSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    refresh();
}

void LogSection::show(const Sight& sight)
{
    const bool isCut = sight.entries.size() > mostEntries;
    m_entries->setEntries(sight.entries.mid(0, mostEntries),
                          { formats().language(), sight.stores, sight.trades }, store().time);
    m_counts->setCounts(sight.counts);
    m_table->setVisible(!sight.entries.isEmpty());
    m_empty->setVisible(sight.entries.isEmpty());
    m_countTable->setVisible(!sight.counts.isEmpty());
    m_noCounts->setVisible(sight.counts.isEmpty());
    m_more->setVisible(isCut);
    m_more->setText(tr("The newest %1 are shown; the file holds all of them.")
                        .arg(formats().count(mostEntries)));
    for (const Actor& actor : sight.actors) {
        if (!actor.name.isEmpty() && m_person->findData(actor.name) < 0)
            m_person->addItem(LogWords::actor(actor, formats().language()), actor.name);
    }
}

void LogSection::showPart(int part)
{
    const bool isEntries = part == 0;
    m_entriesCard->setVisible(isEntries);
    m_countsCard->setVisible(!isEntries);
    m_export->setVisible(isEntries);
    m_exportCounts->setVisible(!isEntries);
    for (QWidget* widget : { static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_act),
                             static_cast<QWidget*>(m_person) })
        widget->setVisible(isEntries);
}

void LogSection::followCount(const QModelIndex& index)
{
    const ExceptionCount& count = m_counts->count(index.row());
    m_search->clear();
    m_act->setCurrentIndex(m_act->findData(static_cast<int>(count.act)));
    m_person->setCurrentIndex(qMax(0, m_person->findData(count.actor)));
    m_part->setCurrent(0);
    showPart(0);
    refresh();
}

} // namespace jangbu::ui
