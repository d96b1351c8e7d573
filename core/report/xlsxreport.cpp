#include "core/report/xlsxreport.h"

#include "core/report/reporttext.h"
#include "core/report/savereport.h"
#include "core/report/xlsxformats.h"
#include "core/text/displaytext.h"
#include "core/text/shortened.h"

#include <QFile>
#include <QTemporaryDir>

#include <locale.h>
#include <xlsxwriter.h>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lessThanSixteenDigits = 1'000'000'000'000'000;
constexpr lxw_row_t headRow = 5;
constexpr lxw_row_t lastRowOfSheet = LXW_ROW_MAX - 50; ///< The rest is for notes.
constexpr qsizetype longestText = 32'000; ///< Of a cell.
constexpr qsizetype narrowest = 8;
constexpr qsizetype widest = 60;
constexpr lxw_row_t rowsWorthFiltering = 30;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int at = 0; at < exponent; ++at)
        power *= 10;
    return power;
}

/// Numbers in the file have a point, whatever the locale of the user.
class PointLocale final {
public:
    PointLocale()
        : m_locale(newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE)))
        , m_before(uselocale(m_locale))
    {
    }
    ~PointLocale()
    {
        uselocale(m_before);
        freelocale(m_locale);
    }
    Q_DISABLE_COPY_MOVE(PointLocale)

private:
    locale_t m_locale;
    locale_t m_before;
};

/// One table on its sheet.
class XlsxSheet final {
public:
    XlsxSheet(const Report& report, const ReportTable& table, lxw_worksheet* sheet,
              XlsxFormats& formats)
        : m_report(report)
        , m_table(table)
        , m_sheet(sheet)
        , m_formats(formats)
        , m_widths(table.columns.size(), narrowest)
    {
    }

    Done write(bool isFirst)
    {
        writeHead();
        JANGBU_TRY(m_table.eachRow(Shown::InFiles, [this](const ReportRow& row) -> Done {
            if (m_row > lastRowOfSheet)
                return Error { ErrorCode::ReportTooLong,
                               { countDigits(lastRowOfSheet - headRow) } };
            writeRow(row);
            m_endsWithTotal = row.style == ReportRow::Style::Total;
            return done;
        }));
        if (m_row == headRow + 1 && !m_table.whenEmpty.isEmpty())
            writeLine(m_table.whenEmpty, m_formats.note());
        const lxw_row_t endOfTable = m_row;
        writeNotes(isFirst);
        setUp(endOfTable);
        return done;
    }

private:
    void writeText(lxw_col_t column, const QString& text, lxw_format* format)
    {
        const QByteArray bytes = shortened(printable(text), longestText).toUtf8();
        worksheet_write_string(m_sheet, m_row, column, bytes.constData(), format);
    }

    void writeLine(const QString& text, lxw_format* format)
    {
        if (!text.isEmpty())
            writeText(0, text, format);
        ++m_row;
    }

    void writeHead()
    {
        writeLine(m_report.title, m_formats.title());
        writeLine(u"%1 · %2"_s.arg(m_report.store, m_report.subtitle), m_formats.plain());
        writeLine((m_report.storeLines + QStringList { m_report.madeLine }).join(u" · "_s),
                  m_formats.note());
        writeLine({}, nullptr);
        writeLine(m_table.title, m_formats.plain());
        for (lxw_col_t column = 0; column < m_table.columns.size(); ++column) {
            const ReportColumn& shown = m_table.columns.at(column);
            writeText(column, shown.title, m_formats.head(shown.isNumber()));
            widen(column, shown.title);
        }
        ++m_row;
    }

    void writeRow(const ReportRow& row)
    {
        for (lxw_col_t column = 0; column < row.cells.size(); ++column) {
            const ReportColumn& kind = m_table.columns.at(column);
            writeCell(column, row.cells.at(column), m_formats.cell(kind, row.style));
            widen(column,
                  wordsOf(row.cells.at(column).value, ReportColumn::Kind::Moment, m_report));
        }
        ++m_row;
    }

