#include "ui/statistics/rankingmodel.h"

#include "core/menu/categorylabel.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

RankingModel::RankingModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void RankingModel::show(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    build();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RankingModel::clear()
{
    beginResetModel();
    m_content.reset();
    m_rows.clear();
    endResetModel();
}

void RankingModel::setShowsAll(bool showsAll)
{
    if (m_showsAll == showsAll)
        return;
    beginResetModel();
    m_showsAll = showsAll;
    if (m_content)
        build();
    endResetModel();
}

void RankingModel::build()
{
    m_rows.clear();
    const SalesAnswer& answer = m_content->answer;
    const qsizetype count = answer.products.size();
    // One product alone needs no row that stands for others.
    const qsizetype listed = m_showsAll || count <= listedFirst + 1 ? count : listedFirst;
    for (qsizetype at = 0; at < listed; ++at)
        m_rows.append({ Product, at, 0, answer.products.at(at).figures });
    if (listed < count) {
        if (const auto others = answer.figuresBehind(listed))
            m_rows.append({ Others, -1, count - listed, *others });
    }
    if (count > 0)
        m_rows.append({ Total, -1, 0, answer.totals });
}

const ComparedProduct* RankingModel::productAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).kind != Product)
        return nullptr;
    return &m_content->answer.products.at(m_rows.at(row).product);
}

QString RankingModel::categoryLabelOf(const QString& category) const
{
    return categoryLabel(category, m_formats.language());
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ChangeColumn + 1;
}

qint64 RankingModel::valueOf(const SalesFigures& figures) const
{
    return m_content->by == RankBy::Count ? figures.count : figures.amount.minor();
}

const SalesFigures& RankingModel::besideOf(const ComparedFigures& figures) const
{
    return m_content->beside == Beside::Previous ? figures.previous : figures.lastYear;
}

ChangeText RankingModel::changeOf(const Line& line) const
{
    return m_formats.change(valueOf(line.figures.now), valueOf(besideOf(line.figures)));
}

QString RankingModel::nameOf(const Line& line) const
{
    if (line.kind == Total)
        return tr("Total");
    if (line.kind == Others)
        return tr("%n more", nullptr, static_cast<int>(line.othersCount));
    return m_content->answer.products.at(line.product).name;
}

QString RankingModel::textOf(const Line& line, int row, int column) const
{
    switch (column) {
    case RankColumn:
        return line.kind == Product ? m_formats.count(row + 1) : QString();
    case ProductColumn:
        return nameOf(line);
    case CountColumn:
        return m_formats.count(line.figures.now.count);
    case AmountColumn:
        return m_formats.digits(line.figures.now.amount, m_content->currency);
    case ShareColumn:
        if (line.kind == Total)
            return {};
        return m_formats.share(valueOf(line.figures.now), valueOf(m_content->answer.totals.now));
    case ChangeColumn:
        return changeOf(line).withArrow();
    default:
        return {};
    }
}

QString RankingModel::valueText(qint64 value) const
{
    return m_content->by == RankBy::Count
        ? m_formats.count(value)
        : m_formats.digits(Money::ofMinor(value), m_content->currency);
}

QStringList RankingModel::arithmeticOf(const Line& line) const
{
    const qint64 now = valueOf(line.figures.now);
    const qint64 before = valueOf(besideOf(line.figures));
    const PeriodWords& words = m_content->words;
    const ChangeText change = m_formats.change(now, before);
    QString sentence = words.same;
    if (change.direction == ChangeText::Direction::Up)
        sentence = words.up.arg(change.text);
    else if (change.direction == ChangeText::Direction::Down)
        sentence = words.down.arg(change.text);
    else if (change.direction == ChangeText::Direction::New)
        sentence = words.fresh;
    QStringList lines { sentence };
    if (before != 0) {
        lines.append(
            u"(%1 − %2) ÷ %3"_s.arg(valueText(now), valueText(before), valueText(qAbs(before))));
    }
    lines.append(tr("Compared with %1, net of refunds").arg(m_content->besideDays));
    return lines;
}

QString RankingModel::tipOf(const Line& line, int column) const
{
    if (column == ChangeColumn) {
        const QStringList lines = arithmeticOf(line);
        QString html = u"<b>%1</b>"_s.arg(lines.first().toHtmlEscaped());
        for (qsizetype at = 1; at < lines.size(); ++at)
            html += u"<br>"_s + lines.at(at).toHtmlEscaped();
        return u"<div style='white-space:nowrap'>%1</div>"_s.arg(html);
    }
    if (column == ShareColumn && line.kind != Total) {
        return u"%1 ÷ %2"_s.arg(valueText(valueOf(line.figures.now)),
                                valueText(valueOf(m_content->answer.totals.now)));
    }
    if (column == ProductColumn && line.kind == Product) {
        return nameOf(line) + u" · "_s
            + categoryLabelOf(m_content->answer.products.at(line.product).category);
    }
    return {};
}

QString RankingModel::spokenOf(const Line& line, int row, int column) const
{
    const QString text = textOf(line, row, column);
    if (column == ChangeColumn)
        return arithmeticOf(line).first();
    return text;
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Line& line = m_rows.at(index.row());
    const int column = index.column();
    const int sorted = m_content->by == RankBy::Count ? CountColumn : AmountColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.row(), column);
    case Qt::ToolTipRole:
        return tipOf(line, column);
    case Qt::AccessibleTextRole:
        return spokenOf(line, index.row(), column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (column == CountColumn || column == AmountColumn || column == ChangeColumn
                 ? Qt::AlignRight
                 : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case KindRole:
        return line.kind;
    case BoldRole:
        return line.kind == Total || (column == sorted && line.kind == Product);
    case DirectionRole:
        return static_cast<int>(changeOf(line).direction);
    case BarRole: {
        if (line.kind != Product)
            return -1;
        const qint64 longest = valueOf(m_rows.first().figures.now);
        const qint64 value = valueOf(line.figures.now);
        if (longest <= 0 || value <= 0)
            return 0;
        return static_cast<int>(shareFloored(Money::ofMinor(value), 1000, longest).minor());
    }
    case SortRole:
        return column == CountColumn ? line.figures.now.count : valueOf(line.figures.now);
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole) {
        const bool isRight
            = section == CountColumn || section == AmountColumn || section == ChangeColumn;
        return static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        return u"#"_s;
    case ProductColumn:
        return tr("Product");
    case CountColumn:
        return tr("Count");
    case AmountColumn:
        return tr("Amount");
    case ShareColumn:
        return tr("Share");
    default: // The head of the changes holds the choice of what they are against.
        return {};
    }
}

} // namespace jangbu::ui
