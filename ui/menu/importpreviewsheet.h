#pragma once

#include "core/interchange/importmenu.h"
#include "ui/widgets/sheet.h"

class QAbstractItemModel;
class QTableView;

namespace jangbu::ui {

class Formats;

/// Shows what a menu file would change before it is done, or what is wrong with it.
class ImportPreviewSheet final : public Sheet {
    Q_OBJECT

public:
    ImportPreviewSheet(QWidget* anchor, const Formats& formats, const Store& store,
                       const QString& path, const MenuImportPreview& preview);
    ImportPreviewSheet(QWidget* anchor, const Formats& formats, const QString& path,
                       const Error& error);

signals:
    void importWanted();

private:
    QTableView* addTable(QAbstractItemModel* model, int stretched);
};

} // namespace jangbu::ui
