#include "ui/menu/importpreviewsheet.h"

#include "ui/formats.h"
#include "ui/menu/importpreviewmodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 640;
constexpr int previewRowHeight = 36;
constexpr int mostShownRows = 9;

} // namespace

ImportPreviewSheet::ImportPreviewSheet(QWidget* anchor, const Formats& formats, const Store& store,
                                       const QString& path, const MenuImportPreview& preview)
    : Sheet(anchor, tr("Import %1").arg(QFileInfo(path).fileName()), sheetWidth)
{
    setObjectName(u"importPreviewSheet"_s);
    setNote(preview.changes.isEmpty()
                ? tr("The menu already is as the file says.")
                : tr("Nothing has been changed yet. This is what the file would do."));
    auto* counts = new QHBoxLayout;
    counts->setSpacing(8);
    counts->addWidget(new Badge(preview.added > 0 ? BadgeKind::Positive : BadgeKind::Neutral,
                                tr("%1 new").arg(formats.count(preview.added))));
    counts->addWidget(new Badge(preview.changed > 0 ? BadgeKind::Accent : BadgeKind::Neutral,
                                tr("%1 changed").arg(formats.count(preview.changed))));
    counts->addWidget(
        new Badge(BadgeKind::Neutral, tr("%1 unchanged").arg(formats.count(preview.unchanged))));
    counts->addStretch(1);
    body()->addLayout(counts);
    if (!preview.newCategories.isEmpty()) {
        body()->addWidget(makeParagraph(
            tr("New categories: %1").arg(preview.newCategories.join(u", "_s)), TextStyle::Small));
    }
    if (!preview.changes.isEmpty()) {
        addTable(new ImportPreviewModel(formats, store.currency, preview, this),
                 ImportPreviewModel::Changes);
    }
    Button* cancel = addButton(tr("Cancel"));
    Button* import = addButton(tr("Change the menu"), ButtonRole::Primary);
    import->setObjectName(u"applyImportButton"_s);
    import->setEnabled(!preview.changes.isEmpty());
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(import, &Button::clicked, this, [this] {
        emit importWanted();
        accept();
    });
    open(preview.changes.isEmpty() ? cancel : import);
}

ImportPreviewSheet::ImportPreviewSheet(QWidget* anchor, const Formats& formats, const QString& path,
                                       const Error& error)
    : Sheet(anchor, tr("%1 cannot be imported").arg(QFileInfo(path).fileName()), sheetWidth)
{
    setObjectName(u"importPreviewSheet"_s);
    setNote(error.issues.isEmpty()
                ? sentenceFor(error, formats.language())
                : tr("Nothing was changed. Correct these places in the file and import it again."));
    if (!error.issues.isEmpty()) {
        addTable(new ImportIssuesModel(error.issues, formats.language(), this),
                 ImportIssuesModel::Expected);
    }
    Button* close = addButton(tr("Close"));
    connect(close, &Button::clicked, this, &Sheet::reject);
    open(close);
}

QTableView* ImportPreviewSheet::addTable(QAbstractItemModel* model, int stretched)
{
    auto* table = new QTableView;
    table->setObjectName(u"importPreviewTable"_s);
    table->setAccessibleName(tr("What the file would do"));
    dressTable(table, previewRowHeight);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* head = table->horizontalHeader();
    head->setSectionsClickable(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table->setFixedHeight(36 + qMin(mostShownRows, model->rowCount()) * previewRowHeight + 2);
    body()->addWidget(table);
    return table;
}

} // namespace jangbu::ui
