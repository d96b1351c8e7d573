#include "ui/data/bookscare.h"

#include "ui/data/differencesmodel.h"
#include "ui/data/icontile.h"
#include "ui/data/verifywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

const QString lastBackupKey = u"data/lastBackup"_s;

} // namespace

BooksCare::BooksCare(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_icon(new IconTile(u"shield-check"_s, 36))
    , m_headline(makeLabel(tr("Not checked yet"), TextStyle::BodyBold))
    , m_note(makeParagraph(tr("Works every total out again from the single rows and looks whether "
                              "the seals still fit. Nothing is changed."),
                           TextStyle::Small))
    , m_verify(new Button(tr("Check the books"), ButtonRole::Secondary, u"clipboard-check"_s))
    , m_differences(new Button(tr("See what differs"), ButtonRole::Link))
    , m_checking(new ProgressPanel)
    , m_backUp(new Button(tr("Back up"), ButtonRole::Secondary, u"save"_s))
    , m_restore(new Button(tr("Restore"), ButtonRole::Secondary, u"archive-restore"_s))
    , m_lastBackup(makeParagraph({}, TextStyle::Small))
    , m_copying(new ProgressPanel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeCheck());
    layout->addWidget(makeBackup());
    connect(m_verify, &Button::clicked, this, &BooksCare::verify);
    connect(m_differences, &Button::clicked, this, &BooksCare::showDifferences);
    connect(m_backUp, &Button::clicked, this, [this] { backUp(); });
    connect(m_restore, &Button::clicked, this, [this] { restore(); });
}

Card* BooksCare::makeCheck()
{
    auto* card = new Card(tr("Check of the books"));
    m_headline->setObjectName(u"verifyHeadline"_s);
    m_note->setObjectName(u"verifyNote"_s);
    m_verify->setObjectName(u"verifyButton"_s);
    m_differences->setObjectName(u"differencesButton"_s);
    m_differences->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_verify);
    actions->addWidget(m_differences);
    actions->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_checking);
    card->body()->addLayout(actions);
    return card;
}

Card* BooksCare::makeBackup()
{
    auto* card = new Card(tr("Backup"));
    m_backUp->setObjectName(u"backUpButton"_s);
    m_restore->setObjectName(u"restoreButton"_s);
    m_lastBackup->setObjectName(u"lastBackup"_s);
    const QString last = m_services.preferences.value(lastBackupKey).toString();
    m_lastBackup->setText(last.isEmpty() ? tr("There is no backup of this PC's books yet.")
                                         : tr("Last: %1").arg(last));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_backUp);
    actions->addWidget(m_restore);
    actions->addStretch(1);
    card->body()->addWidget(m_lastBackup);
    card->body()->addWidget(m_copying);
    card->body()->addLayout(actions);
    return card;
}

void BooksCare::setBusy(bool isBusy)
{
    for (Button* button : { m_verify, m_backUp, m_restore })
        button->setEnabled(!isBusy);
}

void BooksCare::showError(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        emit toastWanted(
            { .text = sentenceFor(error, m_services.formats.language()), .isError = true });
}

void BooksCare::verify()
{
    setBusy(true);
    m_differences->hide();
    Errand* errand = m_services.work.start(
        this, BooksWork::Changes::Nothing,
        [](BackOffice& books, ErrandWatch& watch) {
            const VerifyWatch eyes { .progress =
                                         [&watch](qint64 finished, qint64 total) {
                                             watch.report(ImportPhase::Checking, finished, total);
                                         },
                                     .isCancelled = [&watch] { return watch.isCancelled(); } };
            return books.verifyBooks.run(std::nullopt, eyes);
        },
        [this](const Result<VerifyReport>& report) { showReport(report); });
    m_checking->follow(errand, tr("Checking"), [this](const ErrandProgress& progress) {
        return progress.total > 0 ? tr("%1 of %2 stores")
                                        .arg(m_services.formats.count(progress.done),
                                             m_services.formats.count(progress.total))
                                  : QString();
    });
}

void BooksCare::showReport(const Result<VerifyReport>& report)
{
    setBusy(false);
    if (!report)
        return showError(report.error());
    m_report = *report;
    const bool agrees = m_report.differences.isEmpty();
    m_icon->set(agrees ? u"shield-check"_s : u"triangle-alert"_s,
                agrees ? IconTile::Ground::Positive : IconTile::Ground::Negative);
    m_headline->setText(VerifyWords::headline(m_report, m_services.formats));
    setTone(m_headline, agrees ? Tone::Normal : Tone::Negative);
    m_note->setText(VerifyWords::note(m_report, m_services.formats));
    m_differences->setVisible(!agrees);
}

