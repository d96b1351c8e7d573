#include "core/batch/bookssettingsrepository.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString settingSql
    = u"SELECT value FROM books_setting WHERE store_id = 0 AND setting = :setting"_s;
const QString putSettingSql
    = u"INSERT INTO books_setting (store_id, setting, value) VALUES (0, :setting, :value)"_s;

} // namespace

Result<QString> BooksSettingsRepository::value(const QString& setting) const
{
    JANGBU_TRY_ASSIGN(
        const auto value,
        m_database.selectOne(settingSql, { { ":setting"_L1, setting } },
                             [](const Row& row) { return std::optional(row.text(0)); }));
    return value.value_or(QString());
}

Done BooksSettingsRepository::put(const QString& setting, const QString& value)
{
    const QString replace
        = m_database.dialect().replacing({ u"store_id"_s, u"setting"_s }, { u"value"_s });
    return m_database.run(putSettingSql + replace,
                          { { ":setting"_L1, setting }, { ":value"_L1, value } });
}

} // namespace jangbu
