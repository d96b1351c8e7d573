#include "ui/data/datapage.h"

#include "ui/data/bookscare.h"
#include "ui/data/datahome.h"
#include "ui/data/droparea.h"
#include "ui/data/importsession.h"
#include "ui/data/importwizard.h"
#include "ui/widgets/pageheader.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

const QString filesKey = u"files"_s;

} // namespace

DataPage::DataPage(const PageServices& services, QWidget* parent)
    : Page(services, tr("Data"), parent)
    , m_stack(new QStackedWidget)
    , m_home(new DataHome(services))
    , m_wizard(new ImportWizard(services))
{
    setAcceptDrops(true);
    m_stack->addWidget(m_home);
    m_stack->addWidget(m_wizard);
    body()->addWidget(m_stack, 1);
    connect(m_home, &DataHome::filesDropped, this, &DataPage::openFiles);
    connect(m_home, &DataHome::filesWanted, this, &DataPage::chooseFiles);
    connect(m_home, &DataHome::toastWanted, this, &Page::toastWanted);
    connect(m_home, &DataHome::storesChanged, this, &Page::storesChanged);
    connect(m_home, &DataHome::differencesWanted, this, [this](const VerifyReport& report) {
        emit destinationWanted(
            { PageId::Settlement, u"differences"_s, QVariant::fromValue(report) });
    });
    connect(m_wizard, &ImportWizard::toastWanted, this, &Page::toastWanted);
    connect(m_wizard, &ImportWizard::left, this, &DataPage::showHome);
    connect(m_wizard, &ImportWizard::undoWanted, this, [this](ImportId id) {
        showHome();
        m_home->undo(id);
    });
    connect(m_wizard, &ImportWizard::statisticsWanted, this,
            [this] { emit destinationWanted({ .page = PageId::Statistics }); });
    connect(&m_wizard->session(), &ImportSession::changed, this, [this] {
        if (m_wizard->session().state() != ImportSession::State::Imported)
            return;
        emit storesChanged();
        if (!m_wizard->isVisible())
            say(tr("The import is done"));
    });
}

void DataPage::refresh()
{
    m_home->refresh(store());
    readStores();
}

void DataPage::storeChanged()
{
    m_wizard->session().setUsualStore(store());
    readStores();
}

void DataPage::readStores()
{
    work().ask(
        this, [](BackOffice& books) { return books.stores.all(); },
        [this](const Result<QList<Store>>& stores) {
            if (stores)
                m_wizard->setStores(*stores, hasStore() ? std::optional(store()) : std::nullopt);
        });
}

void DataPage::goTo(const Destination& destination)
{
    if (destination.place == u"verify") {
        showHome();
        m_home->care().verify();
    } else if (destination.place == u"backup") {
        showHome();
        m_home->care().backUp();
    } else if (destination.place == u"restore") {
        showHome();
        m_home->care().restore();
    } else if (destination.place == u"export") {
        showHome();
        m_home->startExport(static_cast<ReportKind>(destination.value.toInt()));
    } else if (destination.place == u"import" || destination.place == u"files") {
        const QStringList paths = destination.value.toStringList();
        if (paths.isEmpty())
            chooseFiles();
        else
            openFiles(paths);
    }
}

QVariantMap DataPage::state() const
{
    using State = ImportSession::State;
    const State now = m_wizard->session().state();
    const bool isUnderWay
        = m_stack->currentWidget() == m_wizard && now != State::Importing && now != State::Imported;
    return isUnderWay ? QVariantMap { { filesKey, m_wizard->session().paths() } } : QVariantMap();
}

void DataPage::restore(const QVariantMap& state)
{
    openFiles(state.value(filesKey).toStringList());
}

void DataPage::openFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    showWizard();
    if (m_wizard->isImporting())
        return say(tr("An import is running; the files can follow when it is done"));
    m_wizard->open(paths);
}

void DataPage::showWizard()
{
    header()->hide();
    m_stack->setCurrentWidget(m_wizard);
}

void DataPage::showHome()
{
    header()->show();
    m_stack->setCurrentWidget(m_home);
}

void DataPage::chooseFiles()
{
    if (m_wizard->isImporting())
        return showWizard();
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Choose files with sales"),
        services().preferences.value(u"data/folder"_s).toString(),
        tr("Files of sales (*.csv *.txt *.tsv)") + u";;"_s + tr("All files (*)"));
    openFiles(paths);
}

void DataPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!DropArea::pathsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFiles(DropArea::pathsOf(event->mimeData()));
}

} // namespace jangbu::ui
