#pragma once

#include "core/report/savereport.h"
#include "ui/settlement/shownstatement.h"
#include "ui/settlement/statementrow.h"

#include <QFrame>
#include <QSet>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class Badge;
class Button;
class Formats;
class StatementFoot;
class StatementLines;
struct ChartFormats;
class WaterfallView;

/// A statement with all that can be done with it. It reads nothing; what the owner wants is told by
/// its signals.
class StatementPanel final : public QFrame {
    Q_OBJECT

public:
    explicit StatementPanel(const Formats& formats, QWidget* parent = nullptr);

    void show(const ShownStatement& shown, const Store& store, BusinessDate today);
    /// A window whose numbers whoever is in may not see, with what may be done all the same.
    struct Withheld {
        QString title {};
        bool maySettle = false;
        bool mayClose = false;
        bool mayBeApproved = false; ///< Somebody else's PIN shows it once.
    };
    void showWithheld(const Withheld& withheld);
    bool isShowing() const { return m_shown.has_value(); }
    const ShownStatement& shown() const { return *m_shown; }
    StatementFoot& foot() { return *m_foot; }

signals:
    void asked(const jangbu::NumberQuestion& question, const QString& name);
    void settleWanted();
    void closeWanted();
    void approvalWanted();
    void ratesWanted();
    void openTradesWanted();
    void printWanted();
    void saveWanted(jangbu::ReportFormat format);

private:
    void setWithheld(bool isWithheld);
    void buildHead(QVBoxLayout* layout);
    void buildLines(QVBoxLayout* layout);
    void showHead(BusinessDate today);
    ChartFormats chartFormats(const Currency& currency) const;
    void showLines(const Currency& currency);
    void addRows(const QList<StatementRow::Content>& contents);
    void addCategories(const StatementLines& lines);
    StatementRow* addRow(const StatementRow::Content& content);

    const Formats& m_formats;
    std::optional<ShownStatement> m_shown {};
    QSet<QString> m_openCategories {};
    QLabel* m_title;
    Badge* m_badge;
    QLabel* m_note;
    WaterfallView* m_chart;
    QVBoxLayout* m_lines = nullptr;
    StatementFoot* m_foot;
    QWidget* m_content = nullptr; ///< Chart and lines.
    QWidget* m_withheld = nullptr;
};

} // namespace jangbu::ui
