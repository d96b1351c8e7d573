#include "core/interchange/previewsales.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsLookedThrough = 20'000; ///< For rows that cannot be read.
constexpr qsizetype mostUnreadable = 20;

/// Puts rows into a preview.
class PreviewWriter final {
public:
    PreviewWriter(SalesPreview& preview, ImportDirectory& directory)
        : m_preview(preview)
        , m_directory(directory)
    {
    }

    void startFile(const SalesRowSource& source, const QList<InspectedFile>& files)
    {
        m_columns.clear();
        const auto file = std::find_if(files.begin(), files.end(), [&](const InspectedFile& each) {
            return each.path == source.name();
        });
        if (file != files.end())
            m_columns = file->columns;
    }

    void add(const SalesRow& row, const SalesRowSource& source)
    {
        PreviewRow shown { .file = source.name(), .line = row.line };
        if (!row.isReadable)
            shown.issues = source.issues();
        addWritten(source.fields(), shown);
        if (row.isReadable)
            addRead(row, shown);
        m_preview.rows.append(shown);
    }

private:
    QString written(const QStringList& fields, const QList<ColumnUse>& uses) const
    {
        QStringList texts;
        for (const ColumnUse use : uses) {
            for (qsizetype at = 0; at < m_columns.size(); ++at) {
                if (m_columns[at].use == use && !fields.value(at).trimmed().isEmpty())
                    texts.append(fields.value(at).trimmed());
            }
        }
        return texts.join(u' ');
    }

    QString firstWritten(const QStringList& fields, const QList<ColumnUse>& uses) const
    {
        for (const ColumnUse use : uses) {
            if (const QString text = written(fields, { use }); !text.isEmpty())
                return text;
        }
        return {};
    }

    void addWritten(const QStringList& fields, PreviewRow& shown) const
    {
        shown.writtenTime = written(fields, { ColumnUse::Date, ColumnUse::Time });
        shown.trade = written(fields, { ColumnUse::Trade });
        shown.item = written(fields, { ColumnUse::Item });
        shown.writtenQuantity = written(fields, { ColumnUse::Quantity });
        shown.writtenAmount
            = firstWritten(fields, { ColumnUse::Net, ColumnUse::Gross, ColumnUse::Price });
        shown.way = firstWritten(fields, { ColumnUse::Company, ColumnUse::Method });
    }

    void addRead(const SalesRow& row, PreviewRow& shown)
    {
        const NewStore& terms = m_directory.store(row.store).terms;
        if (!m_hasCurrency)
            m_preview.currency = terms.currency;
        m_hasCurrency = true;
        shown.at = row.paidAtUtc.value_or(row.orderedAtUtc);
        shown.localTime = terms.time.toLocalIso(*shown.at);
        shown.isPaid = row.paidAtUtc.has_value();
        shown.isRefund = row.isRefund;
        if (shown.trade.isEmpty() && !row.isKeyless)
            shown.trade = QString::fromUtf8(row.trade).section(u':', -1);
        shown.quantity = row.quantity;
        const Money whole = Money::ofMinor(row.unitPrice.minor() * row.quantity) - row.discount;
        const Money amount = row.isPart ? row.partAmount : whole;
        shown.amount = row.isRefund ? Money() - amount : amount;
        if (row.product >= 0)
            shown.item = m_directory.product(row.product).name;
        if (!row.payment)
            return;
        shown.method = row.payment->method;
        shown.way = row.payment->label < 0 ? QString() : m_directory.label(row.payment->label);
    }

    SalesPreview& m_preview;
    ImportDirectory& m_directory;
    QList<FileColumn> m_columns;
    bool m_hasCurrency = false;
};

} // namespace

Result<SalesPreview> PreviewSales::run(const ImportRequest& request, qsizetype rows) const
{
    QStringList paths;
    for (const InspectedFile& file : request.files) {
        if (file.kind != InspectedKind::Refunds && file.kind != InspectedKind::Menu)
            paths.append(file.path);
    }
    JANGBU_TRY_ASSIGN(const SalesFiles files,
                      SalesFiles::open(paths, request.fileOptions, m_clock));
    ImportDirectory directory(request.newStores);
    JANGBU_TRY(directory.load(m_database));
    SalesPreview preview;
    PreviewWriter writer(preview, directory);
    qint64 looked = 0;
    qsizetype unreadable = 0;
    for (SalesRowSource* source : files.sources()) {
        JANGBU_TRY(source->start(directory));
        writer.startFile(*source, request.files);
        SalesRow row;
        while (preview.rows.size() < rows || looked < rowsLookedThrough) {
            const auto found = source->next(row);
            if (!found || !*found)
                break; // The import tells why nothing behind can be read.
            ++looked;
            unreadable += row.isReadable ? 0 : 1;
            const bool isWanted = row.isReadable || unreadable <= mostUnreadable;
            if (preview.rows.size() - unreadable < rows ? isWanted : !row.isReadable && isWanted)
                writer.add(row, *source);
        }
    }
    return preview;
}

} // namespace jangbu
