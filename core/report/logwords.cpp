#include "core/report/logwords.h"

#include "core/report/logvalues.h"
#include "core/report/reporttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString nothing = u"–"_s;

QJsonObject objectFrom(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

bool isAmount(const QString& key)
{
    static const QSet<QString> keys { u"amount"_s, u"price"_s, u"discount"_s, u"pos_fee"_s,
                                      u"counted_cash"_s };
    return keys.contains(key);
}

bool isDate(const QString& key)
{
    static const QSet<QString> keys { u"date"_s, u"from"_s, u"start"_s, u"end"_s, u"pay_date"_s };
    return keys.contains(key);
}

/// Ids of rows, which say nothing to anybody.
bool isOnlyForPrograms(const QString& key)
{
    static const QSet<QString> keys { u"order"_s, u"import"_s };
    return keys.contains(key);
}

QString dateWords(BusinessDate date, Language language)
{
    if (date == BusinessDate::beginning())
        return Phrase { "the beginning", "처음" }.in(language);
    const Phrase format { "MMM d, yyyy", "yyyy년 M월 d일" };
    const QLocale locale(language == Language::Korean ? QLocale::Korean : QLocale::English);
    return locale.toString(date.date(), format.in(language));
}

/// A number alone would not be known for that of a table.
QString tableWords(const QString& name, Language language)
{
    static const QRegularExpression numbered(u"^([0-9]+)번?$"_s);
    const auto match = numbered.match(name);
    const Phrase words { "table %1", "%1번" };
    return match.hasMatch() ? words.in(language).arg(match.captured(1)) : name;
}

} // namespace

QString LogWords::act(Act act, Language language)
{
    return language == Language::Korean ? koreanOf(act) : englishOf(act);
}

QString LogWords::actor(const Actor& actor, Language language)
{
    switch (actor.kind) {
    case Actor::Kind::Person:
        return actor.name;
    case Actor::Kind::SystemUser:
        return Phrase { "%1 (account)", "%1 (컴퓨터 계정)" }.in(language).arg(actor.name);
    case Actor::Kind::Job:
        return Phrase { "Jangbu itself", "장부(자동)" }.in(language);
    case Actor::Kind::Desk:
        return Phrase { "Order desk", "주문 접수" }.in(language);
    case Actor::Kind::Nobody:
        return Phrase { "Nobody", "잠긴 상태" }.in(language);
    }
    Q_UNREACHABLE();
}

QString LogWords::label(const QString& key, Language language)
{
    const auto known = logLabel(key);
    QString word = key;
    return known ? known->in(language) : word.replace(u'_', u' ');
}

QString LogWords::act(const AuditEntry& entry) const
{
    const auto known = actFrom(entry.act);
    return known ? act(*known, m_language) : entry.act;
}

QString LogWords::who(const AuditEntry& entry) const
{
    const QString name = actor(entry.actor, m_language);
    const Phrase approved { "%1 · approved by %2", "%1 · 승인 %2" };
    return entry.approver.isEmpty() ? name : approved.in(m_language).arg(name, entry.approver);
}

std::optional<Store> LogWords::storeOf(const AuditEntry& entry) const
{
    const auto found = std::find_if(m_stores.cbegin(), m_stores.cend(), [&](const Store& store) {
        return entry.store && store.id == *entry.store;
    });
    return found == m_stores.cend() ? std::nullopt : std::optional(*found);
}

QString LogWords::trade(TradeId id, const AuditEntry& entry) const
{
    const auto found = m_trades.constFind(id);
    const auto store = storeOf(entry);
    if (found == m_trades.cend() || !store)
        return QString::number(id.value());
    const QDateTime at = wallClock(found->atUtc, store->time);
    const bool isOfThatDay = m_days == Days::WhereAnother
        && at.date() == wallClock(entry.doneAtUtc, store->time).date();
    QStringList parts { isOfThatDay ? at.toString(u"HH:mm"_s)
                                    : momentWords(found->atUtc, store->time),
                        tableWords(found->tableName, m_language) };
    // After midnight a sale is still of the evening before.
    if (found->date && found->date->date() != at.date()) {
        const Phrase counts { "counts on %1", "%1 영업일" };
        parts.insert(1, counts.in(m_language).arg(dateWords(*found->date, m_language)));
    }
    if (found->receipt) {
        const Phrase receipt { "receipt %1", "영수증 %1번" };
        parts.append(receipt.in(m_language).arg(*found->receipt));
    }
    parts.append(amountWords(found->amount, store->currency, m_language).joined());
    parts.removeAll(QString());
    return parts.join(u" · ");
}

