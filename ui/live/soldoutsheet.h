#pragma once

#include "ui/page.h"
#include "ui/widgets/sheet.h"

class QListView;
class QModelIndex;

namespace jangbu::ui {

class SearchField;
class SoldOutModel;

/// What is not to be had any more today: a switch for each product, which tablets see at once.
class SoldOutSheet final : public Sheet {
    Q_OBJECT

public:
    SoldOutSheet(QWidget* anchor, const PageServices& services, const Store& store);

    /// Reads the menu and opens.
    void start();

signals:
    void failed(const jangbu::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void toggle(const QModelIndex& found);
    void search(const QString& text);

    PageServices m_services;
    Store m_store;
    SoldOutModel* m_model;
    SearchField* m_search;
    QListView* m_list;
};

} // namespace jangbu::ui
