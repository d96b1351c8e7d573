#pragma once

#include "ui/charts/chartnumbers.h"
#include "ui/widgets/sheet.h"

class QTableView;

namespace jangbu::ui {

class ChartTable;

/// The numbers behind a chart, to read, to sort and to copy.
class ChartTableSheet final : public Sheet {
    Q_OBJECT

public:
    ChartTableSheet(QWidget* anchor, const QString& name, const ChartNumbers& numbers);

private:
    QTableView* makeTable(const QString& name);
    void copyTable();

    ChartTable* m_model;
};

} // namespace jangbu::ui
