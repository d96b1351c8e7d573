#pragma once

#include "core/store/store.h"

#include <QFrame>

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

    /// The stores of the books.
    void setStores(const QList<Store>& stores);
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
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    Badge* m_badge;
    QLabel* m_intoLabel;
    QComboBox* m_into;
    Button* m_other;
};

} // namespace jangbu::ui
