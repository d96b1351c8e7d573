#include "ui/data/historymodel.h"

#include "ui/data/importwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_time(NewStore().time)
{
}

void HistoryModel::setRecords(const QList<ImportRecord>& records, const StoreTime& time)
{
    beginResetModel();
    m_records = records;
    std::reverse(m_records.begin(), m_records.end());
    m_time = time;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::filesOf(int row) const
{
    QStringList names;
    for (const QString& path : m_records.at(row).source.split(u'\n'))
        names.append(QFileInfo(path).fileName());
    return names.join(u", ");
}

qint64 HistoryModel::countOf(int row, const QString& name) const
{
    const auto counts = QJsonDocument::fromJson(m_records.at(row).counts.toUtf8()).object();
    return counts.value(name).toInteger();
}

QString HistoryModel::noteOf(int row) const
{
    QStringList notes;
    const auto add = [&](qint64 count, const QString& text) {
        if (count > 0)
            notes.append(text.arg(m_formats.count(count)));
    };
    add(countOf(row, u"skipped"_s), tr("%1 already there"));
    add(countOf(row, u"rejected"_s), tr("%1 rows set aside"));
    if (m_records.at(row).kind == ImportedKind::Sales)
        add(countOf(row, u"refunds"_s), tr("%1 refunds"));
    add(countOf(row, u"products_created"_s), tr("%1 new menu items"));
    return notes.join(u" · ");
}

QString HistoryModel::textOf(int row, int column) const
{
    const ImportRecord& record = m_records.at(row);
    switch (column) {
    case WhenColumn:
        return m_formats.dayAndTime(record.startedAtUtc, m_time);
    case FilesColumn:
        return filesOf(row);
    case KindColumn:
        return ImportWords::kindOf(record.kind);
    case CountColumn:
        return m_formats.count(
            countOf(row, record.kind == ImportedKind::Sales ? u"trades"_s : u"refunds"_s));
    case NoteColumn:
        return noteOf(row);
    case UndoColumn:
        return tr("Undo");
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == FilesColumn ? m_records.at(index.row()).source : QString();
    case Qt::TextAlignmentRole:
        return int(index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::FontRole:
        return fontOf(index.column() == FilesColumn || index.column() == UndoColumn
                          ? TextStyle::SmallBold
                          : TextStyle::Small);
    case Qt::ForegroundRole:
        if (index.column() == UndoColumn)
            return tokens.accentText;
        return index.column() == FilesColumn || index.column() == CountColumn ? tokens.text
                                                                              : tokens.muted;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == CountColumn ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case FilesColumn:
        return tr("File");
    case KindColumn:
        return tr("Kind");
    case CountColumn:
        return tr("New");
    case NoteColumn:
        return tr("Also");
    default:
        return {};
    }
}

} // namespace jangbu::ui
