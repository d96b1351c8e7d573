#include "ui/data/importplaces.h"
#include "ui/data/importsession.h"
#include "ui/data/wholeprogress.h"

#include <QDir>
#include <QUuid>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

// The works of an import: preview, dry run and the import itself.

namespace {

SalesPreview previewOfValues(const InspectedFile& file)
{
    SalesPreview preview;
    const auto valueOf = [&file](ColumnUse use, qsizetype row) {
        for (const FileColumn& column : file.columns) {
            if (column.use == use)
                return column.firstValues.value(row);
        }
        return QString();
    };
    const qsizetype rows = file.columns.value(0).firstValues.size();
    for (qsizetype row = 0; row < rows; ++row) {
        PreviewRow shown { .file = file.path, .line = row + 2 };
        shown.writtenTime = valueOf(ColumnUse::Date, row);
        shown.trade = valueOf(ColumnUse::Trade, row);
        shown.item = valueOf(ColumnUse::Item, row);
        shown.way = valueOf(ColumnUse::Reason, row);
        shown.writtenQuantity = valueOf(ColumnUse::Quantity, row);
        shown.writtenAmount = valueOf(ColumnUse::Price, row);
        preview.rows.append(shown);
    }
    return preview;
}

} // namespace

ImportRequest ImportSession::request() const
{
    ImportRequest request { .files = m_inspection.files,
                            .fileOptions
                            = { .onlyStore = m_storeName,
                                .declaration = m_isMapped ? m_declaration : QByteArray(),
                                .keptFolder = keptFormatsFolder() },
                            .newStores = m_newStore };
    for (InspectedFile& file : request.files) {
        if (mainFile() && file.path == mainFile()->path)
            file.columns = m_mapping.columns;
    }
    return request;
}

void ImportSession::tryOut()
{
    stopErrand();
    const quint64 round = m_rounds.next();
    m_trial.reset();
    m_trialError.reset();
    const InspectedFile* main = mainFile();
    if (main && !main->isSales() && main->kind != InspectedKind::Unknown) {
        m_preview = previewOfValues(*main);
        return tryImport();
    }
    m_errand = m_services.work.start(
        this, BooksWork::Changes::Nothing,
        [request = request()](BackOffice& books, ErrandWatch&) {
            return books.previewSales.run(request);
        },
        [this, round](const Result<SalesPreview>& preview) {
            if (round != m_rounds.counter()->load())
                return;
            m_errand = nullptr;
            if (preview) {
                m_preview = *preview;
                return tryImport();
            }
            m_trialError = preview.error();
            setState(State::Tried);
        });
    setState(State::Trying);
    emit errandStarted();
}

/// Rows that cannot be read are set aside, so that they are counted; the file with them is never
/// put in its place.
void ImportSession::tryImport()
{
    const quint64 round = m_rounds.next();
    FilesImport trial { .request = request(), .isDryRun = true };
    trial.rejectsPath = QDir::temp().filePath(
        u"jangbu-%1.csv"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    m_errand = m_services.work.start(
        this, BooksWork::Changes::Nothing,
        [trial](BackOffice& books, ErrandWatch& watch) {
            WholeProgress whole(watch, WholeProgress::Kind::Trial);
            return books.importFiles.run(trial, whole.progress());
        },
        [this, round](const Result<FilesImportSummary>& summary) {
            if (round != m_rounds.counter()->load())
                return;
            m_errand = nullptr;
            if (summary)
                m_trial = *summary;
            else
                m_trialError = summary.error();
            setState(State::Tried);
        });
    setState(State::Trying);
    emit errandStarted();
}

void ImportSession::startImport()
{
    if (!canImport())
        return;
    const quint64 round = m_rounds.next();
    FilesImport files { .request = request(), .language = m_services.formats.language() };
    m_rejectsPath.clear();
    if (unreadableRows() > 0)
        m_rejectsPath = rejectsPathFor(mainFile()->path);
    files.rejectsPath = m_rejectsPath;
    m_importError.reset();
    m_errand = m_services.work.start(
        this, BooksWork::Changes::Books,
        [files](BackOffice& books, ErrandWatch& watch) {
            WholeProgress whole(watch, WholeProgress::Kind::Import);
            return books.importFiles.run(files, whole.progress());
        },
        [this, round](const Result<FilesImportSummary>& summary) {
            if (round != m_rounds.counter()->load())
                return;
            m_errand = nullptr;
            if (summary) {
                m_result = *summary;
                return setState(State::Imported);
            }
            m_importError = summary.error();
            if (m_importError->code != ErrorCode::Cancelled)
                emit failed(*m_importError);
            setState(State::Tried);
        });
    setState(State::Importing);
    emit errandStarted();
}

} // namespace jangbu::ui
