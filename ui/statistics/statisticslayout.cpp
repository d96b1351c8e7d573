#include "core/menu/categorylabel.h"
#include "ui/statistics/categorycard.h"
#include "ui/statistics/exportstatistics.h"
#include "ui/statistics/figurestrip.h"
#include "ui/statistics/hourscard.h"
#include "ui/statistics/pairscard.h"
#include "ui/statistics/rankingdelegate.h"
#include "ui/statistics/rankingmodel.h"
#include "ui/statistics/statisticspage.h"
#include "ui/statistics/trendcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rankingRowHeight = 41;
/// Below, the charts stand under the ranking.
constexpr int twoColumnsFrom = 860;

QComboBox* makeCombo(const QString& name, TextStyle style, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setFont(fontOf(style));
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

void placeInHead(QWidget* widget, int right)
{
    const QSize size = widget->sizeHint();
    const int height = widget->parentWidget()->height();
    widget->setGeometry(right - size.width(), (height - size.height()) / 2, size.width(),
                        size.height());
}

} // namespace

void StatisticsPage::buildHeader()
{
    m_mode = new Segmented({ tr("Day"), tr("Week"), tr("Month"), tr("Range") }, this);
    m_mode->setObjectName(u"modeChoice"_s);
    m_mode->setAccessibleName(tr("Length of the period"));
    m_period = new PeriodPicker(formats(),
                                BusinessDate(services().clock.nowUtc().toDateTime().date()), this);
    m_period->setObjectName(u"periodPicker"_s);
    m_export = new Button(tr("Export"), ButtonRole::Secondary, u"download"_s, this);
    m_export->setObjectName(u"exportButton"_s);
    auto* menu = new QMenu(m_export);
    const QList<std::pair<QString, QString>> kinds { { tr("Spreadsheet (XLSX)"), u"xlsx"_s },
                                                     { tr("Paper (PDF)"), u"pdf"_s },
                                                     { tr("Table (CSV)"), u"csv"_s } };
    for (const auto& [text, ending] : kinds)
        menu->addAction(text, this, [this, end = ending] { exportAs(end); });
    m_export->setMenu(menu);
    header()->add(m_mode);
    header()->add(m_period);
    header()->add(m_export);
}

void StatisticsPage::buildContent()
{
    auto* content = new QWidget(this);
    setStyleProperty(content, "role", u"clear"_s);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_figures = new FigureStrip(content);
    layout->addWidget(m_figures);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(makeRanking(), 560);
    m_columns->addWidget(makeCharts(), 444);
    layout->addLayout(m_columns, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    body()->addWidget(m_stack);
}

QWidget* StatisticsPage::makeRanking()
{
    auto* card = new Card(tr("Product ranking"), this);
    card->setFlush();
    m_category = makeCombo(tr("Category"), TextStyle::Small, card);
    setStyleProperty(m_category, "sizing", u"small"_s);
    m_category->setObjectName(u"categoryChoice"_s);
    m_category->addItem(tr("All categories"));
    m_by = new Segmented({ tr("Count"), tr("Amount") }, card);
    m_by->setObjectName(u"byChoice"_s);
    m_by->setAccessibleName(tr("Rank by"));
    m_by->setSmall();
    m_by->setCurrent(1);
    card->head()->addWidget(m_category);
    card->head()->addWidget(m_by);
    buildTable(card);
    card->body()->setContentsMargins(0, 0, 0, 12);
    card->body()->addWidget(m_table);
    return card;
}

void StatisticsPage::buildTable(QWidget* parent)
{
    m_ranking = new RankingModel(formats(), this);
    m_table = new QTableView(parent);
    m_table->setObjectName(u"rankingTable"_s);
    m_table->setAccessibleName(tr("Product ranking"));
    m_table->setModel(m_ranking);
    setStyleProperty(m_table, "role", u"plain"_s);
    dressTable(m_table, rankingRowHeight);
    m_table->setItemDelegate(new RankingDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMinimumHeight(36 + 6 * rankingRowHeight);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSortIndicatorShown(true);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(RankingModel::ProductColumn, QHeaderView::Stretch);
    head->resizeSection(RankingModel::RankColumn, 36);
    head->resizeSection(RankingModel::CountColumn, 58);
    head->resizeSection(RankingModel::AmountColumn, 104);
    head->resizeSection(RankingModel::ShareColumn, 106);
    head->resizeSection(RankingModel::ChangeColumn, 140);
    m_beside = makeCombo(tr("Compared with"), TextStyle::Caption, head);
    setStyleProperty(m_beside, "role", u"head"_s);
    m_beside->setObjectName(u"besideChoice"_s);
    for (const Beside beside : { Beside::Previous, Beside::LastYear })
        m_beside->addItem(PeriodWords::of(Term::Week, beside).versus);
    m_info = Button::ofIcon(u"info"_s, tr("What these numbers mean"), ButtonRole::IconGhost, head);
    m_info->setObjectName(u"infoButton"_s);
    m_info->setSize(ButtonSize::Small);
    head->installEventFilter(this);
}

QWidget* StatisticsPage::makeCharts()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_trend = new TrendCard(formats(), column);
    m_categories = new CategoryCard(formats(), column);
    m_hours = new HoursCard(formats(), column);
    layout->addWidget(m_trend, 184);
    layout->addWidget(m_categories, 0);
    m_pairs = new PairsCard(formats(), column);
    layout->addWidget(m_hours, 254);
    layout->addWidget(m_pairs, 0);
    return column;
}

void StatisticsPage::buildEmpty()
{
    auto* neverSold = new EmptyState(u"chart-column"_s, tr("No sales yet"),
                                     tr("Statistics begin with the first payment. If your till "
                                        "has written a file, you can see your sales at once."),
                                     this);
    Button* import = neverSold->addAction(tr("Import sales"), true);
    import->setObjectName(u"importButton"_s);
    connect(import, &Button::clicked, this, [this] {
        emit destinationWanted({ PageId::Data, u"import"_s, {} });
    });
    connect(neverSold->addAction(tr("Enter a sale")), &Button::clicked, this, [this] {
        emit destinationWanted({ PageId::Live, {}, {} });
    });
    neverSold->setHint(tr("You can also drop a CSV file on this window."));
    auto* nothingHere
        = new EmptyState(u"calendar-days"_s, tr("Nothing was sold in this period"),
                         tr("Choose other days, or go to the last ones with sales."), this);
    Button* lastSales = nothingHere->addAction(tr("Show the last sales"), true);
    lastSales->setObjectName(u"lastSalesButton"_s);
    connect(lastSales, &Button::clicked, this, &StatisticsPage::goToLastSale);
    for (EmptyState* empty : { neverSold, nothingHere }) {
        auto* card = new Card({}, this);
        card->body()->addWidget(empty);
        m_stack->addWidget(card);
    }
}

void StatisticsPage::connectSignals()
{
    connect(m_mode, &Segmented::chosen, this, &StatisticsPage::setMode);
    connect(m_period, &PeriodPicker::windowChanged, this, [this] {
        m_isPeriodChosen = true;
        refresh();
    });
    connect(m_by, &Segmented::chosen, this, &StatisticsPage::refresh);
    connect(m_category, &QComboBox::currentIndexChanged, this, &StatisticsPage::refresh);
    connect(m_beside, &QComboBox::currentIndexChanged, this, [this] {
        if (m_answer && m_stack->currentIndex() == Content)
            showContent();
    });
    connect(m_info, &Button::clicked, this, &StatisticsPage::explain);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const bool isByCount = section == RankingModel::CountColumn;
        if (isByCount || section == RankingModel::AmountColumn) {
            m_by->setCurrent(isByCount ? 0 : 1);
            refresh();
        }
        showSorted();
    });
    connectReceipts();
}

