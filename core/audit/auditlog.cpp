#include "core/audit/auditlog.h"

#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSubject = 255;

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString nameOfProgram()
{
    const QByteArray machine = QCryptographicHash::hash(QSysInfo::machineUniqueId()
                                                            + QSysInfo::machineHostName().toUtf8(),
                                                        QCryptographicHash::Sha256);
    return u"%1-%2"_s.arg(QCoreApplication::applicationName().left(40),
                          QString::fromLatin1(machine.toHex().left(12)));
}

AuditEntry entryAfter(const AuditHead& head, const ActingSession& session, const Deed& deed)
{
    AuditEntry entry { .program = head.program,
                       .number = head.number + 1,
                       .doneAtUtc = session.now(),
                       .actor = session.actor,
                       .act = wordOf(deed.act),
                       .store = deed.store,
                       .subject = deed.subject.left(longestSubject),
                       .before = jsonText(deed.before),
                       .after = jsonText(deed.after) };
    if (session.approvalUsed && session.approver)
        entry.approver = session.approver->name;
    entry.hash = hashOf(entry, head.hash);
    return entry;
}

} // namespace

const QString& AuditLog::program()
{
    static const QString name = nameOfProgram();
    return name;
}

Done AuditLog::begin()
{
    AuditRepository rows(m_database);
    JANGBU_TRY_ASSIGN(const auto known, rows.heads());
    if (!known.isEmpty())
        return done;
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(rows.hold(program()));
        JANGBU_TRY_ASSIGN(const auto heads, rows.heads());
        if (!heads.isEmpty())
            return done;
        JANGBU_TRY_ASSIGN(const QJsonObject books, rows.booksSoFar());
        return record({ .act = Act::LogOpened, .after = books });
    });
}

Done AuditLog::record(const QList<Deed>& deeds)
{
    if (deeds.isEmpty())
        return done;
    AuditRepository rows(m_database);
    JANGBU_TRY_ASSIGN(AuditHead head, rows.hold(program()));
    for (const Deed& deed : deeds) {
        const AuditEntry entry = entryAfter(head, m_database.session(), deed);
        JANGBU_TRY(rows.append(entry));
        head = { entry.program, entry.number, entry.hash };
    }
    return rows.putHead(head);
}

Result<QList<AuditEntry>> AuditLog::find(const AuditWish& wish) const
{
    return AuditRepository(m_database).find(wish);
}

Result<QList<AuditHead>> AuditLog::heads() const
{
    return AuditRepository(m_database).heads();
}

Result<QList<AuditBreak>> AuditLog::verify() const
{
    const AuditRepository rows(m_database);
    QList<AuditBreak> breaks;
    JANGBU_TRY_ASSIGN(const auto heads, rows.heads());
    for (const AuditHead& head : heads) {
        AuditHead last { .program = head.program };
        std::optional<AuditBreak> first;
        JANGBU_TRY(rows.eachOf(head.program, [&](const AuditEntry& entry) -> Done {
            const qint64 expected = last.number + 1;
            const QString hash = hashOf(entry, last.hash);
            if (!first && entry.number != expected) {
                first = AuditBreak { head.program, expected, QString::number(expected),
                                     QString::number(entry.number) };
            } else if (!first && entry.hash != hash) {
                first = AuditBreak { head.program, entry.number, hash, entry.hash };
            }
            last = { head.program, entry.number, entry.hash };
            return done;
        }));
        if (!first && last.number != head.number) {
            first = AuditBreak { head.program, last.number + 1, QString::number(head.number),
                                 QString::number(last.number) };
        } else if (!first && last.hash != head.hash) {
            first = AuditBreak { head.program, last.number, head.hash, last.hash };
        }
        if (first)
            breaks.append(*first);
    }
    return breaks;
}

QList<Act> AuditLog::exceptions()
{
    return { Act::TradeVoided,    Act::Refunded,     Act::PriceChanged,     Act::OrderDiscounted,
             Act::OrderCancelled, Act::CardDeclined, Act::PaymentTakenBack, Act::ReturnApproved };
}

Done record(Database& database, const Deed& deed)
{
    return AuditLog(database).record(deed);
}

Done record(Database& database, const QList<Deed>& deeds)
{
    return AuditLog(database).record(deeds);
}

Done recordAlone(Database& database, const Deed& deed)
{
    return inTransaction(database, [&] { return record(database, deed); });
}

} // namespace jangbu
