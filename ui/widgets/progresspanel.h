#pragma once

#include "ui/work/errand.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;

namespace jangbu::ui {

class Button;

/// Shows how far a long work is: a bar with its per cent, counts, what is left, and a way to
/// cancel. Appears after 0.3 s, so that quick work shows none.
class ProgressPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    /// Follows the errand until it has finished. `counted` makes the words of the counts; it gets
    /// done and total, the latter 0 while it is not known.
    using Counted = std::function<QString(const ErrandProgress&)>;
    void follow(Errand* errand, const QString& title, Counted counted = {});

signals:
    void cancelled();

private:
    void show(const ErrandProgress& progress);
    QString leftWords() const;

    QLabel* m_title;
    QLabel* m_percent;
    QProgressBar* m_bar;
    QLabel* m_counts;
    QLabel* m_left;
    Button* m_cancel;
    QPointer<Errand> m_errand;
    Counted m_counted;
};

} // namespace jangbu::ui
