#pragma once

#include "core/calendar/storetime.h"
#include "core/device/device.h"
#include "ui/formats.h"

#include <QAbstractTableModel>

#include <optional>

namespace jangbu::ui {

/// The store's own tablets, those that are gone left out.
class DevicesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Table, Seen, Menu, ColumnCount };

    explicit DevicesModel(const Formats& formats, QObject* parent = nullptr);

    void setDevices(const QList<Device>& devices, const StoreTime& time, Instant now);
    const Device& at(int row) const { return m_devices[row]; }
    int rowOf(DeviceId device) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString seenWords(const Device& device) const;

    const Formats& m_formats;
    QList<Device> m_devices;
    std::optional<StoreTime> m_time;
    Instant m_now = Instant::ofMs(0);
};

} // namespace jangbu::ui
