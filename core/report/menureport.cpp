#include "core/report/menureport.h"

#include "core/menu/categorylabel.h"
#include "core/report/reporttext.h"

#include <QHash>
#include <QSet>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

ReportTable emptyMenu(Language language)
{
    using Kind = ReportColumn::Kind;
    const auto say = [language](const Phrase& phrase) { return phrase.in(language); };
    return { .sheet = say({ "Menu", "메뉴" }),
             .columns = { { .title = say({ "Category", "분류" }), .stretch = 1, .muted = true },
                          { .title = say({ "Product", "메뉴" }), .stretch = 3, .lines = 2 },
                          { say({ "Price", "가격" }), Kind::Amount },
                          { say({ "In stock", "재고" }), Kind::Count },
                          { say({ "Base stock", "기본 재고" }), Kind::Count },
                          { .title = say({ "Marks", "표시" }), .stretch = 1 } },
             .whenEmpty = say({ "The menu is empty.", "메뉴가 없습니다." }) };
}

QString menuMarks(const Product& product, Language language)
{
    QStringList marks;
    if (product.taxFree)
        marks.append(Phrase { "tax-free", "면세" }.in(language));
    if (product.soldOut)
        marks.append(Phrase { "sold out", "품절" }.in(language));
    return marks.join(u", "_s);
}

/// Stock that nobody has set: it starts so high that it says nothing.
bool isUncounted(const Product& product)
{
    return product.baseStock == maxStock && product.stock > maxStock / 2;
}

} // namespace

Report menuReport(const Store& store, const QList<Category>& categories,
                  const QList<Product>& products, Instant madeAt, Language language)
{
    const auto say = [language](const Phrase& phrase) { return phrase.in(language); };
    QHash<CategoryId, QString> names;
    for (const Category& category : categories)
        names.insert(category.id, categoryLabel(category.name, language));
    ReportTable table = emptyMenu(language);
    QSet<CategoryId> used;
    qint64 soldOut = 0;
    bool hasUncounted = false;
    for (const Product& product : products) {
        const bool uncounted = isUncounted(product);
        hasUncounted = hasUncounted || uncounted;
        const ReportCell none = NotApplicable();
        table.rows.append(
            { { names.value(product.category), product.name, product.price,
                uncounted ? none : ReportCell(product.stock),
                uncounted ? none : ReportCell(product.baseStock), menuMarks(product, language) } });
        used.insert(product.category);
        soldOut += product.soldOut ? 1 : 0;
    }
    Report report { .language = language,
                    .currency = store.currency,
                    .time = store.time,
                    .title = say({ "Menu", "메뉴" }),
                    .subtitle = momentWords(madeAt, store.time),
                    .store = store.name,
                    .storeLines
                    = { say({ "Prices in %1", "가격 단위 %1" }).arg(store.currency.code()) },
                    .madeAtUtc = madeAt,
                    .madeLine = madeWords(madeAt, store.time, language) };
    report.append(KeyFigures { { { say({ "Products", "메뉴" }), qint64(products.size()) },
                                 { say({ "Categories", "분류" }), qint64(used.size()) },
                                 { say({ "Sold out", "품절" }), soldOut } } });
    report.append(table);
    if (hasUncounted) {
        report.notes.append(say(
            { "–: the stock of this product is not counted.", "–: 재고를 세지 않는 메뉴입니다." }));
    }
    return report;
}

} // namespace jangbu
