#pragma once

#include "core/report/paper/pdfpages.h"
#include "core/text/errortext.h"

#include <QList>
#include <QString>

namespace jangbu {

/// A card that stands on a table: guests point their phones at it and order.
struct TableCard {
    QString storeName {};
    QString tableName {};
    QString address {}; ///< `http://192.168.0.10:8477/#table=KEY`
};

/// Cards to cut out, eight on a page. VALUE_INVALID for an address that no square code holds,
/// FONT_MISSING.
Result<PaperPages> tableCardPages(const QList<TableCard>& cards, Language language);

} // namespace jangbu
