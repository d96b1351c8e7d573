#include "ui/statistics/pairscard.h"

#include "ui/statistics/pairlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Fewer trades say little about a habit.
constexpr qint64 fewestTrades = 5;
/// One and a half times as often as by chance.
constexpr qint64 leastLiftPermille = 1'500;

} // namespace

PairsCard::PairsCard(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_list(new PairList(this))
    , m_strongest(makeLabel({}, TextStyle::Caption, Tone::Muted, this))
{
    auto* card = new Card(tr("Bought together"), this);
    m_list->setObjectName(u"pairList"_s);
    m_list->setName(tr("Bought together"));
    m_strongest->setObjectName(u"strongestPairLabel"_s);
    m_strongest->setWordWrap(true);
    card->head()->addWidget(m_list->makeTableButton(card));
    card->body()->setContentsMargins(16, 0, 16, 12);
    card->body()->setSpacing(2);
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_strongest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_list, &PairList::pointActivated, this, &PairsCard::open);
}

void PairsCard::show(const PairsAnswer& answer)
{
    m_list->setPairs(answer.pairs, ChartFormats::counts(m_formats));
    showStrongest(answer);
}

void PairsCard::showStrongest(const PairsAnswer& answer)
{
    const auto draws = [](const ProductPair& pair) {
        return pair.together >= fewestTrades ? pair.liftPermille : qint64(0);
    };
    const auto strongest = std::max_element(
        answer.pairs.cbegin(), answer.pairs.cend(),
        [&](const auto& left, const auto& right) { return draws(left) < draws(right); });
    const bool isThere = strongest != answer.pairs.cend() && draws(*strongest) >= leastLiftPermille;
    m_strongest->setVisible(isThere);
    if (!isThere)
        return;
    const QString times = u"%1.%2"_s.arg(strongest->liftPermille / 1'000)
                              .arg(strongest->liftPermille % 1'000 / 100);
    m_strongest->setText(tr("%1 and %2 go together %3 times as often as by chance")
                             .arg(strongest->firstName, strongest->secondName, times));
}

void PairsCard::open(int point)
{
    if (point >= 0 && point < m_list->pointCount())
        emit opened(m_list->pairs().at(point));
}

} // namespace jangbu::ui
