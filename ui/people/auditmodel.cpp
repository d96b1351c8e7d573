#include "ui/people/auditmodel.h"

#include "ui/people/auditwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace jangbu::ui {

AuditModel::AuditModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_time(NewStore().time)
{
}

void AuditModel::setEntries(const QList<AuditEntry>& entries, const QList<Store>& stores,
                            const StoreTime& time)
{
    beginResetModel();
    m_entries = entries;
    m_stores = stores;
    m_time = time;
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<Store> AuditModel::storeOf(const AuditEntry& entry) const
{
    const auto found = std::find_if(m_stores.cbegin(), m_stores.cend(), [&](const Store& store) {
        return entry.store && store.id == *entry.store;
    });
    return found == m_stores.cend() ? std::nullopt : std::optional(*found);
}

QString AuditModel::textOf(const AuditEntry& entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return m_formats.dayAndTime(entry.doneAtUtc, m_time);
    case WhoColumn:
        return AuditWords::who(entry);
    case ActColumn:
        return AuditWords::act(entry, m_formats);
    case SubjectColumn:
        return AuditWords::subject(entry);
    case ChangesColumn:
        return AuditWords::changes(entry, storeOf(entry), m_formats);
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(entry, index.column());
    case Qt::FontRole:
        return fontOf(index.column() == ActColumn ? TextStyle::SmallBold : TextStyle::Small);
    case Qt::ForegroundRole: {
        const Tokens& tokens = tokensOf(QGuiApplication::palette());
        const bool isPlain = index.column() == TimeColumn || index.column() == ChangesColumn;
        return isPlain ? tokens.muted : tokens.text;
    }
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case ActColumn:
        return tr("What");
    case SubjectColumn:
        return tr("To what");
    case ChangesColumn:
        return tr("Before → after");
    default:
        return {};
    }
}

} // namespace jangbu::ui
