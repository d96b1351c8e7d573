#include "core/report/csvreport.h"

#include "core/report/reporttext.h"
#include "core/report/savereport.h"
#include "core/text/csv.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets run what starts like this, wherever the text came from.
QString neutralised(const QString& text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    const bool isFormula = !text.isEmpty() && formulaStarts.contains(text.front());
    return isFormula ? u'\'' + text : text;
}

QString withoutSign(const QString& perCent)
{
    QString digits = perCent;
    return digits.remove(u'%').replace(minusSign, u'-').remove(u',');
}

class CsvReport final {
public:
    CsvReport(const Report& report, QIODevice& device)
        : m_report(report)
        , m_writer(device)
    {
    }

    Done write()
    {
        const QList<ReportTable> tables = m_report.tables(Shown::InFiles);
        const bool isDocument = tables.size() > 1;
        if (isDocument)
            addHead();
        for (const ReportTable& table : tables) {
            if (isDocument)
                addLine(table.title);
            JANGBU_TRY(addTable(table));
            if (isDocument)
                m_writer.endRow();
        }
        if (isDocument)
            addNotes();
        return done;
    }

    bool flush() { return m_writer.flush(); }

private:
    void addText(const QString& text) { m_writer.addField(neutralised(text)); }
    void addLine(const QString& text)
    {
        addText(text);
        m_writer.endRow();
    }

    void addHead()
    {
        for (const QString& line :
             { m_report.title, m_report.store, m_report.subtitle, m_report.madeLine })
            addLine(line);
        m_writer.endRow();
    }

    Done addTable(const ReportTable& table)
    {
        for (const ReportColumn& column : table.columns) {
            const bool isPerCent = column.kind == ReportColumn::Kind::Share
                || column.kind == ReportColumn::Kind::Rate;
            addText(isPerCent ? column.title + u" (%)"_s : column.title);
        }
        m_writer.endRow();
        return table.eachRow(Shown::InFiles, [this](const ReportRow& row) -> Done {
            for (const ReportCell& cell : row.cells)
                addCell(cell);
            m_writer.endRow();
            return done;
        });
    }

    void addCell(const ReportCell& cell)
    {
        if (const auto* text = std::get_if<QString>(&cell.value)) {
            addText(cell.warning.isEmpty() ? *text : u"%1 (%2)"_s.arg(*text, cell.warning));
            return;
        }
        // These are numbers and dates of our own making; a minus at their front is no formula.
        m_writer.addField(plain(cell.value));
    }

    QString plain(const ReportValue& value) const
    {
        if (const auto* count = std::get_if<qint64>(&value))
            return QString::number(*count);
        if (const auto* amount = std::get_if<Money>(&value))
            return m_report.currency.toDecimal(*amount);
        if (const auto* share = std::get_if<Share>(&value))
            return withoutSign(shareWords(*share));
        if (const auto* range = std::get_if<RateRange>(&value))
            return withoutSign(rateWords(*range));
        if (const auto* date = std::get_if<BusinessDate>(&value))
            return date->toIso();
        if (const auto* instant = std::get_if<Instant>(&value))
            return wallClock(*instant, m_report.time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        return {};
    }

    void addNotes()
    {
        for (const ProofBox& box : m_report.proofs()) {
            addLine(box.title);
            for (const ProofBox::Line& line : box.lines)
                addLine(line.text);
            if (!box.seal.isEmpty())
                addLine(u"%1 %2"_s.arg(box.sealLabel, box.seal));
            m_writer.endRow();
        }
        for (const QString& note : m_report.footnotes + m_report.notes)
            addLine(note);
    }

    const Report& m_report;
    CsvWriter m_writer;
};

} // namespace

Done writeCsv(const Report& report, QIODevice& device)
{
    if (device.write("\xef\xbb\xbf") != 3)
        return notWritable(device);
    CsvReport csv(report, device);
    JANGBU_TRY(csv.write());
    return csv.flush() ? Done(done) : Done(notWritable(device));
}

} // namespace jangbu
