#include "ui/data/resultstep.h"

#include "ui/data/icontile.h"
#include "ui/data/importfacts.h"
#include "ui/data/importsession.h"
#include "ui/data/importwords.h"
#include "ui/data/wholeprogress.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/text.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

ResultStep::ResultStep(ImportSession& session, const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_formats(formats)
    , m_progress(new ProgressPanel)
    , m_icon(new IconTile(u"check"_s, 48))
    , m_title(makeLabel({}, TextStyle::Section))
    , m_note(makeParagraph({}))
    , m_facts(new FactList)
    , m_statistics(new Button(tr("See statistics"), ButtonRole::Primary, u"chart-column"_s))
    , m_rejects(
          new Button(tr("Open the rows set aside"), ButtonRole::Secondary, u"file-spreadsheet"_s))
    , m_undo(new Button(tr("Undo the import"), ButtonRole::Secondary, u"undo-2"_s))
    , m_more(new Button(tr("Import more"), ButtonRole::Ghost))
{
    auto* card = new Card;
    card->setMaximumWidth(640);
    QVBoxLayout* body = card->body();
    body->setContentsMargins(28, 28, 28, 28);
    body->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setObjectName(u"importResultTitle"_s);
    words->addWidget(m_title);
    words->addWidget(m_note);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    body->addLayout(head);
    body->addWidget(m_progress);
    m_facts->setObjectName(u"importResultFacts"_s);
    body->addWidget(m_facts);
    makeActions(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 4);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
}

void ResultStep::makeActions(QVBoxLayout* layout)
{
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(0, 8, 0, 0);
    actions->setSpacing(8);
    actions->addWidget(m_statistics);
    actions->addWidget(m_rejects);
    actions->addWidget(m_undo);
    actions->addStretch(1);
    actions->addWidget(m_more);
    layout->addLayout(actions);
    m_statistics->setObjectName(u"importStatisticsButton"_s);
    m_undo->setObjectName(u"importUndoButton"_s);
    m_more->setObjectName(u"importMoreButton"_s);
    m_rejects->setObjectName(u"openRejectsButton"_s);
    connect(m_statistics, &Button::clicked, this, &ResultStep::statisticsWanted);
    connect(m_undo, &Button::clicked, this, &ResultStep::undoWanted);
    connect(m_more, &Button::clicked, this, &ResultStep::moreWanted);
    connect(m_rejects, &Button::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.rejectsPath())); });
}

void ResultStep::follow()
{
    if (m_session.state() != ImportSession::State::Importing || !m_session.errand())
        return;
    const auto counted = [this](const ErrandProgress& progress) {
        const auto place = WholeProgress::placeAt(WholeProgress::Kind::Import, progress.done);
        const qint64 seen = m_session.rows() * place.thousandths / WholeProgress::whole;
        const QString rows = m_formats.count(m_session.rows());
        switch (place.phase) {
        case ImportPhase::Reading:
            return tr("Reading: %1 of %2 rows").arg(m_formats.count(seen), rows);
        case ImportPhase::Checking:
            return tr("Comparing with the books");
        case ImportPhase::Writing:
            return tr("Writing: %1 of %2 rows").arg(m_formats.count(seen), rows);
        case ImportPhase::Finishing:
            return tr("Finishing");
        }
        return QString();
    };
    m_progress->follow(m_session.errand(), tr("Importing"), counted);
}

void ResultStep::refresh()
{
    const bool isDone = m_session.state() == ImportSession::State::Imported;
    for (QWidget* widget : QList<QWidget*> { m_facts, m_statistics, m_undo, m_more })
        widget->setVisible(isDone);
    m_rejects->setVisible(isDone && !m_session.rejectsPath().isEmpty());
    if (isDone)
        return showResult();
    m_icon->set(u"download"_s, IconTile::Ground::Accent);
    m_title->setText(tr("The sales are coming in"));
    m_note->setText(tr("You can work on other pages meanwhile. Nothing counts until all is in."));
}

void ResultStep::showResult()
{
    const FilesImportSummary& result = *m_session.result();
    const qint64 trades = result.sales ? result.sales->trades + result.sales->updated : 0;
    const qint64 refunds = result.refunds ? result.refunds->refunds : 0;
    const bool hasNews
        = trades > 0 || refunds > 0 || result.menu || (result.sales && result.sales->refunds > 0);
    const bool isRecorded
        = (result.sales && result.sales->id) || (result.refunds && result.refunds->id);
    m_undo->setVisible(isRecorded);
    m_icon->set(hasNews ? u"check"_s : u"info"_s,
                hasNews ? IconTile::Ground::Positive : IconTile::Ground::Accent);
    m_title->setText(trades > 0    ? tr("%1 trades are in the books").arg(m_formats.count(trades))
                         : hasNews ? tr("The import is done")
                                   : tr("Nothing new"));
    QString note = hasNews ? tr("Statistics and settlement count them already.")
                           : tr("All of it was in the books before.");
    if (!m_session.rejectsPath().isEmpty())
        note += u' '
            + tr("The rows set aside are in %1.")
                  .arg(QFileInfo(m_session.rejectsPath()).fileName());
    setTone(m_note, result.refundsError ? Tone::Negative : Tone::Muted);
    if (result.refundsError) {
        note = tr("The sales are in, but the refunds were refused: %1")
                   .arg(ImportWords::problemOf(*result.refundsError, m_formats.language()));
    }
    m_note->setText(note);
    m_facts->setFacts(ImportFacts::of(result, m_formats)
                      + ImportFacts::ofTotals(result, m_formats));
}

} // namespace jangbu::ui
