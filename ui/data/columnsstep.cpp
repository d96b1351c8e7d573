#include "ui/data/columnsstep.h"

#include "ui/data/importsession.h"
#include "ui/data/importwords.h"
#include "ui/data/mappingmodel.h"
#include "ui/data/previewdelegate.h"
#include "ui/data/previewmodel.h"
#include "ui/data/trialcard.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mappingRowHeight = 40;
constexpr int cornerRoom = 8; ///< Of the card, below a table that reaches its edges.

/// Rows of the mapping: the arrow between a column and its use is drawn.
class MappingDelegate final : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (index.column() == MappingModel::UseColumn)
            return paintGround(painter, option, index);
        TableDelegate::paint(painter, option, index);
        const QModelIndex use = index.siblingAtColumn(MappingModel::UseColumn);
        const bool isUsed = use.data().toString() != ImportWords::nameOf(ColumnUse::Unused);
        if (index.column() != MappingModel::ArrowColumn || !isUsed)
            return;
        const QPixmap arrow = iconPixmap(u"arrow-right"_s, 16, tokensOf(table()).accentText,
                                         painter->device()->devicePixelRatioF());
        painter->drawPixmap(option.rect.center() - QPoint(8, 8), arrow);
    }
};

QTableView* makeTable(const QString& objectName, const QString& name, QAbstractItemModel* model,
                      int rowHeight)
{
    auto* table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    dressTable(table, rowHeight);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

} // namespace

ColumnsStep::ColumnsStep(ImportSession& session, const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_formats(formats)
    , m_mapping(new MappingModel(this))
    , m_preview(new PreviewModel(formats, this))
    , m_mappingTable(makeTable(u"mappingTable"_s, tr("Columns of the file and what they are"),
                               m_mapping, mappingRowHeight))
    , m_previewTable(makeTable(u"previewTable"_s, tr("First rows as they would be read"), m_preview,
                               PreviewDelegate::rowHeight))
    , m_usedLabel(makeLabel({}, TextStyle::Small, Tone::Muted))
    , m_keep(new Button(tr("Keep this mapping"), ButtonRole::Link))
    , m_wrongBadge(new Badge(BadgeKind::Negative))
    , m_trial(new TrialCard(session, formats))
{
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makePreview(), 1);
    right->addWidget(m_trial);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeMapping(), 468);
    layout->addLayout(right, 536);
    m_keep->setObjectName(u"keepMappingButton"_s);
    connect(m_keep, &Button::clicked, this, &ColumnsStep::askForName);
}

Card* ColumnsStep::makeMapping()
{
    auto* card = new Card(tr("Columns"));
    card->head()->insertWidget(1, m_usedLabel);
    card->head()->addWidget(m_keep);
    m_mappingTable->setItemDelegate(new MappingDelegate(m_mappingTable));
    QHeaderView* head = m_mappingTable->horizontalHeader();
    head->setSectionResizeMode(MappingModel::NameColumn, QHeaderView::Stretch);
    head->setSectionResizeMode(MappingModel::ValueColumn, QHeaderView::Stretch);
    head->setSectionResizeMode(MappingModel::ArrowColumn, QHeaderView::Fixed);
    head->setSectionResizeMode(MappingModel::UseColumn, QHeaderView::Fixed);
    head->resizeSection(MappingModel::ArrowColumn, 36);
    head->resizeSection(MappingModel::UseColumn, 192);
    card->body()->addWidget(m_mappingTable);
    card->setFlush();
    card->body()->setContentsMargins(0, 0, 0, cornerRoom);
    return card;
}

Card* ColumnsStep::makePreview()
{
    auto* card = new Card(tr("Preview"));
    card->head()->insertWidget(
        1, makeLabel(tr("As the rows are read"), TextStyle::Small, Tone::Muted));
    card->head()->addWidget(m_wrongBadge);
    m_wrongBadge->setObjectName(u"unreadableBadge"_s);
    m_previewTable->setItemDelegate(new PreviewDelegate(m_previewTable));
    m_previewTable->setMinimumHeight(36 + 3 * PreviewDelegate::rowHeight);
    QHeaderView* head = m_previewTable->horizontalHeader();
    const QList<std::pair<int, int>> widths { { PreviewModel::TimeColumn, 146 },
                                              { PreviewModel::TradeColumn, 88 },
                                              { PreviewModel::QuantityColumn, 48 },
                                              { PreviewModel::AmountColumn, 80 },
                                              { PreviewModel::WayColumn, 72 } };
    head->setSectionResizeMode(QHeaderView::Fixed);
    for (const auto& [column, width] : widths)
        head->resizeSection(column, width);
    head->setSectionResizeMode(PreviewModel::ItemColumn, QHeaderView::Stretch);
    card->body()->addWidget(m_previewTable);
    card->setFlush();
    card->body()->setContentsMargins(0, 0, 0, cornerRoom);
    return card;
}

