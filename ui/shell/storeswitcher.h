#pragma once

#include <QAbstractButton>
#include <QStringList>

namespace jangbu::ui {

/// At the top of the side bar: the store that is shown, with its grade and settlement day. A press
/// offers the others, and to add one.
class StoreSwitcher final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StoreSwitcher(QWidget* parent = nullptr);

    void show(const QString& store, const QString& note);
    void setStores(const QStringList& names) { m_stores = names; }
    void setNarrow(bool isNarrow);

    QSize sizeHint() const override { return { 188, 40 }; }

signals:
    void storeChosen(const QString& name);
    void addWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void offer();

    QString m_store;
    QString m_note;
    QStringList m_stores;
    bool m_isNarrow = false;
};

} // namespace jangbu::ui
