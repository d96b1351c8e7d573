#include "ui/data/datahome.h"

#include "ui/data/bookscare.h"
#include "ui/data/droparea.h"
#include "ui/data/exportsheet.h"
#include "ui/data/historymodel.h"
#include "ui/data/icontile.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 360;
constexpr int narrowWidth = 900; ///< The window's 1120 without the side bar.

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleProperty(content, "role", u"clear"_s);
    area->setWidget(content);
    return area;
}

} // namespace

DataHome::DataHome(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_history(new HistoryModel(services.formats, this))
    , m_drop(new DropArea(tr("Drop sales files here, or choose them"),
                          tr("CSV of the till, card sales or spreadsheets; most are recognized")))
    , m_table(new QTableView)
    , m_empty(new EmptyState(u"inbox"_s, tr("Nothing was imported yet"),
                             tr("Sales of years can come in at once. A whole import can be undone "
                                "as long as no day of it is closed.")))
    , m_undoing(new ProgressPanel)
    , m_care(new BooksCare(services))
{
    m_drop->setObjectName(u"dropArea"_s);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_drop);
    left->addWidget(makeHistory(), 1);
    auto* side = new QWidget;
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(16);
    right->addWidget(makeExports());
    right->addWidget(m_care);
    right->addStretch(1);
    auto* area = scrolling(side);
    area->setFixedWidth(sideWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(area);
    connect(m_drop, &DropArea::dropped, this, &DataHome::filesDropped);
    connect(m_drop, &DropArea::pressed, this, &DataHome::filesWanted);
    connect(m_care, &BooksCare::toastWanted, this, &DataHome::toastWanted);
    connect(m_care, &BooksCare::storesChanged, this, &DataHome::storesChanged);
    connect(m_care, &BooksCare::differencesWanted, this, &DataHome::differencesWanted);
}

void DataHome::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (const int column : { HistoryModel::KindColumn, HistoryModel::NoteColumn })
        m_table->setColumnHidden(column, width() < narrowWidth);
}

Card* DataHome::makeHistory()
{
    auto* card = new Card(tr("Imported so far"));
    m_table->setObjectName(u"importHistory"_s);
    m_table->setAccessibleName(tr("Imports"));
    m_table->setModel(m_history);
    dressTable(m_table, 44);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    const QList<std::pair<int, int>> widths { { HistoryModel::WhenColumn, 120 },
                                              { HistoryModel::KindColumn, 84 },
                                              { HistoryModel::CountColumn, 76 },
                                              { HistoryModel::UndoColumn, 84 } };
    for (const auto& [column, width] : widths)
        head->resizeSection(column, width);
    head->setSectionResizeMode(HistoryModel::FilesColumn, QHeaderView::Stretch);
    head->setSectionResizeMode(HistoryModel::NoteColumn, QHeaderView::Stretch);
    auto* undoing = new QWidget;
    auto* layout = new QVBoxLayout(undoing);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_undoing);
    card->body()->addWidget(undoing);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    card->setFlush();
    card->body()->setContentsMargins(0, 0, 0, 8);
    m_table->hide();
    const auto undoRow = [this](const QModelIndex& index) {
        if (index.column() == HistoryModel::UndoColumn)
            askUndo(m_history->record(index.row()).id, m_history->filesOf(index.row()));
    };
    connect(m_table, &QTableView::clicked, this, undoRow);
    connect(m_table, &QTableView::activated, this, undoRow);
    return card;
}

Card* DataHome::makeExports()
{
    auto* card = new Card(tr("Take out"));
    card->head()->addWidget(makeLabel(tr("XLSX, PDF, CSV, print"), TextStyle::Small, Tone::Muted));
    const QList<std::pair<ReportKind, QString>> kinds {
        { ReportKind::Sales, u"receipt-text"_s },
        { ReportKind::Statistics, u"chart-column"_s },
        { ReportKind::Settlement, u"file-check"_s },
        { ReportKind::Menu, u"utensils"_s },
        { ReportKind::AccountantsBook, u"book-open"_s },
    };
    for (const auto& [kind, icon] : kinds) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(makeLabel(ExportSheet::nameOf(kind), TextStyle::BodyBold));
        words->addWidget(
            new ElidedLabel(ExportSheet::noteOf(kind), TextStyle::Caption, Tone::Muted));
        auto* button = new Button(tr("Save"), ButtonRole::Secondary);
        button->setSize(ButtonSize::Small);
        button->setObjectName(u"exportButton%1"_s.arg(int(kind)));
        button->setAccessibleName(tr("Save: %1").arg(ExportSheet::nameOf(kind)));
        connect(button, &Button::clicked, this, [this, kind = kind] { startExport(kind); });
        row->addWidget(new IconTile(icon, 32));
        row->addLayout(words, 1);
        row->addWidget(button);
        card->body()->addLayout(row);
    }
    return card;
}

void DataHome::refresh(const Store& store)
{
    m_store = store;
    m_services.work.ask(
        this, m_questions, [](BackOffice& books) { return books.importRegister.list(); },
        [this](const Result<QList<ImportRecord>>& records) { showRecords(records); });
}

void DataHome::showRecords(const Result<QList<ImportRecord>>& records)
{
    if (!records)
        return;
    m_history->setRecords(*records, m_store->time);
    m_table->setVisible(!records->isEmpty());
    m_empty->setVisible(records->isEmpty());
}

void DataHome::askUndo(ImportId id, const QString& files)
{
    const Confirmation confirmation {
        .title = tr("Undo this import?"),
        .note = tr("All that came in with %1 is taken out of the books again. Rows that are there "
                   "from elsewhere stay.")
                    .arg(files),
        .keepText = tr("Keep it"),
        .actText = tr("Undo the import"),
    };
    askBefore(this, confirmation, this, [this, id] { undo(id); });
}

void DataHome::undo(ImportId id)
{
    Errand* errand = m_services.work.start(
        this, BooksWork::Changes::Books,
        [id](BackOffice& books, ErrandWatch&) { return books.undoImport.run(id); },
        [this](const Done& undone) {
            if (undone) {
                emit toastWanted({ .text = tr("The import was taken out of the books") });
                emit storesChanged();
                return;
            }
            emit toastWanted({ .text = sentenceFor(undone.error(), m_services.formats.language()),
                               .isError = true });
        });
    m_undoing->follow(errand, tr("Taking the import out"),
                      [](const ErrandProgress&) { return QString(); });
}

void DataHome::startExport(ReportKind kind)
{
    if (!m_store)
        return;
    auto* sheet = new ExportSheet(m_services, *m_store, kind, this);
    connect(sheet, &ExportSheet::toastWanted, this, &DataHome::toastWanted);
    sheet->open();
}

} // namespace jangbu::ui
