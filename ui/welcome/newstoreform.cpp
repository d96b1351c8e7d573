#include "ui/welcome/newstoreform.h"

#include "core/text/names.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/welcome/choicetile.h"
#include "ui/welcome/themedmark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QPainter>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 44;
constexpr int headingPixels = 26;
constexpr int minutesOfHour = 60;
constexpr int lastCutoffMinute = 12 * minutesOfHour - 1;
constexpr int smallHours = 2 * minutesOfHour;
constexpr int gapOfFields = 18;
constexpr int gapBelowLabel = 5;

} // namespace

NewStoreForm::NewStoreForm(const PageServices& services, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_language(new Segmented({ u"한국어"_s, u"English"_s }, this))
    , m_title(makeLabel(tr("Let’s begin with your store"), TextStyle::Hero, Tone::Normal, this))
    , m_note(makeLabel(tr("Five answers will do. All can be changed later in the settings."),
                       TextStyle::Body, Tone::Muted, this))
    , m_name(new Field(tr("Store name"), this))
    , m_grade(new QButtonGroup(this))
    , m_day(new QButtonGroup(this))
    , m_dayNote(makeParagraph({}, TextStyle::Caption, Tone::Muted, this))
    , m_cutoff(new QTimeEdit(QTime(0, 0), this))
    , m_cutoffNote(makeParagraph({}, TextStyle::Caption, Tone::Muted, this))
{
    buildLayout();
    connectSignals();
    explainDay();
    explainCutoff();
}

void NewStoreForm::buildLayout()
{
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_name->setObjectName(u"welcomeName"_s);
    m_name->edit()->setObjectName(u"welcomeNameEdit"_s);
    m_name->edit()->setFont(fontOfPixels(15));
    m_name->edit()->setPlaceholderText(tr("Seoul Kitchen"));
    setStyleProperty(m_name->edit(), "sizing", u"large"_s);
    m_dayNote->setObjectName(u"welcomeDayNote"_s);
    m_cutoffNote->setObjectName(u"welcomeCutoffNote"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(headRow());
    layout->addSpacing(35);
    layout->addWidget(m_title);
    layout->addSpacing(2);
    layout->addWidget(m_note);
    layout->addSpacing(24);
    layout->addWidget(m_name);
    layout->addSpacing(gapOfFields);
    layout->addWidget(labelFor(tr("Grade")));
    layout->addSpacing(gapBelowLabel);
    layout->addLayout(gradeRow());
    layout->addSpacing(gapOfFields);
    layout->addWidget(labelFor(tr("Settlement day")));
    layout->addSpacing(gapBelowLabel);
    layout->addLayout(dayRow());
    layout->addSpacing(gapBelowLabel);
    layout->addWidget(m_dayNote);
    layout->addSpacing(gapOfFields);
    layout->addWidget(labelFor(tr("The business day ends at")));
    layout->addSpacing(gapBelowLabel);
    layout->addLayout(cutoffRow());
    layout->addSpacing(32);
    layout->addStretch(1);
    layout->addLayout(footRow());
    setSideMargin(56);
    orderTabs();
}

/// As the answers are read, whatever was made first.
void NewStoreForm::orderTabs()
{
    QWidget* last = m_name->edit();
    for (QAbstractButton* next : m_grade->buttons() + m_day->buttons()) {
        setTabOrder(last, next);
        last = next;
    }
    setTabOrder(last, m_cutoff);
}

QWidget* NewStoreForm::lastField() const
{
    return m_cutoff;
}

void NewStoreForm::setSideMargin(int margin)
{
    layout()->setContentsMargins(margin, 40, margin, 40);
}

QLabel* NewStoreForm::labelFor(const QString& text)
{
    return makeLabel(text, TextStyle::Small, Tone::Muted, this);
}

QBoxLayout* NewStoreForm::headRow()
{
    m_language->setSmall();
    m_language->setObjectName(u"welcomeLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrent(m_services.formats.language() == Language::Korean ? 0 : 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new ThemedMark(ThemedMark::Kind::Logo, 32, this));
    row->addWidget(makeLabel(tr("Jangbu"), TextStyle::Section, Tone::Normal, this));
    row->addStretch(1);
    row->addWidget(m_language);
    return row;
}

QBoxLayout* NewStoreForm::gradeRow()
{
    const Formats& formats = m_services.formats;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const QList<std::pair<PosGrade, QString>> grades { { PosGrade::Bronze, tr("Bronze") },
                                                       { PosGrade::Silver, tr("Silver") },
                                                       { PosGrade::Gold, tr("Gold") } };
    for (const auto& [grade, title] : grades) {
        const QString fee
            = tr("%1 a month").arg(formats.amount(monthlyFeeOf(grade), Currency::won()));
        auto* tile = new ChoiceTile(
            title, { fee, tr("%n device(s)", nullptr, deviceLimitOf(grade)) }, this);
        tile->setObjectName(u"welcomeGrade"_s + wordOf(grade));
        m_grade->addButton(tile, static_cast<int>(grade));
        row->addWidget(tile, 1);
    }
    m_grade->button(static_cast<int>(NewStore().grade))->setChecked(true);
    return row;
}

QBoxLayout* NewStoreForm::dayRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const int day : settlementDays) {
        const QString text = day == 1 ? tr("1st") : tr("%1th").arg(day);
        auto* button = new Button(text, ButtonRole::Choice, {}, this);
        button->setObjectName(u"welcomeDay%1"_s.arg(day));
        button->setAccessibleName(tr("Settlement day: %1").arg(text));
        setStyleProperty(button, "sizing", u"medium"_s);
        m_day->addButton(button, day);
        row->addWidget(button, 1);
    }
    m_day->button(NewStore().settlementDay)->setChecked(true);
    return row;
}

QBoxLayout* NewStoreForm::cutoffRow()
{
    m_cutoff->setObjectName(u"welcomeCutoff"_s);
    m_cutoff->setDisplayFormat(u"HH:mm"_s);
    m_cutoff->setTimeRange(QTime(0, 0), QTime(0, 0).addSecs(lastCutoffMinute * 60));
    setStyleProperty(m_cutoff, "sizing", u"large"_s);
    m_cutoff->setFixedSize(140, fieldHeight);
    m_cutoff->setFont(fontOf(TextStyle::Body));
    m_cutoff->setAccessibleName(tr("The business day ends at"));
    auto* clock = new ThemedMark(ThemedMark::Kind::Clock, 16, m_cutoff);
    clock->move(m_cutoff->width() - clock->width() - 13,
                (m_cutoff->height() - clock->height()) / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_cutoff);
    row->addWidget(m_cutoffNote, 1);
    return row;
}

QBoxLayout* NewStoreForm::footRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(new ThemedMark(ThemedMark::Kind::Lock, 14, this));
    row->addWidget(makeParagraph(tr("Everything stays on this computer"), TextStyle::Caption,
                                 Tone::Muted, this),
                   1);
    return row;
}

