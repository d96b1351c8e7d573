#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/linechart.h"
#include "ui/charts/ratetimeline.h"
#include "ui/charts/ringchart.h"
#include "ui/charts/sharebar.h"
#include "ui/charts/sparkbars.h"
#include "ui/charts/stepchart.h"
#include "ui/charts/waterfallview.h"

namespace jangbu::test {

/// Amounts in won, in Korean: `604,500원`, `60만`.
ui::ChartFormats wonFormats();

/// Charts with the numbers of the design board, each in the size that it has there.
void fill(ui::BarChart& chart);
void fill(ui::LineChart& chart);
void fill(ui::RingChart& chart);
void fill(ui::HeatMap& chart);
void fill(ui::WaterfallView& chart);
void fill(ui::StepChart& chart);
void fill(ui::ShareBar& chart);
void fill(ui::SparkBars& chart);
void fill(ui::RateTimeline& chart);

} // namespace jangbu::test
