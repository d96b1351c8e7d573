#include "ui/settings/jobssection.h"

#include "ui/jobs/jobsdelegate.h"
#include "ui/jobs/jobsmodel.h"
#include "ui/jobs/jobwords.h"
#include "ui/settings/formrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toggle.h"
#include "ui/work/jobclock.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QTimer>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobRowHeight = 40;
constexpr int mostRows = 60;
constexpr int historyHeight = 360;

/// What can be run from here; the schedule sees to the rest.
const QList<std::pair<JobKind, QString>> runnable { { JobKind::Statistics, u"chart-column"_s },
                                                    { JobKind::Settlement, u"file-check"_s },
                                                    { JobKind::Verify, u"shield-check"_s },
                                                    { JobKind::Backup, u"save"_s } };

} // namespace

JobsSection::JobsSection(const PageServices& services)
    : SettingsSection(services,
                      { u"jobs"_s,
                        u"clock"_s,
                        tr("Automatic work"),
                        { tr("Backup"), tr("Close at the cut-off"), tr("Folder"), tr("Jobs"),
                          tr("Statistics"), tr("Check of the books") } },
                      tr("Runs by itself while Jangbu is open; what was missed while this computer "
                         "was off follows at the next start."))
    , m_model(new JobsModel(services.formats, this))
    , m_timer(new QTimer(this))
{
    body()->addWidget(makeChoices());
    body()->addWidget(makeRunNow());
    body()->addWidget(makeHistory());
    connect(m_timer, &QTimer::timeout, this, &JobsSection::refresh);
}

QWidget* JobsSection::makeChoices()
{
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(20, 8, 20, 8);
    card->body()->setSpacing(0);
    m_arm = new Toggle(tr("Close days at the cut-off"), card);
    m_arm->setObjectName(u"closeAtCutoffToggle"_s);
    m_arm->setCheckable(true);
    connect(m_arm, &Toggle::clicked, this, &JobsSection::arm);
    card->body()->addWidget(makeFormRow(
        tr("Close days at the cut-off"),
        tr("Of this store, from today on. A day that is closed can never be changed; without this "
           "the days are settled but stay open."),
        m_arm, card));
    card->body()->addWidget(makeRule(card));
    auto* choose = new Button(tr("Choose folder"), ButtonRole::Secondary, u"folder-open"_s, card);
    choose->setObjectName(u"backupFolderButton"_s);
    connect(choose, &Button::clicked, this, &JobsSection::chooseFolder);
    card->body()->addWidget(
        makeFormRow(tr("Folder of the backups"),
                    tr("Best on another disk. The last 7 nights, 4 weeks and 12 months are kept."),
                    choose, card));
    m_folder = new ElidedLabel({}, TextStyle::Small, Tone::Normal, card);
    m_folder->setObjectName(u"backupFolder"_s);
    card->body()->addWidget(m_folder);
    return card;
}

