#include "core/report/report.h"

namespace jangbu {

std::optional<Share> Share::of(Money part, Money whole)
{
    if (whole <= Money())
        return std::nullopt;
    return Share { shareRoundedHalfAway(part, 1000, whole.minor()).minor() };
}

Done ReportTable::eachRow(Shown medium, const PerRow& perRow) const
{
    const PerRow perShownRow = [&](const ReportRow& row) -> Done {
        JANGBU_CHECK(row.cells.size() == columns.size());
        return standsIn(medium, row.shown) ? perRow(row) : Done(done);
    };
    if (source)
        return source(perShownRow);
    for (const ReportRow& row : rows)
        JANGBU_TRY(perShownRow(row));
    return done;
}

QList<ReportTable> Report::tables(Shown medium) const
{
    QList<ReportTable> tables;
    for (const ReportBand& band : bands) {
        for (const ReportStack& stack : band.stacks) {
            for (const ReportBlock& block : stack.blocks) {
                const auto* table = std::get_if<ReportTable>(&block);
                if (table && standsIn(medium, table->shown))
                    tables.append(*table);
            }
        }
    }
    return tables;
}

} // namespace jangbu
