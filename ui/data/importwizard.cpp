#include "ui/data/importwizard.h"

#include "ui/data/checkstep.h"
#include "ui/data/columnsstep.h"
#include "ui/data/filesstep.h"
#include "ui/data/filestrip.h"
#include "ui/data/importsession.h"
#include "ui/data/importwords.h"
#include "ui/data/newstoresheet.h"
#include "ui/data/resultstep.h"
#include "ui/data/stepbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_session(new ImportSession(services, this))
    , m_steps(new StepBar({ tr("File"), tr("Columns"), tr("Check"), tr("Import") }))
    , m_strip(new FileStrip(*m_session, services.formats))
    , m_stack(new QStackedWidget)
    , m_files(new FilesStep(*m_session, services.formats))
    , m_columns(new ColumnsStep(*m_session, services.formats))
    , m_check(new CheckStep(*m_session, services.formats))
    , m_result(new ResultStep(*m_session, services.formats))
    , m_setsAside(new QCheckBox(tr("Set rows that cannot be read aside and import the others")))
    , m_hint(makeLabel({}, TextStyle::Small, Tone::Muted))
    , m_cancel(new Button(tr("Cancel"), ButtonRole::Ghost))
    , m_previous(new Button(tr("Back")))
    , m_next(new Button(tr("Next"), ButtonRole::Primary))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    makeHead(layout);
    for (QWidget* step : QList<QWidget*> { m_files, m_columns, m_check, m_result })
        m_stack->addWidget(step);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    makeFoot(layout);
    connectSignals();
    goTo(FilesAt);
}

void ImportWizard::makeHead(QVBoxLayout* layout)
{
    auto* back = Button::ofIcon(u"chevron-left"_s, tr("Back to the data page"));
    back->setObjectName(u"leaveImportButton"_s);
    connect(back, &Button::clicked, this, &ImportWizard::leave);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(makeLabel(tr("Import sales"), TextStyle::Title));
    row->addStretch(1);
    row->addWidget(m_steps);
    layout->addLayout(row);
}

void ImportWizard::makeFoot(QVBoxLayout* layout)
{
    m_setsAside->setObjectName(u"setAsideBox"_s);
    m_cancel->setObjectName(u"cancelImportButton"_s);
    m_previous->setObjectName(u"previousStepButton"_s);
    m_next->setObjectName(u"nextStepButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_setsAside);
    row->addWidget(m_hint);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    layout->addLayout(row);
}

void ImportWizard::connectSignals()
{
    connect(m_session, &ImportSession::changed, this, &ImportWizard::refresh);
    connect(m_session, &ImportSession::errandStarted, this, [this] {
        m_columns->follow();
        m_result->follow();
    });
    connect(m_session, &ImportSession::mappingKept, this, [this](const QString& title) {
        emit toastWanted({ .text = tr("“%1” is kept and known from now on").arg(title) });
    });
    connect(m_session, &ImportSession::failed, this, [this](const Error& error) {
        emit toastWanted({ .text = ImportWords::problemOf(error, m_services.formats.language()),
                           .isError = true });
    });
    connect(m_setsAside, &QCheckBox::toggled, m_session, &ImportSession::setSetsAside);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (isImporting())
            m_session->cancel();
        else
            leave();
    });
    connect(m_previous, &Button::clicked, this, &ImportWizard::goBack);
    connect(m_next, &Button::clicked, this, &ImportWizard::goNext);
    connect(m_files, &FilesStep::filesWanted, this, [this] { chooseFiles(false); });
    connect(m_strip, &FileStrip::otherFileWanted, this, [this] { chooseFiles(true); });
    connect(m_strip, &FileStrip::newStoreWanted, this, &ImportWizard::askForStore);
    connect(m_result, &ResultStep::statisticsWanted, this, &ImportWizard::statisticsWanted);
    connect(m_result, &ResultStep::moreWanted, this, [this] { chooseFiles(true); });
    connect(m_result, &ResultStep::undoWanted, this, [this] {
        const FilesImportSummary& result = *m_session->result();
        // The refunds stand on the sales, so they go first.
        if (result.refunds && result.refunds->id)
            emit undoWanted(*result.refunds->id);
        if (result.sales && result.sales->id)
            emit undoWanted(*result.sales->id);
    });
}

