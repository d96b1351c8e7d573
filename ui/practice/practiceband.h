#pragma once

#include "core/orderdesk/practicelunch.h"
#include "ui/formats.h"

#include <QFrame>

class QLabel;

namespace jangbu::ui {

/// Across the window while a practice lunch is shown: that nothing of it is real, how it goes, and
/// the way out.
class PracticeBand final : public QFrame {
    Q_OBJECT

public:
    explicit PracticeBand(const Formats& formats, QWidget* parent = nullptr);

    void show(const PracticeLunch::Progress& progress);
    void showEnd();

signals:
    void endWanted();

private:
    const Formats& m_formats;
    QLabel* m_text;
    QString m_progress;
};

} // namespace jangbu::ui
