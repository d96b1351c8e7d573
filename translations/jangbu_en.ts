<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>jangbu::ui::ClosingSheet</name>
    <message numerus="yes">
        <source>%n open trade(s)</source>
        <translation>
            <numerusform>%n open trade</numerusform>
            <numerusform>%n open trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card rate(s) missing</source>
        <translation>
            <numerusform>%n card rate missing</numerusform>
            <numerusform>%n card rates missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open day(s) are closed first</source>
        <translation>
            <numerusform>%n open day is closed first</numerusform>
            <numerusform>%n open days are closed first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier day(s) are still open</source>
        <translation>
            <numerusform>%n earlier day is still open</numerusform>
            <numerusform>%n earlier days are still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt number(s) missing</source>
        <translation>
            <numerusform>%n receipt number missing</numerusform>
            <numerusform>%n receipt numbers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DepositView</name>
    <message numerus="yes">
        <source>%n payment(s) without rate</source>
        <translation>
            <numerusform>%n payment without rate</numerusform>
            <numerusform>%n payments without rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DueSheet</name>
    <message numerus="yes">
        <source>Close %n period(s)</source>
        <translation>
            <numerusform>Close %n period</numerusform>
            <numerusform>Close %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n period(s)</source>
        <translation>
            <numerusform>Settle %n period</numerusform>
            <numerusform>Settle %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n period(s)</source>
        <translation>
            <numerusform>Closed %n period</numerusform>
            <numerusform>Closed %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled %n period(s)</source>
        <translation>
            <numerusform>Settled %n period</numerusform>
            <numerusform>Settled %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::SettlementPage</name>
    <message numerus="yes">
        <source>Settle all that is due, %n period(s)</source>
        <translation>
            <numerusform>Settle all that is due, %n period</numerusform>
            <numerusform>Settle all that is due, %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatementFoot</name>
    <message numerus="yes">
        <source>%n open trade(s)</source>
        <translation>
            <numerusform>%n open trade</numerusform>
            <numerusform>%n open trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) missing</source>
        <translation>
            <numerusform>%n rate missing</numerusform>
            <numerusform>%n rates missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatementLines</name>
    <message numerus="yes">
        <source>%n without rate</source>
        <comment>card payments</comment>
        <translation>
            <numerusform>%n without rate</numerusform>
            <numerusform>%n without rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StatementPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) missing</source>
        <translation>
            <numerusform>%n receipt missing</numerusform>
            <numerusform>%n receipts missing</numerusform>
        </translation>
    </message>
</context>
</TS>
