#pragma once

#include "ui/today/attention.h"

#include <QWidget>

class QVBoxLayout;

namespace jangbu::ui {

class Badge;
class Card;

/// What needs attention, each with its act; only the first may be the next thing to do.
class AttentionCard final : public QWidget {
    Q_OBJECT

public:
    explicit AttentionCard(QWidget* parent = nullptr);

    void show(const QList<AttentionItem>& items);

signals:
    void chosen(const jangbu::ui::AttentionItem& item);

private:
    QWidget* makeRow(const AttentionItem& item, bool isFirst);
    QWidget* makeNothing();

    Card* m_card;
    Badge* m_count;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_place;
};

} // namespace jangbu::ui
