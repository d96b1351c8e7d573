#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/session.h"
#include "core/text/names.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

using CategoryNames = QHash<CategoryId, QString>;

Result<CategoryNames> categoryNames(BackOffice& books, StoreId store)
{
    JANGBU_TRY_ASSIGN(const QList<Category> categories, books.categories.all(store));
    CategoryNames names;
    for (const Category& category : categories)
        names.insert(category.id, category.name);
    return names;
}

QJsonObject productJson(const Product& product, const CategoryNames& categories)
{
    return {
        { u"product"_s, product.name },
        { u"id"_s, product.id.value() },
        { u"category"_s, categories.value(product.category) },
        { u"price"_s, product.price.minor() },
        { u"base_stock"_s, product.baseStock },
        { u"stock"_s, product.stock },
        { u"tax_free"_s, product.taxFree },
        { u"sold_out"_s, product.soldOut },
    };
}

QString productText(Session& session, const Store& store, const QList<Product>& products,
                    const CategoryNames& categories)
{
    TextTable table({ { { "Category", "분류" } },
                      { { "Product", "메뉴" } },
                      { { "Price", "가격" }, Align::Right },
                      { { "Stock", "재고" }, Align::Right },
                      { { "Base stock", "기본 재고" }, Align::Right },
                      { { "", "" } } },
                    session.language());
    const Phrase taxFree { "tax-free", "면세" };
    const Phrase soldOut { "sold out", "품절" };
    for (const Product& product : products) {
        QStringList marks;
        if (product.taxFree)
            marks.append(session.say(taxFree));
        if (product.soldOut)
            marks.append(session.say(soldOut));
        table.addRow({ categories.value(product.category), product.name,
                       session.amount(product.price, store.currency), countText(product.stock),
                       countText(product.baseStock), marks.join(u", "_s) });
    }
    return table.text();
}

Result<Answer> answerWith(Session& session, const Store& store, const QList<Product>& products)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const CategoryNames categories, categoryNames(*books, store.id));
    QJsonArray list;
    for (const Product& product : products)
        list.append(productJson(product, categories));
    return Answer { { { u"store"_s, store.name }, { u"products"_s, list } },
                    productText(session, store, products, categories) };
}

Result<Answer> answerWithOne(Session& session, const Store& store, const Product& product)
{
    JANGBU_TRY_ASSIGN(Answer answer, answerWith(session, store, { product }));
    QJsonObject json = answer.json.value(u"products"_s).toArray().first().toObject();
    json.insert(u"store"_s, store.name);
    return Answer { json, answer.text };
}

Result<Answer> listMenu(Session& session)
{
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const QList<Product> products, books->products.living(store.id));
    return answerWith(session, store, products);
}

Result<Answer> addToMenu(Session& session)
{
    const Arguments& arguments = session.arguments();
    NewProduct product;
    product.name = arguments.text(u"PRODUCT"_s);
    product.category = arguments.text(u"category"_s);
    product.taxFree = arguments.has(u"tax-free"_s);
    JANGBU_TRY_ASSIGN(const auto stock, arguments.wholeNumber(u"base-stock"_s, 0, maxStock));
    product.baseStock = stock.value_or(product.baseStock);
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(product.price, needed(arguments.amount(u"price"_s, store.currency)));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const Product added, books->addProduct.run(store, product));
    return answerWithOne(session, store, added);
}

Result<Answer> setOnMenu(Session& session)
{
    const Arguments& arguments = session.arguments();
    ProductChange change;
    change.name = arguments.optionalText(u"name"_s);
    change.category = arguments.optionalText(u"category"_s);
    JANGBU_TRY_ASSIGN(change.baseStock, arguments.wholeNumber(u"base-stock"_s, 0, maxStock));
    JANGBU_TRY_ASSIGN(change.taxFree, arguments.yesOrNo(u"tax-free"_s));
    JANGBU_TRY_ASSIGN(change.soldOut, arguments.yesOrNo(u"sold-out"_s));
    JANGBU_TRY_ASSIGN(const QString name, parseName(arguments.text(u"PRODUCT"_s)));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(change.price, arguments.amount(u"price"_s, store.currency));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const Product changed, books->changeProduct.run(store, name, change));
    return answerWithOne(session, store, changed);
}

