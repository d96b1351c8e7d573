#pragma once

#include "core/batch/jobrecord.h"
#include "core/settlement/windowstates.h"
#include "core/statistics/readtoday.h"
#include "ui/page.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// Something that waits for the owner, and the act that answers it.
struct AttentionItem {
    enum class Kind { Settlement, Job, Rate, Stock };

    Kind kind = Kind::Settlement;
    QString title {};
    QString note {};
    QString action {};
    /// Where the act is done; nothing where it is done at once.
    std::optional<Destination> destination {};
    std::optional<LowStock> restock {}; ///< What the act fills up.
    std::optional<JobId> restart {}; ///< What the act tries again.
};

/// Words for what the books say needs attention, most money at stake first.
class AttentionWords final {
public:
    AttentionWords(const Formats& formats, BusinessDate today)
        : m_formats(formats)
        , m_today(today)
    {
    }

    QList<AttentionItem> itemsOf(const TodayOverview& overview, const QList<WindowSummary>& due,
                                 const QList<JobRecord>& failed = {}) const;

private:
    AttentionItem settlementItem(const QList<WindowSummary>& due) const;
    AttentionItem jobItem(const JobRecord& failed) const;
    AttentionItem moreJobsItem(qsizetype count) const;
    AttentionItem rateItem(const UnratedParts& parts) const;
    AttentionItem stockItem(const LowStock& stock) const;
    AttentionItem moreStockItem(qsizetype count) const;
    QString daysOf(const UnratedParts& parts) const;

    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::AttentionWords)

    const Formats& m_formats;
    BusinessDate m_today;
};

} // namespace jangbu::ui
