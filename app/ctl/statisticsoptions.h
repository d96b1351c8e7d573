#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/command.h"
#include "core/statistics/productstatistics.h"

namespace jangbu {

/// The options of a question about products, and what they say.
QList<Option> productsOptions();
Result<ProductsQuestion> productsQuestion(const Arguments& arguments);

} // namespace jangbu
