<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>jangbu::ui::BooksCare</name>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works every total out again from the single rows and looks whether the seals still fit. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this PC&apos;s books yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.jangbu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this backup in the place of the books?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaces all that is in the books now. What is there now is copied beside them first, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place. What was there before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::CheckStep</name>
    <message>
        <source>Everything can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has to be left out, and no date looks wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own total differs from the rows that were read. Rows that cannot be read may be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refunds are checked when the sales are in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ColumnsStep</name>
    <message>
        <source>Columns of the file and what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows as they would be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the rows are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this mapping?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with the same columns are then read at once, the next time too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at least one letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DataHome</name>
    <message>
        <source>Drop sales files here, or choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV of the till, card sales or spreadsheets; most are recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of years can come in at once. A whole import can be undone as long as no day of it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX, PDF, CSV, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that came in with %1 is taken out of the books again. Rows that are there from elsewhere stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken out of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running; the files can follow when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files with sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of sales (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::DifferencesModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ExportSheet</name>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountant&apos;s book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trade with its payment and refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sold, by count, amount and share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From gross to profit, for a settlement month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products with price, category and base stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales and VAT of a quarter or a half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV is Jangbu&apos;s own file: it can be imported again here or elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::FileStrip</name>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store that the sales go into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::FilesStep</name>
    <message>
        <source>Drop further files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that belong together are read together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::HistoryModel</name>
    <message>
        <source>%1 already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new menu items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportFacts</name>
    <message>
        <source>New trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open trades that were paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds whose sale is not in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New menu items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are no sales (totals, voids)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed menu items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu items as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total row of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the rows read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportSession</name>
    <message>
        <source>Say which column is the menu item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column tells when it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is the amount or the unit price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportWizard</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set rows that cannot be read aside and import the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the data page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept and known from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be read stand in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files with sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of sales (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ImportWords</name>
    <message>
        <source>Paid at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size or option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount before discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale or refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangbu sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangbu refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangbu menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sold items in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New format</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: needed is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: needed is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest is %1, but it lacks: %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::MappingModel</name>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::NewStoreSheet</name>
    <message>
        <source>Which store are these sales of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is made together with its sales. All of it can be changed later in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to 255 letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::PreviewModel</name>
    <message>
        <source>Paid at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ProblemsModel</name>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sale is not in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::ResultStep</name>
    <message>
        <source>See statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the rows set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales are coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can work on other pages meanwhile. Nothing counts until all is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trades are in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics and settlement count them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was in the books before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows set aside are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales are in, but the refunds were refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::TrialCard</name>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books do not change yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New menu items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total row of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jangbu::ui::VerifyWords</name>
    <message>
        <source>Totals of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day&apos;s total of a menu item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day&apos;s total of a way of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of a closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values were worked out again from the single rows, the seals of closed days too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 values that were worked out again from the single rows. Keep a backup as it is now, then restore an older one or ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
