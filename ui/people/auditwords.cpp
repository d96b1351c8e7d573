#include "ui/people/auditwords.h"

#include "core/ledger/ledgertrade.h"
#include "core/people/right.h"
#include "core/store/posgrade.h"
#include "ui/live/orderwords.h"
#include "ui/people/personwords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ppmPerPercent = 10'000;

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

QString stateWord(const QString& word)
{
    for (qint64 stored = 0; const auto state = orderStateFrom(stored); ++stored) {
        if (wordOf(*state) == word)
            return OrderWords::state(*state, Serving::AtTable);
    }
    return word;
}

QString methodWord(const QString& word)
{
    const auto method = paymentMethodFrom(word);
    if (!method)
        return word;
    return *method == PaymentMethod::Cash ? AuditWords::tr("Cash")
        : *method == PaymentMethod::Card  ? AuditWords::tr("Card")
                                          : AuditWords::tr("Another way");
}

/// Words of the core that have words of the window.
QString ownWord(const QString& key, const QString& word, const Formats& formats)
{
    if (key == u"role") {
        if (const auto role = roleFrom(word))
            return PersonWords::role(*role);
    }
    if (key == u"permission") {
        if (const auto permission = permissionFrom(word))
            return PersonWords::permission(*permission);
    }
    if (key == u"state")
        return stateWord(word);
    if (key == u"method")
        return methodWord(word);
    if (key == u"grade") {
        if (const auto grade = posGradeFrom(word))
            return gradeWords(*grade, formats.language());
    }
    if (key == u"by")
        return word == u"guest" ? AuditWords::tr("a guest") : AuditWords::tr("the store");
    return word;
}

} // namespace

QString AuditWords::act(Act act, const Formats& formats)
{
    return formats.language() == Language::Korean ? koreanOf(act) : englishOf(act);
}

QString AuditWords::act(const AuditEntry& entry, const Formats& formats)
{
    const auto known = actFrom(entry.act);
    return known ? act(*known, formats) : entry.act;
}

QString AuditWords::actor(const Actor& actor)
{
    switch (actor.kind) {
    case Actor::Kind::Person:
        return actor.name;
    case Actor::Kind::SystemUser:
        return tr("%1 (account)").arg(actor.name);
    case Actor::Kind::Job:
        return tr("Jangbu itself");
    case Actor::Kind::Desk:
        return tr("Order desk");
    case Actor::Kind::Nobody:
        return tr("Nobody");
    }
    Q_UNREACHABLE();
}

QString AuditWords::who(const AuditEntry& entry)
{
    const QString name = actor(entry.actor);
    return entry.approver.isEmpty() ? name : tr("%1 · approved by %2").arg(name, entry.approver);
}

QString AuditWords::subject(const AuditEntry& entry)
{
    const QStringList words = entry.subject.split(u' ');
    if (entry.act == wordOf(Act::RightChanged) && words.size() == 2) {
        const auto role = roleFrom(words.at(0));
        const auto right = rightFrom(words.at(1));
        if (role && right)
            return tr("%1, %2").arg(PersonWords::role(*role), PersonWords::right(*right));
    }
    return entry.subject;
}

