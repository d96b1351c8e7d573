#include "ui/statistics/categorycard.h"

#include "core/menu/categorylabel.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/ringchart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/legendbutton.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLabel>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

CategoryCard::CategoryCard(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_card(new Card({}, this))
    , m_ring(new RingChart(m_card))
{
    m_ring->setObjectName(u"categoryRing"_s);
    m_ring->setFixedSize(112, 112);
    m_ring->setName(tr("Categories"));
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_ring, 0, Qt::AlignVCenter);
    auto* right = new QVBoxLayout;
    right->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Categories"), TextStyle::CardTitle, Tone::Normal, m_card));
    head->addStretch(1);
    head->addWidget(m_ring->makeTableButton(m_card));
    right->addLayout(head);
    m_legend = new QWidget(m_card);
    new QGridLayout(m_legend);
    right->addWidget(m_legend);
    right->addStretch(1);
    row->addLayout(right, 1);
    m_card->body()->setContentsMargins(16, 12, 16, 12);
    m_card->body()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_ring, &RingChart::pointActivated, this, &CategoryCard::open);
}

QList<CategoryCard::Part> CategoryCard::partsOf(const SalesAnswer& answer,
                                                const SalesChoice& choice) const
{
    QList<Part> parts;
    const qsizetype count = answer.categories.size();
    const qsizetype own = count <= mostParts + 1 ? count : mostParts;
    for (qsizetype at = 0; at < own; ++at) {
        const ComparedCategory& category = answer.categories.at(at);
        parts.append({ category.category, categoryLabel(category.category, m_formats.language()),
                       choice.valueOf(category.figures.now) });
    }
    if (own < count) {
        if (const auto others = answer.categoriesBehind(own)) {
            parts.append({ {},
                           tr("%n more", nullptr, static_cast<int>(count - own)),
                           choice.valueOf(others->now) });
        }
    }
    return parts;
}

void CategoryCard::show(const SalesAnswer& answer, const SalesChoice& choice,
                        const Currency& currency)
{
    const bool isByCount = choice.by == RankBy::Count;
    const QList<Part> parts = partsOf(answer, choice);
    const auto all = answer.categoriesBehind(0);
    const qint64 total = all ? choice.valueOf(all->now) : 0;
    QList<RingChart::Part> ring;
    m_shown.clear();
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const Part& part = parts.at(at);
        if (part.value <= 0)
            continue; // A ring has no room for less than nothing; the legend says it.
        ring.append(
            { part.label, part.value, m_formats.share(part.value, total), static_cast<int>(at) });
        m_shown.append(part.category);
    }
    m_ring->setFormats(isByCount ? ChartFormats::counts(m_formats)
                                 : ChartFormats::amounts(m_formats, currency));
    const QString inShort = isByCount ? m_formats.count(total)
                                      : m_formats.shortAmount(Money::ofMinor(total), currency);
    m_ring->setParts(ring, { isByCount ? tr("Items") : tr("Sales"), inShort },
                     { tr("Category"), isByCount ? tr("Count") : tr("Amount") });
    showLegend(parts, total, isByCount, currency);
}

void CategoryCard::showLegend(const QList<Part>& parts, qint64 total, bool isByCount,
                              const Currency& currency)
{
    auto* legend = new QWidget(m_card);
    auto* grid = new QGridLayout(legend);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < parts.size(); ++row) {
        const Part& part = parts.at(row);
        grid->addWidget(new ChartSwatch(row, legend), row, 0, Qt::AlignVCenter);
        auto* name = makeLegendButton(part.label, legend);
        name->setEnabled(!part.category.isEmpty());
        name->setToolTip(tr("Receipts"));
        connect(name, &QPushButton::clicked, this,
                [this, category = part.category] { emit opened(category); });
        grid->addWidget(name, row, 1, Qt::AlignLeft);
        grid->addWidget(
            makeLabel(m_formats.share(part.value, total), TextStyle::Caption, Tone::Muted, legend),
            row, 2, Qt::AlignRight);
        grid->addWidget(makeLabel(isByCount
                                      ? m_formats.count(part.value)
                                      : m_formats.digits(Money::ofMinor(part.value), currency),
                                  TextStyle::Small, Tone::Normal, legend),
                        row, 3, Qt::AlignRight);
    }
    grid->setColumnMinimumWidth(3, 84);
    delete m_legend->parentWidget()->layout()->replaceWidget(m_legend, legend);
    m_legend->deleteLater();
    m_legend = legend;
    legend->show();
}

void CategoryCard::open(int point)
{
    if (point >= 0 && point < m_shown.size() && !m_shown.at(point).isEmpty())
        emit opened(m_shown.at(point));
}

} // namespace jangbu::ui
