<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>jangbu::ui::AddProductSheet</name>
        <message>
            <source>Add a product</source>
            <translation>Add a product</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Base stock</source>
            <translation>Base stock</translation>
        </message>
        <message>
            <source>pcs</source>
            <translation>pcs</translation>
        </message>
        <message>
            <source>Tax-free</source>
            <translation>Tax-free</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Leave it empty where stock is not counted</source>
            <translation>Leave it empty where stock is not counted</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Add product</source>
            <translation>Add product</translation>
        </message>
        <message>
            <source>“%1” is on the menu already</source>
            <translation>“%1” is on the menu already</translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>A name has 1 to %1 characters</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Working</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::AddressLine</name>
        <message>
            <source>Address: %1</source>
            <translation>Address: %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::AttemptList</name>
        <message>
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>Charged, not booked</source>
            <translation>Charged, not booked</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Ask again</translation>
        </message>
        <message>
            <source>Asking</source>
            <translation>Asking</translation>
        </message>
    </context>
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
        <message>
            <source>See why</source>
            <translation>See why</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message numerus="yes">
            <source>%n more job(s) failed</source>
            <translation>
                <numerusform>%n more job failed</numerusform>
                <numerusform>%n more jobs failed</numerusform>
            </translation>
        </message>
        <message>
            <source>What ran and why it failed stands in the settings</source>
            <translation>What ran and why it failed stands in the settings</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::AuditModel</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>To what</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>Before → after</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::AvatarButton</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
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
        <name>jangbu::ui::BoardGrid</name>
        <message>
            <source>Take-out sale</source>
            <translation>Take-out sale</translation>
        </message>
        <message>
            <source>Add table</source>
            <translation>Add table</translation>
        </message>
        <message>
            <source>Dining room</source>
            <translation>Dining room</translation>
        </message>
        <message>
            <source>Take-out and delivery</source>
            <translation>Take-out and delivery</translation>
        </message>
        <message>
            <source>Open in imported files</source>
            <translation>Open in imported files</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n in use</source>
            <translation>
                <numerusform>%1 of %n in use</numerusform>
                <numerusform>%1 of %n in use</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::BooksCare</name>
        <message>
            <source>Not checked yet</source>
            <translation>Not checked yet</translation>
        </message>
        <message>
            <source>Works every total out again from the single rows and looks whether the seals still fit. Nothing is changed.</source>
            <translation>Works every total out again from the single rows and looks whether the seals still fit. Nothing is changed.</translation>
        </message>
        <message>
            <source>Check the books</source>
            <translation>Check the books</translation>
        </message>
        <message>
            <source>See what differs</source>
            <translation>See what differs</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Back up</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Check of the books</source>
            <translation>Check of the books</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>There is no backup of this PC's books yet.</source>
            <translation>There is no backup of this PC's books yet.</translation>
        </message>
        <message>
            <source>Last: %1</source>
            <translation>Last: %1</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Checking</translation>
        </message>
        <message>
            <source>%1 of %2 stores</source>
            <translation>%1 of %2 stores</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>What differs</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Back up into</source>
            <translation>Back up into</translation>
        </message>
        <message>
            <source>Backups (*.jangbu)</source>
            <translation>Backups (*.jangbu)</translation>
        </message>
        <message>
            <source>Backed up and checked: %1</source>
            <translation>Backed up and checked: %1</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Backing up</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Choose a backup</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Put this backup in the place of the books?</source>
            <translation>Put this backup in the place of the books?</translation>
        </message>
        <message>
            <source>%1 replaces all that is in the books now. What is there now is copied beside them first, so nothing is lost.</source>
            <translation>%1 replaces all that is in the books now. What is there now is copied beside them first, so nothing is lost.</translation>
        </message>
        <message>
            <source>Keep the books</source>
            <translation>Keep the books</translation>
        </message>
        <message>
            <source>Restore the backup</source>
            <translation>Restore the backup</translation>
        </message>
        <message>
            <source>The backup is in place</source>
            <translation>The backup is in place</translation>
        </message>
        <message>
            <source>The backup is in place. What was there before: %1</source>
            <translation>The backup is in place. What was there before: %1</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Restoring</translation>
        </message>
        <message>
            <source>Show in the calendar</source>
            <translation>Show in the calendar</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::BrowserFrame</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Load again</translation>
        </message>
        <message>
            <source>Time left for this login</source>
            <translation>Time left for this login</translation>
        </message>
        <message>
            <source>Cancel the login</source>
            <translation>Cancel the login</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Open the guide</source>
            <translation>Open the guide</translation>
        </message>
        <message>
            <source>Your own Kakao app</source>
            <translation>Your own Kakao app</translation>
        </message>
        <message>
            <source>Kakao’s page opens here</source>
            <translation>Kakao’s page opens here</translation>
        </message>
        <message>
            <source>You sign in at Kakao itself. Jangbu never sees your password, and the page is forgotten afterwards.</source>
            <translation>You sign in at Kakao itself. Jangbu never sees your password, and the page is forgotten afterwards.</translation>
        </message>
        <message>
            <source>Go on in your browser</source>
            <translation>Go on in your browser</translation>
        </message>
        <message>
            <source>Sign in at Kakao there. This window notices by itself and goes on.</source>
            <translation>Sign in at Kakao there. This window notices by itself and goes on.</translation>
        </message>
        <message>
            <source>Signed in at Kakao</source>
            <translation>Signed in at Kakao</translation>
        </message>
        <message>
            <source>Your books are being opened.</source>
            <translation>Your books are being opened.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>You are not signed in</translation>
        </message>
        <message>
            <source>Kakao’s page opens in your browser</source>
            <translation>Kakao’s page opens in your browser</translation>
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
        <message>
            <source>Marked products</source>
            <translation>Marked products</translation>
        </message>
        <message>
            <source>Change prices</source>
            <translation>Change prices</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Fill up stock</source>
            <translation>Fill up stock</translation>
        </message>
        <message>
            <source>Put on sale</source>
            <translation>Put on sale</translation>
        </message>
        <message>
            <source>Mark as sold out</source>
            <translation>Mark as sold out</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::Button</name>
        <message>
            <source>Working</source>
            <translation>Working</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CalendarLegend</name>
        <message>
            <source>Lock: closed. Dot: ready. Ring: open. Triangle: differs.</source>
            <translation>Lock: closed. Dot: ready. Ring: open. Triangle: differs.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>day of business</comment>
            <translation>Open</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Differs</translation>
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
        <name>jangbu::ui::CartList</name>
        <message>
            <source>The order</source>
            <translation>The order</translation>
        </message>
        <message>
            <source>Choose from the menu, or type a part of a name and press Enter.</source>
            <translation>Choose from the menu, or type a part of a name and press Enter.</translation>
        </message>
        <message>
            <source>One less</source>
            <translation>One less</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>One more</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>Discount %1</source>
            <translation>Discount %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CashRow</name>
        <message>
            <source>Cash received</source>
            <translation>Cash received</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Not enough</source>
            <translation>Not enough</translation>
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
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>A name has 1 to %1 characters</translation>
        </message>
        <message>
            <source>There is a category “%1” already</source>
            <translation>There is a category “%1” already</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CategoryRail</name>
        <message>
            <source>Categories</source>
            <translation>Categories</translation>
        </message>
        <message>
            <source>Add category</source>
            <translation>Add category</translation>
        </message>
        <message>
            <source>Import CSV</source>
            <translation>Import CSV</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Export CSV</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Trash</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
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
            <translation>Everything can be read</translation>
        </message>
        <message>
            <source>No row has to be left out, and no date looks wrong.</source>
            <translation>No row has to be left out, and no date looks wrong.</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>Worth a look</translation>
        </message>
        <message>
            <source>What will come in</source>
            <translation>What will come in</translation>
        </message>
        <message>
            <source>Rows to look at</source>
            <translation>Rows to look at</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>As the file says</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>The file's own total differs from the rows that were read. Rows that cannot be read may be the reason.</source>
            <translation>The file's own total differs from the rows that were read. Rows that cannot be read may be the reason.</translation>
        </message>
        <message>
            <source>The refunds are checked when the sales are in.</source>
            <translation>The refunds are checked when the sales are in.</translation>
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
        <message>
            <source>Close %1?</source>
            <translation>Close %1?</translation>
        </message>
        <message>
            <source>The statement is kept as it is now. Nothing can be dated into closed days any more; later refunds count on their own day.</source>
            <translation>The statement is kept as it is now. Nothing can be dated into closed days any more; later refunds count on their own day.</translation>
        </message>
        <message>
            <source>No open trades</source>
            <translation>No open trades</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>table, amount</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between tables</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 and %2 more</translation>
        </message>
        <message>
            <source>See trades</source>
            <translation>See trades</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>open trades, their sum</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1. They stay open and count on the day they are paid.</source>
            <translation>%1. They stay open and count on the day they are paid.</translation>
        </message>
        <message>
            <source>Every card payment has a rate</source>
            <translation>Every card payment has a rate</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>card company, payments, amount</comment>
            <translation>%1 %2, %3</translation>
        </message>
        <message>
            <source>Enter rate</source>
            <translation>Enter rate</translation>
        </message>
        <message>
            <source>%1. Closed at 0%, they stay so.</source>
            <translation>%1. Closed at 0%, they stay so.</translation>
        </message>
        <message>
            <source>The first is %1. They can be closed later.</source>
            <translation>The first is %1. They can be closed later.</translation>
        </message>
        <message>
            <source>No receipt number is missing</source>
            <translation>No receipt number is missing</translation>
        </message>
        <message>
            <source>Counted cash, if you like</source>
            <translation>Counted cash, if you like</translation>
        </message>
        <message>
            <source>Counted cash</source>
            <translation>Counted cash</translation>
        </message>
        <message>
            <source>By the books there should be %1</source>
            <translation>By the books there should be %1</translation>
        </message>
        <message>
            <source>The cash is right</source>
            <translation>The cash is right</translation>
        </message>
        <message>
            <source>Difference %1</source>
            <translation>Difference %1</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ColumnsStep</name>
        <message>
            <source>Columns of the file and what they are</source>
            <translation>Columns of the file and what they are</translation>
        </message>
        <message>
            <source>First rows as they would be read</source>
            <translation>First rows as they would be read</translation>
        </message>
        <message>
            <source>Keep this mapping</source>
            <translation>Keep this mapping</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>As the rows are read</source>
            <translation>As the rows are read</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>What “%1” is</source>
            <translation>What “%1” is</translation>
        </message>
        <message>
            <source>%1 rows not readable</source>
            <translation>%1 rows not readable</translation>
        </message>
        <message>
            <source>Keep this mapping?</source>
            <translation>Keep this mapping?</translation>
        </message>
        <message>
            <source>Files with the same columns are then read at once, the next time too.</source>
            <translation>Files with the same columns are then read at once, the next time too.</translation>
        </message>
        <message>
            <source>Name of the format</source>
            <translation>Name of the format</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>A name has at least one letter</source>
            <translation>A name has at least one letter</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CommandPalette</name>
        <message>
            <source>Initials</source>
            <translation>Initials</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Pages, actions, products, receipts</source>
            <translation>Pages, actions, products, receipts</translation>
        </message>
        <message>
            <source>Consonants that stand alone find syllables that begin with them</source>
            <translation>Consonants that stand alone find syllables that begin with them</translation>
        </message>
        <message>
            <source>↑ ↓ choose   Enter open   Esc close</source>
            <translation>↑ ↓ choose   Enter open   Esc close</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>No. %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::Commands</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>Add a product</translation>
        </message>
        <message>
            <source>Restock everything</source>
            <translation>Restock everything</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Trash</translation>
        </message>
        <message>
            <source>Sell at the counter</source>
            <translation>Sell at the counter</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Today’s payments</source>
            <translation>Today’s payments</translation>
        </message>
        <message>
            <source>Settle all that is due</source>
            <translation>Settle all that is due</translation>
        </message>
        <message>
            <source>Expected card deposits</source>
            <translation>Expected card deposits</translation>
        </message>
        <message>
            <source>Import sales</source>
            <translation>Import sales</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Check the books</source>
            <translation>Check the books</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Back up</translation>
        </message>
        <message>
            <source>Card rates</source>
            <translation>Card rates</translation>
        </message>
        <message>
            <source>Holidays and deposits</source>
            <translation>Holidays and deposits</translation>
        </message>
        <message>
            <source>Screen and language</source>
            <translation>Screen and language</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Kitchen</source>
            <translation>Kitchen</translation>
        </message>
        <message>
            <source>What is sold out</source>
            <translation>What is sold out</translation>
        </message>
        <message>
            <source>Order devices</source>
            <translation>Order devices</translation>
        </message>
        <message>
            <source>People and rights</source>
            <translation>People and rights</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Somebody else takes over</source>
            <translation>Somebody else takes over</translation>
        </message>
        <message>
            <source>Unlink Kakao account</source>
            <translation>Unlink Kakao account</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::CountField</name>
        <message>
            <source>A number from %1 to %2 fits here</source>
            <translation>A number from %1 to %2 fits here</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DataHome</name>
        <message>
            <source>Drop sales files here, or choose them</source>
            <translation>Drop sales files here, or choose them</translation>
        </message>
        <message>
            <source>CSV of the till, card sales or spreadsheets; most are recognized</source>
            <translation>CSV of the till, card sales or spreadsheets; most are recognized</translation>
        </message>
        <message>
            <source>Nothing was imported yet</source>
            <translation>Nothing was imported yet</translation>
        </message>
        <message>
            <source>Sales of years can come in at once. A whole import can be undone as long as no day of it is closed.</source>
            <translation>Sales of years can come in at once. A whole import can be undone as long as no day of it is closed.</translation>
        </message>
        <message>
            <source>Imported so far</source>
            <translation>Imported so far</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Take out</translation>
        </message>
        <message>
            <source>XLSX, PDF, CSV, print</source>
            <translation>XLSX, PDF, CSV, print</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save: %1</source>
            <translation>Save: %1</translation>
        </message>
        <message>
            <source>Undo this import?</source>
            <translation>Undo this import?</translation>
        </message>
        <message>
            <source>All that came in with %1 is taken out of the books again. Rows that are there from elsewhere stay.</source>
            <translation>All that came in with %1 is taken out of the books again. Rows that are there from elsewhere stay.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Undo the import</translation>
        </message>
        <message>
            <source>The import was taken out of the books</source>
            <translation>The import was taken out of the books</translation>
        </message>
        <message>
            <source>Taking the import out</source>
            <translation>Taking the import out</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DataPage</name>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>An import is running; the files can follow when it is done</source>
            <translation>An import is running; the files can follow when it is done</translation>
        </message>
        <message>
            <source>Choose files with sales</source>
            <translation>Choose files with sales</translation>
        </message>
        <message>
            <source>Files of sales (*.csv *.txt *.tsv)</source>
            <translation>Files of sales (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>The import is done</translation>
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
        <name>jangbu::ui::DepositModel</name>
        <message>
            <source>%1 – %2</source>
            <comment>days of sales</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>no rate</source>
            <translation>no rate</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>Card company</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Paid on</translation>
        </message>
        <message>
            <source>Sold on</source>
            <translation>Sold on</translation>
        </message>
        <message>
            <source>Card sales</source>
            <translation>Card sales</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Deposit</translation>
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
        <message>
            <source>Expected deposits of the month</source>
            <translation>Expected deposits of the month</translation>
        </message>
        <message>
            <source>Fees kept from them</source>
            <translation>Fees kept from them</translation>
        </message>
        <message>
            <source>Card sales of the month</source>
            <translation>Card sales of the month</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Month after</translation>
        </message>
        <message>
            <source>Bold: expected deposit · below: card sales of the day</source>
            <translation>Bold: expected deposit · below: card sales of the day</translation>
        </message>
        <message>
            <source>Expected deposits of the day</source>
            <translation>Expected deposits of the day</translation>
        </message>
        <message>
            <source>Card sales of the day</source>
            <translation>Card sales of the day</translation>
        </message>
        <message>
            <source>Expected deposits of %1</source>
            <translation>Expected deposits of %1</translation>
        </message>
        <message>
            <source>of %1 sold by card</source>
            <translation>of %1 sold by card</translation>
        </message>
        <message>
            <source>by the rates in force</source>
            <translation>by the rates in force</translation>
        </message>
        <message>
            <source>part of it is paid next month</source>
            <translation>part of it is paid next month</translation>
        </message>
        <message>
            <source>%1: expected deposit %2, card sales %3</source>
            <translation>%1: expected deposit %2, card sales %3</translation>
        </message>
        <message>
            <source>The bank holidays of %1 are not known; dates may be later.</source>
            <translation>The bank holidays of %1 are not known; dates may be later.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between years</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Deposits on %1</source>
            <translation>Deposits on %1</translation>
        </message>
        <message>
            <source>Sold by card on %1</source>
            <translation>Sold by card on %1</translation>
        </message>
        <message>
            <source>No card company pays on this day</source>
            <translation>No card company pays on this day</translation>
        </message>
        <message>
            <source>Nothing was sold by card on this day</source>
            <translation>Nothing was sold by card on this day</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DeskLine</name>
        <message>
            <source>Takes no orders</source>
            <translation>Takes no orders</translation>
        </message>
        <message>
            <source>Orders cannot be taken</source>
            <translation>Orders cannot be taken</translation>
        </message>
        <message>
            <source>Taking orders</source>
            <translation>Taking orders</translation>
        </message>
        <message numerus="yes">
            <source>Taking orders · %n device(s)</source>
            <translation>
                <numerusform>Taking orders · %n device</numerusform>
                <numerusform>Taking orders · %n devices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DeskSection</name>
        <message>
            <source>Order devices</source>
            <translation>Order devices</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Tablet</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR code</translation>
        </message>
        <message>
            <source>Table cards</source>
            <translation>Table cards</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Late orders</source>
            <translation>Late orders</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Guests order from tablets and phones on the store's own network.</source>
            <translation>Guests order from tablets and phones on the store's own network.</translation>
        </message>
        <message>
            <source>Add device</source>
            <translation>Add device</translation>
        </message>
        <message>
            <source>Address and encryption…</source>
            <translation>Address and encryption…</translation>
        </message>
        <message>
            <source>Take orders</source>
            <translation>Take orders</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Devices</translation>
        </message>
        <message>
            <source>No device is paired yet. Guests can order with their own phones by the cards below.</source>
            <translation>No device is paired yet. Guests can order with their own phones by the cards below.</translation>
        </message>
        <message>
            <source>A card with a code for each table: guests point their phone at it and order.</source>
            <translation>A card with a code for each table: guests point their phone at it and order.</translation>
        </message>
        <message>
            <source>New code…</source>
            <translation>New code…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Practice lunch</source>
            <translation>Practice lunch</translation>
        </message>
        <message>
            <source>An hour of guests who are none, to try everything out. Your books stay untouched.</source>
            <translation>An hour of guests who are none, to try everything out. Your books stay untouched.</translation>
        </message>
        <message>
            <source>Start practice</source>
            <translation>Start practice</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message>
            <source>Taking orders</source>
            <translation>Taking orders</translation>
        </message>
        <message>
            <source>Orders cannot be taken</source>
            <translation>Orders cannot be taken</translation>
        </message>
        <message>
            <source>Takes no orders</source>
            <translation>Takes no orders</translation>
        </message>
        <message>
            <source>Switched on, tablets and phones can order as long as Jangbu runs on this computer.</source>
            <translation>Switched on, tablets and phones can order as long as Jangbu runs on this computer.</translation>
        </message>
        <message>
            <source>Open this address on a tablet, or point its camera at the code.</source>
            <translation>Open this address on a tablet, or point its camera at the code.</translation>
        </message>
        <message>
            <source>Open this address on a tablet, or point its camera at the code. Also: %1</source>
            <translation>Open this address on a tablet, or point its camera at the code. Also: %1</translation>
        </message>
        <message>
            <source>%1 of %2 that %3 allows</source>
            <translation>%1 of %2 that %3 allows</translation>
        </message>
        <message>
            <source>The grade allows no more devices. Remove one first.</source>
            <translation>The grade allows no more devices. Remove one first.</translation>
        </message>
        <message>
            <source>%1 is paired</source>
            <translation>%1 is paired</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>To another table…</source>
            <translation>To another table…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Rename %1</translation>
        </message>
        <message>
            <source>Name of the device</source>
            <translation>Name of the device</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>The device is called %1 now</source>
            <translation>The device is called %1 now</translation>
        </message>
        <message>
            <source>Which table does %1 order for?</source>
            <translation>Which table does %1 order for?</translation>
        </message>
        <message>
            <source>It orders for %1 now</source>
            <translation>It orders for %1 now</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Remove %1?</translation>
        </message>
        <message>
            <source>It cannot order any more from this moment on. What it ordered stays.</source>
            <translation>It cannot order any more from this moment on. What it ordered stays.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 was removed</translation>
        </message>
        <message>
            <source>Which table gets a new code?</source>
            <translation>Which table gets a new code?</translation>
        </message>
        <message>
            <source>%1 has a new code. Print its card again; the old one is void.</source>
            <translation>%1 has a new code. Print its card again; the old one is void.</translation>
        </message>
        <message>
            <source>Switch the desk on first: the cards hold its address.</source>
            <translation>Switch the desk on first: the cards hold its address.</translation>
        </message>
        <message>
            <source>Save table cards</source>
            <translation>Save table cards</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DeskSheets</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Type a name.</translation>
        </message>
        <message>
            <source>Add a device</source>
            <translation>Add a device</translation>
        </message>
        <message>
            <source>It gets a code of six digits, to be typed on the tablet.</source>
            <translation>It gets a code of six digits, to be typed on the tablet.</translation>
        </message>
        <message>
            <source>Name of the device</source>
            <translation>Name of the device</translation>
        </message>
        <message>
            <source>Tablet 1</source>
            <translation>Tablet 1</translation>
        </message>
        <message>
            <source>Orders for</source>
            <translation>Orders for</translation>
        </message>
        <message>
            <source>A table that is not there yet is made.</source>
            <translation>A table that is not there yet is made.</translation>
        </message>
        <message>
            <source>Get the code</source>
            <translation>Get the code</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Where orders come in</source>
            <translation>Where orders come in</translation>
        </message>
        <message>
            <source>Nobody outside the store's own network needs to reach it.</source>
            <translation>Nobody outside the store's own network needs to reach it.</translation>
        </message>
        <message>
            <source>The store's network</source>
            <translation>The store's network</translation>
        </message>
        <message>
            <source>This computer only</source>
            <translation>This computer only</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Certificate (PEM), to encrypt</source>
            <translation>Certificate (PEM), to encrypt</translation>
        </message>
        <message>
            <source>Its key (PEM)</source>
            <translation>Its key (PEM)</translation>
        </message>
        <message>
            <source>Both empty: without encryption, as on most home networks.</source>
            <translation>Both empty: without encryption, as on most home networks.</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Use this</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <source>Its certificate is needed.</source>
            <translation>Its certificate is needed.</translation>
        </message>
        <message>
            <source>The key of the certificate is needed.</source>
            <translation>The key of the certificate is needed.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DevicesModel</name>
        <message>
            <source>Waits for its code</source>
            <translation>Waits for its code</translation>
        </message>
        <message>
            <source>Not seen yet</source>
            <translation>Not seen yet</translation>
        </message>
        <message>
            <source>Connected now</source>
            <translation>Connected now</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message>
            <source>What can be done with %1</source>
            <translation>What can be done with %1</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Orders for</source>
            <translation>Orders for</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Last seen</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DifferencesModel</name>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>From the rows</source>
            <translation>From the rows</translation>
        </message>
        <message>
            <source>In the books</source>
            <translation>In the books</translation>
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
        <message>
            <source>Settle all that is due</source>
            <translation>Settle all that is due</translation>
        </message>
        <message>
            <source>Close all</source>
            <translation>Close all</translation>
        </message>
        <message>
            <source>Settle only</source>
            <translation>Settle only</translation>
        </message>
        <message>
            <source>What to do with all that is due</source>
            <translation>What to do with all that is due</translation>
        </message>
        <message>
            <source>Weeks as well</source>
            <translation>Weeks as well</translation>
        </message>
        <message>
            <source>What is due, oldest first</source>
            <translation>What is due, oldest first</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Closed one after the other, oldest first. What is closed stays as it is.</source>
            <translation>Closed one after the other, oldest first. What is closed stays as it is.</translation>
        </message>
        <message>
            <source>Settled statements can still change until they are closed.</source>
            <translation>Settled statements can still change until they are closed.</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Working</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Closing</translation>
        </message>
        <message>
            <source>Settling</source>
            <translation>Settling</translation>
        </message>
        <message>
            <source>%1 of %2 periods</source>
            <translation>%1 of %2 periods</translation>
        </message>
        <message>
            <source>%1. Stopped before %2.</source>
            <translation>%1. Stopped before %2.</translation>
        </message>
        <message>
            <source>%1. %2 was refused: %3</source>
            <translation>%1. %2 was refused: %3</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::DueTimesCard</name>
        <message>
            <source>How long orders take</source>
            <translation>How long orders take</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Late on the board</source>
            <translation>Late on the board</translation>
        </message>
        <message>
            <source>An order that is not out by then is coloured.</source>
            <translation>An order that is not out by then is coloured.</translation>
        </message>
        <message>
            <source>Take-out: ready, then handed over</source>
            <translation>Take-out: ready, then handed over</translation>
        </message>
        <message>
            <source>Moves on by itself where nobody presses the button.</source>
            <translation>Moves on by itself where nobody presses the button.</translation>
        </message>
        <message>
            <source>Delivery: ready, then on the way</source>
            <translation>Delivery: ready, then on the way</translation>
        </message>
        <message>
            <source>Delivery: on the way, then delivered</source>
            <translation>Delivery: on the way, then delivered</translation>
        </message>
        <message>
            <source>Only by hand</source>
            <translation>Only by hand</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) later</source>
            <translation>
                <numerusform>%n day later</numerusform>
                <numerusform>%n days later</numerusform>
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
        <name>jangbu::ui::ExceptionsModel</name>
        <message>
            <source>Shows these entries</source>
            <translation>Shows these entries</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>How often</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
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
        <name>jangbu::ui::ExplanationModel</name>
        <message>
            <source>%1 × %2</source>
            <comment>product, pieces</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 · refund</source>
            <translation>%1 · refund</translation>
        </message>
        <message>
            <source>no rate</source>
            <translation>no rate</translation>
        </message>
        <message>
            <source>No. %1 · %2</source>
            <comment>receipt, table</comment>
            <translation>No. %1 · %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ExplanationSheet</name>
        <message>
            <source>Why this number? · %1</source>
            <translation>Why this number? · %1</translation>
        </message>
        <message>
            <source>Rates behind the fees</source>
            <translation>Rates behind the fees</translation>
        </message>
        <message>
            <source>Rows behind the number</source>
            <translation>Rows behind the number</translation>
        </message>
        <message>
            <source>Enter rate</source>
            <translation>Enter rate</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Show more</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>The statement says %1, the rows come to %2.</source>
            <translation>The statement says %1, the rows come to %2.</translation>
        </message>
        <message>
            <source>Fees on %1 paid by card, less %2 given back with refunds</source>
            <translation>Fees on %1 paid by card, less %2 given back with refunds</translation>
        </message>
        <message>
            <source>What refunds of these days gave back, whenever the sale was</source>
            <translation>What refunds of these days gave back, whenever the sale was</translation>
        </message>
        <message>
            <source>All that was paid</source>
            <translation>All that was paid</translation>
        </message>
        <message>
            <source>Paid %1 − refunded %2</source>
            <translation>Paid %1 − refunded %2</translation>
        </message>
        <message>
            <source>Net revenue %1 − tax-free %2 = taxable %3</source>
            <translation>Net revenue %1 − tax-free %2 = taxable %3</translation>
        </message>
        <message>
            <source>No VAT is set for this store</source>
            <translation>No VAT is set for this store</translation>
        </message>
        <message>
            <source>Taxable × %1 ÷ (100% + %1), the half rounded up</source>
            <translation>Taxable × %1 ÷ (100% + %1), the half rounded up</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>VAT rate</comment>
            <translation>%1 since %2</translation>
        </message>
        <message>
            <source>Grade on the last day (%1): %2</source>
            <translation>Grade on the last day (%1): %2</translation>
        </message>
        <message>
            <source>A monthly fee of your own is set in its place</source>
            <translation>A monthly fee of your own is set in its place</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <comment>POS grade</comment>
            <translation>%1 since %2</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 of %2 rows</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ExportSheet</name>
        <message>
            <source>Sales</source>
            <translation>Sales</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistics</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Accountant's book</source>
            <translation>Accountant's book</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
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
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>Spreadsheet (XLSX)</translation>
        </message>
        <message>
            <source>Pages (PDF)</source>
            <translation>Pages (PDF)</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>The CSV is Jangbu's own file: it can be imported again here or elsewhere.</source>
            <translation>The CSV is Jangbu's own file: it can be imported again here or elsewhere.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Writing</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Writing the file</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Written: %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Trades, payments, refunds</source>
            <translation>Trades, payments, refunds</translation>
        </message>
        <message>
            <source>What sold, with shares</source>
            <translation>What sold, with shares</translation>
        </message>
        <message>
            <source>From gross to profit</source>
            <translation>From gross to profit</translation>
        </message>
        <message>
            <source>Prices, categories, stock</source>
            <translation>Prices, categories, stock</translation>
        </message>
        <message>
            <source>VAT of a quarter or half-year</source>
            <translation>VAT of a quarter or half-year</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Print preview</translation>
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
            <translation>Into</translation>
        </message>
        <message>
            <source>Other file</source>
            <translation>Other file</translation>
        </message>
        <message>
            <source>Store that the sales go into</source>
            <translation>Store that the sales go into</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>As the file says</translation>
        </message>
        <message>
            <source>New store…</source>
            <translation>New store…</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::FilesStep</name>
        <message>
            <source>Drop further files here</source>
            <translation>Drop further files here</translation>
        </message>
        <message>
            <source>Files that belong together are read together</source>
            <translation>Files that belong together are read together</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>Leave %1 out</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::FreePanel</name>
        <message>
            <source>Enter an order</source>
            <translation>Enter an order</translation>
        </message>
        <message>
            <source>Take-out sale</source>
            <translation>Take-out sale</translation>
        </message>
        <message>
            <source>Rename the table…</source>
            <translation>Rename the table…</translation>
        </message>
        <message>
            <source>Remove the table</source>
            <translation>Remove the table</translation>
        </message>
        <message>
            <source>No table chosen</source>
            <translation>No table chosen</translation>
        </message>
        <message>
            <source>Choose a table to see its orders and take its payment. The arrow keys go from table to table, Enter leads to the payment.</source>
            <translation>Choose a table to see its orders and take its payment. The arrow keys go from table to table, Enter leads to the payment.</translation>
        </message>
        <message>
            <source>This table is free.</source>
            <translation>This table is free.</translation>
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
            <translation>%1 already there</translation>
        </message>
        <message>
            <source>%1 rows set aside</source>
            <translation>%1 rows set aside</translation>
        </message>
        <message>
            <source>%1 refunds</source>
            <translation>%1 refunds</translation>
        </message>
        <message>
            <source>%1 new menu items</source>
            <translation>%1 new menu items</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Also</translation>
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
            <translation>New trades</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>Order lines</translation>
        </message>
        <message>
            <source>Trades already there</source>
            <translation>Trades already there</translation>
        </message>
        <message>
            <source>Open trades that were paid</source>
            <translation>Open trades that were paid</translation>
        </message>
        <message>
            <source>New refunds</source>
            <translation>New refunds</translation>
        </message>
        <message>
            <source>Refunds already there</source>
            <translation>Refunds already there</translation>
        </message>
        <message>
            <source>Refunds whose sale is not in the books</source>
            <translation>Refunds whose sale is not in the books</translation>
        </message>
        <message>
            <source>New menu items</source>
            <translation>New menu items</translation>
        </message>
        <message>
            <source>New stores</source>
            <translation>New stores</translation>
        </message>
        <message>
            <source>Rows that are no sales (totals, voids)</source>
            <translation>Rows that are no sales (totals, voids)</translation>
        </message>
        <message>
            <source>Rows that cannot be read</source>
            <translation>Rows that cannot be read</translation>
        </message>
        <message>
            <source>Changed menu items</source>
            <translation>Changed menu items</translation>
        </message>
        <message>
            <source>Menu items as they were</source>
            <translation>Menu items as they were</translation>
        </message>
        <message>
            <source>Total row of the file</source>
            <translation>Total row of the file</translation>
        </message>
        <message>
            <source>Sum of the rows read</source>
            <translation>Sum of the rows read</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportIssuesModel</name>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportPreviewModel</name>
        <message>
            <source>New in %1</source>
            <translation>New in %1</translation>
        </message>
        <message>
            <source>base stock %1 → %2</source>
            <translation>base stock %1 → %2</translation>
        </message>
        <message>
            <source>becomes tax-free</source>
            <translation>becomes tax-free</translation>
        </message>
        <message>
            <source>no longer tax-free</source>
            <translation>no longer tax-free</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportPreviewSheet</name>
        <message>
            <source>Import %1</source>
            <translation>Import %1</translation>
        </message>
        <message>
            <source>The menu already is as the file says.</source>
            <translation>The menu already is as the file says.</translation>
        </message>
        <message>
            <source>Nothing has been changed yet. This is what the file would do.</source>
            <translation>Nothing has been changed yet. This is what the file would do.</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>%1 new</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 changed</translation>
        </message>
        <message>
            <source>New categories: %1</source>
            <translation>New categories: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Change the menu</source>
            <translation>Change the menu</translation>
        </message>
        <message>
            <source>%1 cannot be imported</source>
            <translation>%1 cannot be imported</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct these places in the file and import it again.</source>
            <translation>Nothing was changed. Correct these places in the file and import it again.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>What the file would do</source>
            <translation>What the file would do</translation>
        </message>
        <message>
            <source>%1 unchanged</source>
            <translation>%1 unchanged</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportSession</name>
        <message>
            <source>Say which column is the menu item</source>
            <translation>Say which column is the menu item</translation>
        </message>
        <message>
            <source>Say which column tells when it was paid</source>
            <translation>Say which column tells when it was paid</translation>
        </message>
        <message>
            <source>Say which column is the amount or the unit price</source>
            <translation>Say which column is the amount or the unit price</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportWizard</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Set rows that cannot be read aside and import the others</source>
            <translation>Set rows that cannot be read aside and import the others</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Back to the data page</source>
            <translation>Back to the data page</translation>
        </message>
        <message>
            <source>Import sales</source>
            <translation>Import sales</translation>
        </message>
        <message>
            <source>“%1” is kept and known from now on</source>
            <translation>“%1” is kept and known from now on</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Looking at the files</translation>
        </message>
        <message>
            <source>Rows that cannot be read stand in the way</source>
            <translation>Rows that cannot be read stand in the way</translation>
        </message>
        <message>
            <source>Choose files with sales</source>
            <translation>Choose files with sales</translation>
        </message>
        <message>
            <source>Files of sales (*.csv *.txt *.tsv)</source>
            <translation>Files of sales (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ImportWords</name>
        <message>
            <source>Paid at</source>
            <translation>Paid at</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Time of day</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Trade</translation>
        </message>
        <message>
            <source>Menu item</source>
            <translation>Menu item</translation>
        </message>
        <message>
            <source>Size or option</source>
            <translation>Size or option</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>Unit price</translation>
        </message>
        <message>
            <source>Before discount</source>
            <translation>Before discount</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Tax on top</source>
            <translation>Tax on top</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>Tip</translation>
        </message>
        <message>
            <source>Way of payment</source>
            <translation>Way of payment</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>Card company</translation>
        </message>
        <message>
            <source>Sale or refund</source>
            <translation>Sale or refund</translation>
        </message>
        <message>
            <source>Device or table</source>
            <translation>Device or table</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Store</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Not used</translation>
        </message>
        <message>
            <source>Jangbu sales</source>
            <translation>Jangbu sales</translation>
        </message>
        <message>
            <source>Jangbu refunds</source>
            <translation>Jangbu refunds</translation>
        </message>
        <message>
            <source>Jangbu menu</source>
            <translation>Jangbu menu</translation>
        </message>
        <message>
            <source>Your own: %1</source>
            <translation>Your own: %1</translation>
        </message>
        <message>
            <source>Recognized: %1</source>
            <translation>Recognized: %1</translation>
        </message>
        <message>
            <source>Belongs to %1</source>
            <translation>Belongs to %1</translation>
        </message>
        <message>
            <source>No sold items in it</source>
            <translation>No sold items in it</translation>
        </message>
        <message>
            <source>New format</source>
            <translation>New format</translation>
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
            <translation>about %1 rows</translation>
        </message>
        <message>
            <source>Nearest is %1, but it lacks: %2</source>
            <translation>Nearest is %1, but it lacks: %2</translation>
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
            <translation>Sales</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Refunds</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>the date cannot be read. As in %1</source>
            <translation>the date cannot be read. As in %1</translation>
        </message>
        <message>
            <source>the time cannot be read. As in %1</source>
            <translation>the time cannot be read. As in %1</translation>
        </message>
        <message>
            <source>the amount cannot be read. As in %1</source>
            <translation>the amount cannot be read. As in %1</translation>
        </message>
        <message>
            <source>the quantity cannot be read. As in %1</source>
            <translation>the quantity cannot be read. As in %1</translation>
        </message>
        <message>
            <source>nothing stands there</source>
            <translation>nothing stands there</translation>
        </message>
        <message>
            <source>needed is: %1</source>
            <translation>needed is: %1</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>Line %1, %2: %3</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>Not told</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::JobWords</name>
        <message>
            <source>Statistics</source>
            <translation>Statistics</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>Packing</source>
            <translation>Packing</translation>
        </message>
        <message>
            <source>Archiving</source>
            <translation>Archiving</translation>
        </message>
        <message>
            <source>Check of the books</source>
            <translation>Check of the books</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Settles each day, and the month on the settlement day</source>
            <translation>Settles each day, and the month on the settlement day</translation>
        </message>
        <message>
            <source>Stores past days so that they take less room</source>
            <translation>Stores past days so that they take less room</translation>
        </message>
        <message>
            <source>Puts days away that were closed more than a year ago</source>
            <translation>Puts days away that were closed more than a year ago</translation>
        </message>
        <message>
            <source>Compares all totals with the single rows, on Mondays</source>
            <translation>Compares all totals with the single rows, on Mondays</translation>
        </message>
        <message>
            <source>Copies the books each night; keeps 7 nights, 4 weeks, 12 months</source>
            <translation>Copies the books each night; keeps 7 nights, 4 weeks, 12 months</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 of %2 steps</translation>
        </message>
        <message numerus="yes">
            <source>%n settlement(s) run</source>
            <translation>
                <numerusform>%n settlement run</numerusform>
                <numerusform>%n settlements run</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything agrees: %1 values</source>
            <translation>Everything agrees: %1 values</translation>
        </message>
        <message>
            <source>Copied and checked</source>
            <translation>Copied and checked</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) packed</source>
            <translation>
                <numerusform>%n day packed</numerusform>
                <numerusform>%n days packed</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 failed</source>
            <comment>a job</comment>
            <translation>%1 failed</translation>
        </message>
        <message>
            <source>Holds the totals against what sold, each day, week and month</source>
            <translation>Holds the totals against what sold, each day, week and month</translation>
        </message>
        <message>
            <source>All totals are right</source>
            <translation>All totals are right</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) added up anew</source>
            <translation>
                <numerusform>%n day added up anew</numerusform>
                <numerusform>%n days added up anew</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::JobsModel</name>
        <message>
            <source>Ending</source>
            <translation>Ending</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Job</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::JobsSection</name>
        <message>
            <source>Automatic work</source>
            <translation>Automatic work</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Close at the cut-off</source>
            <translation>Close at the cut-off</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Jobs</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistics</translation>
        </message>
        <message>
            <source>Check of the books</source>
            <translation>Check of the books</translation>
        </message>
        <message>
            <source>Runs by itself while Jangbu is open; what was missed while this computer was off follows at the next start.</source>
            <translation>Runs by itself while Jangbu is open; what was missed while this computer was off follows at the next start.</translation>
        </message>
        <message>
            <source>Close days at the cut-off</source>
            <translation>Close days at the cut-off</translation>
        </message>
        <message>
            <source>Of this store, from today on. A day that is closed can never be changed; without this the days are settled but stay open.</source>
            <translation>Of this store, from today on. A day that is closed can never be changed; without this the days are settled but stay open.</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Choose folder</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Folder of the backups</translation>
        </message>
        <message>
            <source>Best on another disk. The last 7 nights, 4 weeks and 12 months are kept.</source>
            <translation>Best on another disk. The last 7 nights, 4 weeks and 12 months are kept.</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Run now</translation>
        </message>
        <message>
            <source>What ran</source>
            <translation>What ran</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Failed</source>
            <comment>jobs</comment>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Nothing ran yet</source>
            <translation>Nothing ran yet</translation>
        </message>
        <message>
            <source>When a day has ended, it is added up, settled and backed up here.</source>
            <translation>When a day has ended, it is added up, settled and backed up here.</translation>
        </message>
        <message>
            <source>Days of this store close by themselves from today on</source>
            <translation>Days of this store close by themselves from today on</translation>
        </message>
        <message>
            <source>Days of this store stay open until you close them</source>
            <translation>Days of this store stay open until you close them</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KakaoAppForm</name>
        <message>
            <source>REST API key</source>
            <translation>REST API key</translation>
        </message>
        <message>
            <source>Client secret, if your app has one</source>
            <translation>Client secret, if your app has one</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>1. Make an app of your own at developers.kakao.com, once and free of charge.</source>
            <translation>1. Make an app of your own at developers.kakao.com, once and free of charge.</translation>
        </message>
        <message>
            <source>2. Switch on Kakao Login and OpenID Connect, and the nickname as a consent item.</source>
            <translation>2. Switch on Kakao Login and OpenID Connect, and the nickname as a consent item.</translation>
        </message>
        <message>
            <source>3. Register these redirect URIs for the REST API key, also for logging out:</source>
            <translation>3. Register these redirect URIs for the REST API key, also for logging out:</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>Redirect URIs</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>The redirect URIs are on the clipboard</source>
            <translation>The redirect URIs are on the clipboard</translation>
        </message>
        <message>
            <source>4. Copy the REST API key here. New keys have a client secret; copy it too, or switch it off there.</source>
            <translation>4. Copy the REST API key here. New keys have a client secret; copy it too, or switch it off there.</translation>
        </message>
        <message>
            <source>Both are kept in this computer’s keyring and nowhere else.</source>
            <translation>Both are kept in this computer’s keyring and nowhere else.</translation>
        </message>
        <message>
            <source>A key has 32 characters: digits, and letters a to f</source>
            <translation>A key has 32 characters: digits, and letters a to f</translation>
        </message>
        <message>
            <source>There is no keyring here, so both are kept in memory until you close Jangbu.</source>
            <translation>There is no keyring here, so both are kept in memory until you close Jangbu.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KakaoSection</name>
        <message>
            <source>Kakao login</source>
            <translation>Kakao login</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>Log out</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Unlink</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>REST API key</source>
            <translation>REST API key</translation>
        </message>
        <message>
            <source>Whose books these are. They work without Kakao and without the internet.</source>
            <translation>Whose books these are. They work without Kakao and without the internet.</translation>
        </message>
        <message>
            <source>Sign in with Kakao</source>
            <translation>Sign in with Kakao</translation>
        </message>
        <message>
            <source>Log out in my browser too</source>
            <translation>Log out in my browser too</translation>
        </message>
        <message>
            <source>Without limit</source>
            <translation>Without limit</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>How long the books open without Kakao</source>
            <translation>How long the books open without Kakao</translation>
        </message>
        <message>
            <source>Counted from the last time that Kakao knew you. A sale is never interrupted.</source>
            <translation>Counted from the last time that Kakao knew you. A sale is never interrupted.</translation>
        </message>
        <message>
            <source>Your own Kakao app</source>
            <translation>Your own Kakao app</translation>
        </message>
        <message>
            <source>Your Kakao app is kept</source>
            <translation>Your Kakao app is kept</translation>
        </message>
        <message>
            <source>Kakao account</source>
            <translation>Kakao account</translation>
        </message>
        <message>
            <source>These books belong to whoever opens them</source>
            <translation>These books belong to whoever opens them</translation>
        </message>
        <message>
            <source>With a Kakao account they open for you alone.</source>
            <translation>With a Kakao account they open for you alone.</translation>
        </message>
        <message>
            <source>Kakao knew you last on %1.</source>
            <translation>Kakao knew you last on %1.</translation>
        </message>
        <message>
            <source>Signed in. %1</source>
            <translation>Signed in. %1</translation>
        </message>
        <message>
            <source>Signed in, without a connection to Kakao. %1</source>
            <translation>Signed in, without a connection to Kakao. %1</translation>
        </message>
        <message>
            <source>Unlink these books from Kakao?</source>
            <translation>Unlink these books from Kakao?</translation>
        </message>
        <message>
            <source>Unlinking</source>
            <translation>Unlinking</translation>
        </message>
        <message>
            <source>The books are no longer linked to Kakao</source>
            <translation>The books are no longer linked to Kakao</translation>
        </message>
        <message>
            <source>These books open by PIN, without Kakao</source>
            <translation>These books open by PIN, without Kakao</translation>
        </message>
        <message>
            <source>The books are not linked to Kakao</source>
            <translation>The books are not linked to Kakao</translation>
        </message>
        <message>
            <source>With a Kakao account an owner comes in without the PIN too.</source>
            <translation>With a Kakao account an owner comes in without the PIN too.</translation>
        </message>
        <message>
            <source>The books stay as they are and open by PIN, without Kakao.</source>
            <translation>The books stay as they are and open by PIN, without Kakao.</translation>
        </message>
        <message>
            <source>The books stay as they are and belong to whoever opens them, until somebody signs in again.</source>
            <translation>The books stay as they are and belong to whoever opens them, until somebody signs in again.</translation>
        </message>
        <message>
            <source>Your consent is taken back at Kakao.</source>
            <translation>Your consent is taken back at Kakao.</translation>
        </message>
        <message>
            <source>Kakao cannot be asked now, so your consent stays there: take it back yourself in your Kakao account, under connected services.</source>
            <translation>Kakao cannot be asked now, so your consent stays there: take it back yourself in your Kakao account, under connected services.</translation>
        </message>
        <message>
            <source>The books are no longer linked to Kakao. Your consent at Kakao could not be taken back</source>
            <translation>The books are no longer linked to Kakao. Your consent at Kakao could not be taken back</translation>
        </message>
        <message>
            <source>Stay linked</source>
            <translation>Stay linked</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KitchenLine</name>
        <message>
            <source>%1 × %2</source>
            <extracomment>A line of an order in the kitchen: the product and how many.</extracomment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>line in the kitchen</comment>
            <translation>Done</translation>
        </message>
        <message>
            <source>To make</source>
            <comment>line in the kitchen</comment>
            <translation>To make</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KitchenModel</name>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>To make</source>
            <translation>To make</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Oldest</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>how many pieces</comment>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KitchenPane</name>
        <message>
            <source>Nothing is waiting in the kitchen.</source>
            <translation>Nothing is waiting in the kitchen.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::KitchenTicket</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Late · %1</source>
            <translation>Late · %1</translation>
        </message>
        <message>
            <source>(done)</source>
            <translation>(done)</translation>
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
        <name>jangbu::ui::LineRow</name>
        <message>
            <source>One less</source>
            <translation>One less</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>One more</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LiveActs</name>
        <message>
            <source>Order for %1</source>
            <translation>Order for %1</translation>
        </message>
        <message>
            <source>Take-out sale</source>
            <extracomment>The name of a sale at the counter; a number follows, such as Take-out 12.</extracomment>
            <translation>Take-out sale</translation>
        </message>
        <message>
            <source>Take-out</source>
            <comment>name of a sale</comment>
            <translation>Take-out</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Receipt %1</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Change %1</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Take back %1, %2?</source>
            <translation>Take back %1, %2?</translation>
        </message>
        <message>
            <source>The payment has not counted yet. Give the money back first.</source>
            <translation>The payment has not counted yet. Give the money back first.</translation>
        </message>
        <message>
            <source>Wrong card</source>
            <translation>Wrong card</translation>
        </message>
        <message>
            <source>Wrong amount</source>
            <translation>Wrong amount</translation>
        </message>
        <message>
            <source>Pays otherwise</source>
            <translation>Pays otherwise</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>The payment was taken back</source>
            <translation>The payment was taken back</translation>
        </message>
        <message>
            <source>Void %1, %2?</source>
            <translation>Void %1, %2?</translation>
        </message>
        <message>
            <source>Nothing is paid, and what was ordered goes back into stock.</source>
            <translation>Nothing is paid, and what was ordered goes back into stock.</translation>
        </message>
        <message>
            <source>Guests left</source>
            <translation>Guests left</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>Entered twice</translation>
        </message>
        <message>
            <source>Wrong table</source>
            <translation>Wrong table</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>The trade is void</source>
            <translation>The trade is void</translation>
        </message>
        <message>
            <source>Name of the table</source>
            <translation>Name of the table</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Type a name.</translation>
        </message>
        <message>
            <source>Add a table</source>
            <translation>Add a table</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 was added</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Rename %1</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>The table is called %1 now</source>
            <translation>The table is called %1 now</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 was removed</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>What does the terminal say?</source>
            <translation>What does the terminal say?</translation>
        </message>
        <message>
            <source>Look at its slip: was the card charged?</source>
            <translation>Look at its slip: was the card charged?</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Charged</translation>
        </message>
        <message>
            <source>The card was declined</source>
            <translation>The card was declined</translation>
        </message>
        <message>
            <source>The card was declined: %1</source>
            <translation>The card was declined: %1</translation>
        </message>
        <message>
            <source>The terminal did not answer. Ask again before you try anew.</source>
            <translation>The terminal did not answer. Ask again before you try anew.</translation>
        </message>
        <message>
            <source>Noted that the card was declined</source>
            <translation>Noted that the card was declined</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Remove %1?</translation>
        </message>
        <message>
            <source>Tablets that stand on it: %1. They are taken out of use with the table. To keep one, move it to another table first: Settings, Order devices.</source>
            <translation>Tablets that stand on it: %1. They are taken out of use with the table. To keep one, move it to another table first: Settings, Order devices.</translation>
        </message>
        <message>
            <source>Keep the table</source>
            <translation>Keep the table</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LivePage</name>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <source>Paid today</source>
            <translation>Paid today</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>What is shown</translation>
        </message>
        <message>
            <source>Receipts of %1</source>
            <translation>Receipts of %1</translation>
        </message>
        <message>
            <source>Table or product</source>
            <translation>Table or product</translation>
        </message>
        <message>
            <source>Receipt or product</source>
            <translation>Receipt or product</translation>
        </message>
        <message>
            <source>Kitchen</source>
            <translation>Kitchen</translation>
        </message>
        <message>
            <source>New orders make themselves heard</source>
            <translation>New orders make themselves heard</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>What cannot be ordered any more today</source>
            <translation>What cannot be ordered any more today</translation>
        </message>
        <message>
            <source>Sound for new orders</source>
            <translation>Sound for new orders</translation>
        </message>
        <message>
            <source>Notice on the desktop</source>
            <translation>Notice on the desktop</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>All together</translation>
        </message>
        <message>
            <source>How many of each product are to be made</source>
            <translation>How many of each product are to be made</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LiveSummary</name>
        <message>
            <source>To collect</source>
            <translation>To collect</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LockScreen</name>
        <message>
            <source>Sign in with Kakao again</source>
            <translation>Sign in with Kakao again</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Hidden</translation>
        </message>
        <message>
            <source>Sales today</source>
            <translation>Sales today</translation>
        </message>
        <message>
            <source>To collect</source>
            <translation>To collect</translation>
        </message>
        <message>
            <source>Order desk</source>
            <translation>Order desk</translation>
        </message>
        <message>
            <source>Jangbu</source>
            <translation>Jangbu</translation>
        </message>
        <message>
            <source>%1 · business day %2</source>
            <translation>%1 · business day %2</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s)</source>
            <translation>
                <numerusform>%n trade</numerusform>
                <numerusform>%n trades</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LockedSignIn</name>
        <message>
            <source>Without the internet for too long · sign in with Kakao after the PIN</source>
            <translation>Without the internet for too long · sign in with Kakao after the PIN</translation>
        </message>
        <message>
            <source>Working without the internet</source>
            <translation>Working without the internet</translation>
        </message>
        <message>
            <source>Working without the internet · less than a day left</source>
            <translation>Working without the internet · less than a day left</translation>
        </message>
        <message numerus="yes">
            <source>Working without the internet · %n more day(s)</source>
            <translation>
                <numerusform>Working without the internet · %n more day</numerusform>
                <numerusform>Working without the internet · %n more days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LogSection</name>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Who did what</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Void</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Who did what, when, and what it was before. Nothing in it can be changed or removed.</source>
            <translation>Who did what, when, and what it was before. Nothing in it can be changed or removed.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>Find in the log</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Every act</source>
            <translation>Every act</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Last %n day</numerusform>
                <numerusform>Last %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>From – to</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Nobody did anything like that in these days.</source>
            <translation>Nobody did anything like that in these days.</translation>
        </message>
        <message>
            <source>No exceptions</source>
            <translation>No exceptions</translation>
        </message>
        <message>
            <source>No voids, refunds, price changes, discounts or declined cards in these days.</source>
            <translation>No voids, refunds, price changes, discounts or declined cards in these days.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Chain of the log</source>
            <translation>Chain of the log</translation>
        </message>
        <message>
            <source>Each entry carries the fingerprint of the one before, so that a change behind Jangbu’s back is found.</source>
            <translation>Each entry carries the fingerprint of the one before, so that a change behind Jangbu’s back is found.</translation>
        </message>
        <message>
            <source>The newest %1 are shown; the file holds all of them.</source>
            <translation>The newest %1 are shown; the file holds all of them.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message numerus="yes">
            <source>Checked, whole: %n entries</source>
            <translation>
                <numerusform>Checked, whole: %n entry</numerusform>
                <numerusform>Checked, whole: %n entries</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not fit: entry %1 of %2 was changed or taken out behind Jangbu’s back.</source>
            <translation>Does not fit: entry %1 of %2 was changed or taken out behind Jangbu’s back.</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>Export the log</translation>
        </message>
        <message>
            <source>log</source>
            <translation>log</translation>
        </message>
        <message numerus="yes">
            <source>%n entries exported</source>
            <translation>
                <numerusform>%n entry exported</numerusform>
                <numerusform>%n entries exported</numerusform>
            </translation>
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
            <source>Export the exceptions</source>
            <translation>Export the exceptions</translation>
        </message>
        <message>
            <source>exceptions</source>
            <translation>exceptions</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LoginBand</name>
        <message>
            <source>Sign in again</source>
            <translation>Sign in again</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::LostBooks</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MainWindow</name>
        <message>
            <source>Jangbu</source>
            <translation>Jangbu</translation>
        </message>
        <message>
            <source>%1 · day %2</source>
            <translation>%1 · day %2</translation>
        </message>
        <message>
            <source>A practice lunch</source>
            <translation>A practice lunch</translation>
        </message>
        <message>
            <source>Guests who are none come and order for ten minutes. Nothing of it touches your books, and orders of real guests go on being taken.</source>
            <translation>Guests who are none come and order for ten minutes. Nothing of it touches your books, and orders of real guests go on being taken.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Look on</source>
            <translation>Look on</translation>
        </message>
        <message>
            <source>Serve them myself</source>
            <translation>Serve them myself</translation>
        </message>
        <message>
            <source>You logged out on this computer.</source>
            <translation>You logged out on this computer.</translation>
        </message>
        <message>
            <source>Whoever sits at this computer can open these books. Settings, People and rights, sets a PIN.</source>
            <translation>Whoever sits at this computer can open these books. Settings, People and rights, sets a PIN.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MappingModel</name>
        <message>
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <source>First value</source>
            <translation>First value</translation>
        </message>
        <message>
            <source>In the books</source>
            <translation>In the books</translation>
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
        <message>
            <source>Taken back: %1</source>
            <translation>Taken back: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Done again: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 changed</translation>
        </message>
        <message>
            <source>Price of %1 changed</source>
            <translation>Price of %1 changed</translation>
        </message>
        <message>
            <source>%1 sold out</source>
            <translation>%1 sold out</translation>
        </message>
        <message>
            <source>%1 on sale</source>
            <translation>%1 on sale</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1 moved to %2</translation>
        </message>
        <message>
            <source>Stock of %1 filled up</source>
            <translation>Stock of %1 filled up</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 added</translation>
        </message>
        <message>
            <source>%1 deleted</source>
            <translation>%1 deleted</translation>
        </message>
        <message>
            <source>%1 deleted, sold %2 times so far</source>
            <translation>%1 deleted, sold %2 times so far</translation>
        </message>
        <message>
            <source>%1 restored</source>
            <translation>%1 restored</translation>
        </message>
        <message>
            <source>Order of products changed</source>
            <translation>Order of products changed</translation>
        </message>
        <message>
            <source>Order of categories changed</source>
            <translation>Order of categories changed</translation>
        </message>
        <message>
            <source>Category %1 added</source>
            <translation>Category %1 added</translation>
        </message>
        <message>
            <source>Category is called %1 now</source>
            <translation>Category is called %1 now</translation>
        </message>
        <message>
            <source>Category %1 removed</source>
            <translation>Category %1 removed</translation>
        </message>
        <message>
            <source>Menu imported</source>
            <translation>Menu imported</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuDelegate</name>
        <message>
            <source>Sold out</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>Tax-free</source>
            <translation>Tax-free</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Low</translation>
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
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Product, initials</source>
            <translation>Product, initials</translation>
        </message>
        <message>
            <source>Fill up all stock</source>
            <translation>Fill up all stock</translation>
        </message>
        <message>
            <source>Add product</source>
            <translation>Add product</translation>
        </message>
        <message>
            <source>The menu is empty</source>
            <translation>The menu is empty</translation>
        </message>
        <message>
            <source>Add what you sell, or take it from a file. Prices can be changed at any time.</source>
            <translation>Add what you sell, or take it from a file. Prices can be changed at any time.</translation>
        </message>
        <message>
            <source>Add the first product</source>
            <translation>Add the first product</translation>
        </message>
        <message>
            <source>Import CSV</source>
            <translation>Import CSV</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>No product is called “%1”.</source>
            <translation>No product is called “%1”.</translation>
        </message>
        <message>
            <source>Nothing in this category yet.</source>
            <translation>Nothing in this category yet.</translation>
        </message>
        <message>
            <source>sold %1 times so far</source>
            <translation>sold %1 times so far</translation>
        </message>
        <message>
            <source>All stock is full already</source>
            <translation>All stock is full already</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>Add a category</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Add category</source>
            <translation>Add category</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Rename %1</translation>
        </message>
        <message>
            <source>What was sold in it is shown under the new name.</source>
            <translation>What was sold in it is shown under the new name.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>%1 is on the menu again</source>
            <translation>%1 is on the menu again</translation>
        </message>
        <message>
            <source>“%1” is on the menu already</source>
            <translation>“%1” is on the menu already</translation>
        </message>
        <message>
            <source>Give the one from the trash another name.</source>
            <translation>Give the one from the trash another name.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>A name is needed</source>
            <translation>A name is needed</translation>
        </message>
        <message>
            <source>Import a menu</source>
            <translation>Import a menu</translation>
        </message>
        <message>
            <source>CSV files (*.csv);;All files (*)</source>
            <translation>CSV files (*.csv);;All files (*)</translation>
        </message>
        <message>
            <source>Export the menu</source>
            <translation>Export the menu</translation>
        </message>
        <message>
            <source>menu</source>
            <translation>menu</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV files (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuPickModel</name>
        <message>
            <source>Sold out</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 left</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuTable</name>
        <message>
            <source>Products</source>
            <translation>Products</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Choose all</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MenuTableModel</name>
        <message>
            <source>No limit</source>
            <translation>No limit</translation>
        </message>
        <message>
            <source>Choose %1</source>
            <translation>Choose %1</translation>
        </message>
        <message>
            <source>%1, sold out</source>
            <translation>%1, sold out</translation>
        </message>
        <message>
            <source>%1, on sale</source>
            <translation>%1, on sale</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Base stock</source>
            <translation>Base stock</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation>On sale</translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>A name has 1 to %1 characters</translation>
        </message>
        <message>
            <source>“%1” is on the menu already</source>
            <translation>“%1” is on the menu already</translation>
        </message>
        <message>
            <source>A price is from %1 to %2</source>
            <translation>A price is from %1 to %2</translation>
        </message>
        <message>
            <source>Stock is from 0 to %1</source>
            <translation>Stock is from 0 to %1</translation>
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
        <name>jangbu::ui::MoneyField</name>
        <message>
            <source>An amount from %1 to %2 fits here</source>
            <translation>An amount from %1 to %2 fits here</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::MoveSheet</name>
        <message>
            <source>Where does %1 go?</source>
            <translation>Where does %1 go?</translation>
        </message>
        <message>
            <source>Orders and what was paid go along. At a table in use both bills become one.</source>
            <translation>Orders and what was paid go along. At a table in use both bills become one.</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>Join with</source>
            <translation>Join with</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::NameSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::NavigationRow</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::NewStoreForm</name>
        <message>
            <source>Let’s begin with your store</source>
            <translation>Let’s begin with your store</translation>
        </message>
        <message>
            <source>Five answers will do. All can be changed later in the settings.</source>
            <translation>Five answers will do. All can be changed later in the settings.</translation>
        </message>
        <message>
            <source>Store name</source>
            <translation>Store name</translation>
        </message>
        <message>
            <source>Seoul Kitchen</source>
            <translation>Seoul Kitchen</translation>
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
            <source>The business day ends at</source>
            <translation>The business day ends at</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Jangbu</source>
            <translation>Jangbu</translation>
        </message>
        <message>
            <source>Bronze</source>
            <translation>Bronze</translation>
        </message>
        <message>
            <source>Silver</source>
            <translation>Silver</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 a month</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
            </translation>
        </message>
        <message>
            <source>1st</source>
            <translation>1st</translation>
        </message>
        <message>
            <source>%1th</source>
            <translation>%1th</translation>
        </message>
        <message>
            <source>Settlement day: %1</source>
            <translation>Settlement day: %1</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Everything stays on this computer</translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>A name has 1 to %1 characters</translation>
        </message>
        <message>
            <source>Write the store’s name here</source>
            <translation>Write the store’s name here</translation>
        </message>
        <message>
            <source>Add another store</source>
            <translation>Add another store</translation>
        </message>
        <message>
            <source>It stands beside your other stores in the same books.</source>
            <translation>It stands beside your other stores in the same books.</translation>
        </message>
        <message>
            <source>On %1 you settle %2 to %3</source>
            <translation>On %1 you settle %2 to %3</translation>
        </message>
        <message>
            <source>What is taken until midnight
counts as that day’s sales</source>
            <translation>What is taken until midnight
counts as that day’s sales</translation>
        </message>
        <message>
            <source>What is taken at 2 in the morning
still counts as yesterday’s</source>
            <translation>What is taken at 2 in the morning
still counts as yesterday’s</translation>
        </message>
        <message>
            <source>What is taken before %1
still counts as yesterday’s</source>
            <translation>What is taken before %1
still counts as yesterday’s</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::NewStoreSheet</name>
        <message>
            <source>Which store are these sales of?</source>
            <translation>Which store are these sales of?</translation>
        </message>
        <message>
            <source>Store name</source>
            <translation>Store name</translation>
        </message>
        <message>
            <source>The store is made together with its sales. All of it can be changed later in the settings.</source>
            <translation>The store is made together with its sales. All of it can be changed later in the settings.</translation>
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
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Use this store</source>
            <translation>Use this store</translation>
        </message>
        <message>
            <source>Bronze</source>
            <translation>Bronze</translation>
        </message>
        <message>
            <source>Silver</source>
            <translation>Silver</translation>
        </message>
        <message>
            <source>Gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <source>Day %1 of the month</source>
            <translation>Day %1 of the month</translation>
        </message>
        <message>
            <source>A name has 1 to 255 letters</source>
            <translation>A name has 1 to 255 letters</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderActs</name>
        <message>
            <source>Cancel the order of %1, %2?</source>
            <translation>Cancel the order of %1, %2?</translation>
        </message>
        <message>
            <source>What was ordered goes back into stock. The guests see it on their tablet.</source>
            <translation>What was ordered goes back into stock. The guests see it on their tablet.</translation>
        </message>
        <message>
            <source>Sold out</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>Guests changed their mind</source>
            <translation>Guests changed their mind</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>Entered twice</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Cancel the order</source>
            <translation>Cancel the order</translation>
        </message>
        <message>
            <source>The order was cancelled</source>
            <translation>The order was cancelled</translation>
        </message>
        <message>
            <source>The return was refused</source>
            <translation>The return was refused</translation>
        </message>
        <message>
            <source>Give %1 back?</source>
            <translation>Give %1 back?</translation>
        </message>
        <message>
            <source>The refund counts today and takes the way the payment came.</source>
            <translation>The refund counts today and takes the way the payment came.</translation>
        </message>
        <message>
            <source>What comes back goes into stock again</source>
            <translation>What comes back goes into stock again</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>The return was refunded</source>
            <translation>The return was refunded</translation>
        </message>
        <message>
            <source>Moved to %1</source>
            <translation>Moved to %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Join %1 with %2?</source>
            <translation>Join %1 with %2?</translation>
        </message>
        <message>
            <source>They pay %1 together at %2. This cannot be taken apart again.</source>
            <translation>They pay %1 together at %2. This cannot be taken apart again.</translation>
        </message>
        <message>
            <source>Leave them apart</source>
            <translation>Leave them apart</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>Joined with %1</source>
            <extracomment>Why a trade is void: it was joined with that of another table.</extracomment>
            <translation>Joined with %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderBell</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>New order</source>
            <translation>New order</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderDialog</name>
        <message>
            <source>Product or category</source>
            <translation>Product or category</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Ordering</source>
            <translation>Ordering</translation>
        </message>
        <message>
            <source>Discount on %1</source>
            <translation>Discount on %1</translation>
        </message>
        <message>
            <source>Amount taken off</source>
            <translation>Amount taken off</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Take off</translation>
        </message>
        <message numerus="yes">
            <source>Order %n item(s)</source>
            <translation>
                <numerusform>Order %n item</numerusform>
                <numerusform>Order %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderList</name>
        <message>
            <source>Discount %1</source>
            <translation>Discount %1</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuse</translation>
        </message>
        <message>
            <source>Cancel the order</source>
            <translation>Cancel the order</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::OrderWords</name>
        <message>
            <source>New</source>
            <comment>order</comment>
            <translation>New</translation>
        </message>
        <message>
            <source>Accepted</source>
            <comment>order</comment>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Cooking</source>
            <comment>order</comment>
            <translation>Cooking</translation>
        </message>
        <message>
            <source>Served</source>
            <comment>order</comment>
            <translation>Served</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>order</comment>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>order</comment>
            <translation>Ready</translation>
        </message>
        <message>
            <source>On the way</source>
            <comment>order</comment>
            <translation>On the way</translation>
        </message>
        <message>
            <source>Handed over</source>
            <comment>order</comment>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Delivered</source>
            <comment>order</comment>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Return asked</source>
            <comment>order</comment>
            <translation>Return asked</translation>
        </message>
        <message>
            <source>Returned</source>
            <comment>order</comment>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Accept</source>
            <comment>button: the order</comment>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Start cooking</source>
            <comment>button</comment>
            <translation>Start cooking</translation>
        </message>
        <message>
            <source>Served</source>
            <comment>button: it has gone out</comment>
            <translation>Served</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>button</comment>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Send off</source>
            <comment>button: the delivery starts</comment>
            <translation>Send off</translation>
        </message>
        <message>
            <source>Handed over</source>
            <comment>button</comment>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Delivered</source>
            <comment>button</comment>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Approve</source>
            <comment>button: a return</comment>
            <translation>Approve</translation>
        </message>
        <message>
            <source>New order</source>
            <comment>table</comment>
            <translation>New</translation>
        </message>
        <message>
            <source>Cooking late</source>
            <comment>table</comment>
            <translation>Late</translation>
        </message>
        <message>
            <source>Return</source>
            <comment>table</comment>
            <translation>Return</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>table</comment>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Cooking</source>
            <comment>table</comment>
            <translation>Cooking</translation>
        </message>
        <message>
            <source>Accepted</source>
            <comment>table</comment>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>On the way</source>
            <comment>table</comment>
            <translation>On the way</translation>
        </message>
        <message>
            <source>Served</source>
            <comment>table</comment>
            <translation>Served</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>table</comment>
            <translation>Free</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PageList</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistics</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PairList</name>
        <message>
            <source>No two products were bought together</source>
            <translation>No two products were bought together</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>two products</comment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Products</translation>
        </message>
        <message>
            <source>Trades with both</source>
            <translation>Trades with both</translation>
        </message>
        <message>
            <source>Of the first</source>
            <translation>Of the first</translation>
        </message>
        <message>
            <source>Against chance</source>
            <translation>Against chance</translation>
        </message>
        <message>
            <source>Of those with %1</source>
            <translation>Of those with %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PairingSheet</name>
        <message>
            <source>Code for %1</source>
            <translation>Code for %1</translation>
        </message>
        <message>
            <source>Open the ordering page on the tablet and type this code.</source>
            <translation>Open the ordering page on the tablet and type this code.</translation>
        </message>
        <message>
            <source>Open %1 on the tablet and type this code.</source>
            <translation>Open %1 on the tablet and type this code.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>The code has run out. Remove the device and add it again.</source>
            <translation>The code has run out. Remove the device and add it again.</translation>
        </message>
        <message>
            <source>Holds for %1:%2 more, and for one tablet</source>
            <translation>Holds for %1:%2 more, and for one tablet</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PairsCard</name>
        <message>
            <source>Bought together</source>
            <translation>Bought together</translation>
        </message>
        <message>
            <source>%1 and %2 go together %3 times as often as by chance</source>
            <translation>%1 and %2 go together %3 times as often as by chance</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PaletteModel</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Things to do</source>
            <translation>Things to do</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PartsRow</name>
        <message>
            <source>One person less</source>
            <translation>One person less</translation>
        </message>
        <message>
            <source>One person more</source>
            <translation>One person more</translation>
        </message>
        <message numerus="yes">
            <source>%n</source>
            <comment>people</comment>
            <extracomment>Counts the people who share a bill; there is little room.</extracomment>
            <translation>
                <numerusform>%n</numerusform>
                <numerusform>%n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>%1 taken</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
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
        <name>jangbu::ui::PaymentPanel</name>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Whole</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Amount now</source>
            <translation>Amount now</translation>
        </message>
        <message>
            <source>How the bill is split</source>
            <translation>How the bill is split</translation>
        </message>
        <message>
            <source>Taking the payment</source>
            <translation>Taking the payment</translation>
        </message>
        <message>
            <source>Tick above what is paid now.</source>
            <translation>Tick above what is paid now.</translation>
        </message>
        <message>
            <source>%1 taken, %2 left</source>
            <translation>%1 taken, %2 left</translation>
        </message>
        <message>
            <source>Enter on a table leads here; Ctrl+Enter takes the payment.</source>
            <translation>Enter on a table leads here; Ctrl+Enter takes the payment.</translation>
        </message>
        <message>
            <source>By the terminal</source>
            <translation>By the terminal</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>By hand</translation>
        </message>
        <message>
            <source>Card declined</source>
            <translation>Card declined</translation>
        </message>
        <message>
            <source>How the card is taken</source>
            <translation>How the card is taken</translation>
        </message>
        <message>
            <source>Keeps in the trade's history that the card was declined.</source>
            <translation>Keeps in the trade's history that the card was declined.</translation>
        </message>
        <message>
            <source>Waiting for the terminal</source>
            <translation>Waiting for the terminal</translation>
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
            <source>Holidays</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>Deposit days</source>
            <translation>Deposit days</translation>
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
        <message>
            <source>Deposits</source>
            <translation>Deposits</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PeopleSection</name>
        <message>
            <source>People and rights</source>
            <translation>People and rights</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Manager</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rights</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Who works with these books, and what each may do.</source>
            <translation>Who works with these books, and what each may do.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Add person</translation>
        </message>
        <message>
            <source>Nobody has to sign in</source>
            <translation>Nobody has to sign in</translation>
        </message>
        <message>
            <source>Whoever opens Jangbu on this account may do everything. With an owner’s PIN the window locks, others sign in with PINs of their own, and the log names who did what.</source>
            <translation>Whoever opens Jangbu on this account may do everything. With an owner’s PIN the window locks, others sign in with PINs of their own, and the log names who did what.</translation>
        </message>
        <message>
            <source>Set the owner’s PIN</source>
            <translation>Set the owner’s PIN</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>What each role may do</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Never</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock after a pause</source>
            <translation>Lock after a pause</translation>
        </message>
        <message>
            <source>On this computer, when nobody has touched keyboard or mouse. What runs goes on.</source>
            <translation>On this computer, when nobody has touched keyboard or mouse. What runs goes on.</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Since %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 can sign in now</source>
            <translation>%1 can sign in now</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Rename %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Renamed to %1</source>
            <translation>Renamed to %1</translation>
        </message>
        <message>
            <source>The new PIN counts from now on</source>
            <translation>The new PIN counts from now on</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Remove %1?</translation>
        </message>
        <message>
            <source>The PIN stops working at once. The log still names what %1 did.</source>
            <translation>The PIN stops working at once. The log still names what %1 did.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>%1 was removed</source>
            <translation>%1 was removed</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PeopleSheets</name>
        <message>
            <source>The two are not the same.</source>
            <translation>The two are not the same.</translation>
        </message>
        <message>
            <source>PIN, six digits</source>
            <translation>PIN, six digits</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>The same PIN again</translation>
        </message>
        <message>
            <source>Not 000000 or 123456, and no birthday.</source>
            <translation>Not 000000 or 123456, and no birthday.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>New PIN for %1</source>
            <translation>New PIN for %1</translation>
        </message>
        <message>
            <source>Set PIN</source>
            <translation>Set PIN</translation>
        </message>
        <message>
            <source>The owner’s PIN</source>
            <translation>The owner’s PIN</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>The first person is the owner. From then on Jangbu asks for a PIN at its start and after a pause. Nobody can read a PIN, and an owner’s that is forgotten cannot be brought back without a Kakao account: keep it in a safe place.</source>
            <translation>The first person is the owner. From then on Jangbu asks for a PIN at its start and after a pause. Nobody can read a PIN, and an owner’s that is forgotten cannot be brought back without a Kakao account: keep it in a safe place.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Ask for a PIN from now on</source>
            <translation>Ask for a PIN from now on</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Add person</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Type a name.</translation>
        </message>
        <message>
            <source>With it only you, and whom you add later, get at sales and settings. Jangbu asks for it at its start and after a pause.</source>
            <translation>With it only you, and whom you add later, get at sales and settings. Jangbu asks for it at its start and after a pause.</translation>
        </message>
        <message>
            <source>If you forget it, Kakao lets you in, and you set a new one.</source>
            <translation>If you forget it, Kakao lets you in, and you set a new one.</translation>
        </message>
        <message>
            <source>Nobody can read it, and without a Kakao account one that is forgotten cannot be brought back: keep it in a safe place.</source>
            <translation>Nobody can read it, and without a Kakao account one that is forgotten cannot be brought back: keep it in a safe place.</translation>
        </message>
        <message>
            <source>Without a PIN whoever sits at this computer sees and changes everything, and the log does not know who it was. You can set one later under Settings, People and rights.</source>
            <translation>Without a PIN whoever sits at this computer sees and changes everything, and the log does not know who it was. You can set one later under Settings, People and rights.</translation>
        </message>
        <message>
            <source>Set your PIN as the owner</source>
            <translation>Set your PIN as the owner</translation>
        </message>
        <message>
            <source>Start without a PIN</source>
            <translation>Start without a PIN</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Start with the PIN</source>
            <translation>Start with the PIN</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PeriodPicker</name>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Period: %1</source>
            <translation>Period: %1</translation>
        </message>
        <message>
            <source>From which day to which?</source>
            <translation>From which day to which?</translation>
        </message>
        <message>
            <source>Which day?</source>
            <translation>Which day?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
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
            <source>last year</source>
            <comment>same weekday</comment>
            <translation>last year</translation>
        </message>
        <message>
            <source>last year</source>
            <comment>same week</comment>
            <translation>last year</translation>
        </message>
        <message>
            <source>last year</source>
            <comment>same month</comment>
            <translation>last year</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PersonButton</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Opens a menu to take over, to lock and to change the PIN</source>
            <translation>Opens a menu to take over, to lock and to change the PIN</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PersonLine</name>
        <message>
            <source>Lock now (%1)</source>
            <translation>Lock now (%1)</translation>
        </message>
        <message>
            <source>%1 takes over</source>
            <translation>%1 takes over</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>Change my PIN</translation>
        </message>
        <message>
            <source>People and rights</source>
            <translation>People and rights</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PersonRow</name>
        <message>
            <source>Role of %1</source>
            <translation>Role of %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>More for %1</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>New PIN</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PersonWords</name>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Manager</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Void and cancel</source>
            <translation>Void and cancel</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>Menu and prices</source>
            <translation>Menu and prices</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Discount</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Settle</translation>
        </message>
        <message>
            <source>Export and backup</source>
            <translation>Export and backup</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>See fees and profit</source>
            <translation>See fees and profit</translation>
        </message>
        <message>
            <source>People and log</source>
            <translation>People and log</translation>
        </message>
        <message>
            <source>Void a trade, cancel an order, take a part payment back</source>
            <translation>Void a trade, cancel an order, take a part payment back</translation>
        </message>
        <message>
            <source>Give money back after a payment</source>
            <translation>Give money back after a payment</translation>
        </message>
        <message>
            <source>Add, change and remove products</source>
            <translation>Add, change and remove products</translation>
        </message>
        <message>
            <source>Take something off an order</source>
            <translation>Take something off an order</translation>
        </message>
        <message>
            <source>Close a day, a week or a month</source>
            <translation>Close a day, a week or a month</translation>
        </message>
        <message>
            <source>Work out settlements</source>
            <translation>Work out settlements</translation>
        </message>
        <message>
            <source>Files that leave the program</source>
            <translation>Files that leave the program</translation>
        </message>
        <message>
            <source>Stores, rates, devices, imports, care of the books</source>
            <translation>Stores, rates, devices, imports, care of the books</translation>
        </message>
        <message>
            <source>Statements of the settlement</source>
            <translation>Statements of the settlement</translation>
        </message>
        <message>
            <source>The owner’s alone</source>
            <translation>The owner’s alone</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>With approval</source>
            <translation>With approval</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>This is not yours to do: %1. Ask an owner.</source>
            <translation>This is not yours to do: %1. Ask an owner.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PinDots</name>
        <message>
            <source>PIN, %1 of %2 digits typed</source>
            <translation>PIN, %1 of %2 digits typed</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PinKeypad</name>
        <message>
            <source>Take the last digit back</source>
            <translation>Take the last digit back</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PinPanel</name>
        <message>
            <source>Who is it?</source>
            <translation>Who is it?</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message numerus="yes">
            <source>The PIN is wrong. After %n more wrong tries it rests for 30 seconds</source>
            <translation>
                <numerusform>The PIN is wrong. After %n more wrong try it rests for 30 seconds</numerusform>
                <numerusform>The PIN is wrong. After %n more wrong tries it rests for 30 seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Try again now</translation>
        </message>
        <message>
            <source>Too many wrong PINs. It rests for %1:%2</source>
            <translation>Too many wrong PINs. It rests for %1:%2</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. It rests for %n seconds</source>
            <translation>
                <numerusform>Too many wrong PINs. It rests for %n second</numerusform>
                <numerusform>Too many wrong PINs. It rests for %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PinSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Somebody has to approve this</source>
            <translation>Somebody has to approve this</translation>
        </message>
        <message>
            <source>%1: who may do it, and their PIN.</source>
            <translation>%1: who may do it, and their PIN.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PracticeBand</name>
        <message>
            <source>End practice</source>
            <translation>End practice</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>None of this is real, and none of it stays.</source>
            <translation>None of this is real, and none of it stays.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of guests</source>
            <translation>
                <numerusform>%n group of guests</numerusform>
                <numerusform>%n groups of guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paid</source>
            <translation>
                <numerusform>%n paid</numerusform>
                <numerusform>%n paid</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · The hour is over.</source>
            <translation>%1 · The hour is over.</translation>
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
            <translation>Paid at</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Trade</translation>
        </message>
        <message>
            <source>Menu item</source>
            <translation>Menu item</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Qty</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Paid by</translation>
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
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>By an amount</source>
            <translation>By an amount</translation>
        </message>
        <message>
            <source>By per cent</source>
            <translation>By per cent</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>As it comes</translation>
        </message>
        <message>
            <source>To tens</source>
            <translation>To tens</translation>
        </message>
        <message>
            <source>To hundreds</source>
            <translation>To hundreds</translation>
        </message>
        <message>
            <source>How to change it</source>
            <translation>How to change it</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rounding</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Change prices</source>
            <translation>Change prices</translation>
        </message>
        <message>
            <source>New price</source>
            <translation>New price</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>“%1” would leave the range from %2 to %3</source>
            <translation>“%1” would leave the range from %2 to %3</translation>
        </message>
        <message>
            <source>Type a number</source>
            <translation>Type a number</translation>
        </message>
        <message>
            <source>To lower it, begin with a minus.</source>
            <translation>To lower it, begin with a minus.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::PrintSheet</name>
        <message>
            <source>Print the receipt</source>
            <translation>Print the receipt</translation>
        </message>
        <message>
            <source>Print the bill</source>
            <translation>Print the bill</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ProblemsModel</name>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>Its sale is not in the books</source>
            <translation>Its sale is not in the books</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>Line %1, %2</source>
            <translation>Line %1, %2</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>What stands there</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
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
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Close details</source>
            <translation>Close details</translation>
        </message>
        <message>
            <source>Delete product</source>
            <translation>Delete product</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Base stock</source>
            <translation>Base stock</translation>
        </message>
        <message>
            <source>pcs</source>
            <translation>pcs</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Fill up to the base stock</source>
            <translation>Fill up to the base stock</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation>On sale</translation>
        </message>
        <message>
            <source>Tax-free</source>
            <translation>Tax-free</translation>
        </message>
        <message>
            <source>Price history</source>
            <translation>Price history</translation>
        </message>
        <message>
            <source>Sold in the last %1 days</source>
            <translation>Sold in the last %1 days</translation>
        </message>
        <message>
            <source>A name has 1 to %1 characters</source>
            <translation>A name has 1 to %1 characters</translation>
        </message>
        <message>
            <source>Never sold so far</source>
            <translation>Never sold so far</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Never changed</source>
            <translation>Never changed</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Sold</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>%1 pcs</source>
            <translation>%1 pcs</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ProgressPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Cancelling</source>
            <translation>Cancelling</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::QrCodeView</name>
        <message>
            <source>Code for %1</source>
            <translation>Code for %1</translation>
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
        <name>jangbu::ui::RateShareModel</name>
        <message>
            <source>Rate corrected later; the fee of the moment stays</source>
            <translation>Rate corrected later; the fee of the moment stays</translation>
        </message>
        <message>
            <source>No rate is known</source>
            <translation>No rate is known</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>card company, rule</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Rate in force</source>
            <translation>Rate in force</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Payments</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
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
        <name>jangbu::ui::ReasonSheet</name>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReceiptListModel</name>
        <message>
            <source>%1 + %2</source>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Receipt %1</translation>
        </message>
        <message>
            <source>%1 refunded</source>
            <translation>%1 refunded</translation>
        </message>
        <message>
            <source>%1 − %2 refunded</source>
            <translation>%1 − %2 refunded</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Products</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Paid by</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReceiptPanel</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Refund…</source>
            <translation>Refund…</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>No receipt chosen</source>
            <translation>No receipt chosen</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Receipt %1</translation>
        </message>
        <message>
            <source>Receipt without a number</source>
            <translation>Receipt without a number</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>Partly refunded</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Refunded</translation>
        </message>
        <message>
            <source>%1 after refunds</source>
            <translation>%1 after refunds</translation>
        </message>
        <message>
            <source>Discount %1</source>
            <translation>Discount %1</translation>
        </message>
        <message>
            <source>%1 of %2 refunded</source>
            <translation>%1 of %2 refunded</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Paid by</translation>
        </message>
        <message>
            <source>fee %1</source>
            <translation>fee %1</translation>
        </message>
        <message>
            <source>no rate known</source>
            <translation>no rate known</translation>
        </message>
        <message>
            <source>Refunded %1</source>
            <translation>Refunded %1</translation>
        </message>
        <message>
            <source>Return asked for…</source>
            <translation>Return asked for…</translation>
        </message>
        <message>
            <source>The guests want to give it back. You decide on the board whether they may.</source>
            <translation>The guests want to give it back. You decide on the board whether they may.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Why do they give it back?</source>
            <translation>Why do they give it back?</translation>
        </message>
        <message>
            <source>It stands on the board until you refund or refuse it.</source>
            <translation>It stands on the board until you refund or refuse it.</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>Cold</translation>
        </message>
        <message>
            <source>Wrong dish</source>
            <translation>Wrong dish</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Too late</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Note the return</source>
            <translation>Note the return</translation>
        </message>
        <message>
            <source>The return stands on the board</source>
            <translation>The return stands on the board</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReceiptTable</name>
        <message>
            <source>Show more</source>
            <translation>Show more</translation>
        </message>
        <message>
            <source>No receipts here</source>
            <translation>No receipts here</translation>
        </message>
        <message>
            <source>What is paid stands here, and what is given back.</source>
            <translation>What is paid stands here, and what is given back.</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Receipts</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>%n receipt</numerusform>
                <numerusform>%n receipts</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sold</source>
            <translation>%1 sold</translation>
        </message>
        <message>
            <source>%1 sold, %2 refunded</source>
            <comment>amounts</comment>
            <translation>%1 sold, %2 refunded</translation>
        </message>
        <message>
            <source>Sum %1</source>
            <translation>Sum %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReceiptsDialog</name>
        <message>
            <source>Receipt, table, product, amount</source>
            <translation>Receipt, table, product, amount</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::RefundSheet</name>
        <message>
            <source>What is given back?</source>
            <translation>What is given back?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Put it back into stock</source>
            <translation>Put it back into stock</translation>
        </message>
        <message>
            <source>Which payment it goes back to</source>
            <translation>Which payment it goes back to</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Newest payment first</source>
            <translation>Newest payment first</translation>
        </message>
        <message>
            <source>To %1, %2</source>
            <translation>To %1, %2</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>Refund %1</source>
            <translation>Refund %1</translation>
        </message>
        <message>
            <source>Goes back to: %1</source>
            <translation>Goes back to: %1</translation>
        </message>
        <message>
            <source>Giving back</source>
            <translation>Giving back</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ReportPrinter</name>
        <message>
            <source>Print preview</source>
            <translation>Print preview</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ResultStep</name>
        <message>
            <source>See statistics</source>
            <translation>See statistics</translation>
        </message>
        <message>
            <source>Open the rows set aside</source>
            <translation>Open the rows set aside</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Undo the import</translation>
        </message>
        <message>
            <source>Import more</source>
            <translation>Import more</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 rows</source>
            <translation>Reading: %1 of %2 rows</translation>
        </message>
        <message>
            <source>Comparing with the books</source>
            <translation>Comparing with the books</translation>
        </message>
        <message>
            <source>Writing: %1 of %2 rows</source>
            <translation>Writing: %1 of %2 rows</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>Finishing</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importing</translation>
        </message>
        <message>
            <source>The sales are coming in</source>
            <translation>The sales are coming in</translation>
        </message>
        <message>
            <source>You can work on other pages meanwhile. Nothing counts until all is in.</source>
            <translation>You can work on other pages meanwhile. Nothing counts until all is in.</translation>
        </message>
        <message>
            <source>%1 trades are in the books</source>
            <translation>%1 trades are in the books</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>The import is done</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nothing new</translation>
        </message>
        <message>
            <source>Statistics and settlement count them already.</source>
            <translation>Statistics and settlement count them already.</translation>
        </message>
        <message>
            <source>All of it was in the books before.</source>
            <translation>All of it was in the books before.</translation>
        </message>
        <message>
            <source>The rows set aside are in %1.</source>
            <translation>The rows set aside are in %1.</translation>
        </message>
        <message>
            <source>The sales are in, but the refunds were refused: %1</source>
            <translation>The sales are in, but the refunds were refused: %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::RightsTable</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::ScreenSection</name>
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
        <message>
            <source>Display</source>
            <translation>Display</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SearchButton</name>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Find pages, actions, products and receipts</source>
            <translation>Find pages, actions, products and receipts</translation>
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
        <message>
            <source>Settlement</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Settle</translation>
        </message>
        <message>
            <source>Deposits</source>
            <translation>Deposits</translation>
        </message>
        <message>
            <source>Settlements or deposits</source>
            <translation>Settlements or deposits</translation>
        </message>
        <message>
            <source>Settle all that is due</source>
            <translation>Settle all that is due</translation>
        </message>
        <message>
            <source>Nothing to settle yet</source>
            <translation>Nothing to settle yet</translation>
        </message>
        <message>
            <source>Once something is sold, each day, week and settlement month stands here with its statement.</source>
            <translation>Once something is sold, each day, week and settlement month stands here with its statement.</translation>
        </message>
        <message>
            <source>Import my sales</source>
            <translation>Import my sales</translation>
        </message>
        <message>
            <source>Take an order</source>
            <translation>Take an order</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Nothing is due</translation>
        </message>
        <message>
            <source>Settled %1</source>
            <translation>Settled %1</translation>
        </message>
        <message>
            <source>Closed %1</source>
            <translation>Closed %1</translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>Close %1?</translation>
        </message>
        <message>
            <source>What is closed can never be changed.</source>
            <translation>What is closed can never be changed.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Not shown to you</source>
            <translation>Not shown to you</translation>
        </message>
        <message>
            <source>Deposits and their fees are for those whose role may see fees and profit.</source>
            <translation>Deposits and their fees are for those whose role may see fees and profit.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SettlementView</name>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Month after</translation>
        </message>
        <message>
            <source>Settlement months</source>
            <translation>Settlement months</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Months</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Weeks</translation>
        </message>
        <message>
            <source>Months or weeks</source>
            <translation>Months or weeks</translation>
        </message>
        <message>
            <source>Weeks of the month</source>
            <translation>Weeks of the month</translation>
        </message>
        <message>
            <source>%1: %2, net revenue %3</source>
            <comment>day, state, amount</comment>
            <translation>%1: %2, net revenue %3</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nothing yet</translation>
        </message>
        <message>
            <source>Days of %1</source>
            <translation>Days of %1</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SettlementWords</name>
        <message>
            <source>Differs</source>
            <translation>Differs</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Close day</source>
            <translation>Close day</translation>
        </message>
        <message>
            <source>Close week</source>
            <translation>Close week</translation>
        </message>
        <message>
            <source>Close month</source>
            <translation>Close month</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>Credit and debit</source>
            <translation>Credit and debit</translation>
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
            <source>This store</source>
            <translation>This store</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>All stores</translation>
        </message>
        <message>
            <source>from the beginning</source>
            <translation>from the beginning</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>store, kind of card, since when</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>card company, credit or debit</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SideBar</name>
        <message>
            <source>Side bar</source>
            <translation>Side bar</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SignIn</name>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>OpenID Connect is not switched on for your Kakao app. Switch it on under Kakao Login, then sign in again.</source>
            <translation>OpenID Connect is not switched on for your Kakao app. Switch it on under Kakao Login, then sign in again.</translation>
        </message>
        <message>
            <source>Kakao Login is not switched on for your app. Switch it on in Kakao’s console.</source>
            <translation>Kakao Login is not switched on for your app. Switch it on in Kakao’s console.</translation>
        </message>
        <message>
            <source>Your Kakao app is for tests only, and this account is not one of its members.</source>
            <translation>Your Kakao app is for tests only, and this account is not one of its members.</translation>
        </message>
        <message>
            <source>This program’s addresses are not registered for your Kakao app. Register the redirect URIs of the guide.</source>
            <translation>This program’s addresses are not registered for your Kakao app. Register the redirect URIs of the guide.</translation>
        </message>
        <message>
            <source>The address after logging out is not registered for your Kakao app.</source>
            <translation>The address after logging out is not registered for your Kakao app.</translation>
        </message>
        <message>
            <source>This is another kind of key. The REST API key is needed.</source>
            <translation>This is another kind of key. The REST API key is needed.</translation>
        </message>
        <message>
            <source>Your Kakao app does not allow this kind of program.</source>
            <translation>Your Kakao app does not allow this kind of program.</translation>
        </message>
        <message>
            <source>The client secret is missing or wrong. Copy it again, or switch it off for your app.</source>
            <translation>The client secret is missing or wrong. Copy it again, or switch it off for your app.</translation>
        </message>
        <message>
            <source>Kakao does not know this REST API key. Copy it again from your app.</source>
            <translation>Kakao does not know this REST API key. Copy it again from your app.</translation>
        </message>
        <message>
            <source>The nickname is not set up as a consent item of your Kakao app.</source>
            <translation>The nickname is not set up as a consent item of your Kakao app.</translation>
        </message>
        <message>
            <source>Kakao expected another redirect URI. Check those of your app.</source>
            <translation>Kakao expected another redirect URI. Check those of your app.</translation>
        </message>
        <message>
            <source>This login was used already or took too long. Start it again.</source>
            <translation>This login was used already or took too long. Start it again.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Jangbu</source>
            <translation>Jangbu</translation>
        </message>
        <message>
            <source>Finish the day’s trade
right here</source>
            <translation>Finish the day’s trade
right here</translation>
        </message>
        <message>
            <source>Sign in again
with Kakao</source>
            <translation>Sign in again
with Kakao</translation>
        </message>
        <message>
            <source>Sales and settlements stay on this computer.
All of it works without the internet too.</source>
            <translation>Sales and settlements stay on this computer.
All of it works without the internet too.</translation>
        </message>
        <message>
            <source>Only your nickname is asked for. The login is kept in this computer’s keyring.</source>
            <translation>Only your nickname is asked for. The login is kept in this computer’s keyring.</translation>
        </message>
        <message>
            <source>Login with Kakao</source>
            <translation>Login with Kakao</translation>
        </message>
        <message>
            <source>Sign in with my own browser</source>
            <translation>Sign in with my own browser</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>This view opens Kakao’s addresses only, and keeps nothing once it is closed.</source>
            <translation>This view opens Kakao’s addresses only, and keeps nothing once it is closed.</translation>
        </message>
        <message>
            <source>Go back to Jangbu. You can close this page.</source>
            <translation>Go back to Jangbu. You can close this page.</translation>
        </message>
        <message>
            <source>This is not the login that Jangbu waits for.</source>
            <translation>This is not the login that Jangbu waits for.</translation>
        </message>
        <message>
            <source>Without Kakao, on this computer only</source>
            <translation>Without Kakao, on this computer only</translation>
        </message>
        <message>
            <source>This computer shows Kakao’s page in a browser of its own.</source>
            <translation>This computer shows Kakao’s page in a browser of its own.</translation>
        </message>
        <message>
            <source>With the account that the books belong to, the owner comes in without the PIN and may set a new one.</source>
            <translation>With the account that the books belong to, the owner comes in without the PIN and may set a new one.</translation>
        </message>
        <message>
            <source>Back to the PIN</source>
            <translation>Back to the PIN</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SoldOutModel</name>
        <message>
            <source>Sold out</source>
            <translation>Sold out</translation>
        </message>
        <message>
            <source>None left</source>
            <translation>None left</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 left</translation>
        </message>
        <message>
            <source>On sale</source>
            <translation>On sale</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::SoldOutSheet</name>
        <message>
            <source>What is sold out?</source>
            <translation>What is sold out?</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Switched off, a product cannot be ordered. Tablets and phones see it at once.</source>
            <translation>Switched off, a product cannot be ordered. Tablets and phones see it at once.</translation>
        </message>
        <message>
            <source>Products on sale</source>
            <translation>Products on sale</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StartPanel</name>
        <message>
            <source>Leave these files out</source>
            <translation>Leave these files out</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>How do you want to start?</source>
            <translation>How do you want to start?</translation>
        </message>
        <message>
            <source>Import my sales</source>
            <translation>Import my sales</translation>
        </message>
        <message>
            <source>Knows files of OKPOS, Square, Loyverse, Excel and CSV</source>
            <translation>Knows files of OKPOS, Square, Loyverse, Excel and CSV</translation>
        </message>
        <message>
            <source>Look around a sample store</source>
            <translation>Look around a sample store</translation>
        </message>
        <message>
            <source>Try it first on a store with a year of sales</source>
            <translation>Try it first on a store with a year of sales</translation>
        </message>
        <message>
            <source>Start with empty books</source>
            <translation>Start with empty books</translation>
        </message>
        <message>
            <source>Write a few dishes and sell at once</source>
            <translation>Write a few dishes and sell at once</translation>
        </message>
        <message>
            <source>Files can also be dropped on this window</source>
            <translation>Files can also be dropped on this window</translation>
        </message>
        <message>
            <source>To be imported: %1</source>
            <translation>To be imported: %1</translation>
        </message>
        <message numerus="yes">
            <source>To be imported: %1 and %n more</source>
            <translation>
                <numerusform>To be imported: %1 and %n more</numerusform>
                <numerusform>To be imported: %1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the sales</source>
            <translation>Reading the sales</translation>
        </message>
        <message>
            <source>Checking the sales</source>
            <translation>Checking the sales</translation>
        </message>
        <message>
            <source>%1 of %2 written</source>
            <translation>%1 of %2 written</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Writing</translation>
        </message>
        <message>
            <source>Nearly done</source>
            <translation>Nearly done</translation>
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
        <message>
            <source>See trades</source>
            <translation>See trades</translation>
        </message>
        <message>
            <source>Enter rate</source>
            <translation>Enter rate</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Settle</translation>
        </message>
        <message>
            <source>Close month</source>
            <translation>Close month</translation>
        </message>
        <message>
            <source>Closed %1</source>
            <translation>Closed %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>No open trades</source>
            <translation>No open trades</translation>
        </message>
        <message>
            <source>It can be closed from %1 on</source>
            <translation>It can be closed from %1 on</translation>
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
        <message>
            <source>Gross</source>
            <translation>Gross</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Refunds</translation>
        </message>
        <message>
            <source>Card fees</source>
            <translation>Card fees</translation>
        </message>
        <message>
            <source>POS fee</source>
            <translation>POS fee</translation>
        </message>
        <message>
            <source>Profit</source>
            <translation>Profit</translation>
        </message>
        <message>
            <source>No rate · counted at 0%</source>
            <translation>No rate · counted at 0%</translation>
        </message>
        <message>
            <source>fee %1</source>
            <translation>fee %1</translation>
        </message>
        <message>
            <source>%1 → fee %2</source>
            <comment>rate, fee</comment>
            <translation>%1 → fee %2</translation>
        </message>
        <message>
            <source>Net revenue</source>
            <translation>Net revenue</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>Operating profit</source>
            <translation>Operating profit</translation>
        </message>
        <message>
            <source>VAT inside revenue</source>
            <translation>VAT inside revenue</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>for information</translation>
        </message>
        <message>
            <source>All of the category</source>
            <translation>All of the category</translation>
        </message>
        <message>
            <source>× %1</source>
            <comment>pieces sold</comment>
            <translation>× %1</translation>
        </message>
        <message>
            <source>Counted cash</source>
            <translation>Counted cash</translation>
        </message>
        <message>
            <source>Difference to the books</source>
            <translation>Difference to the books</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
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
        <message>
            <source>Print preview</source>
            <translation>Print preview</translation>
        </message>
        <message>
            <source>Save as %1</source>
            <translation>Save as %1</translation>
        </message>
        <message>
            <source>From gross sales to operating profit</source>
            <translation>From gross sales to operating profit</translation>
        </message>
        <message>
            <source>Nothing was sold</source>
            <translation>Nothing was sold</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>%1 trades</source>
            <comment>how many were paid</comment>
            <translation>%1 trades</translation>
        </message>
        <message>
            <source>no receipt numbers</source>
            <translation>no receipt numbers</translation>
        </message>
        <message>
            <source>no receipt missing</source>
            <translation>no receipt missing</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>days, trades, receipts</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Statement %1, %2</source>
            <translation>Statement %1, %2</translation>
        </message>
        <message>
            <source>By category and product</source>
            <translation>By category and product</translation>
        </message>
        <message>
            <source>Not shown to you</source>
            <translation>Not shown to you</translation>
        </message>
        <message>
            <source>Fees and profit are for those whose role may see them.</source>
            <translation>Fees and profit are for those whose role may see them.</translation>
        </message>
        <message>
            <source>See it with approval</source>
            <translation>See it with approval</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Settle</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StatementRow</name>
        <message>
            <source>Why this number?</source>
            <translation>Why this number?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Folded</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::StatementSaver</name>
        <message>
            <source>Statement %1 %2</source>
            <comment>file name: date, store</comment>
            <translation>Statement %1 %2</translation>
        </message>
        <message>
            <source>Save the statement</source>
            <translation>Save the statement</translation>
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
            <translation>Step %1 of %2: %3</translation>
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
        <name>jangbu::ui::StoreSwitcher</name>
        <message>
            <source>Store: %1, %2</source>
            <translation>Store: %1, %2</translation>
        </message>
        <message>
            <source>Add a store</source>
            <translation>Add a store</translation>
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
        <name>jangbu::ui::TableTile</name>
        <message>
            <source>Partly paid</source>
            <translation>Partly paid</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::TableWords</name>
        <message>
            <source>Table %1</source>
            <comment>on a tile</comment>
            <extracomment>%1 is the number of a table; on its tile.</extracomment>
            <translation>Table %1</translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>Table %1</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <extracomment>%1 is a product; %2 counts the different products beside it.</extracomment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::Toast</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
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
        <message>
            <source>%1: done</source>
            <comment>a job</comment>
            <translation>%1: done</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::TradePanel</name>
        <message>
            <source>Add an order</source>
            <translation>Add an order</translation>
        </message>
        <message>
            <source>Print the bill</source>
            <translation>Print the bill</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Add an order (%1)</source>
            <translation>Add an order (%1)</translation>
        </message>
        <message>
            <source>Print the bill (%1)</source>
            <translation>Print the bill (%1)</translation>
        </message>
        <message>
            <source>Rename the table…</source>
            <translation>Rename the table…</translation>
        </message>
        <message>
            <source>Void the trade…</source>
            <translation>Void the trade…</translation>
        </message>
        <message numerus="yes">
            <source>Opened %1 · %2 · %n order(s)</source>
            <translation>
                <numerusform>Opened %1 · %2 · %n order</numerusform>
                <numerusform>Opened %1 · %2 · %n orders</numerusform>
            </translation>
        </message>
        <message>
            <source>Move or join</source>
            <translation>Move or join</translation>
        </message>
        <message>
            <source>To another table, or together with one</source>
            <translation>To another table, or together with one</translation>
        </message>
        <message>
            <source>Paid · %1</source>
            <translation>Paid · %1</translation>
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
        <message>
            <source>Trash</source>
            <translation>Trash</translation>
        </message>
        <message>
            <source>What was sold of them stays in every statistic and settlement.</source>
            <translation>What was sold of them stays in every statistic and settlement.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Nothing was deleted.</source>
            <translation>Nothing was deleted.</translation>
        </message>
        <message>
            <source>Deleted on %1</source>
            <translation>Deleted on %1</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Restore %1</source>
            <translation>Restore %1</translation>
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
            <translation>Dry run</translation>
        </message>
        <message>
            <source>The books do not change yet</source>
            <translation>The books do not change yet</translation>
        </message>
        <message>
            <source>Progress of the dry run</source>
            <translation>Progress of the dry run</translation>
        </message>
        <message>
            <source>New trades</source>
            <translation>New trades</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Already there</translation>
        </message>
        <message>
            <source>New menu items</source>
            <translation>New menu items</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Not readable</translation>
        </message>
        <message>
            <source>Total row of the file</source>
            <translation>Total row of the file</translation>
        </message>
        <message>
            <source>Sum of the rows read</source>
            <translation>Sum of the rows read</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 of %2 rows</translation>
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
            <translation>The same</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Differs</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::VerifyWords</name>
        <message>
            <source>Totals of a day</source>
            <translation>Totals of a day</translation>
        </message>
        <message>
            <source>A day's total of a menu item</source>
            <translation>A day's total of a menu item</translation>
        </message>
        <message>
            <source>A day's total of a way of payment</source>
            <translation>A day's total of a way of payment</translation>
        </message>
        <message>
            <source>A closed statement</source>
            <translation>A closed statement</translation>
        </message>
        <message>
            <source>A closed day</source>
            <translation>A closed day</translation>
        </message>
        <message>
            <source>The seal of a closed day</source>
            <translation>The seal of a closed day</translation>
        </message>
        <message>
            <source>A trade</source>
            <translation>A trade</translation>
        </message>
        <message>
            <source>An order line</source>
            <translation>An order line</translation>
        </message>
        <message>
            <source>A part of a payment</source>
            <translation>A part of a payment</translation>
        </message>
        <message>
            <source>A refund</source>
            <translation>A refund</translation>
        </message>
        <message>
            <source>A receipt number</source>
            <translation>A receipt number</translation>
        </message>
        <message>
            <source>An open trade</source>
            <translation>An open trade</translation>
        </message>
        <message>
            <source>A row of the books</source>
            <translation>A row of the books</translation>
        </message>
        <message>
            <source>A store</source>
            <translation>A store</translation>
        </message>
        <message>
            <source>Everything agrees</source>
            <translation>Everything agrees</translation>
        </message>
        <message>
            <source>%1 values differ</source>
            <translation>%1 values differ</translation>
        </message>
        <message>
            <source>%1 values were worked out again from the single rows, the seals of closed days too.</source>
            <translation>%1 values were worked out again from the single rows, the seals of closed days too.</translation>
        </message>
        <message>
            <source>Of %1 values that were worked out again from the single rows. Keep a backup as it is now, then restore an older one or ask for help.</source>
            <translation>Of %1 values that were worked out again from the single rows. Keep a backup as it is now, then restore an older one or ask for help.</translation>
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
        <name>jangbu::ui::WayWords</name>
        <message>
            <source>Cash</source>
            <translation>Cash</translation>
        </message>
        <message>
            <source>%1 debit</source>
            <comment>card company</comment>
            <translation>%1 debit</translation>
        </message>
        <message>
            <source>%1 debit card</source>
            <translation>%1 debit card</translation>
        </message>
        <message>
            <source>%1 card</source>
            <translation>%1 card</translation>
        </message>
        <message>
            <source>Take %1 in cash</source>
            <translation>Take %1 in cash</translation>
        </message>
        <message>
            <source>Take %1 by %2</source>
            <translation>Take %1 by %2</translation>
        </message>
        <message>
            <source>Take %1 by %2</source>
            <comment>a way that is neither cash nor a card</comment>
            <translation>Take %1 by %2</translation>
        </message>
        <message>
            <source>Took %1, %2</source>
            <translation>Took %1, %2</translation>
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
    <context>
        <name>jangbu::ui::WaysRow</name>
        <message>
            <source>All ways to pay</source>
            <translation>All ways to pay</translation>
        </message>
        <message>
            <source>Another card company…</source>
            <translation>Another card company…</translation>
        </message>
        <message>
            <source>Another way…</source>
            <translation>Another way…</translation>
        </message>
        <message>
            <source>Credit card</source>
            <translation>Credit card</translation>
        </message>
        <message>
            <source>Debit card</source>
            <translation>Debit card</translation>
        </message>
        <message>
            <source>Which card company?</source>
            <translation>Which card company?</translation>
        </message>
        <message>
            <source>How was it paid?</source>
            <translation>How was it paid?</translation>
        </message>
        <message>
            <source>Card company</source>
            <translation>Card company</translation>
        </message>
        <message>
            <source>Name, such as a voucher</source>
            <translation>Name, such as a voucher</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Use it</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Type a name.</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Practice store</source>
            <translation>Practice store</translation>
        </message>
        <message>
            <source>Filling %1 with a year of sales</source>
            <translation>Filling %1 with a year of sales</translation>
        </message>
        <message>
            <source>Adding %1</source>
            <translation>Adding %1</translation>
        </message>
        <message>
            <source>There is a store of this name already</source>
            <translation>There is a store of this name already</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::WindowListModel</name>
        <message>
            <source>Day · %1</source>
            <translation>Day · %1</translation>
        </message>
        <message>
            <source>Week · %1</source>
            <translation>Week · %1</translation>
        </message>
        <message>
            <source>Month · %1</source>
            <translation>Month · %1</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Net revenue</source>
            <translation>Net revenue</translation>
        </message>
    </context>
    <context>
        <name>jangbu::ui::WindowPeople</name>
        <message>
            <source>Who takes over?</source>
            <translation>Who takes over?</translation>
        </message>
        <message>
            <source>The new PIN counts from now on</source>
            <translation>The new PIN counts from now on</translation>
        </message>
        <message>
            <source>You came in with Kakao. If you no longer know your PIN, set a new one now; the one before stops working then.</source>
            <translation>You came in with Kakao. If you no longer know your PIN, set a new one now; the one before stops working then.</translation>
        </message>
        <message>
            <source>Keep my PIN</source>
            <translation>Keep my PIN</translation>
        </message>
    </context>
</TS>
