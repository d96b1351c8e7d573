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
        <name>jangbu::ui::BarChart</name>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::BooksCare</name>
        <message>
            <source>Not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works every total out again from the single rows and looks whether the seals still fit. Nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check of the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup of this PC's books yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 stores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups (*.jangbu)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up and checked: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backing up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this backup in the place of the books?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 replaces all that is in the books now. What is there now is copied beside them first, so nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is in place. What was there before: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring</source>
            <translation type="unfinished" />
        </message>
    </context>
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
        <name>jangbu::ui::CardRateModel</name>
        <message>
            <source>From the start</source>
            <translation>From the start</translation>
        </message>
        <message>
            <source>From %1: %2 / %3</source>
            <translation>From %1: %2 / %3</translation>
        </message>
        <message>
            <source>From %1: credit %2</source>
            <translation>From %1: credit %2</translation>
        </message>
        <message>
            <source>From %1: debit %2</source>
            <translation>From %1: debit %2</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>Card company</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>Debit</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>In force since</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Coming</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CardRatesSection</name>
        <message>
            <source>Card fees</source>
            <translation>Card fees</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>Card company</translation>
        </message>
        <message>
            <source>Preferential rates</source>
            <translation>Preferential rates</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>Debit</translation>
        </message>
        <message>
            <source>A payment is counted with the rate of its day. Fees of payments that were rated already never change.</source>
            <translation>A payment is counted with the rate of its day. Fees of payments that were rated already never change.</translation>
        </message>
        <message>
            <source>Add card company</source>
            <translation>Add card company</translation>
        </message>
        <message>
            <source>Fill in preferential rates</source>
            <translation>Fill in preferential rates</translation>
        </message>
        <message>
            <source>Sales of last year</source>
            <translation>Sales of last year</translation>
        </message>
        <message>
            <source>Kind of card</source>
            <translation>Kind of card</translation>
        </message>
        <message>
            <source>New rate</source>
            <translation>New rate</translation>
        </message>
        <message>
            <source>No rate yet</source>
            <translation>No rate yet</translation>
        </message>
        <message>
            <source>Rates of %1</source>
            <translation>Rates of %1</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>In force since</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message numerus="yes">
            <source>Saved. %n payment(s) without a rate got their fee.</source>
            <translation>
                <numerusform>Saved. %n payment without a rate got its fee.</numerusform>
                <numerusform>Saved. %n payments without a rate got their fees.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved the rate</source>
            <translation>Saved the rate</translation>
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
        <name>jangbu::ui::ChartNumbers</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>no value</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No numbers yet.</source>
            <translation>No numbers yet.</translation>
        </message>
        <message>
            <source>%1 values. Highest: %2. Lowest: %3.</source>
            <translation>%1 values. Highest: %2. Lowest: %3.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ChartTableSheet</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ChartView</name>
        <message>
            <source>No numbers yet</source>
            <translation>No numbers yet</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Show as table</translation>
        </message>
        <message>
            <source>%1: show as table</source>
            <translation>%1: show as table</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CheckStep</name>
        <message>
            <source>Everything can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row has to be left out, and no date looks wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will come in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the file says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's own total differs from the rows that were read. Rows that cannot be read may be the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The refunds are checked when the sales are in.</source>
            <translation type="unfinished" />
        </message>
    </context>
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
        <name>jangbu::ui::ColumnsStep</name>
        <message>
            <source>Columns of the file and what they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First rows as they would be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the rows are read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What “%1” is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows not readable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this mapping?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files with the same columns are then read at once, the next time too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name has at least one letter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::DataHome</name>
        <message>
            <source>Drop sales files here, or choose them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV of the till, card sales or spreadsheets; most are recognized</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sales of years can come in at once. A whole import can be undone as long as no day of it is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>XLSX, PDF, CSV, print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo this import?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that came in with %1 is taken out of the books again. Rows that are there from elsewhere stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was taken out of the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the import out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::DataPage</name>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An import is running; the files can follow when it is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files with sales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of sales (*.csv *.txt *.tsv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import is done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::DatabaseSection</name>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>Where the books are kept. One computer needs only the file.</source>
            <translation>Where the books are kept. One computer needs only the file.</translation>
        </message>
        <message>
            <source>The books of now</source>
            <translation>The books of now</translation>
        </message>
        <message>
            <source>Open another file</source>
            <translation>Open another file</translation>
        </message>
        <message>
            <source>Start a new file</source>
            <translation>Start a new file</translation>
        </message>
        <message>
            <source>Move the books to a file</source>
            <translation>Move the books to a file</translation>
        </message>
        <message>
            <source>MySQL or MariaDB server</source>
            <translation>MySQL or MariaDB server</translation>
        </message>
        <message>
            <source>For several computers or stores. The database has to be there; its tables are made.</source>
            <translation>For several computers or stores. The database has to be there; its tables are made.</translation>
        </message>
        <message>
            <source>Keep the password in this computer's keyring</source>
            <translation>Keep the password in this computer's keyring</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Test connection</translation>
        </message>
        <message>
            <source>Use these books</source>
            <translation>Use these books</translation>
        </message>
        <message>
            <source>Move the books here</source>
            <translation>Move the books here</translation>
        </message>
        <message>
            <source>On a MySQL or MariaDB server</source>
            <translation>On a MySQL or MariaDB server</translation>
        </message>
        <message>
            <source>A SQLite file on this computer</source>
            <translation>A SQLite file on this computer</translation>
        </message>
        <message>
            <source>Testing</source>
            <translation>Testing</translation>
        </message>
        <message>
            <source>Reached. It holds books of an older version; they are updated when opened.</source>
            <translation>Reached. It holds books of an older version; they are updated when opened.</translation>
        </message>
        <message>
            <source>Reached. The database is empty.</source>
            <translation>Reached. The database is empty.</translation>
        </message>
        <message numerus="yes">
            <source>Reached. It holds books of %n store(s).</source>
            <translation>
                <numerusform>Reached. It holds the books of %n store.</numerusform>
                <numerusform>Reached. It holds the books of %n stores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open books</source>
            <translation>Open books</translation>
        </message>
        <message>
            <source>Books (*.jangbu);;All files (*)</source>
            <translation>Books (*.jangbu);;All files (*)</translation>
        </message>
        <message>
            <source>Start new books</source>
            <translation>Start new books</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Books</translation>
        </message>
        <message>
            <source>There is no keyring here, so the password is kept in memory only and asked for at each start.</source>
            <translation>There is no keyring here, so the password is kept in memory only and asked for at each start.</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Moving</translation>
        </message>
        <message>
            <source>Copying the books to %1</source>
            <translation>Copying the books to %1</translation>
        </message>
        <message>
            <source>Work with the copy from now on?</source>
            <translation>Work with the copy from now on?</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were copied to %1 and compared.</source>
            <translation>
                <numerusform>%n row was copied to %1 and compared.</numerusform>
                <numerusform>%n rows were copied to %1 and compared.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 The books here are as they were.</source>
            <translation>%1 The books here are as they were.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Stay here</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>Use the copy</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DateField</name>
        <message>
            <source>Choose in a calendar</source>
            <translation>Choose in a calendar</translation>
        </message>
        <message>
            <source>Year, month and day, as in 2026-01-31</source>
            <translation>Year, month and day, as in 2026-01-31</translation>
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
        <name>jangbu::ui::DifferencesModel</name>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the books</source>
            <translation type="unfinished" />
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
        <name>jangbu::ui::EntryList</name>
        <message>
            <source>Remove %1</source>
            <translation>Remove %1</translation>
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
            <source>The product's part of the total of the ranking.</source>
            <translation>The product's part of the total of the ranking.</translation>
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
        <name>jangbu::ui::ExportSheet</name>
        <message>
            <source>Sales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settlement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accountant's book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every trade with its payment and refunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What sold, by count, amount and share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From gross to profit, for a settlement month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Products with price, category and base stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sales and VAT of a quarter or a half-year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages (PDF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The CSV is Jangbu's own file: it can be imported again here or elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trades, payments, refunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What sold, with shares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From gross to profit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices, categories, stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VAT of a quarter or half-year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print preview</source>
            <translation type="unfinished" />
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
        <name>jangbu::ui::FileStrip</name>
        <message>
            <source>Into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store that the sales go into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the file says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New store…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::FilesStep</name>
        <message>
            <source>Drop further files here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that belong together are read together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::HeatLegend</name>
        <message>
            <source>From less to more</source>
            <translation>From less to more</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Less</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::HeatMap</name>
        <message>
            <source>%1 %2</source>
            <comment>weekday and hour</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::HistoryModel</name>
        <message>
            <source>%1 already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 refunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 new menu items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also</source>
            <translation type="unfinished" />
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
        <name>jangbu::ui::ImportFacts</name>
        <message>
            <source>New trades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trades already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open trades that were paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New refunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refunds already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refunds whose sale is not in the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New menu items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New stores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that are no sales (totals, voids)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed menu items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu items as they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total row of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum of the rows read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportSession</name>
        <message>
            <source>Say which column is the menu item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which column tells when it was paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which column is the amount or the unit price</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportWizard</name>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set rows that cannot be read aside and import the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the data page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import sales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is kept and known from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that cannot be read stand in the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files with sales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of sales (*.csv *.txt *.tsv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportWords</name>
        <message>
            <source>Paid at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time of day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size or option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quantity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount before discount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tax on top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Way of payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sale or refund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device or table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jangbu sales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jangbu refunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jangbu menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recognized: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sold items in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New format</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: needed is %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, %2: needed is %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearest is %1, but it lacks: %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Sales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the date cannot be read. As in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the time cannot be read. As in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the amount cannot be read. As in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the quantity cannot be read. As in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing stands there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needed is: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not told</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::LineChart</name>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MappingModel</name>
        <message>
            <source>Column of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the books</source>
            <translation type="unfinished" />
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
        <name>jangbu::ui::MissingRateRow</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message numerus="yes">
            <source>No rate: %n payment(s), %1, were counted with 0%</source>
            <translation>
                <numerusform>No rate: %n payment, %1, was counted with 0%</numerusform>
                <numerusform>No rate: %n payments, %1, were counted with 0%</numerusform>
            </translation>
        </message>
        <message>
            <source>Credit rate of %1</source>
            <translation>Credit rate of %1</translation>
        </message>
        <message>
            <source>Debit rate of %1</source>
            <translation>Debit rate of %1</translation>
        </message>
        <message>
            <source>From when</source>
            <translation>From when</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::NewStoreSheet</name>
        <message>
            <source>Which store are these sales of?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is made together with its sales. All of it can be changed later in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settlement day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bronze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day %1 of the month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name has 1 to 255 letters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::PasswordPrompt</name>
        <message>
            <source>Password of the books</source>
            <translation>Password of the books</translation>
        </message>
        <message>
            <source>The books are on the server %1. This computer's keyring does not have the password, so it is kept in memory until you close Jangbu.</source>
            <translation>The books are on the server %1. This computer's keyring does not have the password, so it is kept in memory until you close Jangbu.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Use this computer's books</source>
            <translation>Use this computer's books</translation>
        </message>
        <message>
            <source>Open the books</source>
            <translation>Open the books</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PayoutSheets</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>All stores</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>Only %1</translation>
        </message>
        <message>
            <source>Holds for</source>
            <translation>Holds for</translation>
        </message>
        <message>
            <source>All companies</source>
            <translation>All companies</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>Card company</translation>
        </message>
        <message>
            <source>When does a card company pay?</source>
            <translation>When does a card company pay?</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>For sales from</source>
            <translation>For sales from</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Save rule</translation>
        </message>
        <message>
            <source>Add a holiday or a working day</source>
            <translation>Add a holiday or a working day</translation>
        </message>
        <message>
            <source>Deposits are counted off by it. It goes before the built-in calendar.</source>
            <translation>Deposits are counted off by it. It goes before the built-in calendar.</translation>
        </message>
        <message>
            <source>Banks are shut</source>
            <translation>Banks are shut</translation>
        </message>
        <message>
            <source>Banks work</source>
            <translation>Banks work</translation>
        </message>
        <message>
            <source>What the day is</source>
            <translation>What the day is</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Save day</source>
            <translation>Save day</translation>
        </message>
        <message>
            <source>Correct the day of a deposit</source>
            <translation>Correct the day of a deposit</translation>
        </message>
        <message>
            <source>For one day of sales that was paid earlier or later than the rule says.</source>
            <translation>For one day of sales that was paid earlier or later than the rule says.</translation>
        </message>
        <message>
            <source>Day of the sales</source>
            <translation>Day of the sales</translation>
        </message>
        <message>
            <source>Day of the deposit</source>
            <translation>Day of the deposit</translation>
        </message>
        <message>
            <source>Not before the day of the sales</source>
            <translation>Not before the day of the sales</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PayoutWords</name>
        <message numerus="yes">
            <source>%n business day(s) after the slip is handed in</source>
            <translation>
                <numerusform>%n business day after the slip is handed in</numerusform>
                <numerusform>%n business days after the slip is handed in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n business day(s) after the sale</source>
            <translation>
                <numerusform>%n business day after the sale</numerusform>
                <numerusform>%n business days after the sale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after the sale, Saturdays counted</source>
            <translation>
                <numerusform>%n day after the sale, Saturdays counted</numerusform>
                <numerusform>%n days after the sale, Saturdays counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after the sale, weekends counted</source>
            <translation>
                <numerusform>%n day after the sale, weekends counted</numerusform>
                <numerusform>%n days after the sale, weekends counted</numerusform>
            </translation>
        </message>
        <message>
            <source>Standard terms</source>
            <translation>Standard terms</translation>
        </message>
        <message>
            <source>Slips handed in on business days</source>
            <translation>Slips handed in on business days</translation>
        </message>
        <message>
            <source>BC: weekends count</source>
            <translation>BC: weekends count</translation>
        </message>
        <message>
            <source>Samsung: Saturdays count</source>
            <translation>Samsung: Saturdays count</translation>
        </message>
        <message>
            <source>The merchants' terms since April 2017; without any rule this one counts.</source>
            <translation>The merchants' terms since April 2017; without any rule this one counts.</translation>
        </message>
        <message>
            <source>For shops whose slips go in on the next business day.</source>
            <translation>For shops whose slips go in on the next business day.</translation>
        </message>
        <message>
            <source>A habit seen in 2025: only holidays delay it.</source>
            <translation>A habit seen in 2025: only holidays delay it.</translation>
        </message>
        <message>
            <source>A habit seen in 2025: it pays on the next business day.</source>
            <translation>A habit seen in 2025: it pays on the next business day.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PayoutsSection</name>
        <message>
            <source>Deposit days</source>
            <translation>Deposit days</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>Deposits</source>
            <translation>Deposits</translation>
        </message>
        <message>
            <source>Business days</source>
            <translation>Business days</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>Card company</translation>
        </message>
        <message>
            <source>Expected card deposits are counted off by these.</source>
            <translation>Expected card deposits are counted off by these.</translation>
        </message>
        <message>
            <source>When card companies pay</source>
            <translation>When card companies pay</translation>
        </message>
        <message>
            <source>Without a rule: 2 business days after the sale.</source>
            <translation>Without a rule: 2 business days after the sale.</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>Add rule</translation>
        </message>
        <message>
            <source>Days on which banks are shut</source>
            <translation>Days on which banks are shut</translation>
        </message>
        <message>
            <source>The next 12 months</source>
            <translation>The next 12 months</translation>
        </message>
        <message>
            <source>Add day</source>
            <translation>Add day</translation>
        </message>
        <message>
            <source>Corrected deposits</source>
            <translation>Corrected deposits</translation>
        </message>
        <message>
            <source>Correct a day</source>
            <translation>Correct a day</translation>
        </message>
        <message>
            <source>For sales from %1</source>
            <translation>For sales from %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>All companies</source>
            <translation>All companies</translation>
        </message>
        <message>
            <source>No rule is set, so the standard terms count.</source>
            <translation>No rule is set, so the standard terms count.</translation>
        </message>
        <message>
            <source>Banks work</source>
            <translation>Banks work</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>Later holidays are not known yet</source>
            <translation>Later holidays are not known yet</translation>
        </message>
        <message>
            <source>Add them once they are announced.</source>
            <translation>Add them once they are announced.</translation>
        </message>
        <message>
            <source>No holidays are known; only weekends are left out.</source>
            <translation>No holidays are known; only weekends are left out.</translation>
        </message>
        <message>
            <source>Sales of %1 paid on %2</source>
            <translation>Sales of %1 paid on %2</translation>
        </message>
        <message>
            <source>Nothing was corrected.</source>
            <translation>Nothing was corrected.</translation>
        </message>
        <message>
            <source>Saved the rule</source>
            <translation>Saved the rule</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
        <message>
            <source>Saved the deposit's day</source>
            <translation>Saved the deposit's day</translation>
        </message>
        <message>
            <source>Removed the rule</source>
            <translation>Removed the rule</translation>
        </message>
        <message>
            <source>Removed the day</source>
            <translation>Removed the day</translation>
        </message>
        <message>
            <source>Removed the correction</source>
            <translation>Removed the correction</translation>
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
            <source>the day before</source>
            <translation>the day before</translation>
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
            <source>the week before</source>
            <translation>the week before</translation>
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
            <source>the month before</source>
            <translation>the month before</translation>
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
            <source>the period before</source>
            <translation>the period before</translation>
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
            <source>the same period last year</source>
            <translation>the same period last year</translation>
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
            <source>the same weekday last year</source>
            <translation>the same weekday last year</translation>
        </message>
        <message>
            <source>the same week last year</source>
            <translation>the same week last year</translation>
        </message>
        <message>
            <source>the same month last year</source>
            <translation>the same month last year</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PresetButton</name>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>Up to %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Sales %1: credit and debit %2</source>
            <translation>Sales %1: credit and debit %2</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PresetSheet</name>
        <message>
            <source>Fill in credit %1 and debit %2?</source>
            <translation>Fill in credit %1 and debit %2?</translation>
        </message>
        <message>
            <source>Preferential rates of the Financial Services Commission since %1. They count for payments from the day below on.</source>
            <translation>Preferential rates of the Financial Services Commission since %1. They count for payments from the day below on.</translation>
        </message>
        <message>
            <source>From when</source>
            <translation>From when</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>All stores</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>Only %1</translation>
        </message>
        <message>
            <source>Holds for</source>
            <translation>Holds for</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Fill in rates</source>
            <translation>Fill in rates</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PreviewModel</name>
        <message>
            <source>Paid at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid by</source>
            <translation type="unfinished" />
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
        <name>jangbu::ui::ProblemsModel</name>
        <message>
            <source>Refund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its sale is not in the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
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
        <name>jangbu::ui::RateField</name>
        <message>
            <source>From 0 to 100%, with up to 4 decimals</source>
            <translation>From 0 to 100%, with up to 4 decimals</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::RateSheet</name>
        <message>
            <source>Add a card company</source>
            <translation>Add a card company</translation>
        </message>
        <message>
            <source>New rate of %1</source>
            <translation>New rate of %1</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>Card company</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>Debit</translation>
        </message>
        <message>
            <source>From when</source>
            <translation>From when</translation>
        </message>
        <message>
            <source>Payments from this day on are counted with it. What was rated before keeps its fee.</source>
            <translation>Payments from this day on are counted with it. What was rated before keeps its fee.</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>All stores</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>Only %1</translation>
        </message>
        <message>
            <source>Holds for</source>
            <translation>Holds for</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Save rate</source>
            <translation>Save rate</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ResultStep</name>
        <message>
            <source>See statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the rows set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading: %1 of %2 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing with the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing: %1 of %2 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sales are coming in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can work on other pages meanwhile. Nothing counts until all is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 trades are in the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics and settlement count them already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it was in the books before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows set aside are in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sales are in, but the refunds were refused: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::ScreenSection</name>
        <message>
            <source>Display</source>
            <translation>Display</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Holds for you on this computer.</source>
            <translation>Holds for you on this computer.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Changes at once. Names of products stay as they are.</source>
            <translation>Changes at once. Names of products stay as they are.</translation>
        </message>
        <message>
            <source>“As the system” follows the desktop, also at night.</source>
            <translation>“As the system” follows the desktop, also at night.</translation>
        </message>
        <message>
            <source>Of everything in the window. Counts from the next start on.</source>
            <translation>Of everything in the window. Counts from the next start on.</translation>
        </message>
        <message>
            <source>Close Jangbu and open it again to see it at %1%.</source>
            <translation>Close Jangbu and open it again to see it at %1%.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ServerForm</name>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Find a setting</translation>
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
        <name>jangbu::ui::StepBar</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::StepChart</name>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StoreForm</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Grade counts from</source>
            <translation>Grade counts from</translation>
        </message>
        <message>
            <source>VAT on the net price</source>
            <translation>VAT on the net price</translation>
        </message>
        <message>
            <source>POS fee a month</source>
            <translation>POS fee a month</translation>
        </message>
        <message>
            <source>%1 · %2 a month, %3 devices</source>
            <translation>%1 · %2 a month, %3 devices</translation>
        </message>
        <message>
            <source>Day %1 of the month</source>
            <translation>Day %1 of the month</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Settlement day</source>
            <translation>Settlement day</translation>
        </message>
        <message>
            <source>Business day starts at</source>
            <translation>Business day starts at</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Cannot be changed, as every amount is kept in it.</source>
            <translation>Cannot be changed, as every amount is kept in it.</translation>
        </message>
        <message>
            <source>The grade's fee, unless another one is agreed.</source>
            <translation>The grade's fee, unless another one is agreed.</translation>
        </message>
        <message>
            <source>A settlement month runs from the 1st to the last day of the month.</source>
            <translation>A settlement month runs from the 1st to the last day of the month.</translation>
        </message>
        <message>
            <source>A settlement month runs from day %1 to day %2 of the next month.</source>
            <translation>A settlement month runs from day %1 to day %2 of the next month.</translation>
        </message>
        <message>
            <source>A sale counts on the day of the clock.</source>
            <translation>A sale counts on the day of the clock.</translation>
        </message>
        <message>
            <source>A sale before %1 counts on the day before.</source>
            <translation>A sale before %1 counts on the day before.</translation>
        </message>
        <message>
            <source>The fee of a month is that of its last day.</source>
            <translation>The fee of a month is that of its last day.</translation>
        </message>
        <message>
            <source>10% on the net price is 1/11 of what guests pay.</source>
            <translation>10% on the net price is 1/11 of what guests pay.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StoresSection</name>
        <message>
            <source>Stores</source>
            <translation>Stores</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Settlement day</source>
            <translation>Settlement day</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>VAT</translation>
        </message>
        <message>
            <source>POS fee</source>
            <translation>POS fee</translation>
        </message>
        <message>
            <source>Business day</source>
            <translation>Business day</translation>
        </message>
        <message>
            <source>What is closed stays as it is; changes count for what comes after.</source>
            <translation>What is closed stays as it is; changes count for what comes after.</translation>
        </message>
        <message>
            <source>Add store</source>
            <translation>Add store</translation>
        </message>
        <message>
            <source>Save store</source>
            <translation>Save store</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Revert</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Saving</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
        <message>
            <source>Add a store</source>
            <translation>Add a store</translation>
        </message>
        <message>
            <source>All of it can be changed later, but for the currency.</source>
            <translation>All of it can be changed later, but for the currency.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Added %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StoresTable</name>
        <message>
            <source>Day %1</source>
            <translation>Day %1</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Settlement day</source>
            <translation>Settlement day</translation>
        </message>
        <message>
            <source>Day starts at</source>
            <translation>Day starts at</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
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
        <name>jangbu::ui::TrashSheet</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
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
        <name>jangbu::ui::TrialCard</name>
        <message>
            <source>Dry run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The books do not change yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the dry run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New trades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New menu items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not readable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total row of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum of the rows read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message>
            <source>The same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::VerifyWords</name>
        <message>
            <source>Totals of a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day's total of a menu item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day's total of a way of payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A closed statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A closed day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seal of a closed day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An order line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of a payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A refund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A receipt number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An open trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row of the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything agrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 values differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 values were worked out again from the single rows, the seals of closed days too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of %1 values that were worked out again from the single rows. Keep a backup as it is now, then restore an older one or ask for help.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>jangbu::ui::WaterfallView</name>
        <message>
            <source>Left</source>
            <translation>Left</translation>
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
