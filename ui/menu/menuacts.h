#pragma once

#include "ui/menu/menuhistory.h"
#include "ui/page.h"

namespace jangbu::ui {

/// Everything that the page of the menu does to the books, with its words.
class MenuActs final : public QObject {
    Q_OBJECT

public:
    MenuActs(BooksWork& work, const Formats& formats, QObject* parent = nullptr);

    void setStore(const Store& store);
    MenuHistory& history() { return m_history; }

    /// One product, in its cell or in the inspector; `then` hears of a refusal.
    void edit(const Product& before, const ProductEdit& edit, MenuHistory::Then then);
    void changePrices(const QList<Product>& products, const PriceStep& step);
    void moveTo(const QList<Product>& products, const Category& category, const QString& label);
    void setSelling(const QList<Product>& products, bool isOnSale);
    void restock(const QList<Product>& products);
    void add(const NewProduct& product, std::function<void(Result<ProductId>)> then);
    /// Says how often they were sold so far.
    void remove(const QList<Product>& products);
    /// Under another name where one is given; `then` hears of a refusal.
    void restore(const Product& product, const std::optional<QString>& newName,
                 MenuHistory::Then then);
    void arrangeProducts(CategoryId category, const QList<ProductId>& order);
    void arrangeCategories(const QList<CategoryId>& order);
    void addCategory(const QString& name, std::function<void(CategoryId)> then);
    void renameCategory(const Category& category, const QString& name);
    void removeCategory(const Category& category, const QString& label);
    void importFile(const QString& path);

signals:
    void toastWanted(const jangbu::ui::ToastText& toast);

private:
    QString nameOf(const QList<Product>& products) const;
    /// Runs it, and offers in a toast to take it back.
    void performAloud(const SharedMenuCommand& command, MenuHistory::Then then = {});
    void removeNow(const QList<Product>& products, const QString& words);

    BooksWork& m_work;
    const Formats& m_formats;
    MenuHistory m_history;
    std::optional<Store> m_store {};
};

} // namespace jangbu::ui
