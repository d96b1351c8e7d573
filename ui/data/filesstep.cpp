#include "ui/data/filesstep.h"

#include "ui/data/droparea.h"
#include "ui/data/icontile.h"
#include "ui/data/importsession.h"
#include "ui/data/importwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QFileInfo>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

FilesStep::FilesStep(ImportSession& session, const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_formats(formats)
    , m_drop(new DropArea(tr("Drop further files here"),
                          tr("Files that belong together are read together")))
    , m_card(new Card(tr("Files")))
    , m_rows(new QVBoxLayout)
    , m_problem(makeParagraph({}, TextStyle::Body, Tone::Negative))
{
    m_rows->setSpacing(8);
    m_problem->setObjectName(u"fileProblem"_s);
    m_card->body()->addLayout(m_rows);
    m_card->body()->addWidget(m_problem);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_card);
    layout->addWidget(m_drop);
    layout->addStretch(1);
    connect(m_drop, &DropArea::dropped, &m_session, &ImportSession::addFiles);
    connect(m_drop, &DropArea::pressed, this, &FilesStep::filesWanted);
}

void FilesStep::refresh()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : m_session.paths())
        m_rows->addWidget(makeFileRow(path));
    QString problem;
    const Language language = m_formats.language();
    if (const InspectedFile* main = m_session.mainFile(); main && main->issue)
        problem = ImportWords::problemOf(*main, language);
    if (const auto error = m_session.problem())
        problem = ImportWords::problemOf(*error, language);
    const bool isStuck = m_session.state() == ImportSession::State::Stuck;
    m_problem->setText(problem);
    m_problem->setVisible(isStuck && !problem.isEmpty());
}

QWidget* FilesStep::makeFileRow(const QString& path)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(QFileInfo(path).fileName(), TextStyle::BodyBold));
    layout->addWidget(new IconTile(u"file"_s));
    layout->addLayout(words, 1);
    const QList<InspectedFile>& files = m_session.inspection().files;
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const InspectedFile& file) { return file.path == path; });
    if (found != files.end()) {
        words->addWidget(new ElidedLabel(ImportWords::factsOf(*found, m_formats), TextStyle::Small,
                                         Tone::Muted));
        const bool isKnown
            = found->kind != InspectedKind::Unknown && found->kind != InspectedKind::OtherExport;
        layout->addWidget(new Badge(isKnown ? BadgeKind::Positive : BadgeKind::Warning,
                                    ImportWords::kindOf(*found),
                                    isKnown ? u"check"_s : u"circle-help"_s));
    }
    auto* remove = Button::ofIcon(u"x"_s, tr("Leave %1 out").arg(QFileInfo(path).fileName()),
                                  ButtonRole::IconGhost);
    connect(remove, &Button::clicked, &m_session, [this, path] { m_session.removeFile(path); });
    layout->addWidget(remove);
    return row;
}

} // namespace jangbu::ui
