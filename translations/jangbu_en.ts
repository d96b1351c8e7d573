<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>jangbu::ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::AttentionWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s) due</source>
        <translation>
            <numerusform>%n settlement is due</numerusform>
            <numerusform>%n settlements are due</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 has no rate</source>
        <translation>%1 has no rate</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) counted at 0%, %1</source>
        <translation>
            <numerusform>%n payment counted at 0%, %1</numerusform>
            <numerusform>%n payments counted at 0%, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 is marked sold out</source>
        <translation>%1 is marked sold out</translation>
    </message>
    <message>
        <source>%1 has run out</source>
        <translation>%1 has run out</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left</source>
        <translation>
            <numerusform>%1: %n left</numerusform>
            <numerusform>%1: %n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Base stock %1</source>
        <translation>Base stock %1</translation>
    </message>
    <message>
        <source>No base stock set</source>
        <translation>No base stock set</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Restock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%n more product(s) run low</source>
        <translation>
            <numerusform>%n more product runs low</numerusform>
            <numerusform>%n more products run low</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenth of the base stock or less, or five pieces</source>
        <translation>A tenth of the base stock or less, or five pieces</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CategoryCard</name>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ExplainStatistics</name>
    <message>
        <source>What these numbers mean</source>
        <translation>What these numbers mean</translation>
    </message>
    <message>
        <source>Sales and items sold</source>
        <translation>Sales and items sold</translation>
    </message>
    <message>
        <source>What was paid, on the business date of the payment, less what was refunded, on the date of the refund. Open trades count nowhere.</source>
        <translation>What was paid, on the business date of the payment, less what was refunded, on the date of the refund. Open trades count nowhere.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>The product&apos;s part of the total of the ranking.</source>
        <translation>The product&apos;s part of the total of the ranking.</translation>
    </message>
    <message>
        <source>(now − before) ÷ |before|. Before is %1.</source>
        <translation>(now − before) ÷ |before|. Before is %1.</translation>
    </message>
    <message>
        <source>The same, against %1. Days and weeks are compared with those 52 weeks earlier, so that Saturdays meet Saturdays.</source>
        <translation>The same, against %1. Days and weeks are compared with those 52 weeks earlier, so that Saturdays meet Saturdays.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>The category that a product had when it was sold. A product that was moved stands in both. The ring and the hours always show all categories.</source>
        <translation>The category that a product had when it was sold. A product that was moved stands in both. The ring and the hours always show all categories.</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Weekday and hour</translation>
    </message>
    <message>
        <source>The hour on the clock of the payment, under the weekday of its business date. An hour is given as its sum; the busiest one also as the average of one day.</source>
        <translation>The hour on the clock of the payment, under the weekday of its business date. An hour is given as its sum; the busiest one also as the average of one day.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::FigureStrip</name>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Items sold</source>
        <translation>Items sold</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::HoursCard</name>
    <message>
        <source>Weekday and hour</source>
        <translation>Weekday and hour</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Nothing was sold in this period</source>
        <translation>Nothing was sold in this period</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s) an hour</source>
        <translation>
            <numerusform>%n trade an hour</numerusform>
            <numerusform>%n trades an hour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 an hour</translation>
    </message>
    <message>
        <source>Busiest: %1 · %2</source>
        <translation>Busiest: %1 · %2</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PeriodWords</name>
    <message>
        <source>This day</source>
        <translation>This day</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>vs day before</source>
        <translation>vs day before</translation>
    </message>
    <message>
        <source>%1 up on the day before</source>
        <translation>%1 up on the day before</translation>
    </message>
    <message>
        <source>%1 down on the day before</source>
        <translation>%1 down on the day before</translation>
    </message>
    <message>
        <source>The same as the day before</source>
        <translation>The same as the day before</translation>
    </message>
    <message>
        <source>Nothing the day before</source>
        <translation>Nothing the day before</translation>
    </message>
    <message>
        <source>vs week before</source>
        <translation>vs week before</translation>
    </message>
    <message>
        <source>%1 up on the week before</source>
        <translation>%1 up on the week before</translation>
    </message>
    <message>
        <source>%1 down on the week before</source>
        <translation>%1 down on the week before</translation>
    </message>
    <message>
        <source>The same as the week before</source>
        <translation>The same as the week before</translation>
    </message>
    <message>
        <source>Nothing the week before</source>
        <translation>Nothing the week before</translation>
    </message>
    <message>
        <source>vs month before</source>
        <translation>vs month before</translation>
    </message>
    <message>
        <source>%1 up on the month before</source>
        <translation>%1 up on the month before</translation>
    </message>
    <message>
        <source>%1 down on the month before</source>
        <translation>%1 down on the month before</translation>
    </message>
    <message>
        <source>The same as the month before</source>
        <translation>The same as the month before</translation>
    </message>
    <message>
        <source>Nothing the month before</source>
        <translation>Nothing the month before</translation>
    </message>
    <message>
        <source>vs period before</source>
        <translation>vs period before</translation>
    </message>
    <message>
        <source>%1 up on the period before</source>
        <translation>%1 up on the period before</translation>
    </message>
    <message>
        <source>%1 down on the period before</source>
        <translation>%1 down on the period before</translation>
    </message>
    <message>
        <source>The same as the period before</source>
        <translation>The same as the period before</translation>
    </message>
    <message>
        <source>Nothing in the period before</source>
        <translation>Nothing in the period before</translation>
    </message>
    <message>
        <source>vs last year</source>
        <translation>vs last year</translation>
    </message>
    <message>
        <source>%1 up on last year</source>
        <translation>%1 up on last year</translation>
    </message>
    <message>
        <source>%1 down on last year</source>
        <translation>%1 down on last year</translation>
    </message>
    <message>
        <source>The same as last year</source>
        <translation>The same as last year</translation>
    </message>
    <message>
        <source>Nothing last year</source>
        <translation>Nothing last year</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>day before</translation>
    </message>
    <message>
        <source>week before</source>
        <translation>week before</translation>
    </message>
    <message>
        <source>month before</source>
        <translation>month before</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>period before</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
    <message>
        <source>same day last year</source>
        <translation>same day last year</translation>
    </message>
    <message>
        <source>same week last year</source>
        <translation>same week last year</translation>
    </message>
    <message>
        <source>same month last year</source>
        <translation>same month last year</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::RankingModel</name>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1, net of refunds</source>
        <translation>Compared with %1, net of refunds</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatisticsPage</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Spreadsheet (XLSX)</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>Paper (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Product ranking</source>
        <translation>Product ranking</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Rank by</translation>
    </message>
    <message>
        <source>What these numbers mean</source>
        <translation>What these numbers mean</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>No sales yet</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Import sales</translation>
    </message>
    <message>
        <source>Enter a sale</source>
        <translation>Enter a sale</translation>
    </message>
    <message>
        <source>Nothing was sold in this period</source>
        <translation>Nothing was sold in this period</translation>
    </message>
    <message>
        <source>Choose other days, or go to the last ones with sales.</source>
        <translation>Choose other days, or go to the last ones with sales.</translation>
    </message>
    <message>
        <source>Show the last sales</source>
        <translation>Show the last sales</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Export statistics</source>
        <translation>Export statistics</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>A range may have %1 days at most.</source>
        <translation>A range may have %1 days at most.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a number of pieces</comment>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n refund</numerusform>
            <numerusform>%n refunds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of sales</source>
        <translation>%1, %2 of sales</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what and days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>All sales</translation>
    </message>
    <message>
        <source>Statistics begin with the first payment. If your till has written a file, you can see your sales at once.</source>
        <translation>Statistics begin with the first payment. If your till has written a file, you can see your sales at once.</translation>
    </message>
    <message>
        <source>You can also drop a CSV file on this window.</source>
        <translation>You can also drop a CSV file on this window.</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TodayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Average ticket</source>
        <translation>Average ticket</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>Open trades</translation>
    </message>
    <message>
        <source>Sales ÷ trades, rounded down</source>
        <translation>Sales ÷ trades, rounded down</translation>
    </message>
    <message>
        <source>Payments of today less what was refunded today</source>
        <translation>Payments of today less what was refunded today</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>Sales by hour</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Top products</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Rank by</translation>
    </message>
    <message>
        <source>Nothing was sold yet today.</source>
        <translation>Nothing was sold yet today.</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>No sales yet</translation>
    </message>
    <message>
        <source>Your day appears here with the first payment. If your till has written a file, you can see your sales at once.</source>
        <translation>Your day appears here with the first payment. If your till has written a file, you can see your sales at once.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Import sales</translation>
    </message>
    <message>
        <source>Write the menu</source>
        <translation>Write the menu</translation>
    </message>
    <message>
        <source>You can also drop a CSV file on this window.</source>
        <translation>You can also drop a CSV file on this window.</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>All sales</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>As of %1, updates by itself</source>
        <translation>As of %1, updates by itself</translation>
    </message>
    <message>
        <source>%1 by this time last %2</source>
        <comment>amount and weekday</comment>
        <translation>%1 by this time last %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a number of trades</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 last week</source>
        <translation>%1 last week</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>hours</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n trade</numerusform>
            <numerusform>%n trades</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <comment>weekday</comment>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>%1 restocked to %2</source>
        <translation>%1 restocked to %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TrendCard</name>
    <message>
        <source>Daily sales</source>
        <translation>Daily sales</translation>
    </message>
    <message>
        <source>Nothing was sold in this period</source>
        <translation>Nothing was sold in this period</translation>
    </message>
    <message>
        <source>Items by month</source>
        <translation>Items by month</translation>
    </message>
    <message>
        <source>Items by day</source>
        <translation>Items by day</translation>
    </message>
    <message>
        <source>Monthly sales</source>
        <translation>Monthly sales</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>jangbu::ui::WaysCard</name>
    <message>
        <source>Payment methods</source>
        <translation>Payment methods</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Nothing was taken yet today.</source>
        <translation>Nothing was taken yet today.</translation>
    </message>
    <message>
        <source>Card deposit due %1</source>
        <translation>Card deposit due %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · the fee of %n payment(s) is not known</source>
        <translation>
            <numerusform>%1 · the fee of %n payment is not known</numerusform>
            <numerusform>%1 · the fees of %n payments are not known</numerusform>
        </translation>
    </message>
</context>
</TS>
