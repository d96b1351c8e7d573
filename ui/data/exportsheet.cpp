#include "ui/data/exportsheet.h"

#include "core/report/reportpages.h"
#include "ui/print/reportprinter.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QUrl>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array exportFormats { ReportFormat::Xlsx, ReportFormat::Pdf, ReportFormat::Csv };
const QString exportFolderKey = u"data/exportFolder"_s;

} // namespace

QString ExportSheet::nameOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Sales:
        return tr("Sales");
    case ReportKind::Statistics:
        return tr("Statistics");
    case ReportKind::Settlement:
        return tr("Settlement");
    case ReportKind::Menu:
        return tr("Menu");
    case ReportKind::AccountantsBook:
        return tr("Accountant's book");
    }
    return {};
}

QString ExportSheet::noteOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Sales:
        return tr("Trades, payments, refunds");
    case ReportKind::Statistics:
        return tr("What sold, with shares");
    case ReportKind::Settlement:
        return tr("From gross to profit");
    case ReportKind::Menu:
        return tr("Prices, categories, stock");
    case ReportKind::AccountantsBook:
        return tr("VAT of a quarter or half-year");
    }
    return {};
}

ExportSheet::ExportSheet(const PageServices& services, const Store& store, ReportKind kind,
                         QWidget* anchor)
    : Sheet(anchor, nameOf(kind), 520)
    , m_services(services)
    , m_store(store)
    , m_kind(kind)
    , m_today(store.time.businessDateOf(services.clock.nowUtc()))
    , m_progress(new ProgressPanel)
{
    setNote(noteOf(kind));
    makePeriod();
    makeFormat();
    body()->addWidget(m_progress);
    m_preview = new Button(tr("Print preview"), ButtonRole::Ghost, u"printer"_s);
    m_preview->setObjectName(u"printPreviewButton"_s);
    addAside(m_preview);
    auto* cancel = addButton(tr("Close"));
    m_save = addButton(tr("Save as…"), ButtonRole::Primary);
    m_save->setObjectName(u"saveExportButton"_s);
    connect(m_preview, &Button::clicked, this, &ExportSheet::preview);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(m_save, &Button::clicked, this, [this] { save(); });
}

void ExportSheet::makePeriod()
{
    if (m_kind == ReportKind::Menu)
        return;
    body()->addWidget(makeLabel(tr("Dates"), TextStyle::Small, Tone::Muted));
    if (m_kind == ReportKind::Settlement || m_kind == ReportKind::AccountantsBook) {
        m_choices = new QComboBox;
        m_choices->setObjectName(u"exportPeriodBox"_s);
        m_choices->setAccessibleName(tr("Dates"));
        body()->addWidget(m_choices);
        if (m_kind == ReportKind::Settlement)
            askForMonths();
        else
            fillTaxPeriods();
        return;
    }
    QStringList terms { tr("Day"), tr("Week"), tr("Month") };
    if (m_kind == ReportKind::Sales)
        terms.append(tr("Range"));
    m_terms = new Segmented(terms);
    m_terms->setObjectName(u"exportTerms"_s);
    m_picker = new PeriodPicker(m_services.formats, m_today);
    m_picker->setObjectName(u"exportPicker"_s);
    m_terms->setCurrent(2);
    m_picker->setMode(PeriodPicker::Mode::Month);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_terms);
    row->addWidget(m_picker, 1);
    body()->addLayout(row);
    connect(m_terms, &Segmented::chosen, m_picker,
            [this](int term) { m_picker->setMode(static_cast<PeriodPicker::Mode>(term)); });
}

void ExportSheet::makeFormat()
{
    body()->addWidget(makeLabel(tr("Format"), TextStyle::Small, Tone::Muted));
    m_formats = new Segmented({ tr("Spreadsheet (XLSX)"), tr("Pages (PDF)"), tr("CSV") });
    m_formats->setObjectName(u"exportFormats"_s);
    m_formats->setStretched();
    body()->addWidget(m_formats);
    if (m_kind == ReportKind::Sales || m_kind == ReportKind::Menu) {
        body()->addWidget(makeParagraph(tr("The CSV is Jangbu's own file: it can be imported again "
                                           "here or elsewhere."),
                                        TextStyle::Caption));
    }
}

void ExportSheet::askForMonths()
{
    m_services.work.ask(
        this, [store = m_store](BackOffice& books) { return recentSettlementMonths(books, store); },
        [this](const Result<QList<Window>>& months) {
            if (!months)
                return;
            m_months = *months;
            for (const Window& month : m_months)
                m_choices->addItem(m_services.formats.range(month, m_today));
            // The month that is over is mostly the one that is wanted.
            m_choices->setCurrentIndex(1);
        });
}

