#pragma once

#include "ui/charts/chartnumbers.h"

#include <QDialog>

class QTableView;

namespace jangbu::ui {

class ChartTable;

/// The numbers behind a chart, to read, to sort and to copy.
class ChartTableDialog final : public QDialog {
    Q_OBJECT

public:
    ChartTableDialog(const QString& name, const ChartNumbers& numbers, QWidget* parent = nullptr);

private:
    QTableView* makeTable();
    void copyTable();

    ChartTable* m_model;
};

} // namespace jangbu::ui
