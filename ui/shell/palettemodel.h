#pragma once

#include "core/text/textsearch.h"
#include "ui/page.h"

#include <QAbstractListModel>
#include <QList>

#include <functional>
#include <optional>

namespace jangbu::ui {

/// Something that the palette can find and lead to.
struct PaletteItem {
    enum class Group { Product, Action, Receipt, Page };

    Group group = Group::Page;
    QString icon {};
    QString title {};
    QString note {};
    QString warning {}; ///< Behind the note, such as "sold out".
    QString right {}; ///< An amount, or a shortcut.
    bool rightIsKey = false;
    Destination destination {};
    /// What the match is looked for in; the title where it is empty.
    QString searched {};
    std::optional<TextMatch> match {}; ///< In the title; the model fills it.
};

/// What fits a query, in groups with a head above each; nothing typed shows pages and actions.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsHeadRole = Qt::UserRole + 1,
        ItemRole, ///< A pointer to the PaletteItem; it stays valid until the next change.
    };
    /// At most so many of one group are shown.
    static constexpr int maxPerGroup = 6;

    explicit PaletteModel(QObject* parent = nullptr);

    /// All that is searched here; products and actions.
    void setItems(const QList<PaletteItem>& items);
    /// What somebody else has searched for this query already.
    void setReceipts(const QList<PaletteItem>& receipts);
    void setQuery(const QString& query);
    int foundCount() const;
    const PaletteItem* itemAt(const QModelIndex& index) const;
    /// The next row that is no head, in either direction; the same where there is none.
    int nextRow(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString head {};
        PaletteItem item {};
        bool isHead = false;
    };
    void search();
    static QString headOf(PaletteItem::Group group);

    QList<PaletteItem> m_items;
    QList<PaletteItem> m_receipts;
    QString m_query;
    QList<Row> m_rows;
};

} // namespace jangbu::ui