    void writeCell(lxw_col_t column, const ReportCell& cell, lxw_format* format)
    {
        if (const auto* text = std::get_if<QString>(&cell.value)) {
            const bool warns = !cell.warning.isEmpty();
            writeText(column, warns ? u"%1 (%2)"_s.arg(*text, cell.warning) : *text, format);
        } else if (const auto* count = std::get_if<qint64>(&cell.value)) {
            writeNumber(column, *count, 1, format, QString::number(*count));
        } else if (const auto* amount = std::get_if<Money>(&cell.value)) {
            writeNumber(column, amount->minor(), powerOfTen(m_report.currency.decimals()), format,
                        m_report.currency.toDecimal(*amount));
        } else if (const auto* share = std::get_if<Share>(&cell.value)) {
            writeNumber(column, share->perMille, 1000, format, shareWords(*share));
        } else if (const auto* range = std::get_if<RateRange>(&cell.value)) {
            writeRate(column, *range, format);
        } else if (const auto* date = std::get_if<BusinessDate>(&cell.value)) {
            writeDate(column, date->date().startOfDay(Qt::UTC), format);
        } else if (const auto* instant = std::get_if<Instant>(&cell.value)) {
            writeDate(column, wallClock(*instant, m_report.time), format);
        } else {
            worksheet_write_blank(m_sheet, m_row, column, format);
        }
    }

    /// A number ÷ scale is the double next to it, which shows every one of fifteen digits.
    void writeNumber(lxw_col_t column, qint64 number, qint64 scale, lxw_format* format,
                     const QString& text)
    {
        if (qAbs(number) >= lessThanSixteenDigits) {
            m_hasLongNumbers = true;
            writeText(column, text, format);
            return;
        }
        const double value = static_cast<double>(number) / static_cast<double>(scale);
        worksheet_write_number(m_sheet, m_row, column, value, format);
    }

    void writeRate(lxw_col_t column, const RateRange& range, lxw_format* format)
    {
        const QString words = rateWords(range);
        if (range.lowest == range.highest)
            writeNumber(column, range.lowest.ppm(), Rate::whole, format, words);
        else
            writeText(column, words, format);
    }

    void writeDate(lxw_col_t column, const QDateTime& reading, lxw_format* format)
    {
        const QDate date = reading.date();
        const QTime time = reading.time();
        // Spreadsheets count days from 1900 on.
        if (date.year() < 1900) {
            writeText(column, reading.toString(u"yyyy-MM-dd HH:mm"_s), format);
            return;
        }
        lxw_datetime value { date.year(), date.month(),  date.day(),
                             time.hour(), time.minute(), double(time.second()) };
        worksheet_write_datetime(m_sheet, m_row, column, &value, format);
    }

    void widen(lxw_col_t column, const QString& text)
    {
        qsizetype& width = m_widths[column];
        if (width < widest)
            width = qMin(widest, qMax(width, displayWidth(text.left(widest)) + 2));
    }

    void writeNotes(bool isFirst)
    {
        ++m_row;
        if (m_hasLongNumbers) {
            const Phrase note { "Numbers of more than 15 digits are written as text, so that no "
                                "digit is lost.",
                                "15자리를 넘는 숫자는 자릿수를 잃지 않도록 글자로 적었습니다." };
            writeLine(note.in(m_report.language), m_formats.warning());
        }
        if (!isFirst)
            return;
        for (const ProofBox& box : m_report.proofs()) {
            writeLine(box.title, m_formats.plain());
            for (const ProofBox::Line& line : box.lines)
                writeLine(line.text, line.differs ? m_formats.warning() : m_formats.note());
            if (!box.seal.isEmpty())
                writeLine(u"%1 %2"_s.arg(box.sealLabel, box.seal), m_formats.note());
            ++m_row;
        }
        for (const QString& note : m_report.footnotes)
            writeLine(note, m_formats.warning());
        for (const QString& note : m_report.notes)
            writeLine(note, m_formats.note());
    }

