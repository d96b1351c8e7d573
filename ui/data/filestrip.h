#pragma once

#include "core/store/store.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;

namespace jangbu::ui {

class Badge;
class Button;
class ElidedLabel;
class Formats;
class ImportSession;

/// Names the files of an import, what they are, and the store that they go into.
class FileStrip final : public QFrame {
    Q_OBJECT

public:
    FileStrip(ImportSession& session, const Formats& formats, QWidget* parent = nullptr);

    /// The stores of the books; `current` is the one that the window shows.
    void setStores(const QList<Store>& stores, const std::optional<Store>& current);
    void refresh();

signals:
    void otherFileWanted();
    void newStoreWanted();

private:
    void fillStores();
    void takeStore(int index);
    void showBadge();

    ImportSession& m_session;
    const Formats& m_formats;
    QList<Store> m_stores;
    std::optional<Store> m_current;
    QString m_offeredFor; ///< The files for which the stores are offered.
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    Badge* m_badge;
    QLabel* m_intoLabel;
    QComboBox* m_into;
    Button* m_other;
};

} // namespace jangbu::ui