void ExportSheet::fillTaxPeriods()
{
    const QDate today = QDate::fromString(m_today.toIso(), Qt::ISODate);
    for (int year = today.year(); year >= today.year() - 2; --year) {
        for (const QString& part : { u"H2"_s, u"H1"_s, u"Q4"_s, u"Q3"_s, u"Q2"_s, u"Q1"_s }) {
            const QString name = QString::number(year) + part;
            const auto period = TaxPeriod::from(name);
            if (period && period->window().start <= m_today)
                m_choices->addItem(
                    u"%1  ·  %2"_s.arg(name, m_services.formats.range(period->window(), m_today)),
                    name);
        }
    }
}

ReportFormat ExportSheet::format() const
{
    return exportFormats[size_t(m_formats->current())];
}

ReportWish ExportSheet::wish() const
{
    ReportWish wish { .kind = m_kind,
                      .store = m_store,
                      .window = { m_today, m_today.addDays(1) },
                      .language = m_services.formats.language() };
    if (m_picker) {
        wish.window = m_picker->window();
        wish.term = static_cast<Term>(qMin(m_terms->current(), 2));
    } else if (m_kind == ReportKind::Settlement && m_choices->currentIndex() >= 0) {
        wish.window = m_months.at(m_choices->currentIndex());
    } else if (m_kind == ReportKind::AccountantsBook) {
        wish.period = TaxPeriod::from(m_choices->currentData().toString());
    }
    return wish;
}

QString ExportSheet::periodWords() const
{
    const ReportWish now = wish();
    if (m_kind == ReportKind::Menu)
        return m_today.toIso();
    if (now.period)
        return now.period->name();
    return now.window.start.toIso() + u'_' + now.window.lastDay().toIso();
}

QString ExportSheet::suggestedPath() const
{
    static const std::array endings { u".xlsx"_s, u".pdf"_s, u".csv"_s };
    const QString folder
        = m_services.preferences
              .value(exportFolderKey,
                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .toString();
    const QString name = u"%1 %2 %3"_s.arg(m_store.name, nameOf(m_kind), periodWords());
    QString safe = name;
    safe.replace(u'/', u'-');
    return QDir(folder).filePath(safe + endings[size_t(m_formats->current())]);
}

void ExportSheet::setBusy(bool isBusy)
{
    m_save->setBusy(isBusy, tr("Writing"));
    m_preview->setEnabled(!isBusy);
}

void ExportSheet::save(QString path)
{
    if (path.isEmpty())
        path = QFileDialog::getSaveFileName(this, nameOf(m_kind), suggestedPath());
    if (path.isEmpty() || (m_kind == ReportKind::Settlement && m_months.isEmpty()))
        return;
    m_services.preferences.setValue(exportFolderKey, QFileInfo(path).absolutePath());
    setBusy(true);
    const ExportWish wanted { wish(), format(), path };
    Errand* errand = m_services.work.start(
        this, BooksWork::Changes::Nothing,
        [wanted](BackOffice& books, ErrandWatch& watch) {
            return writeExport(books, wanted, watch);
        },
        [this, path](const Done& outcome) { finished(outcome, path); });
    m_progress->follow(errand, tr("Writing the file"),
                       [](const ErrandProgress&) { return QString(); });
}

void ExportSheet::finished(const Done& outcome, const QString& path)
{
    setBusy(false);
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled)
            emit toastWanted({ .text = sentenceFor(outcome.error(), m_services.formats.language()),
                               .isError = true });
        return;
    }
    emit toastWanted(
        { .text = tr("Written: %1").arg(QFileInfo(path).fileName()),
          .actionText = tr("Open"),
          .action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); } });
    accept();
}

/// Pages are set where the books are read, since some reports are long.
void ExportSheet::preview()
{
    if (m_kind == ReportKind::Settlement && m_months.isEmpty())
        return;
    setBusy(true);
    m_services.work.start(
        this, BooksWork::Changes::Nothing,
        [wanted = wish()](BackOffice& books, ErrandWatch&) -> Result<ReportPages> {
            JANGBU_TRY_ASSIGN(const Report report,
                              MakeReport(books.database, books.clock).run(wanted));
            return ReportPages::of(report);
        },
        [this](const Result<ReportPages>& pages) {
            setBusy(false);
            if (pages)
                return previewPages(*pages, window());
            emit toastWanted({ .text = sentenceFor(pages.error(), m_services.formats.language()),
                               .isError = true });
        });
}

} // namespace jangbu::ui