Result<Answer> removeFromMenu(Session& session)
{
    JANGBU_TRY_ASSIGN(const QString name, parseName(session.arguments().text(u"PRODUCT"_s)));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const Product removed, books->removeProduct.run(store, name));
    return answerWithOne(session, store, removed);
}

Result<Answer> restock(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const auto to, arguments.wholeNumber(u"to"_s, 0, maxStock));
    std::optional<QString> name;
    if (arguments.has(u"PRODUCT"_s)) {
        JANGBU_TRY_ASSIGN(name, parseName(arguments.text(u"PRODUCT"_s)));
    }
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const QList<Product> restocked, books->restockMenu.run(store, name, to));
    return answerWith(session, store, restocked);
}

Option categoryOption(Option::Need need)
{
    return { u"category"_s,
             u"C"_s,
             need,
             { "MAIN_MENU, SUB_MENU, DRINK or another, made when it is new",
               "MAIN_MENU, SUB_MENU, DRINK 또는 다른 분류(없으면 만듦)" } };
}

Option priceOption(Option::Need need)
{
    return { u"price"_s, u"AMOUNT"_s, need, { "the price", "가격" } };
}

Option baseStockOption()
{
    return { u"base-stock"_s,
             u"N"_s,
             Option::Optional,
             { "what `restock` sets the stock to; 10000000 if not given",
               "`restock`이 되돌리는 재고, 없으면 10000000" } };
}

QList<Option> addOptions()
{
    return { storeOption(),
             categoryOption(Option::Required),
             priceOption(Option::Required),
             baseStockOption(),
             { u"tax-free"_s, {}, Option::Optional, { "it is free of VAT", "면세" } } };
}

QList<Option> setProductOptions()
{
    return { storeOption(),
             { u"name"_s, u"NEW"_s, Option::Optional, { "another name", "새 이름" } },
             categoryOption(Option::Optional),
             priceOption(Option::Optional),
             { u"base-stock"_s,
               u"N"_s,
               Option::Optional,
               { "what `restock` sets the stock to", "`restock`이 되돌리는 재고" } },
             { u"tax-free"_s, u"yes|no"_s, Option::Optional, { "free of VAT", "면세" } },
             { u"sold-out"_s, u"yes|no"_s, Option::Optional, { "not to be had", "품절" } } };
}

} // namespace

QList<Command> menuCommands()
{
    return {
        { .words = { u"menu"_s, u"list"_s },
          .options = { storeOption() },
          .meaning = { "Lists what is on the menu.", "메뉴를 보여 줍니다." },
          .example = u"menu list --store 한강식당"_s,
          .run = listMenu },
        { .words = { u"menu"_s, u"add"_s },
          .arguments = { { u"PRODUCT"_s } },
          .options = addOptions(),
          .meaning = { "Puts a product on the menu.", "메뉴를 추가합니다." },
          .example = u"menu add 평양냉면 --store 한강식당 --category MAIN_MENU --price 12000"_s,
          .run = addToMenu },
        { .words = { u"menu"_s, u"set"_s },
          .arguments = { { u"PRODUCT"_s } },
          .options = setProductOptions(),
          .meaning = { "Changes a product; what was sold stays as it was sold.",
                       "메뉴를 바꿉니다. 이미 팔린 것은 그대로입니다." },
          .example = u"menu set 평양냉면 --store 한강식당 --price 13000"_s,
          .run = setOnMenu },
        { .words = { u"menu"_s, u"remove"_s },
          .arguments = { { u"PRODUCT"_s } },
          .options = { storeOption() },
          .meaning = { "Takes a product off the menu; its sales stay.",
                       "메뉴에서 뺍니다. 판매 기록은 남습니다." },
          .example = u"menu remove 평양냉면 --store 한강식당"_s,
          .run = removeFromMenu },
        { .words = { u"menu"_s, u"restock"_s },
          .arguments = { { u"PRODUCT"_s, Argument::AtMostOne } },
          .options
          = { storeOption(),
              { u"to"_s,
                u"N"_s,
                Option::Optional,
                { "the new stock; the base stock if not given", "새 재고, 없으면 기본 재고" } } },
          .meaning = { "Sets the stock of a product, or of all, back.",
                       "메뉴 하나 또는 모두의 재고를 채웁니다." },
          .example = u"menu restock 평양냉면 --store 한강식당 --to 40"_s,
          .run = restock },
    };
}

} // namespace jangbu
