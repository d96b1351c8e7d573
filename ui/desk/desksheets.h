#pragma once

#include "core/device/changedevices.h"
#include "ui/desk/deskcontrol.h"
#include "ui/page.h"
#include "ui/widgets/sheet.h"

class QTimer;

namespace jangbu::ui {

/// A question for one line of text.
struct TextQuestion {
    QString title {};
    QString label {};
    QString text {};
    QString actText {};
};
void askForText(QWidget* anchor, const TextQuestion& question, QObject* context,
                std::function<void(const QString& text)> act);

/// The name of a device, and the table that it orders for.
void askForNewDevice(QWidget* anchor, const QStringList& tables, QObject* context,
                     std::function<void(const QString& label, const QString& table)> act);

/// One of the tables; `current` is chosen already.
void askForTable(QWidget* anchor, const QString& title, const QStringList& tables,
                 const QString& current, QObject* context,
                 std::function<void(const QString& table)> act);

/// Who reaches the desk, at which port, and whether it encrypts.
void askForDeskNetwork(QWidget* anchor, const DeskChoice& choice, QObject* context,
                       std::function<void(const DeskChoice& choice)> act);

/// The six digits of a new device, large, and how long they hold. Closes by itself when the device
/// has taken them.
class PairingSheet final : public Sheet {
    Q_OBJECT

public:
    PairingSheet(QWidget* anchor, const PageServices& services, const Store& store,
                 const QString& label, const AddedDevice& added, const QString& address);

    void start();

signals:
    void paired();

private:
    void showTime();
    void look();

    PageServices m_services;
    Store m_store;
    AddedDevice m_added;
    QLabel* m_code;
    QLabel* m_time;
    QTimer* m_timer;
    NewestOnly m_newest;
};

} // namespace jangbu::ui