QString AuditWords::label(const QString& key)
{
    static const QHash<QString, const char*> labels {
        { u"name"_s, QT_TR_NOOP("Name") },
        { u"role"_s, QT_TR_NOOP("Role") },
        { u"permission"_s, QT_TR_NOOP("Permission") },
        { u"price"_s, QT_TR_NOOP("Price") },
        { u"stock"_s, QT_TR_NOOP("Stock") },
        { u"base_stock"_s, QT_TR_NOOP("Base stock") },
        { u"tax_free"_s, QT_TR_NOOP("Tax free") },
        { u"sold_out"_s, QT_TR_NOOP("Sold out") },
        { u"category"_s, QT_TR_NOOP("Category") },
        { u"amount"_s, QT_TR_NOOP("Amount") },
        { u"discount"_s, QT_TR_NOOP("Discount") },
        { u"method"_s, QT_TR_NOOP("Way") },
        { u"label"_s, QT_TR_NOOP("Label") },
        { u"company"_s, QT_TR_NOOP("Card company") },
        { u"reason"_s, QT_TR_NOOP("Reason") },
        { u"date"_s, QT_TR_NOOP("Day") },
        { u"table"_s, QT_TR_NOOP("Table") },
        { u"state"_s, QT_TR_NOOP("State") },
        { u"grade"_s, QT_TR_NOOP("Grade") },
        { u"settlement_day"_s, QT_TR_NOOP("Settlement day") },
        { u"zone"_s, QT_TR_NOOP("Time zone") },
        { u"cutoff_minutes"_s, QT_TR_NOOP("Cut-off, minutes") },
        { u"vat_ppm"_s, QT_TR_NOOP("VAT") },
        { u"rate_ppm"_s, QT_TR_NOOP("Rate") },
        { u"pos_fee"_s, QT_TR_NOOP("POS fee") },
        { u"closes_at_cutoff"_s, QT_TR_NOOP("Closes at the cut-off") },
        { u"counted_cash"_s, QT_TR_NOOP("Counted cash") },
        { u"wrong_tries"_s, QT_TR_NOOP("Wrong tries") },
        { u"term"_s, QT_TR_NOOP("Term") },
        { u"stores"_s, QT_TR_NOOP("Stores") },
        { u"rows"_s, QT_TR_NOOP("Rows") },
        { u"seals"_s, QT_TR_NOOP("Seals") },
        { u"removed"_s, QT_TR_NOOP("Removed") },
        { u"from"_s, QT_TR_NOOP("From") },
        { u"start"_s, QT_TR_NOOP("Start") },
        { u"value"_s, QT_TR_NOOP("Value") },
        { u"refunds"_s, QT_TR_NOOP("Refunds") },
        { u"products"_s, QT_TR_NOOP("Products") },
        { u"file"_s, QT_TR_NOOP("File") },
        { u"store"_s, QT_TR_NOOP("Store") },
        { u"end"_s, QT_TR_NOOP("End") },
        { u"days"_s, QT_TR_NOOP("Days") },
        { u"pay_date"_s, QT_TR_NOOP("Deposit day") },
        { u"minutes"_s, QT_TR_NOOP("Minutes") },
        { u"skipped"_s, QT_TR_NOOP("Skipped") },
        { u"rejected"_s, QT_TR_NOOP("Rejected") },
        { u"kind"_s, QT_TR_NOOP("Kind") },
        { u"into"_s, QT_TR_NOOP("Into") },
        { u"order"_s, QT_TR_NOOP("Order") },
        { u"by"_s, QT_TR_NOOP("By") },
        { u"key"_s, QT_TR_NOOP("Key") },
        { u"import"_s, QT_TR_NOOP("Import") },
        { u"lines"_s, QT_TR_NOOP("Lines") },
        { u"device"_s, QT_TR_NOOP("Device") },
    };
    if (const char* known = labels.value(key))
        return tr(known);
    QString word = key;
    return word.replace(u'_', u' ');
}

namespace {

QString valueText(const QString& key, const QJsonValue& value, const std::optional<Store>& store,
                  const Formats& formats)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? AuditWords::tr("yes") : AuditWords::tr("no");
    case QJsonValue::Double:
        if (key.endsWith(u"_ppm"))
            return formats.rate(value.toInteger());
        return formats.count(value.toInteger());
    case QJsonValue::Object:
        // Counts of the moment when the log began.
        return AuditWords::tr("%n value(s)", nullptr, static_cast<int>(value.toObject().size()));
    case QJsonValue::Array:
        return AuditWords::tr("%n value(s)", nullptr, static_cast<int>(value.toArray().size()));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"–"_s;
    case QJsonValue::String:
        break;
    }
    const QString text = value.toString();
    if (isAmount(key) && store) {
        if (const auto amount = store->currency.parse(text.toUtf8()))
            return formats.amount(*amount, store->currency);
    }
    return text.isEmpty() ? u"–"_s : ownWord(key, text, formats);
}

} // namespace

QString AuditWords::changes(const AuditEntry& entry, const std::optional<Store>& store,
                            const Formats& formats)
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
        const auto text = [&](const QJsonObject& values) {
            return valueText(key, values.value(key), store, formats);
        };
        const bool isChange = before.contains(key) && after.contains(key);
        const QJsonValue only = before.contains(key) ? before.value(key) : after.value(key);
        // What was left empty says nothing.
        if (!isChange && only.isString() && only.toString().isEmpty())
            continue;
        if (isChange)
            parts.append(u"%1: %2 → %3"_s.arg(label(key), text(before), text(after)));
        else
            parts.append(u"%1: %2"_s.arg(label(key), text(before.contains(key) ? before : after)));
    }
    return parts.join(u" · ");
}

} // namespace jangbu::ui
