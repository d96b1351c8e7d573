#pragma once

#include "ui/work/errand.h"

namespace jangbu::ui {

/// Makes one measure of the phases of an import, so that its bar never goes back. Counts in
/// thousandths of the whole.
class WholeProgress final {
public:
    enum class Kind { Trial, Import };

    WholeProgress(ErrandWatch& watch, Kind kind);

    ImportProgress& progress() { return m_progress; }

    static constexpr qint64 whole = 1'000;
    /// The phase at a place of the whole, and how far that phase is in thousandths.
    struct Place {
        ImportPhase phase = ImportPhase::Reading;
        qint64 thousandths = 0;
    };
    static Place placeAt(Kind kind, qint64 done);

private:
    void note(const ImportStep& step);

    ErrandWatch& m_watch;
    Kind m_kind;
    qint64 m_told = 0;
    ImportProgress m_progress;
};

} // namespace jangbu::ui
