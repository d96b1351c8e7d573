#include "core/deskserver/deskstatus.h"

#include <QHash>

namespace jangbu {

int httpStatusOf(ErrorCode code)
{
    static const QHash<ErrorCode, int> statuses {
        { ErrorCode::RequestMalformed, 400 },
        { ErrorCode::JsonInvalid, 400 },
        { ErrorCode::IdempotencyKeyInvalid, 400 },
        { ErrorCode::NotPaired, 401 },
        { ErrorCode::PairingCodeInvalid, 401 },
        { ErrorCode::TableKeyInvalid, 401 },
        { ErrorCode::OriginRefused, 403 },
        { ErrorCode::PathNotFound, 404 },
        { ErrorCode::NoOpenTrade, 404 },
        { ErrorCode::OrderNotFound, 404 },
        { ErrorCode::TradeNotFound, 404 },
        { ErrorCode::MethodNotAllowed, 405 },
        { ErrorCode::RequestTooSlow, 408 },
        { ErrorCode::StoreNotFound, 409 },
        { ErrorCode::TableNotFound, 409 },
        { ErrorCode::PeriodClosed, 409 },
        { ErrorCode::ProductSoldOut, 409 },
        { ErrorCode::OutOfStock, 409 },
        { ErrorCode::OrderStateInvalid, 409 },
        { ErrorCode::TradeNotOpen, 409 },
        { ErrorCode::TradePartlyPaid, 409 },
        { ErrorCode::BodyTooLarge, 413 },
        { ErrorCode::MediaTypeUnsupported, 415 },
        { ErrorCode::HostRefused, 421 },
        { ErrorCode::KeyReused, 422 },
        { ErrorCode::ValueInvalid, 422 },
        { ErrorCode::ProductNotFound, 422 },
        { ErrorCode::AmountTooLarge, 422 },
        { ErrorCode::AmountInvalid, 422 },
        { ErrorCode::TooFast, 429 },
        { ErrorCode::TooManyConnections, 429 },
        { ErrorCode::TooManyWrongCodes, 429 },
        { ErrorCode::HeaderTooLarge, 431 },
        { ErrorCode::DeskBusy, 503 },
    };
    const bool isStorage = code >= ErrorCode::StorageUnavailable && code <= ErrorCode::IdsExhausted;
    return statuses.value(code, isStorage ? 503 : 500);
}

} // namespace jangbu