void NewStoreForm::connectSignals()
{
    connect(m_language, &Segmented::chosen, this, [this](int index) {
        emit languageChosen(index == 0 ? Language::Korean : Language::English);
    });
    connect(m_name, &Field::edited, this, &NewStoreForm::checkName);
    connect(m_name->edit(), &QLineEdit::returnPressed, this, &NewStoreForm::submitted);
    connect(m_day, &QButtonGroup::idToggled, this, [this] {
        dressDays();
        explainDay();
    });
    connect(m_cutoff, &QTimeEdit::timeChanged, this, &NewStoreForm::explainCutoff);
}

void NewStoreForm::checkName()
{
    const bool isFine = parseName(m_name->text()) || m_name->text().isEmpty();
    m_name->setError(
        isFine ? QString()
               : tr("A name has 1 to %1 characters").arg(m_services.formats.count(maxNameLength)));
}

std::optional<NewStore> NewStoreForm::answers()
{
    const QString typed = m_name->text().trimmed().isEmpty() ? m_suggestedName : m_name->text();
    auto name = parseName(typed);
    if (!name) {
        showNameError(typed.trimmed().isEmpty()
                          ? tr("Write the store’s name here")
                          : tr("A name has 1 to %1 characters").arg(maxNameLength));
        return std::nullopt;
    }
    NewStore store;
    store.name = name.take();
    store.grade = static_cast<PosGrade>(m_grade->checkedId());
    store.settlementDay = m_day->checkedId();
    store.time = StoreTime::of(store.time.zone(), cutoffMinutes()).value_or(store.time);
    return store;
}

