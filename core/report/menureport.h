#pragma once

#include "core/menu/product.h"
#include "core/report/report.h"
#include "core/store/store.h"

namespace jangbu {

/// A store's menu, for paper and files, in the order of `products`.
Report menuReport(const Store& store, const QList<Category>& categories,
                  const QList<Product>& products, Instant madeAt, Language language);

} // namespace jangbu
