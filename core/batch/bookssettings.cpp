#include "core/batch/bookssettings.h"

#include "core/audit/auditlog.h"
#include "core/batch/bookssettingsrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 1'000;

bool isHttp(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https")
        && !url.host().isEmpty() && url.query().isEmpty();
}

bool canBeFolder(const QString& path)
{
    return QDir::isAbsolutePath(path) && QDir().mkpath(path) && QFileInfo(path).isWritable();
}

Done check(BooksSetting setting, const QString& value)
{
    const auto invalid = [&](const QString& expected) {
        return Error { ErrorCode::ValueInvalid,
                       { wordOf(setting).toLower(), value.left(100), expected } };
    };
    if (value.size() > longestValue)
        return invalid(u"1…%1"_s.arg(longestValue));
    switch (setting) {
    case BooksSetting::BackupFolder:
        return canBeFolder(value) ? Done(done) : Done(invalid(u"/…"_s));
    case BooksSetting::PushGateway:
        return isHttp(value) ? Done(done) : Done(invalid(u"http://127.0.0.1:9091"_s));
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordOf(BooksSetting setting)
{
    switch (setting) {
    case BooksSetting::BackupFolder:
        return u"BACKUP_FOLDER"_s;
    case BooksSetting::PushGateway:
        return u"PUSH_GATEWAY"_s;
    }
    Q_UNREACHABLE();
}

Result<QString> BooksSettings::value(BooksSetting setting) const
{
    return BooksSettingsRepository(m_database).value(wordOf(setting));
}

Done BooksSettings::set(BooksSetting setting, const QString& value)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    const QString trimmed = value.trimmed();
    if (!trimmed.isEmpty())
        JANGBU_TRY(check(setting, trimmed));
    return inTransaction(m_database, [&]() -> Done {
        BooksSettingsRepository settings(m_database);
        JANGBU_TRY_ASSIGN(const QString before, settings.value(wordOf(setting)));
        JANGBU_TRY(settings.put(wordOf(setting), trimmed));
        return record(m_database,
                      { .act = Act::SettingChanged,
                        .subject = wordOf(setting).toLower(),
                        .before = { { u"value"_s, before } },
                        .after = { { u"value"_s, trimmed } } });
    });
}

Result<QString> BooksSettings::backupFolder() const
{
    JANGBU_TRY_ASSIGN(QString folder, value(BooksSetting::BackupFolder));
    if (folder.isEmpty()) {
        const DatabaseUrl& url = m_database.url();
        const bool isFile = url.product == DatabaseUrl::Product::Sqlite;
        const QString place = isFile
            ? QFileInfo(url.path).absolutePath()
            : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        folder = QDir(place).filePath(u"backups"_s);
    }
    if (!canBeFolder(folder))
        return Error { ErrorCode::FileNotWritable, { folder, u"mkdir"_s } };
    return folder;
}

QString BooksSettings::backupStem() const
{
    const DatabaseUrl& url = m_database.url();
    const bool isFile = url.product == DatabaseUrl::Product::Sqlite;
    return isFile ? QFileInfo(url.path).completeBaseName() : url.database;
}

} // namespace jangbu