    void setUp(lxw_row_t endOfTable)
    {
        const auto lastColumn = static_cast<lxw_col_t>(m_table.columns.size() - 1);
        for (lxw_col_t column = 0; column <= lastColumn; ++column) {
            const auto width = static_cast<double>(m_widths.at(column));
            worksheet_set_column(m_sheet, column, column, width, nullptr);
        }
        worksheet_freeze_panes(m_sheet, headRow + 1, 0);
        worksheet_repeat_rows(m_sheet, headRow, headRow);
        worksheet_set_paper(m_sheet, 9); // A4
        if (m_table.columns.size() > 6)
            worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_footer(m_sheet, "&L&A&R&P / &N");
        const bool endsWithTotal = m_endsWithTotal && endOfTable > headRow + 2;
        const lxw_row_t lastOfData = endOfTable - (endsWithTotal ? 2 : 1);
        if (lastOfData > headRow + rowsWorthFiltering)
            worksheet_autofilter(m_sheet, headRow, 0, lastOfData, lastColumn);
    }

    const Report& m_report;
    const ReportTable& m_table;
    lxw_worksheet* m_sheet;
    XlsxFormats& m_formats;
    QList<qsizetype> m_widths;
    lxw_row_t m_row = 0;
    bool m_hasLongNumbers = false;
    bool m_endsWithTotal = false;
};

/// A workbook that is being written to a file of a temporary folder.
class XlsxFile final {
public:
    XlsxFile(const Report& report, const QTemporaryDir& folder)
        : m_report(report)
        , m_path(folder.filePath(u"report.xlsx"_s))
        , m_folder(QFile::encodeName(folder.path()))
    {
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
        JANGBU_CHECK(m_workbook);
    }
    ~XlsxFile()
    {
        if (m_workbook)
            workbook_close(m_workbook);
    }
    Q_DISABLE_COPY_MOVE(XlsxFile)

    const QString& path() const { return m_path; }

    Done write()
    {
        setProperties();
        XlsxFormats formats(m_workbook, m_report.currency.decimals());
        bool isFirst = true;
        for (const ReportTable& table : m_report.tables(Shown::InFiles)) {
            lxw_worksheet* sheet
                = workbook_add_worksheet(m_workbook, table.sheet.toUtf8().constData());
            JANGBU_CHECK(sheet);
            JANGBU_TRY(XlsxSheet(m_report, table, sheet, formats).write(isFirst));
            isFirst = false;
        }
        return done;
    }

    /// Whether all of it is in the file.
    bool close() { return workbook_close(std::exchange(m_workbook, nullptr)) == LXW_NO_ERROR; }

private:
    void setProperties()
    {
        QByteArray title = m_report.title.toUtf8();
        QByteArray subject = printable(m_report.store + u' ' + m_report.subtitle).toUtf8();
        QByteArray author = "Jangbu";
        lxw_doc_properties properties {};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = author.data();
        properties.created = m_report.madeAtUtc.ms() / 1000;
        workbook_set_properties(m_workbook, &properties);
    }

    const Report& m_report;
    QString m_path;
    QByteArray m_folder;
    lxw_workbook* m_workbook = nullptr;
};

Done copyInto(QIODevice& device, const QString& path)
{
    constexpr qint64 chunk = 1'048'576;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritable(file);
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            return notWritable(file);
        if (device.write(bytes) != bytes.size())
            return notWritable(device);
    }
    return done;
}

} // namespace

Done writeXlsx(const Report& report, QIODevice& device)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error { ErrorCode::FileNotWritable, { folder.path(), folder.errorString() } };
    const PointLocale locale;
    XlsxFile workbook(report, folder);
    JANGBU_TRY(workbook.write());
    if (!workbook.close()) {
        QFile file(workbook.path());
        return Error { ErrorCode::FileNotWritable, { file.fileName(), u"xlsx"_s } };
    }
    return copyInto(device, workbook.path());
}

} // namespace jangbu