void StatisticsPage::connectReceipts()
{
    connect(m_table, &QTableView::activated, this, &StatisticsPage::openRow);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RankingModel::ProductColumn)
            openRow(index);
    });
    const auto openAll = [this] {
        openReceipts({ .dates = m_answer->window, .category = askedCategory() }, askedWords());
    };
    connect(m_figures->sales(), &PeriodFigure::opened, this, openAll);
    connect(m_figures->pieces(), &PeriodFigure::opened, this, openAll);
    connect(m_figures->refunds(), &PeriodFigure::opened, this, [this] {
        openReceipts(
            { .dates = m_answer->window, .category = askedCategory(), .onlyRefunded = true },
            tr("Refunds"));
    });
    connect(m_trend, &TrendCard::opened, this, [this](const Window& days) {
        openReceipts({ .dates = days, .category = askedCategory() }, askedWords());
    });
    connect(m_pairs, &PairsCard::opened, this, [this](const ProductPair& pair) {
        openReceipts({ .dates = m_answer->window, .product = pair.second }, pair.secondName);
    });
    connect(m_categories, &CategoryCard::opened, this, [this](const QString& category) {
        openReceipts({ .dates = m_answer->window, .category = category },
                     categoryLabel(category, formats().language()));
    });
}

void StatisticsPage::arrange()
{
    m_columns->setDirection(width() >= twoColumnsFrom ? QBoxLayout::LeftToRight
                                                      : QBoxLayout::TopToBottom);
}

void StatisticsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Keeps what stands in the table's head at its right end.
bool StatisticsPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == m_table->horizontalHeader() && isMoved) {
        const QWidget* head = m_table->horizontalHeader();
        placeInHead(m_info, head->width() - 6);
        placeInHead(m_beside, m_info->x());
    }
    return Page::eventFilter(watched, event);
}

void StatisticsPage::exportAs(const QString& ending)
{
    const auto asked = period();
    if (!asked)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested = folder + u'/' + exportName(store(), asked->window()) + u'.' + ending;
    QString path
        = QFileDialog::getSaveFileName(this, tr("Export statistics"), suggested, u"*."_s + ending);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    const StatisticsExport wanted { store(),
                                    { *asked, choice().by, askedCategory() },
                                    formats().language(),
                                    services().clock.nowUtc(),
                                    path };
    m_export->setBusy(true, tr("Working"));
    startExport(work(), this, wanted, [this, path](const Done& written) {
        m_export->setBusy(false);
        if (written)
            say(tr("Exported to %1").arg(path));
        else
            showError(written.error());
    });
}

} // namespace jangbu::ui
