#pragma once

#include "core/payment/knownways.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QMenu;

namespace jangbu::ui {

class Button;

/// The ways to pay as buttons: cash, the card companies that are used most, and behind … all
/// others, by credit or debit.
class WaysRow final : public QWidget {
    Q_OBJECT

public:
    explicit WaysRow(QWidget* parent = nullptr);

    void setKnown(const KnownWays& known);
    const PaymentWay& way() const { return m_way; }
    void setWay(const PaymentWay& way);
    /// Opens the menu of all ways.
    void openMenu();

signals:
    void wayChanged();

private:
    void build();
    QList<PaymentWay> shownWays() const;
    void fillMenu();
    void addCompany(const QString& company);
    void askForName(PaymentMethod method);
    void choose(const PaymentWay& way);

    KnownWays m_known;
    PaymentWay m_way;
    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
    Button* m_more;
    QMenu* m_menu;
};

} // namespace jangbu::ui
