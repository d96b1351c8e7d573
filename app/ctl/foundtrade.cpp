#include "app/ctl/foundtrade.h"

#include "app/ctl/tradeview.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Result<FoundTrade> FoundTrade::byId(Session& session)
{
    JANGBU_TRY_ASSIGN(const TradeId id, needed(session.arguments().id<TradeId>(u"ID"_s)));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const std::optional<LedgerTrade> trade, books->ledger.find(id));
    const auto store = LedgerReader::storeOf(id.value());
    if (!trade || !store)
        return Error { ErrorCode::TradeNotFound, { QString::number(id.value()) } };
    JANGBU_TRY_ASSIGN(const Store found, books->stores.byId(*store));
    return FoundTrade { found, *trade };
}

Result<FoundTrade> FoundTrade::byReceipt(Session& session)
{
    const Arguments& arguments = session.arguments();
    for (const QString& option : { u"store"_s, u"date"_s, u"receipt"_s }) {
        if (!arguments.has(option))
            return Error { ErrorCode::ArgumentMissing, { session.command().name(), u"ID"_s } };
    }
    JANGBU_TRY_ASSIGN(const BusinessDate date, needed(arguments.date(u"date"_s)));
    JANGBU_TRY_ASSIGN(const qint64 receipt, needed(arguments.wholeNumber(u"receipt"_s, 1)));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto trade, books->ledger.find(store.id, date, receipt));
    if (!trade) {
        const QString name = u"%1/%2/%3"_s.arg(store.name, date.toIso(), QString::number(receipt));
        return Error { ErrorCode::TradeNotFound, { name } };
    }
    return FoundTrade { store, *trade };
}

Answer FoundTrade::answer(Language language) const
{
    return { tradeJson(store, trade), tradeText(store, trade, language) };
}

Result<Answer> changedTrade(Session& session)
{
    JANGBU_TRY_ASSIGN(const FoundTrade found, FoundTrade::byId(session));
    return found.answer(session.language());
}

} // namespace jangbu
