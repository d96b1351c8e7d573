#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace jangbu::ui {

/// Short lines of a card, each with what it says, what that means, and a way to take it out.
class EntryList final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString title;
        QString note {};
        QString badge {};
        bool isRemovable = false;
    };

    explicit EntryList(QWidget* parent = nullptr);

    /// Without entries it says the sentence.
    void setEntries(const QList<Entry>& entries, const QString& emptySentence);

signals:
    void removeWanted(int index);

private:
    QWidget* makeRow(const Entry& entry, int index);

    QVBoxLayout* m_layout;
};

} // namespace jangbu::ui
