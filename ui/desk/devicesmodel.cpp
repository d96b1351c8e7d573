#include "ui/desk/devicesmodel.h"

#include "ui/live/placestate.h"
#include "ui/live/tablewords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// The desk writes it once a minute.
constexpr qint64 nowMinutes = 2;
constexpr qint64 minutesPerHour = 60;
constexpr qint64 hoursShown = 12;

} // namespace

DevicesModel::DevicesModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void DevicesModel::setDevices(const QList<Device>& devices, const StoreTime& time, Instant now)
{
    beginResetModel();
    m_devices.clear();
    std::copy_if(devices.cbegin(), devices.cend(), std::back_inserter(m_devices),
                 [](const Device& device) { return device.state != DeviceState::Revoked; });
    m_time = time;
    m_now = now;
    endResetModel();
}

int DevicesModel::rowOf(DeviceId device) const
{
    const auto found = std::find_if(m_devices.cbegin(), m_devices.cend(),
                                    [device](const Device& one) { return one.id == device; });
    return found == m_devices.cend() ? -1 : static_cast<int>(found - m_devices.cbegin());
}

int DevicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

int DevicesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DevicesModel::seenWords(const Device& device) const
{
    if (device.state == DeviceState::AwaitsCode)
        return tr("Waits for its code");
    if (!device.lastSeenUtc)
        return tr("Not seen yet");
    const qint64 minutes = minutesBetween(*device.lastSeenUtc, m_now);
    if (minutes <= nowMinutes)
        return tr("Connected now");
    if (minutes < minutesPerHour)
        return tr("%n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (minutes < hoursShown * minutesPerHour)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(minutes / minutesPerHour));
    return m_formats.dayAndTime(*device.lastSeenUtc, *m_time);
}

QVariant DevicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Device& device = m_devices[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Label)
            return device.label;
        if (column == Table)
            return TableWords::longName(device.tableName);
        return column == Seen ? seenWords(device) : u"⋯"_s;
    case Qt::AccessibleTextRole:
        return column == Menu ? tr("What can be done with %1").arg(device.label) : QVariant();
    case Qt::FontRole:
        return fontOf(column == Label ? TextStyle::BodyBold : TextStyle::Body);
    case Qt::ForegroundRole:
        return column == Seen || column == Menu
            ? QVariant(tokensOf(QGuiApplication::palette()).muted)
            : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Menu ? Qt::AlignHCenter : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("Device");
    case Table:
        return tr("Orders for");
    case Seen:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace jangbu::ui
