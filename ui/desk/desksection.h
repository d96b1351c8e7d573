#pragma once

#include "core/device/changedevices.h"
#include "core/device/tablekeys.h"
#include "core/store/posgrade.h"
#include "ui/desk/deskcontrol.h"
#include "ui/settings/settingssection.h"

class QTableView;

namespace jangbu::ui {

class Button;
class Card;
class DevicesModel;
class Dot;
class DueTimesCard;
class QrCodeView;
class Toggle;

/// The order desk: whether it takes orders and where, the store's own devices, the cards of the
/// tables for guests' phones, and how long orders may take.
class DeskSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit DeskSection(const PageServices& services);

    void refresh() override;

signals:
    void practiceWanted();

private:
    /// What is read of the books for this section.
    struct Sight {
        QList<Device> devices {};
        PosGrade grade = PosGrade::Bronze;
        QStringList tables {};
    };

    QWidget* makeDeskCard();
    QWidget* makeDevicesCard();
    QWidget* makeCardsCard();
    QWidget* makePracticeCard();
    void connectDesk();
    void showDesk();
    void show(const Sight& sight);
    void askForDevice();
    void addDevice(const QString& label, const QString& table);
    void askForNetwork();
    void openDeviceMenu(const QModelIndex& index);
    void renameDevice(const Device& device);
    void moveDevice(const Device& device);
    void revokeDevice(const Device& device);
    void renewKey(const QString& table);
    void askForKeyRenewal();
    enum class CardsTo { File, Printer };
    void makeCards(CardsTo where);
    void deliverCards(const QList<TableKey>& keys, CardsTo where);

    Sight m_sight;
    DevicesModel* m_model;
    Toggle* m_toggle = nullptr;
    Dot* m_dot = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_address = nullptr;
    QLabel* m_addressNote = nullptr;
    QrCodeView* m_code = nullptr;
    QLabel* m_limit = nullptr;
    QLabel* m_noDevices = nullptr;
    QTableView* m_table = nullptr;
    Button* m_add = nullptr;
    DueTimesCard* m_dueTimes = nullptr;
};

} // namespace jangbu::ui
