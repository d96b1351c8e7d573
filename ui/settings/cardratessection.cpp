#include "ui/settings/cardratessection.h"

#include "ui/charts/ratetimeline.h"
#include "ui/formats.h"
#include "ui/settings/missingraterow.h"
#include "ui/settings/presetbutton.h"
#include "ui/settings/presetsheet.h"
#include "ui/settings/ratesheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tablelook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 44;
constexpr int missingRowHeight = 52;
constexpr int headHeight = 37;

CardKind kindAt(int choice)
{
    return choice == 0 ? CardKind::Credit : CardKind::Debit;
}

} // namespace

CardRatesSection::CardRatesSection(const PageServices& services)
    : SettingsSection(
        services,
        { u"card-rates"_s,
          u"percent"_s,
          tr("Card fees"),
          { tr("Rate"), tr("Card company"), tr("Preferential rates"), tr("Credit"), tr("Debit") } },
        tr("A payment is counted with the rate of its day. Fees of payments that "
           "were rated already never change."))
    , m_model(new CardRateModel(services.formats, this))
{
    auto* add = new Button(tr("Add card company"), ButtonRole::Secondary, u"plus"_s, this);
    add->setObjectName(u"addCompanyButton"_s);
    addAction(add);
    connect(add, &Button::clicked, this, [this] { askForRate({}); });
    body()->addWidget(makePresets());
    body()->addWidget(makeTable());
    body()->addWidget(makeTimeline());
}

QWidget* CardRatesSection::makePresets()
{
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(20, 6, 20, 6);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(
        makeLabel(tr("Fill in preferential rates"), TextStyle::SmallBold, Tone::Normal, card));
    row->addWidget(makeLabel(tr("Sales of last year"), TextStyle::Caption, Tone::Muted, card));
    row->addStretch(1);
    for (const PreferentialClass& merchants : preferentialClasses()) {
        auto* button = new PresetButton(merchants, formats(), card);
        button->setObjectName(u"presetButton"_s);
        connect(button, &PresetButton::clicked, this,
                [this, merchants] { askForPreset(merchants); });
        row->addWidget(button);
    }
    card->body()->addLayout(row);
    return card;
}

QWidget* CardRatesSection::makeTable()
{
    auto* card = new Card({}, this);
    card->setFlush();
    m_table = new QTableView(card);
    m_table->setObjectName(u"cardRatesTable"_s);
    m_table->setAccessibleName(tr("Card fees"));
    m_table->setModel(m_model);
    dressTable(m_table, rowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionsClickable(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(CardRateModel::Upcoming, QHeaderView::Stretch);
    const QList<int> widths { 132, 88, 104, 164 };
    for (int column = 0; column < widths.size(); ++column)
        head->resizeSection(column, widths.at(column));
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_company = m_model->at(current.row()).company;
                showTimeline();
            });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { askForRate(m_model->at(index.row()).company); });
    card->body()->addWidget(m_table);
    return card;
}

QWidget* CardRatesSection::makeTimeline()
{
    m_timelineCard = new Card(u" "_s, this);
    m_timelineCard->body()->setContentsMargins(20, 0, 20, 12);
    m_timelineCard->head()->setContentsMargins(20, 12, 12, 4);
    m_kind = new Segmented({ tr("Credit"), tr("Debit") }, m_timelineCard);
    m_kind->setObjectName(u"rateKind"_s);
    m_kind->setSmall();
    m_kind->setAccessibleName(tr("Kind of card"));
    auto* add = new Button(tr("New rate"), ButtonRole::Link, u"plus"_s, m_timelineCard);
    add->setObjectName(u"newRateButton"_s);
    m_timeline = new RateTimeline(m_timelineCard);
    m_timeline->setObjectName(u"rateTimeline"_s);
    const Formats& written = formats();
    m_timeline->setRateText([&written](qint64 ppm) { return written.rate(ppm); });
    m_timeline->setEmptyText(tr("No rate yet"));
    m_timelineCard->head()->addWidget(m_kind);
    m_timelineCard->head()->addWidget(m_timeline->makeTableButton(m_timelineCard));
    m_timelineCard->head()->addWidget(add);
    m_timelineCard->body()->addWidget(m_timeline);
    connect(m_kind, &Segmented::chosen, this, &CardRatesSection::showTimeline);
    connect(add, &Button::clicked, this, [this] { askForRate(chosenCompany()); });
    return m_timelineCard;
}

void CardRatesSection::refresh()
{
    if (!hasStore())
        return;
    work().ask(
        this, m_newest, [store = store()](BackOffice& books) { return books.cardRates.run(store); },
        [this](const Result<QList<CompanyRates>>& rates) {
            if (rates)
                show(*rates);
            else
                showError(rates.error());
        });
}