void NewStoreForm::setSuggestedName(const QString& name)
{
    m_suggestedName = name;
    m_name->edit()->setPlaceholderText(name.isEmpty() ? tr("Seoul Kitchen") : name);
    if (!name.isEmpty() && m_name->text().isEmpty())
        m_name->setError({});
}

void NewStoreForm::showNameError(const QString& sentence)
{
    m_name->setError(sentence);
    focusName();
}

void NewStoreForm::focusName()
{
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

void NewStoreForm::setForFurtherStore()
{
    m_title->setText(tr("Add another store"));
    m_note->setText(tr("It stands beside your other stores in the same books."));
}

void NewStoreForm::setStacked(bool isStacked)
{
    m_isStacked = isStacked;
    update();
}

int NewStoreForm::cutoffMinutes() const
{
    return QTime(0, 0).secsTo(m_cutoff->time()) / 60;
}

/// The chosen day is bold.
void NewStoreForm::dressDays()
{
    for (QAbstractButton* button : m_day->buttons())
        button->setFont(fontOf(button->isChecked() ? TextStyle::BodyBold : TextStyle::Body));
}

void NewStoreForm::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    // The style sheet puts back the fonts that there were when the widgets were first dressed.
    m_title->setFont(fontOfPixels(headingPixels, true));
    dressDays();
}

/// By the last such day that has come: what was settled on it.
void NewStoreForm::explainDay()
{
    const BusinessDate today = NewStore().time.businessDateOf(m_services.clock.nowUtc());
    const int day = m_day->checkedId();
    if (day < 0)
        return;
    BusinessDate due(today.date().year(), today.date().month(), day);
    if (due > today)
        due = due.addMonths(-1);
    const Formats& formats = m_services.formats;
    m_dayNote->setText(
        tr("On %1 you settle %2 to %3")
            .arg(formats.day(due), formats.day(due.addMonths(-1)), formats.day(due.addDays(-1))));
}

void NewStoreForm::explainCutoff()
{
    const int minutes = cutoffMinutes();
    if (minutes == 0)
        m_cutoffNote->setText(tr("What is taken until midnight\ncounts as that day’s sales"));
    else if (minutes > smallHours)
        m_cutoffNote->setText(tr("What is taken at 2 in the morning\nstill counts as yesterday’s"));
    else
        m_cutoffNote->setText(tr("What is taken before %1\nstill counts as yesterday’s")
                                  .arg(m_cutoff->time().toString(u"HH:mm"_s)));
    m_cutoff->setAccessibleDescription(m_cutoffNote->text());
}

QVariantMap NewStoreForm::state() const
{
    return { { u"name"_s, m_name->text() },
             { u"grade"_s, m_grade->checkedId() },
             { u"settlementDay"_s, m_day->checkedId() },
             { u"cutoff"_s, m_cutoff->time() } };
}

void NewStoreForm::restore(const QVariantMap& state)
{
    m_name->setText(state.value(u"name"_s).toString());
    checkName();
    if (auto* grade = m_grade->button(state.value(u"grade"_s, -1).toInt()))
        grade->setChecked(true);
    if (auto* day = m_day->button(state.value(u"settlementDay"_s, -1).toInt()))
        day->setChecked(true);
    if (const QTime cutoff = state.value(u"cutoff"_s).toTime(); cutoff.isValid())
        m_cutoff->setTime(cutoff);
}

void NewStoreForm::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(tokens.border);
    if (m_isStacked)
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    else
        painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace jangbu::ui
