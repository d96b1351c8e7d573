#pragma once

#include "core/interchange/foreignmapping.h"
#include "core/interchange/importfiles.h"
#include "ui/page.h"
#include "ui/work/bookswork.h"

#include <QObject>
#include <QPointer>

namespace jangbu::ui {

/// One import, from the files to its summary: what is known so far, and what is being found out. It
/// asks the books on their own threads; changed() tells that there is something new to show.
class ImportSession final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty,
        Looking, ///< At the files.
        Stuck, ///< They cannot be read as they are: problem() says why.
        Mapping, ///< Columns need to be named.
        Trying, ///< Preview and dry run.
        Tried,
        Importing,
        Imported,
    };

    ImportSession(const PageServices& services, QObject* parent);

    /// Begins anew with these files.
    void open(const QStringList& paths);
    void addFiles(const QStringList& paths);
    void removeFile(const QString& path);
    void clear();
    State state() const { return m_state; }
    const Inspection& inspection() const { return m_inspection; }
    /// The file whose columns are shown.
    const InspectedFile* mainFile() const;
    const QStringList& paths() const { return m_paths; }
    std::optional<Error> problem() const { return m_problem; }

    const QList<FileColumn>& columns() const { return m_mapping.columns; }
    /// Whether the owner may say what the columns are.
    bool canMap() const;
    /// Whether that was done, so that it is worth keeping.
    bool isMapped() const { return m_isMapped; }
    void setUse(int column, ColumnUse use);
    /// What the mapping lacks; empty where it is complete.
    QString mappingProblem() const { return m_mappingProblem; }
    void keepMapping(const QString& title);

    /// Where rows go unless the owner says otherwise. Our own files that name their stores go
    /// where they say.
    void setUsualStore(const std::optional<Store>& store);
    /// Where rows go; nothing: as the file says.
    void setStore(const std::optional<Store>& store);
    void setNewStore(const NewStore& store);
    const NewStore& newStore() const { return m_newStore; }
    QString storeName() const { return m_storeName; }
    bool takesStoresOfFile() const { return m_storeName.isEmpty(); }
    const SalesPreview& preview() const { return m_preview; }
    const std::optional<FilesImportSummary>& trial() const { return m_trial; }
    std::optional<Error> trialError() const { return m_trialError; }
    qint64 unreadableRows() const;
    bool setsAside() const { return m_setsAside; }
    void setSetsAside(bool setsAside);
    bool canImport() const;
    void startImport();
    void cancel();
    const std::optional<FilesImportSummary>& result() const { return m_result; }
    std::optional<Error> importError() const { return m_importError; }
    QString rejectsPath() const { return m_rejectsPath; }
    /// All rows of the files that are read.
    qint64 rows() const;
    Errand* errand() const { return m_errand; }

signals:
    void changed();
    /// A long work has begun; errand() is it.
    void errandStarted();
    void mappingKept(const QString& title);
    void failed(const jangbu::Error& error);

private:
    void setState(State state);
    void look();
    void take(const Inspection& inspection);
    void check();
    void stopErrand();
    // importattempt.cpp
    void tryOut();
    void tryImport();
    ImportRequest request() const;

    PageServices m_services;
    State m_state = State::Empty;
    NewestOnly m_rounds; ///< Answers of older rounds are dropped.
    QPointer<Errand> m_errand;
    QStringList m_paths;
    Inspection m_inspection;
    std::optional<Error> m_problem;
    ForeignMapping m_mapping;
    QByteArray m_declaration;
    QString m_mappingProblem;
    bool m_isMapped = false;
    QString m_usualStoreName;
    QString m_storeName;
    NewStore m_newStore;
    SalesPreview m_preview;
    std::optional<FilesImportSummary> m_trial;
    std::optional<Error> m_trialError;
    bool m_setsAside = true;
    std::optional<FilesImportSummary> m_result;
    std::optional<Error> m_importError;
    QString m_rejectsPath;
};

} // namespace jangbu::ui
