#include "ui/statistics/rankingdelegate.h"

#include "ui/statistics/rankingmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize barSize(44, 4);
constexpr int barGap = 8;
constexpr int linkIcon = 14;
constexpr int linkGap = 8;

QColor changeColor(ChangeText::Direction direction, const Tokens& tokens)
{
    if (direction == ChangeText::Direction::Up)
        return tokens.positive;
    return direction == ChangeText::Direction::Down ? tokens.negative : tokens.muted;
}

QColor colorOf(const QModelIndex& index, const Tokens& tokens)
{
    if (index.column() == RankingModel::ChangeColumn)
        return changeColor(
            static_cast<ChangeText::Direction>(index.data(RankingModel::DirectionRole).toInt()),
            tokens);
    const bool isTotal = index.data(RankingModel::KindRole).toInt() == RankingModel::Total;
    const bool isQuiet = index.data(RankingModel::KindRole).toInt() == RankingModel::Others
        || index.column() == RankingModel::RankColumn
        || index.column() == RankingModel::ShareColumn;
    if (isTotal || index.data(RankingModel::BoldRole).toBool())
        return tokens.text;
    const bool isNumber = index.column() == RankingModel::CountColumn
        || index.column() == RankingModel::AmountColumn;
    return isQuiet || isNumber ? tokens.muted : tokens.text;
}

} // namespace

RankingDelegate::RankingDelegate(QTableView* table)
    : TableDelegate(table)
{
}

bool RankingDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        m_pointedRow = table()->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y());
    else if (event->type() == QEvent::Leave)
        m_pointedRow = -1;
    return TableDelegate::eventFilter(watched, event);
}

void RankingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(table());
    painter->save();
    paintGround(painter, option, index);
    const QRect place = contentRect(option, index);
    if (index.column() == RankingModel::ProductColumn)
        paintProduct(*painter, place, index, tokens);
    else if (index.column() == RankingModel::ShareColumn)
        paintShare(*painter, place, index, tokens);
    else
        paintText(*painter, place, index, tokens);
    painter->restore();
}

void RankingDelegate::paintText(QPainter& painter, const QRect& place, const QModelIndex& index,
                                const Tokens& tokens) const
{
    const bool isBold = index.data(RankingModel::BoldRole).toBool();
    const bool isRank = index.column() == RankingModel::RankColumn;
    painter.setFont(fontOf(isBold ? TextStyle::BodyBold : TextStyle::Body));
    painter.setPen(colorOf(index, tokens));
    const auto side = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    // A rank may use the padding; numbers are never elided.
    painter.drawText(isRank ? place.adjusted(0, 0, 10, 0) : place, static_cast<int>(side),
                     index.data().toString());
}

void RankingDelegate::paintProduct(QPainter& painter, const QRect& place, const QModelIndex& index,
                                   const Tokens& tokens) const
{
    const int kind = index.data(RankingModel::KindRole).toInt();
    const bool isCurrent = table()->hasFocus() && table()->currentIndex().row() == index.row();
    const bool hasLink
        = kind == RankingModel::Product && (index.row() == m_pointedRow || isCurrent);
    const QString link = RankingModel::tr("Receipts");
    const QFontMetrics linkMetrics(fontOf(TextStyle::Caption));
    const int linkWidth = hasLink ? linkGap + linkMetrics.horizontalAdvance(link) + linkIcon : 0;
    const QFont font = fontOf(kind == RankingModel::Total ? TextStyle::BodyBold : TextStyle::Body);
    painter.setFont(font);
    painter.setPen(colorOf(index, tokens));
    const QFontMetrics metrics(font);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight,
                                            std::max(place.width() - linkWidth, 0));
    painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), name);
    if (!hasLink)
        return;
    const QRect after = place.adjusted(metrics.horizontalAdvance(name) + linkGap, 0, 0, 0);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(tokens.accentText);
    painter.drawText(after, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), link);
    const QPoint corner(after.left() + linkMetrics.horizontalAdvance(link),
                        after.center().y() - linkIcon / 2 + 1);
    painter.drawPixmap(
        corner,
        iconPixmap(u"chevron-right"_s, linkIcon, tokens.accentText, table()->devicePixelRatioF()));
}

void RankingDelegate::paintShare(QPainter& painter, const QRect& place, const QModelIndex& index,
                                 const Tokens& tokens) const
{
    const int length = index.data(RankingModel::BarRole).toInt();
    if (length >= 0) {
        const QRectF track(place.left(), place.center().y() - barSize.height() / 2 + 1,
                           barSize.width(), barSize.height());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.sunken);
        painter.drawRoundedRect(track, 2, 2);
        if (length > 0) {
            QRectF bar = track;
            bar.setWidth(std::max(track.width() * length / 1000, 2.0));
            painter.setBrush(tokens.chart.at(0));
            painter.drawRoundedRect(bar, 2, 2);
        }
    }
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(colorOf(index, tokens));
    painter.drawText(place.adjusted(barSize.width() + barGap, 0, 0, 0),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
}

} // namespace jangbu::ui