QString LogWords::subject(const AuditEntry& entry) const
{
    if (const auto id = tradeOf(entry))
        return trade(*id, entry);
    const auto act = actFrom(entry.act);
    const QStringList words = entry.subject.split(u' ');
    if (act == Act::RightChanged && words.size() == 2) {
        const auto role = roleFrom(words.at(0));
        const auto right = rightFrom(words.at(1));
        if (role && right)
            return phraseOf(*role).in(m_language) + u", "_s + phraseOf(*right).in(m_language);
    }
    const bool isWord
        = act == Act::SettingChanged || act == Act::JobAsked || act == Act::JobCancelled;
    const auto known = isWord ? logSubject(entry.subject) : std::nullopt;
    const auto date = BusinessDate::fromIso(entry.subject);
    return known ? known->in(m_language) : date ? dateWords(*date, m_language) : entry.subject;
}

QString LogWords::text(const QString& key, const QString& text, const AuditEntry& entry) const
{
    const auto store = storeOf(entry);
    if (isAmount(key) && store) {
        if (const auto amount = store->currency.parse(text.toUtf8()))
            return amountWords(*amount, store->currency, m_language).joined();
    }
    if (isDate(key)) {
        if (const auto date = BusinessDate::fromIso(text))
            return dateWords(*date, m_language);
    }
    if (const auto joined = key == u"into" ? tradeJoinedBy(entry) : std::nullopt)
        return trade(*joined, entry);
    const auto known = logValue(key, text);
    return known ? known->in(m_language) : text.isEmpty() ? nothing : text;
}

QString LogWords::value(const QString& key, const QJsonValue& value, const AuditEntry& entry) const
{
    const Phrase several { "%1 values", "값 %1개" };
    switch (value.type()) {
    case QJsonValue::Bool:
        return (value.toBool() ? Phrase { "yes", "예" } : Phrase { "no", "아니요" }).in(m_language);
    case QJsonValue::Double: {
        const qint64 number = value.toInteger();
        const auto rate = key.endsWith(u"_ppm") ? Rate::ofPpm(number) : std::nullopt;
        if (rate)
            return rateWords({ *rate, *rate });
        if (key == u"cutoff_minutes")
            return QTime(0, 0).addSecs(static_cast<int>(number) * 60).toString(u"HH:mm"_s);
        return countDigits(number);
    }
    case QJsonValue::Object:
        // Counts of the moment when the log began.
        return several.in(m_language).arg(value.toObject().size());
    case QJsonValue::Array:
        return several.in(m_language).arg(value.toArray().size());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return nothing;
    case QJsonValue::String:
        break;
    }
    return text(key, value.toString(), entry);
}

QString LogWords::changes(const AuditEntry& entry) const
{
    const QJsonObject before = objectFrom(entry.before);
    const QJsonObject after = objectFrom(entry.after);
    QStringList keys = after.keys();
    for (const QString& key : before.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    QStringList parts;
    for (const QString& key : std::as_const(keys)) {
        const bool isChange = before.contains(key) && after.contains(key);
        const QJsonObject& only = before.contains(key) ? before : after;
        // What was left empty says nothing.
        const QString said = value(key, only.value(key), entry);
        if (isOnlyForPrograms(key) || (!isChange && said == nothing))
            continue;
        // What was paid with: a card of a company, or another way of that name.
        const bool isCompany = key == u"label" && after.value(u"method"_s).toString() == u"CARD";
        const QString name = label(isCompany ? u"company"_s : key, m_language);
        if (key == u"removed")
            parts.append(name);
        else if (isChange)
            parts.append(u"%1: %2 → %3"_s.arg(name, value(key, before.value(key), entry),
                                              value(key, after.value(key), entry)));
        else
            parts.append(name + u": "_s + said);
    }
    return parts.join(u" · ");
}

} // namespace jangbu
