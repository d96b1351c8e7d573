#include "core/report/report.h"

namespace jangbu {

namespace {

template <typename Block> QList<Block> blocksOf(const Report& report)
{
    QList<Block> found;
    for (const ReportBand& band : report.bands) {
        for (const ReportStack& stack : band.stacks) {
            for (const ReportBlock& block : stack.blocks) {
                if (const auto* match = std::get_if<Block>(&block))
                    found.append(*match);
            }
        }
    }
    return found;
}

} // namespace

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
    QList<ReportTable> tables = blocksOf<ReportTable>(*this);
    tables.removeIf([medium](const ReportTable& table) { return !standsIn(medium, table.shown); });
    return tables;
}

QList<ProofBox> Report::proofs() const
{
    return blocksOf<ProofBox>(*this);
}

} // namespace jangbu
