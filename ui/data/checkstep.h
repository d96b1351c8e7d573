#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace jangbu::ui {

class Card;
class EmptyState;
class FactList;
class Formats;
class ImportSession;
class ProblemsModel;

/// The third step of an import: what it would do, in words, and what should be looked at before.
class CheckStep final : public QWidget {
    Q_OBJECT

public:
    CheckStep(ImportSession& session, const Formats& formats, QWidget* parent = nullptr);

    void refresh();

private:
    ImportSession& m_session;
    const Formats& m_formats;
    ProblemsModel* m_problems;
    FactList* m_facts;
    QTableView* m_table;
    EmptyState* m_fine;
    QLabel* m_total;
    Card* m_problemCard;
};

} // namespace jangbu::ui
