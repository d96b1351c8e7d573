#include "core/report/makereport.h"
#include "ui/people/logsection.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QFileDialog>
#include <QFileInfo>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

void LogSection::checkChain()
{
    m_hasChecked = true;
    m_check->setEnabled(false);
    setTone(m_chain, Tone::Muted);
    m_chain->setText(tr("Checking…"));
    Errand* errand = work().start(
        this, BooksWork::Changes::Nothing,
        [](BackOffice& books, ErrandWatch&) -> Result<ChainState> {
            ChainState state;
            JANGBU_TRY_ASSIGN(const auto heads, books.log.heads());
            for (const AuditHead& head : heads)
                state.entries += head.number;
            JANGBU_TRY_ASSIGN(state.breaks, books.log.verify());
            return state;
        },
        [this](const Result<ChainState>& state) {
            m_check->setEnabled(true);
            if (state)
                return showChain(*state);
            m_chain->setText({});
            showError(state.error());
        });
    connect(errand, &Errand::finished, errand, &QObject::deleteLater);
}

void LogSection::showChain(const ChainState& state)
{
    const bool isWhole = state.breaks.isEmpty();
    setTone(m_chain, isWhole ? Tone::Positive : Tone::Negative);
    if (isWhole) {
        m_chain->setText(
            tr("Checked, whole: %n entries", nullptr, static_cast<int>(state.entries)));
    } else {
        const AuditBreak& first = state.breaks.constFirst();
        m_chain->setText(tr("Does not fit: entry %1 of %2 was changed or taken out behind "
                            "Jangbu’s back.")
                             .arg(formats().count(first.number), first.program));
    }
    emit warningChanged(!isWhole);
}

void LogSection::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the log"),
                                                      tr("log") + u".csv"_s, u"*.csv"_s);
    if (!path.isEmpty())
        exportTo(path);
}

void LogSection::chooseCountsFile(const QString& ending)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the exceptions"), tr("exceptions") + u'.' + ending, u"*."_s + ending);
    if (!path.isEmpty())
        exportCountsTo(path);
}

void LogSection::exportCountsTo(const QString& path)
{
    const ReportFormat format = reportFormatOf(path).value_or(ReportFormat::Csv);
    const ExceptionsWish wanted { .store = store(),
                                  .days = chosenDays(),
                                  .language = formats().language() };
    Errand* errand = work().start(
        this, BooksWork::Changes::Books,
        [path, format, wanted](BackOffice& books, ErrandWatch&) {
            return MakeReport(books.database, books.clock).saveExceptions(wanted, format, path);
        },
        [this, path](const Done& written) {
            if (written)
                say(tr("Saved as %1").arg(QFileInfo(path).fileName()));
            else
                showError(written.error());
        });
    connect(errand, &Errand::finished, errand, &QObject::deleteLater);
}

void LogSection::exportTo(const QString& path)
{
    AuditWish wanted = wish();
    wanted.limit = AuditWish().limit;
    Errand* errand = work().start(
        this, BooksWork::Changes::Books,
        [path, wanted](BackOffice& books, ErrandWatch&) {
            return books.exportLog.run(path, wanted);
        },
        [this](const Result<qint64>& written) {
            if (written)
                say(tr("%n entries exported", nullptr, static_cast<int>(*written)));
            else
                showError(written.error());
        });
    connect(errand, &Errand::finished, errand, &QObject::deleteLater);
}

} // namespace jangbu::ui
