#pragma once

#include "app/ctl/command.h"
#include "app/ctl/textlayout.h"
#include "core/interchange/importsales.h"

namespace jangbu {

/// What `import sales` says. `leftOut` are rows that are no sales: totals, pagers, voids.
Answer salesImportAnswer(const SalesImportSummary& summary, qint64 leftOut, Language language);

/// The import's id, null where the books did not change.
QJsonValue importIdJson(const std::optional<ImportId>& id);

/// A list of counts for people that leaves out those which are 0.
class CountList final {
public:
    explicit CountList(Language language)
        : m_table({ { { "", "" } }, { { "", "" }, TextTable::Align::Right } }, language)
        , m_language(language)
    {
    }

    void add(const Phrase& what, qint64 count);
    QString text() const;

private:
    TextTable m_table;
    Language m_language;
};

} // namespace jangbu
