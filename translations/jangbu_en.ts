<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>jangbu::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CategoryListModel</name>
    <message numerus="yes">
        <source>%1, %n products</source>
        <translation>
            <numerusform>%1, %n product</numerusform>
            <numerusform>%1, %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::MenuActs</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::MenuPage</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sold out</source>
        <translation>
            <numerusform>%n sold out</numerusform>
            <numerusform>%n sold out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products written to %1</source>
        <translation>
            <numerusform>%n product written to %1</numerusform>
            <numerusform>%n products written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PriceSheet</name>
    <message numerus="yes">
        <source>Change the price of %n products</source>
        <translation>
            <numerusform>Change the price of %n product</numerusform>
            <numerusform>Change the price of %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProductInspector</name>
    <message numerus="yes">
        <source>Sold %n times so far</source>
        <translation>
            <numerusform>Sold %n time so far</numerusform>
            <numerusform>Sold %n times so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n times</source>
        <translation>
            <numerusform>Changed %n time</numerusform>
            <numerusform>Changed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TrashSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
