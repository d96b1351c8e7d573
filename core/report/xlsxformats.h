#pragma once

#include "core/report/reporttable.h"

#include <QMap>

#include <tuple>

struct lxw_workbook;
struct lxw_format;

namespace jangbu {

/// The formats of a workbook's cells, each made once.
class XlsxFormats final {
public:
    XlsxFormats(lxw_workbook* workbook, int decimals)
        : m_workbook(workbook)
        , m_decimals(decimals)
    {
    }

    lxw_format* title();
    lxw_format* plain();
    lxw_format* note();
    lxw_format* warning();
    lxw_format* head(bool isNumber);
    lxw_format* cell(const ReportColumn& column, ReportRow::Style style);

private:
    enum class Purpose { Title, Plain, Note, Warning, Head, Cell };
    using Key = std::tuple<Purpose, int, int, bool>;

    lxw_format* known(const Key& key, const std::function<void(lxw_format*)>& dress);
    void dress(lxw_format* format, const ReportColumn& column, ReportRow::Style style) const;

    lxw_workbook* m_workbook;
    int m_decimals;
    QMap<Key, lxw_format*> m_formats;
};

} // namespace jangbu
