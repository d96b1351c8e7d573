#include "ui/live/partsrow.h"

#include "ui/live/partchip.h"
#include "ui/receipts/waywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 4;
/// More parts than a till shows at once; what follows is said in one chip.
constexpr qsizetype mostChips = 11;

} // namespace

PartsRow::PartsRow(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_layout(new QGridLayout(this))
{
    m_counter = makeCounter();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
    m_counter->hide();
}

QWidget* PartsRow::makeCounter()
{
    auto* frame = new QFrame(this);
    setStyleProperty(frame, "role", u"stepper"_s);
    frame->setFixedHeight(52);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(0);
    m_fewer = Button::ofIcon(u"minus"_s, tr("One person less"), ButtonRole::IconGhost, frame);
    m_more = Button::ofIcon(u"plus"_s, tr("One person more"), ButtonRole::IconGhost, frame);
    m_fewer->setSize(ButtonSize::Small);
    m_more->setSize(ButtonSize::Small);
    m_fewer->setObjectName(u"fewerPeopleButton"_s);
    m_more->setObjectName(u"morePeopleButton"_s);
    m_count = makeLabel({}, TextStyle::BodyBold, Tone::Normal, frame);
    m_count->setObjectName(u"peopleLabel"_s);
    m_count->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_fewer);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_more);
    connect(m_fewer, &Button::clicked, this, [this] { count(-1); });
    connect(m_more, &Button::clicked, this, [this] { count(1); });
    return frame;
}

void PartsRow::count(int step)
{
    setPeople(m_people + step);
    emit peopleChanged();
}

void PartsRow::setPeople(int people)
{
    m_people = qBound(m_fewest, people, maxPeople);
}

void PartsRow::setCountsPeople(bool counts)
{
    m_countsPeople = counts;
}

void PartsRow::show(const TradeSplit& split, const Currency& currency)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_layout->removeWidget(m_counter);
    m_counter->setVisible(m_countsPeople);
    m_fewest = qMax(2, static_cast<int>(split.taken.size()) + 1);
    //: Counts the people who share a bill; there is little room.
    m_count->setText(tr("%n", "people", m_people));
    m_fewer->setEnabled(m_people > m_fewest);
    m_more->setEnabled(m_people < maxPeople);
    const auto add = [&](PartChip::Kind kind, const QString& amount, const QString& note) {
        auto* chip = new PartChip(kind, amount, note, this);
        m_chips.append(chip);
        return chip;
    };
    for (const LedgerPart& part : split.taken) {
        auto* chip = add(PartChip::Kind::Taken, m_formats.digits(part.amount, currency),
                         tr("%1 taken").arg(WayWords::shortName(part.way)));
        chip->setToolTip(tr("Take back"));
        chip->setObjectName(u"takeBack %1"_s.arg(part.id.value()));
        connect(chip, &PartChip::clicked, this, [this, id = part.id] { emit partPressed(id); });
    }
    if (!split.next.isEmpty() || !split.taken.isEmpty()) {
        add(PartChip::Kind::Now, m_formats.digits(split.now, currency), tr("Now"));
        for (qsizetype at = 0; at < split.next.size() && m_chips.size() < mostChips; ++at)
            add(PartChip::Kind::Next, m_formats.digits(split.next[at], currency), tr("Left"));
    }
    int place = m_countsPeople ? 1 : 0;
    if (m_countsPeople)
        m_layout->addWidget(m_counter, 0, 0);
    for (QWidget* chip : std::as_const(m_chips)) {
        m_layout->addWidget(chip, place / columns, place % columns);
        chip->show();
        ++place;
    }
    setVisible(place > 0);
}

} // namespace jangbu::ui
