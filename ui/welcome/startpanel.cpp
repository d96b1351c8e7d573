#include "ui/welcome/startpanel.h"

#include "core/report/reporttext.h"
#include "ui/theme/tokens.h"
#include "ui/welcome/beginningtile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

StartPanel::StartPanel(QWidget* parent)
    : QWidget(parent)
    , m_ways(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
    , m_error(makeParagraph({}, TextStyle::Small, Tone::Negative, this))
    , m_progress(new ProgressPanel(this))
    , m_foot(new QWidget(this))
    , m_note(new ElidedLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_forget(Button::ofIcon(u"x"_s, tr("Leave these files out"), ButtonRole::IconGhost, this))
    , m_back(new Button(tr("Back"), ButtonRole::Secondary, {}, this))
    , m_start(new Button(tr("Start"), ButtonRole::Primary, {}, this))
{
    setAccessibleName(tr("How do you want to start?"));
    m_layout->setSpacing(12);
    m_layout->addStretch(1);
    m_layout->addWidget(
        makeLabel(tr("How do you want to start?"), TextStyle::Section, Tone::Normal, this));
    m_layout->addSpacing(4);
    addTile(StartWay::Import,
            new BeginningTile(u"upload"_s, tr("Import my sales"),
                              tr("Knows files of OKPOS, Square, Loyverse, Excel and CSV"), this));
    addTile(StartWay::Sample,
            new BeginningTile(u"store"_s, tr("Look around a sample store"),
                              tr("Try it first on a store with a year of sales"), this));
    addTile(StartWay::Empty,
            new BeginningTile(u"plus"_s, tr("Start with empty books"),
                              tr("Write a few dishes and sell at once"), this));
    m_layout->addSpacing(12);
    m_layout->addWidget(m_error);
    m_layout->addWidget(m_progress);
    m_foot->setLayout(footRow());
    m_layout->addWidget(m_foot);
    m_layout->addStretch(1);
    m_error->setObjectName(u"welcomeError"_s);
    m_error->hide();
    choose(StartWay::Import);
    showFiles();
    setSideMargin(56);
    connect(m_ways, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen)
            emit wayChosen();
    });
}

void StartPanel::orderTabsAfter(QWidget* before)
{
    QWidget* last = before;
    for (QAbstractButton* way : m_ways->buttons()) {
        setTabOrder(last, way);
        last = way;
    }
    for (QWidget* next : QList<QWidget*> { m_progress, m_forget, m_back, m_start }) {
        setTabOrder(last, next);
        last = next;
    }
}

void StartPanel::addTile(StartWay way, BeginningTile* tile)
{
    static const QStringList names { u"welcomeImport"_s, u"welcomeSample"_s, u"welcomeEmpty"_s };
    tile->setObjectName(names.at(static_cast<int>(way)));
    m_ways->addButton(tile, static_cast<int>(way));
    m_layout->addWidget(tile);
}

QHBoxLayout* StartPanel::footRow()
{
    m_start->setSize(ButtonSize::Large);
    m_start->setMinimumWidth(116);
    m_start->setObjectName(u"welcomeStart"_s);
    m_back->setSize(ButtonSize::Large);
    m_back->setObjectName(u"welcomeBack"_s);
    m_back->hide();
    m_forget->setSize(ButtonSize::Small);
    m_forget->setObjectName(u"welcomeForgetFiles"_s);
    m_note->setObjectName(u"welcomeFiles"_s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_note, 1);
    row->addWidget(m_forget);
    row->addSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_start);
    connect(m_start, &Button::clicked, this, &StartPanel::started);
    connect(m_back, &Button::clicked, this, &StartPanel::backWanted);
    connect(m_forget, &Button::clicked, this, [this] {
        setFiles({});
        focusStart();
    });
    return row;
}

void StartPanel::setSideMargin(int margin)
{
    m_layout->setContentsMargins(margin, 40, margin, 40);
}

StartWay StartPanel::way() const
{
    return static_cast<StartWay>(m_ways->checkedId());
}

void StartPanel::choose(StartWay way)
{
    m_ways->button(static_cast<int>(way))->setChecked(true);
}

void StartPanel::setFiles(const QStringList& paths)
{
    m_files = paths;
    if (!paths.isEmpty())
        choose(StartWay::Import);
    showFiles();
}

void StartPanel::showFiles()
{
    m_forget->setVisible(!m_files.isEmpty());
    if (m_files.isEmpty()) {
        m_note->setFullText(tr("Files can also be dropped on this window"));
        return;
    }
    const QString first = QFileInfo(m_files.first()).fileName();
    const auto others = static_cast<int>(m_files.size()) - 1;
    m_note->setFullText(others == 0
                            ? tr("To be imported: %1").arg(first)
                            : tr("To be imported: %1 and %n more", nullptr, others).arg(first));
}

void StartPanel::showBack()
{
    m_back->show();
}

void StartPanel::follow(Errand* errand, const QString& title)
{
    m_progress->follow(errand, title, [](const ErrandProgress& progress) {
        switch (progress.phase) {
        case ImportPhase::Reading:
            return tr("Reading the sales");
        case ImportPhase::Checking:
            return tr("Checking the sales");
        case ImportPhase::Writing:
            return progress.total > 0
                ? tr("%1 of %2 written")
                      .arg(countDigits(progress.done), countDigits(progress.total))
                : tr("Writing");
        case ImportPhase::Finishing:
            break;
        }
        return tr("Nearly done");
    });
}

void StartPanel::setBusy(bool isBusy)
{
    m_start->setBusy(isBusy);
    m_back->setEnabled(!isBusy);
    m_forget->setEnabled(!isBusy);
    for (QAbstractButton* tile : m_ways->buttons())
        tile->setEnabled(!isBusy);
}

void StartPanel::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void StartPanel::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void StartPanel::setDropMarked(bool isMarked)
{
    m_isDropMarked = isMarked;
    update();
}

void StartPanel::paintEvent(QPaintEvent*)
{
    if (!m_isDropMarked)
        return;
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.accentSoft);
    painter.setPen(QPen(tokens.accentText, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(17, 17, -17, -17), 14, 14);
}

} // namespace jangbu::ui