QWidget* JobsSection::makeRunNow()
{
    auto* card = new Card(tr("Run now"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto& [job, icon] : runnable) {
        auto* button = new Button(JobWords::nameOf(job), ButtonRole::Secondary, icon, card);
        button->setObjectName(u"runNow-"_s + wordOf(job));
        button->setToolTip(JobWords::noteOf(job));
        button->setSize(ButtonSize::Small);
        connect(button, &Button::clicked, this, [this, job = job] { runNow(job); });
        m_runButtons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_progress = new ProgressPanel(card);
    card->body()->addLayout(row);
    card->body()->addWidget(m_progress);
    return card;
}

QWidget* JobsSection::makeHistory()
{
    auto* card = new Card(tr("What ran"), this);
    card->setFlush();
    card->head()->setContentsMargins(16, 14, 16, 12);
    m_filter = new Segmented({ tr("All"), tr("Failed", "jobs") }, card);
    m_filter->setObjectName(u"jobsFilter"_s);
    connect(m_filter, &Segmented::chosen, this, &JobsSection::refresh);
    card->head()->addWidget(m_filter);
    m_table = new QTableView(card);
    m_table->setObjectName(u"jobsTable"_s);
    m_table->setAccessibleName(tr("What ran"));
    m_table->setModel(m_model);
    dressTable(m_table, jobRowHeight);
    m_table->setItemDelegate(new JobsDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(historyHeight);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    const QList<std::pair<int, int>> widths { { JobsModel::NameColumn, 156 },
                                              { JobsModel::WindowColumn, 128 },
                                              { JobsModel::StateColumn, 96 },
                                              { JobsModel::EndColumn, 120 },
                                              { JobsModel::ActionColumn, 96 } };
    for (const auto& [column, width] : widths)
        head->resizeSection(column, width);
    head->setSectionResizeMode(JobsModel::ResultColumn, QHeaderView::Stretch);
    connect(m_table, &QTableView::clicked, this, &JobsSection::act);
    connect(m_table, &QTableView::activated, this, &JobsSection::act);
    m_empty = new EmptyState(
        u"clock"_s, tr("Nothing ran yet"),
        tr("When a day has ended, it is added up, settled and backed up here."), card);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    m_empty->hide();
    return card;
}

void JobsSection::refresh()
{
    if (!hasStore())
        return;
    JobFilter filter { .limit = mostRows };
    if (m_filter->current() == 1)
        filter.state = JobState::Failed;
    work().ask(
        this, m_newest,
        [filter, store = store(), today = today()](BackOffice& books) -> Result<Answer> {
            Answer answer;
            JANGBU_TRY_ASSIGN(answer.records, books.jobs.list(filter));
            JANGBU_TRY_ASSIGN(answer.backupFolder, books.booksSettings.backupFolder());
            JANGBU_TRY_ASSIGN(const StoreSettings settings, books.stores.settingsOf(store));
            answer.closesAtCutoff = settings.closesAtCutoffOn(today);
            return answer;
        },
        [this](const Result<Answer>& answer) {
            if (answer)
                show(*answer);
            else
                showError(answer.error());
        });
}

void JobsSection::show(const Answer& answer)
{
    m_model->setRecords(answer.records, store().time, today());
    m_table->setVisible(!answer.records.isEmpty());
    m_empty->setVisible(answer.records.isEmpty());
    m_arm->setChecked(answer.closesAtCutoff);
    m_folder->setFullText(answer.backupFolder);
    const auto isOf = [&](JobState state) {
        return std::any_of(answer.records.cbegin(), answer.records.cend(),
                           [state](const JobRecord& record) { return record.state == state; });
    };
    emit warningChanged(isOf(JobState::Failed));
    if (isOf(JobState::Running))
        m_timer->start(refreshMs);
    else
        m_timer->stop();
}

void JobsSection::arm(bool isOn)
{
    work().act(
        this,
        [name = store().name, isOn](BackOffice& books) {
            return books.changeStore.run(name, { .closesAtCutoff = isOn });
        },
        [this, isOn](const Result<Store>& changed) {
            if (!changed)
                showError(changed.error());
            else
                say(isOn ? tr("Days of this store close by themselves from today on")
                         : tr("Days of this store stay open until you close them"));
            refresh();
        });
}

void JobsSection::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Folder of the backups"), m_folder->text());
    if (!folder.isEmpty())
        setBackupFolder(folder);
}

void JobsSection::setBackupFolder(const QString& folder)
{
    work().act(
        this,
        [folder](BackOffice& books) {
            return books.booksSettings.set(BooksSetting::BackupFolder, folder);
        },
        [this](const Done& set) {
            if (!set)
                showError(set.error());
            refresh();
        });
}

void JobsSection::runNow(JobKind job)
{
    Errand* errand = work().startJob(
        this, BooksWork::Changes::Books,
        [job](BackOffice& books, ErrandWatch& watch) -> Result<QList<JobRecord>> {
            JANGBU_TRY_ASSIGN(const auto noted, books.askForJob.run({ .job = job, .again = true }));
            QList<JobRecord> ended;
            for (const JobRecord& record : noted) {
                JANGBU_TRY_ASSIGN(const JobRecord one,
                                  books.jobRunner.run(record.id, watchOf(watch)));
                ended.append(one);
            }
            return ended;
        },
        [this](const Result<QList<JobRecord>>& ended) { showEnd(ended); });
    follow(errand, job);
}

void JobsSection::follow(Errand* errand, JobKind job)
{
    for (Button* button : std::as_const(m_runButtons))
        button->setEnabled(false);
    m_progress->follow(errand, JobWords::nameOf(job), [this](const ErrandProgress& progress) {
        return progress.total > 0
            ? tr("%1 of %2").arg(formats().count(progress.done), formats().count(progress.total))
            : QString();
    });
    refresh();
}

void JobsSection::showEnd(const Result<QList<JobRecord>>& ended)
{
    for (Button* button : std::as_const(m_runButtons))
        button->setEnabled(true);
    refresh();
    if (!ended)
        return showError(ended.error());
    for (const JobRecord& record : *ended) {
        if (record.failure) {
            emit toastWanted({ .text = JobWords::failureOf(record) + u". "_s
                                   + JobWords::resultOf(record, formats()),
                               .isError = true });
            return;
        }
    }
    if (!ended->isEmpty())
        say(JobWords::nameOf(ended->constFirst().key.job) + u": "_s
            + JobWords::stateOf(ended->constLast().state));
}

void JobsSection::act(const QModelIndex& index)
{
    if (index.column() != JobsModel::ActionColumn)
        return;
    const JobRecord record = m_model->record(index.row());
    switch (m_model->actionOf(index.row())) {
    case JobsModel::Action::Cancel:
        return cancel(record);
    case JobsModel::Action::Restart:
        return restart(record);
    case JobsModel::Action::None:
        break;
    }
}

void JobsSection::restart(const JobRecord& record)
{
    Errand* errand = work().startJob(
        this, BooksWork::Changes::Books,
        [id = record.id](BackOffice& books, ErrandWatch& watch) -> Result<QList<JobRecord>> {
            JANGBU_TRY_ASSIGN(const JobRecord ended, books.jobRunner.run(id, watchOf(watch)));
            return QList<JobRecord> { ended };
        },
        [this](const Result<QList<JobRecord>>& ended) { showEnd(ended); });
    follow(errand, record.key.job);
}

void JobsSection::cancel(const JobRecord& record)
{
    work().act(
        this, [id = record.id](BackOffice& books) { return books.cancelJob.run(id); },
        [this](const Result<JobRecord>& cancelled) {
            if (!cancelled)
                showError(cancelled.error());
            refresh();
        });
}

} // namespace jangbu::ui
