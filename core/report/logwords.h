#pragma once

#include "core/audit/auditentry.h"
#include "core/statistics/loggedtrades.h"
#include "core/store/store.h"
#include "core/text/errortext.h"

namespace jangbu {

/// Entries of the log as people read them, in the window and at the command line. What is stored
/// stays as it is, so an entry of long ago reads like one of today.
class LogWords final {
public:
    /// Whether the day of a trade is told beside an entry of the same day.
    enum class Days { Always, WhereAnother };

    LogWords(Language language, QList<Store> stores, LoggedTrades trades,
             Days days = Days::WhereAnother)
        : m_language(language)
        , m_stores(std::move(stores))
        , m_trades(std::move(trades))
        , m_days(days)
    {
    }

    static QString act(Act act, Language language);
    static QString actor(const Actor& actor, Language language);
    /// What a key of the values is called; the key itself where it is not known.
    static QString label(const QString& key, Language language);

    QString act(const AuditEntry& entry) const;
    /// With who approved it.
    QString who(const AuditEntry& entry) const;
    /// A trade by when it was, its table, receipt and amount; everything else by its name.
    QString subject(const AuditEntry& entry) const;
    /// `가격: 9,000원 → 9,500원 · …`
    QString changes(const AuditEntry& entry) const;

private:
    std::optional<Store> storeOf(const AuditEntry& entry) const;
    QString trade(TradeId id, const AuditEntry& entry) const;
    QString value(const QString& key, const QJsonValue& value, const AuditEntry& entry) const;
    QString text(const QString& key, const QString& text, const AuditEntry& entry) const;

    Language m_language;
    QList<Store> m_stores;
    LoggedTrades m_trades;
    Days m_days;
};

} // namespace jangbu