void ColumnsStep::refresh()
{
    showMapping();
    showPreview();
    m_trial->refresh();
}

void ColumnsStep::follow()
{
    if (m_session.errand() && m_session.state() == ImportSession::State::Trying)
        m_trial->follow(m_session.errand());
}

void ColumnsStep::showMapping()
{
    m_keep->setVisible(m_session.isMapped() && m_session.mappingProblem().isEmpty()
                       && m_session.canMap());
    m_mapping->setColumns(m_session.columns());
    m_usedLabel->setText(
        tr("%1 of %2")
            .arg(m_formats.count(m_mapping->usedCount()), m_formats.count(m_mapping->rowCount())));
    for (int column = 0; column < m_mapping->rowCount(); ++column) {
        const QModelIndex place = m_mapping->index(column, MappingModel::UseColumn);
        auto* holder = m_mappingTable->indexWidget(place);
        if (!holder)
            m_mappingTable->setIndexWidget(place, makeUseHolder(column));
        else if (auto* box = holder->findChild<QComboBox*>())
            box->setCurrentIndex(box->findData(int(m_mapping->columns().at(column).use)));
    }
}

/// The rule below the row stays seen around the box.
QWidget* ColumnsStep::makeUseHolder(int column)
{
    auto* holder = new QWidget;
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(8, 4, 16, 5);
    layout->addWidget(makeUseBox(column));
    return holder;
}

QComboBox* ColumnsStep::makeUseBox(int column)
{
    auto* box = new QComboBox;
    const FileColumn& shown = m_mapping->columns().at(column);
    for (int use = 1; use < int(ColumnUse::Count); ++use)
        box->addItem(ImportWords::nameOf(static_cast<ColumnUse>(use)), use);
    box->addItem(ImportWords::nameOf(ColumnUse::Unused), int(ColumnUse::Unused));
    box->setCurrentIndex(box->findData(int(shown.use)));
    box->setObjectName(u"useBox%1"_s.arg(column));
    box->setAccessibleName(tr("What “%1” is").arg(shown.name));
    box->setFont(fontOf(TextStyle::Small));
    box->setMaxVisibleItems(20);
    setStyleProperty(box, "sizing", u"small"_s);
    box->setEnabled(m_session.canMap());
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::activated, this, [this, box, column] {
        m_session.setUse(column, static_cast<ColumnUse>(box->currentData().toInt()));
    });
    return box;
}

void ColumnsStep::showPreview()
{
    const qint64 unreadable = m_session.unreadableRows();
    m_wrongBadge->setVisible(unreadable > 0);
    m_wrongBadge->set(BadgeKind::Negative,
                      tr("%1 rows not readable").arg(m_formats.count(unreadable)),
                      u"triangle-alert"_s);
    const InspectedFile* main = m_session.mainFile();
    const bool isRaw
        = main && (main->kind == InspectedKind::Refunds || main->kind == InspectedKind::Menu);
    m_preview->setPreview(m_session.preview(), m_session.columns(), isRaw);
    PreviewDelegate::sizeRows(m_previewTable);
    const int wrong = m_preview->firstWrongRow();
    if (wrong > 0)
        m_previewTable->scrollTo(m_preview->index(wrong, 0), QAbstractItemView::PositionAtCenter);
}

void ColumnsStep::askForName()
{
    auto* sheet = new Sheet(this, tr("Keep this mapping?"), 440);
    sheet->setNote(tr("Files with the same columns are then read at once, the next time too."));
    auto* name = new Field(tr("Name of the format"));
    name->setObjectName(u"mappingNameField"_s);
    name->setText(m_session.mainFile() ? mappingOf(*m_session.mainFile()).title : QString());
    sheet->body()->addWidget(name);
    auto* cancel = sheet->addButton(tr("Cancel"));
    auto* keep = sheet->addButton(tr("Keep"), ButtonRole::Primary);
    keep->setObjectName(u"keepMappingConfirm"_s);
    connect(cancel, &Button::clicked, sheet, &Sheet::reject);
    connect(keep, &Button::clicked, sheet, [this, sheet, name] {
        const QString title = name->text().trimmed();
        if (title.isEmpty())
            return name->setError(tr("A name has at least one letter"));
        m_session.keepMapping(title);
        sheet->accept();
    });
    sheet->open(name->edit());
}

} // namespace jangbu::ui