void BooksCare::showDifferences()
{
    auto* sheet = new Sheet(this, tr("What differs"), 860);
    sheet->setNote(VerifyWords::note(m_report, m_services.formats));
    auto* model = new DifferencesModel(sheet);
    model->setDifferences(m_report.differences);
    auto* table = new QTableView;
    table->setObjectName(u"differencesTable"_s);
    table->setAccessibleName(tr("What differs"));
    table->setModel(model);
    dressTable(table, 36);
    table->setMinimumHeight(320);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    sheet->body()->addWidget(table);
    auto* close = sheet->addButton(tr("Close"));
    connect(close, &Button::clicked, sheet, &Sheet::accept);
    auto* calendar = sheet->addButton(tr("Show in the calendar"));
    calendar->setObjectName(u"differencesInCalendar"_s);
    connect(calendar, &Button::clicked, this, [this, sheet] {
        sheet->accept();
        emit differencesWanted(m_report);
    });
    sheet->open(close);
}

QString BooksCare::suggestedPath() const
{
    const QString folder
        = m_services.preferences
              .value(u"data/backupFolder"_s,
                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .toString();
    const QString today = m_services.clock.nowUtc().toIso().left(10);
    return QDir(folder).filePath(u"%1 %2.jangbu"_s.arg(tr("Backup"), today));
}

void BooksCare::backUp(QString path)
{
    if (path.isEmpty())
        path = QFileDialog::getSaveFileName(this, tr("Back up into"), suggestedPath(),
                                            tr("Backups (*.jangbu)"), nullptr,
                                            QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    setBusy(true);
    m_services.preferences.setValue(u"data/backupFolder"_s, QFileInfo(path).absolutePath());
    Errand* errand = m_services.work.start(
        this, BooksWork::Changes::Nothing,
        [path](BackOffice& books, ErrandWatch& watch) {
            return books.backUpBooks.run(path, watch.progress());
        },
        [this, path](const Result<qint64>& bytes) {
            setBusy(false);
            if (!bytes)
                return showError(bytes.error());
            const QString name = QFileInfo(path).fileName();
            const QString last = u"%1 · %2"_s.arg(name, m_services.formats.fileSize(*bytes));
            m_services.preferences.setValue(lastBackupKey, last);
            m_lastBackup->setText(tr("Last: %1").arg(last));
            emit toastWanted({ .text = tr("Backed up and checked: %1").arg(name) });
        });
    m_copying->follow(errand, tr("Backing up"), [](const ErrandProgress&) { return QString(); });
}

void BooksCare::restore(QString path)
{
    if (path.isEmpty())
        path = QFileDialog::getOpenFileName(
            this, tr("Choose a backup"), QFileInfo(suggestedPath()).absolutePath(),
            tr("Backups (*.jangbu)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    const Confirmation confirmation {
        .title = tr("Put this backup in the place of the books?"),
        .note = tr("%1 replaces all that is in the books now. What is there now is copied beside "
                   "them first, so nothing is lost.")
                    .arg(QFileInfo(path).fileName()),
        .keepText = tr("Keep the books"),
        .actText = tr("Restore the backup"),
    };
    askBefore(this, confirmation, this, [this, path] { startRestore(path); });
}

void BooksCare::startRestore(const QString& path)
{
    setBusy(true);
    Errand* errand = m_services.work.start(
        this, BooksWork::Changes::Books,
        [path](BackOffice& books, ErrandWatch& watch) {
            return books.restoreBooks.run(path, watch.progress());
        },
        [this](const Result<QString>& copy) {
            setBusy(false);
            if (!copy)
                return showError(copy.error());
            const QString text = copy->isEmpty()
                ? tr("The backup is in place")
                : tr("The backup is in place. What was there before: %1")
                      .arg(QFileInfo(*copy).fileName());
            emit toastWanted({ .text = text });
            emit storesChanged();
        });
    m_copying->follow(errand, tr("Restoring"), [](const ErrandProgress&) { return QString(); });
}

} // namespace jangbu::ui
