#pragma once

#include "core/trade/movedueorders.h"
#include "ui/page.h"

class QComboBox;

namespace jangbu::ui {

class CountField;

/// How long orders may take: when one is late on the board, and when take-out and delivery move on
/// by themselves.
class DueTimesCard final : public QWidget {
    Q_OBJECT

public:
    explicit DueTimesCard(const PageServices& services, QWidget* parent = nullptr);

    void setStore(const Store& store) { m_store = store; }
    void refresh();

signals:
    void failed(const jangbu::Error& error);

private:
    struct Choice {
        Serving serving;
        OrderState from;
        QComboBox* combo;
    };

    QComboBox* addTime(Serving serving, OrderState from);
    void show(const QList<DueTime>& times);
    void put(const Choice& choice);

    PageServices m_services;
    std::optional<Store> m_store;
    QComboBox* m_late;
    QList<Choice> m_choices;
};

} // namespace jangbu::ui
