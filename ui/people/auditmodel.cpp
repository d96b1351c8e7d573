#include "ui/people/auditmodel.h"

#include "core/report/reporttext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>
#include <QPalette>

namespace jangbu::ui {

AuditModel::AuditModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(Language::Korean, {}, {})
    , m_time(NewStore().time)
{
}

void AuditModel::setEntries(const QList<AuditEntry>& entries, const LogWords& words,
                            const StoreTime& time)
{
    beginResetModel();
    m_entries = entries;
    m_words = words;
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

QString AuditModel::textOf(const AuditEntry& entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return momentWords(entry.doneAtUtc, m_time);
    case WhoColumn:
        return m_words.who(entry);
    case ActColumn:
        return m_words.act(entry);
    case SubjectColumn:
        return m_words.subject(entry);
    case ChangesColumn:
        return m_words.changes(entry);
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