void CardRatesSection::show(const QList<CompanyRates>& rates)
{
    m_model->setRates(rates, today());
    placeMissingRows();
    fitTable();
    bool isMissing = false;
    for (const CompanyRates& company : rates)
        isMissing = isMissing || company.isMissing();
    emit warningChanged(isMissing);
    const int row = qMax(0, m_model->rowOf(m_company));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showTimeline();
}

/// They lie over the cells: what a table places itself keeps the padding of a cell.
void CardRatesSection::placeMissingRows()
{
    for (const auto& missing : std::as_const(m_missing)) {
        missing.second->hide();
        missing.second->deleteLater();
    }
    m_missing.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CompanyRates& rates = m_model->at(row);
        m_table->setRowHeight(row, rates.isMissing() ? missingRowHeight : rowHeight);
        if (!rates.isMissing())
            continue;
        auto* missing = new MissingRateRow(rates, store().currency, formats(), m_table->viewport());
        missing->show();
        connect(missing, &MissingRateRow::saveWanted, this, &CardRatesSection::save);
        m_missing.append({ row, missing });
    }
}

void CardRatesSection::alignMissingRows()
{
    QList<int> edges;
    const QHeaderView* head = m_table->horizontalHeader();
    for (int column = 0; column < CardRateModel::ColumnCount; ++column)
        edges.append(head->sectionPosition(column));
    edges.append(head->length());
    for (const auto& [row, missing] : std::as_const(m_missing)) {
        missing->setGeometry(0, m_table->rowViewportPosition(row), m_table->viewport()->width(),
                             m_table->rowHeight(row));
        missing->alignTo(edges);
    }
}

void CardRatesSection::fitTable()
{
    int height = headHeight;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
    alignMissingRows();
}

bool CardRatesSection::eventFilter(QObject* watched, QEvent* event)
{
    const bool isNewSize = event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (m_table && watched == m_table->viewport() && isNewSize) {
        // The table places its columns and its widgets after this event.
        QMetaObject::invokeMethod(this, &CardRatesSection::alignMissingRows, Qt::QueuedConnection);
    }
    return SettingsSection::eventFilter(watched, event);
}

QString CardRatesSection::chosenCompany() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->at(current.row()).company : QString();
}

void CardRatesSection::showTimeline()
{
    const QModelIndex current = m_table->currentIndex();
    m_timelineCard->setVisible(current.isValid());
    if (!current.isValid() || !hasStore())
        return;
    const CompanyRates& rates = m_model->at(current.row());
    const QString name = tr("Rates of %1").arg(rates.company);
    m_timelineCard->setTitle(name);
    QList<RateTimeline::Band> bands;
    for (const RateStep& step : rates.steps(kindAt(m_kind->current()))) {
        const bool isFirst = step.from == BusinessDate::beginning();
        bands.append({ isFirst ? std::nullopt : std::optional(step.from), step.rate.ppm(),
                       CardRateModel::fromText(step.from) });
    }
    m_timeline->setName(name);
    m_timeline->setBands(bands, today(), { tr("In force since"), tr("Rate"), tr("Today") });
}

QStringList CardRatesSection::presetCompanies() const
{
    QStringList companies;
    for (int row = 0; row < m_model->rowCount(); ++row)
        companies.append(m_model->at(row).company);
    return companies.isEmpty() ? PresetSheet::usualCompanies() : companies;
}

void CardRatesSection::askForRate(const QString& company)
{
    auto* sheet = new RateSheet(this, formats(), store(), company, today());
    connect(sheet, &RateSheet::saveWanted, this, &CardRatesSection::save);
}

void CardRatesSection::askForPreset(const PreferentialClass& merchants)
{
    auto* sheet = new PresetSheet(this, formats(), store(), merchants, presetCompanies(), today());
    connect(sheet, &PresetSheet::saveWanted, this, &CardRatesSection::save);
}

void CardRatesSection::save(const QList<CardRate>& rates)
{
    if (rates.isEmpty())
        return;
    m_company = rates.first().company;
    work().act(
        this,
        [rates](BackOffice& books) -> Result<qint64> {
            qint64 filled = 0;
            for (const CardRate& rate : rates) {
                JANGBU_TRY_ASSIGN(const qint64 count, books.setCardRate.run(rate));
                filled += count;
            }
            return filled;
        },
        [this](const Result<qint64>& filled) {
            if (!filled)
                showError(filled.error());
            else if (*filled > 0)
                say(tr("Saved. %n payment(s) without a rate got their fee.", nullptr,
                       static_cast<int>(*filled)));
            else
                say(tr("Saved the rate"));
            refresh();
        });
}

} // namespace jangbu::ui
