#include "ui/welcome/welcomepage.h"

#include "core/backoffice/backoffice.h"
#include "ui/people/peoplesheets.h"
#include "ui/welcome/newstoreform.h"
#include "ui/welcome/startpanel.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 900; ///< Narrower, one column stands under the other.
constexpr int roomyFrom = 1120;
constexpr int formWidth = 600; ///< Of a window 1280 wide.
constexpr int narrowFormWidth = 480;

QStringList localFilesOf(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

WelcomePage::WelcomePage(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_content(new QWidget(this))
    , m_columns(new QHBoxLayout(m_content))
    , m_form(new NewStoreForm(services, m_content))
    , m_panel(new StartPanel(m_content))
{
    setObjectName(u"welcomePage"_s);
    setAccessibleName(tr("Welcome"));
    setStyleProperty(this, "role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_form);
    m_columns->addWidget(m_panel, 1);
    setStyleProperty(m_content, "role", u"clear"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_panel->orderTabsAfter(m_form->lastField());

    connect(m_form, &NewStoreForm::languageChosen, this, &WelcomePage::languageChosen);
    connect(m_form, &NewStoreForm::submitted, this, &WelcomePage::start);
    connect(m_panel, &StartPanel::wayChosen, this, &WelcomePage::suggestName);
    connect(m_panel, &StartPanel::started, this, &WelcomePage::start);
    connect(m_panel, &StartPanel::backWanted, this, &WelcomePage::backWanted);
}

void WelcomePage::setForFurtherStore()
{
    m_isForFurtherStore = true;
    m_form->setForFurtherStore();
    m_panel->showBack();
}

void WelcomePage::takeFiles(const QStringList& paths)
{
    if (!m_isBusy && !paths.isEmpty())
        m_panel->setFiles(paths);
}

QVariantMap WelcomePage::state() const
{
    QVariantMap state = m_form->state();
    state.insert(u"way"_s, static_cast<int>(m_panel->way()));
    state.insert(u"files"_s, m_panel->files());
    return state;
}

void WelcomePage::restore(const QVariantMap& state)
{
    if (state.isEmpty())
        return;
    m_form->restore(state);
    m_panel->setFiles(state.value(u"files"_s).toStringList());
    m_panel->choose(static_cast<StartWay>(qBound(0, state.value(u"way"_s).toInt(), 2)));
}

/// The sample needs no name of one's own.
void WelcomePage::suggestName()
{
    m_form->setSuggestedName(m_panel->way() == StartWay::Sample ? tr("Practice store") : QString());
}

void WelcomePage::start()
{
    if (m_isBusy)
        return;
    m_panel->showError({});
    const auto store = m_form->answers();
    if (!store)
        return;
    const bool looksAround = m_panel->way() == StartWay::Sample && !m_owner;
    if (m_asksForPin && !looksAround)
        askForPin(*store);
    else
        make({ .account = m_owner, .store = *store });
}

void WelcomePage::askForPin(const NewStore& store)
{
    askForFirstPin(this, m_owner ? m_owner->nickname : QString(), m_owner.has_value(),
                   m_services.formats, this, [this, store](const std::optional<NewPerson>& person) {
                       SignUpOwner::Question question { .account = m_owner, .store = store };
                       if (person)
                           question.owner = NewOwner { person->name, person->pin };
                       make(question);
                   });
}

void WelcomePage::make(const SignUpOwner::Question& question)
{
    setBusy(true);
    const bool isSample = m_panel->way() == StartWay::Sample;
    Errand* errand = m_services.work.start(
        this, BooksWork::Changes::Books,
        [question, isSample](BackOffice& books, ErrandWatch& watch) -> Result<SignUpOwner::Answer> {
            if (watch.isCancelled())
                return ErrorCode::Cancelled;
            if (!isSample)
                return books.signUpOwner.run(question);
            JANGBU_TRY_ASSIGN(const Store made,
                              books.makeSampleStore.run(question.store, watch.progress()));
            // Last, so that a sample that was cancelled leaves nothing.
            JANGBU_TRY_ASSIGN(const auto owner,
                              books.signUpOwner.own(question.account, question.owner));
            return SignUpOwner::Answer { made, owner };
        },
        [this](const Result<SignUpOwner::Answer>& made) { take(made); });
    const QString& name = question.store.name;
    m_panel->follow(errand,
                    isSample ? tr("Filling %1 with a year of sales").arg(name)
                             : tr("Adding %1").arg(name));
}

void WelcomePage::take(const Result<SignUpOwner::Answer>& made)
{
    setBusy(false);
    if (!made) {
        showError(made.error());
        return;
    }
    if (made->owner)
        emit ownerMade(*made->owner);
    else if (m_asksForPin)
        emit startedWithoutPin();
    if (m_panel->way() == StartWay::Import)
        emit importWanted(made->store, m_panel->files());
    else
        emit storeMade(made->store);
}

void WelcomePage::showError(const Error& error)
{
    const QString sentence = sentenceFor(error, m_services.formats.language());
    switch (error.code) {
    case ErrorCode::StoreExists:
        m_form->showNameError(tr("There is a store of this name already"));
        return;
    case ErrorCode::NameInvalid:
        m_form->showNameError(sentence);
        return;
    case ErrorCode::Cancelled:
        break;
    default:
        m_panel->showError(sentence);
    }
    m_panel->focusStart();
}

void WelcomePage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_form->setEnabled(!isBusy);
    m_panel->setBusy(isBusy);
}

void WelcomePage::arrange()
{
    const bool isBeside = width() >= besideFrom;
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_form->setStacked(!isBeside);
    const int margin = width() >= roomyFrom ? 56 : 40;
    m_form->setSideMargin(margin);
    m_panel->setSideMargin(margin);
    const int wanted = qBound(narrowFormWidth, width() * formWidth / 1280, formWidth);
    m_form->setMinimumWidth(isBeside ? wanted : 0);
    m_form->setMaximumWidth(isBeside ? wanted : QWIDGETSIZE_MAX);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_form->focusName();
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isForFurtherStore && !m_isBusy)
        emit backWanted();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_isBusy)
        start();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_isBusy || localFilesOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_panel->setDropMarked(true);
}

void WelcomePage::dragLeaveEvent(QDragLeaveEvent* event)
{
    QWidget::dragLeaveEvent(event);
    m_panel->setDropMarked(false);
}

void WelcomePage::dropEvent(QDropEvent* event)
{
    m_panel->setDropMarked(false);
    takeFiles(localFilesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace jangbu::ui
