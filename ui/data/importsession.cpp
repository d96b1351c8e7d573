#include "ui/data/importsession.h"

#include "ui/data/importplaces.h"

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

ImportSession::ImportSession(const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void ImportSession::setState(State state)
{
    m_state = state;
    emit changed();
}

void ImportSession::open(const QStringList& paths)
{
    clear();
    m_paths = paths;
    look();
}

void ImportSession::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (!m_paths.contains(path))
            m_paths.append(path);
    }
    look();
}

void ImportSession::removeFile(const QString& path)
{
    m_paths.removeAll(path);
    look();
}

void ImportSession::clear()
{
    stopErrand();
    (void)m_rounds.next();
    m_paths.clear();
    m_inspection = {};
    m_problem.reset();
    m_mapping = {};
    m_declaration.clear();
    m_mappingProblem.clear();
    m_isMapped = false;
    m_preview = {};
    m_trial.reset();
    m_trialError.reset();
    m_result.reset();
    m_importError.reset();
    m_rejectsPath.clear();
    m_setsAside = true;
    setState(State::Empty);
}

void ImportSession::stopErrand()
{
    if (m_errand)
        m_errand->cancel();
    m_errand = nullptr;
}

void ImportSession::look()
{
    stopErrand();
    const quint64 round = m_rounds.next();
    m_problem.reset();
    m_preview = {};
    m_trial.reset();
    m_trialError.reset();
    if (m_paths.isEmpty())
        return setState(State::Empty);
    m_errand = m_services.work.start(
        this, BooksWork::Changes::Nothing,
        [paths = m_paths, folder = keptFormatsFolder()](BackOffice& books, ErrandWatch&) {
            return InspectFiles(books.clock, folder).run(paths);
        },
        [this, round](const Result<Inspection>& inspection) {
            if (round != m_rounds.counter()->load())
                return;
            m_errand = nullptr;
            if (inspection)
                return take(*inspection);
            m_problem = inspection.error();
            setState(State::Stuck);
        });
    setState(State::Looking);
    emit errandStarted();
}

void ImportSession::take(const Inspection& inspection)
{
    m_inspection = inspection;
    const bool isOurs = mainFile() && mainFile()->format == u"jangbu";
    m_storeName = isOurs && inspection.namesStores() ? QString() : m_usualStoreName;
    m_newStore = {};
    m_isMapped = false;
    m_declaration.clear();
    m_mapping = mainFile() ? mappingOf(*mainFile()) : ForeignMapping();
    if (inspection.isKnown()) {
        m_mappingProblem.clear();
        return tryOut();
    }
    m_problem = inspection.problem;
    const bool isOtherExport = mainFile() && mainFile()->kind == InspectedKind::OtherExport;
    if (isOtherExport || !canMap())
        return setState(State::Stuck);
    m_isMapped = true;
    check();
}

const InspectedFile* ImportSession::mainFile() const
{
    const QList<InspectedFile>& files = m_inspection.files;
    const auto is = [](std::initializer_list<InspectedKind> kinds) {
        return [kinds](const InspectedFile& file) {
            return std::find(kinds.begin(), kinds.end(), file.kind) != kinds.end();
        };
    };
    auto found = std::find_if(files.begin(), files.end(),
                              is({ InspectedKind::Unknown, InspectedKind::OtherExport }));
    if (found == files.end())
        found = std::find_if(files.begin(), files.end(),
                             is({ InspectedKind::Foreign, InspectedKind::Sales }));
    if (found == files.end())
        found = files.begin();
    return found == files.end() ? nullptr : &*found;
}

/// One declaration reads all files that are not ours, so only one file can be mapped by hand, or a
/// format without further files.
bool ImportSession::canMap() const
{
    const auto others = std::count_if(
        m_inspection.files.begin(), m_inspection.files.end(), [](const InspectedFile& file) {
            return file.kind == InspectedKind::Foreign || file.kind == InspectedKind::Unknown
                || file.kind == InspectedKind::Table;
        });
    const InspectedFile* main = mainFile();
    return others == 1 && main
        && (main->kind == InspectedKind::Foreign || main->kind == InspectedKind::Unknown);
}

void ImportSession::setUse(int column, ColumnUse use)
{
    if (!canMap() || m_mapping.columns.value(column).use == use)
        return;
    for (FileColumn& other : m_mapping.columns) {
        const bool isTaken = use != ColumnUse::Trade && other.use == use;
        if (isTaken && use != ColumnUse::Unused)
            other.use = ColumnUse::Unused;
    }
    m_mapping.columns[column].use = use;
    m_isMapped = true;
    check();
}

/// Makes the declaration of what was mapped; where it is whole, it is tried at once.
void ImportSession::check()
{
    stopErrand();
    (void)m_rounds.next();
    m_preview = {};
    m_trial.reset();
    m_trialError.reset();
    const auto declaration = declarationOf(m_mapping);
    m_declaration = declaration ? *declaration : QByteArray();
    m_mappingProblem.clear();
    if (declaration)
        return tryOut();
    const QString place = declaration.error().issues.value(0).column;
    if (place == u"columns.item")
        m_mappingProblem = tr("Say which column is the menu item");
    else if (place == u"columns.date" || place == u"columns.time")
        m_mappingProblem = tr("Say which column tells when it was paid");
    else
        m_mappingProblem = tr("Say which column is the amount or the unit price");
    setState(State::Mapping);
}

void ImportSession::keepMapping(const QString& title)
{
    ForeignMapping titled = m_mapping;
    titled.title = title;
    const auto declaration = declarationOf(titled);
    const Done kept = declaration ? KeptFormats(keptFormatsFolder()).keep(*declaration)
                                  : Done(declaration.error());
    if (kept)
        emit mappingKept(title);
    else
        emit failed(kept.error());
}

void ImportSession::setUsualStore(const std::optional<Store>& store)
{
    m_usualStoreName = store ? store->name : QString();
}

void ImportSession::setStore(const std::optional<Store>& store)
{
    const QString name = store ? store->name : QString();
    if (name == m_storeName)
        return;
    m_storeName = name;
    if (m_state == State::Tried || m_state == State::Trying)
        tryOut();
}

void ImportSession::setNewStore(const NewStore& store)
{
    m_newStore = store;
    m_storeName = store.name;
    if (m_state == State::Tried || m_state == State::Trying)
        tryOut();
}

qint64 ImportSession::unreadableRows() const
{
    return m_trial && m_trial->sales ? m_trial->sales->rejected : 0;
}

qint64 ImportSession::rows() const
{
    qint64 rows = 0;
    for (const InspectedFile& file : m_inspection.files)
        rows += file.kind == InspectedKind::Table ? 0 : file.rows;
    return rows;
}

void ImportSession::setSetsAside(bool setsAside)
{
    m_setsAside = setsAside;
    emit changed();
}

bool ImportSession::canImport() const
{
    return m_state == State::Tried && m_trial && (unreadableRows() == 0 || m_setsAside);
}

void ImportSession::cancel()
{
    if (m_errand)
        m_errand->cancel();
}

} // namespace jangbu::ui
