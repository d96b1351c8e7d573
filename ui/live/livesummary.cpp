#include "ui/live/livesummary.h"

#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget* groupOf(QWidget* first, QWidget* second, QWidget* parent)
{
    auto* group = new QWidget(parent);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(first);
    row->addWidget(second);
    parent->layout()->addWidget(group);
    return group;
}

} // namespace

LiveSummary::LiveSummary(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_new = makeLabel({}, TextStyle::Body, Tone::Muted, this);
    m_new->setObjectName(u"newOrdersLabel"_s);
    m_newGroup = groupOf(new Dot(Dot::Kind::Accent, this), m_new, this);
    m_late = makeLabel({}, TextStyle::Body, Tone::Muted, this);
    m_late->setObjectName(u"lateOrdersLabel"_s);
    m_lateGroup = groupOf(new Dot(Dot::Kind::Warning, this), m_late, this);
    m_toCollect = makeLabel({}, TextStyle::BodyBold, Tone::Normal, this);
    m_toCollect->setObjectName(u"toCollectLabel"_s);
    m_sumGroup = groupOf(makeLabel(tr("To collect"), TextStyle::Body, Tone::Muted, this),
                         m_toCollect, this);
    for (QWidget* group : { m_newGroup, m_lateGroup, m_sumGroup })
        group->hide();
}

void LiveSummary::show(const BoardCounts& counts, Money toCollect, const Currency& currency)
{
    m_new->setText(tr("%n new", nullptr, static_cast<int>(counts.newOrders)));
    m_late->setText(tr("%n late", nullptr, static_cast<int>(counts.lateOrders)));
    m_toCollect->setText(m_formats.amount(toCollect, currency));
    m_newGroup->setVisible(counts.newOrders > 0);
    m_lateGroup->setVisible(counts.lateOrders > 0);
    m_sumGroup->setVisible(!toCollect.isZero());
}

} // namespace jangbu::ui
