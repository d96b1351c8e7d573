#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace jangbu::ui {

class Card;
class Errand;
class Formats;
class ImportSession;

/// The dry run of an import: how far it is, what it would bring, and whether the file's own total
/// agrees.
class TrialCard final : public QWidget {
    Q_OBJECT

public:
    TrialCard(ImportSession& session, const Formats& formats, QWidget* parent = nullptr);

    void refresh();
    /// Follows the work that has begun.
    void follow(Errand* errand);

private:
    QLabel* addCount(class QHBoxLayout* row, const QString& title, const QString& objectName);
    void showProgress(qint64 done);
    void showCounts();
    void showTotals();

    ImportSession& m_session;
    const Formats& m_formats;
    QPointer<Errand> m_errand;
    Card* m_card;
    QProgressBar* m_bar;
    QLabel* m_percent;
    QLabel* m_done;
    QLabel* m_left;
    QLabel* m_new = nullptr;
    QLabel* m_there = nullptr;
    QLabel* m_products = nullptr;
    QLabel* m_unreadable = nullptr;
    QLabel* m_problem;
    QWidget* m_totals;
    QLabel* m_written;
    QLabel* m_read;
    class Badge* m_same;
};

} // namespace jangbu::ui