void ImportWizard::open(const QStringList& paths)
{
    goTo(FilesAt);
    m_session->open(paths);
}

void ImportWizard::setStores(const QList<Store>& stores, const std::optional<Store>& current)
{
    m_session->setUsualStore(current);
    m_strip->setStores(stores);
}

bool ImportWizard::isImporting() const
{
    return m_session->state() == ImportSession::State::Importing;
}

/// Files that can be read need no first step; an import that was refused goes back to the check.
void ImportWizard::refresh()
{
    using State = ImportSession::State;
    const State state = m_session->state();
    m_strip->refresh();
    const bool isReadable
        = state == State::Mapping || state == State::Trying || state == State::Tried;
    if (m_step == FilesAt && isReadable)
        goTo(ColumnsAt);
    else if (state == State::Stuck || state == State::Empty || state == State::Looking)
        goTo(FilesAt);
    else if (m_step == ImportAt && state == State::Tried)
        goTo(CheckAt);
    else if (state == State::Importing || state == State::Imported)
        goTo(ImportAt);
    else
        goTo(m_step);
}

void ImportWizard::goTo(Step step)
{
    m_step = step;
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    m_strip->setVisible(step != FilesAt && m_session->mainFile());
    if (step == FilesAt)
        m_files->refresh();
    else if (step == ColumnsAt)
        m_columns->refresh();
    else if (step == CheckAt)
        m_check->refresh();
    else
        m_result->refresh();
    refreshFoot();
}

void ImportWizard::refreshFoot()
{
    using State = ImportSession::State;
    const State state = m_session->state();
    const bool isDone = state == State::Imported;
    m_setsAside->setVisible((m_step == ColumnsAt || m_step == CheckAt));
    m_setsAside->setChecked(m_session->setsAside());
    m_cancel->setVisible(!isDone);
    m_previous->setVisible(m_step == ColumnsAt || m_step == CheckAt);
    m_next->setVisible(m_step != ImportAt || isDone);
    m_next->setText(m_step == CheckAt ? tr("Import") : isDone ? tr("Done") : tr("Next"));
    const bool canStep = m_step == FilesAt ? false
        : m_step == ColumnsAt              ? m_session->canImport()
        : m_step == CheckAt                ? m_session->canImport()
                                           : isDone;
    m_next->setEnabled(canStep);
    QString hint;
    if (state == State::Looking)
        hint = tr("Looking at the files");
    else if (m_step != ImportAt && state == State::Tried && m_session->trial() && !canStep)
        hint = tr("Rows that cannot be read stand in the way");
    m_hint->setText(hint);
    m_next->setToolTip(canStep ? QString() : hint);
}

void ImportWizard::goNext()
{
    if (m_step == ColumnsAt)
        goTo(CheckAt);
    else if (m_step == CheckAt)
        m_session->startImport();
    else
        leave();
}

void ImportWizard::goBack()
{
    goTo(m_step == CheckAt ? ColumnsAt : FilesAt);
}

void ImportWizard::leave()
{
    if (isImporting())
        return emit left(); // It goes on, and its end is told.
    m_session->clear();
    emit left();
}

void ImportWizard::chooseFiles(bool isAnew)
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Choose files with sales"),
        m_services.preferences.value(u"data/folder"_s).toString(),
        tr("Files of sales (*.csv *.txt *.tsv)") + u";;"_s + tr("All files (*)"));
    if (paths.isEmpty())
        return;
    m_services.preferences.setValue(u"data/folder"_s, QFileInfo(paths.first()).absolutePath());
    if (isAnew)
        open(paths);
    else
        m_session->addFiles(paths);
}

void ImportWizard::askForStore()
{
    auto* sheet = new NewStoreSheet(this);
    connect(sheet, &NewStoreSheet::made, m_session, &ImportSession::setNewStore);
    connect(sheet, &Sheet::accepted, m_strip, &FileStrip::refresh);
    connect(sheet, &Sheet::rejected, m_strip, &FileStrip::refresh);
    sheet->open(sheet->firstField());
}

} // namespace jangbu::ui
