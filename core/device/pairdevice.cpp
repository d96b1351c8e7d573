#include "core/device/pairdevice.h"

#include "core/storage/transaction.h"

#include <algorithm>

namespace jangbu {

Result<PairedAsker> PairDevice::byCode(const QString& code)
{
    const QString token = drawSecret();
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Result<PairedAsker> {
        DeviceRepository devices(m_database);
        JANGBU_TRY_ASSIGN(const auto place, devices.placeOfCode(code, now));
        if (!place || !place->device)
            return ErrorCode::PairingCodeInvalid;
        JANGBU_TRY_ASSIGN(const bool used,
                          devices.useCode(place->store, *place->device, secretHash(token), now));
        if (!used)
            return ErrorCode::PairingCodeInvalid;
        return paired(token);
    });
}

Result<PairedAsker> PairDevice::byTableKey(const QString& tableKey)
{
    const DeviceRepository known(m_database);
    JANGBU_TRY_ASSIGN(const auto somewhere, known.placeOfTableKey(tableKey));
    if (!somewhere)
        return ErrorCode::TableKeyInvalid;
    JANGBU_TRY_ASSIGN(IdRange ids, m_ids.take(somewhere->store, 1));
    const auto guest = ids.next<DeviceId>();
    const QString token = drawSecret();
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Result<PairedAsker> {
        DeviceRepository devices(m_database);
        JANGBU_TRY_ASSIGN(const auto place, devices.placeOfTableKey(tableKey));
        if (!place || place->store != somewhere->store)
            return ErrorCode::TableKeyInvalid;
        JANGBU_TRY_ASSIGN(const qint64 guests, devices.countGuests(*place));
        if (guests >= maxGuestsOfASitting)
            return ErrorCode::TooFast;
        JANGBU_TRY(devices.addGuest(place->store, guest, *place, secretHash(token), now));
        return paired(token);
    });
}

Result<DeskAsker> PairDevice::stillHolds(const DeskAsker& asker) const
{
    const Instant guestsFrom = m_clock.nowUtc().plusMs(-guestLastsMs);
    JANGBU_TRY_ASSIGN(const auto askers, DeviceRepository(m_database).askers(guestsFrom));
    const auto own = std::find_if(askers.cbegin(), askers.cend(), [&](const auto& each) {
        return each.second.id == asker.id && each.second.store == asker.store;
    });
    if (own == askers.cend())
        return ErrorCode::NotPaired;
    return own->second;
}

Done PairDevice::forgetOldGuests()
{
    const Instant before = m_clock.nowUtc().plusMs(-guestLastsMs);
    return inTransaction(m_database,
                         [&] { return DeviceRepository(m_database).forgetGuests(before); });
}

Result<PairedAsker> PairDevice::paired(const QString& token) const
{
    const Instant guestsFrom = m_clock.nowUtc().plusMs(-guestLastsMs);
    JANGBU_TRY_ASSIGN(const auto askers, DeviceRepository(m_database).askers(guestsFrom));
    const QString hash = secretHash(token);
    const auto own = std::find_if(askers.cbegin(), askers.cend(),
                                  [&](const auto& each) { return each.first == hash; });
    if (own == askers.cend())
        return ErrorCode::NotPaired;
    return PairedAsker { own->second, token };
}

} // namespace jangbu
