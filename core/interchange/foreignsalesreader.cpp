#include "core/interchange/foreignsalesreader.h"

#include "core/text/shortened.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array amountRoles { ForeignRole::Price, ForeignRole::Gross, ForeignRole::Net };

NumberForm formOf(const ForeignFormat& format, char delimiter)
{
    const char usual = delimiter == ';' ? ',' : '.';
    return { format.decimal ? format.decimal : usual, format.currencySigns };
}

/// How many digits stand behind the decimal sign, zeros too: `18,000` of won is no eighteen.
int writtenDecimals(QByteArrayView text, char decimal)
{
    const qsizetype sign = text.lastIndexOf(decimal);
    int digits = 0;
    for (qsizetype at = sign + 1; sign >= 0 && at < text.size(); ++at)
        digits += text.at(at) >= '0' && text.at(at) <= '9' ? 1 : 0;
    return digits;
}

/// The amount that a row with a total is about.
ForeignRole totalRoleOf(const ForeignFormat& format)
{
    return format.has(ForeignRole::Net) ? ForeignRole::Net : ForeignRole::Gross;
}

} // namespace

ForeignSalesReader::ForeignSalesReader(ForeignSource source, const Clock& clock)
    : m_source(std::move(source))
    , m_format(*m_source.format)
    , m_clock(clock)
    , m_file(m_source.path)
    , m_row(m_format, m_file, *m_source.lookup)
    , m_form(formOf(m_format, m_source.shape.delimiter))
    , m_moments(m_format.dates, m_format.times)
    , m_prefix(m_format.name.toLatin1() + ':')
    , m_onlyStore(m_source.onlyStore.toUtf8())
    , m_lastKinds(size_t(m_format.kinds.size()))
{
}

Error ForeignSalesReader::failure(const QString& column, QByteArrayView value, Expectation expected,
                                  const QStringList& values) const
{
    constexpr qsizetype shown = 60;
    return { .code = ErrorCode::ImportInvalid,
             .values = { m_source.path },
             .issues = { { ErrorCode::ImportInvalid, m_source.path, qMax(m_file.line(), qint64(1)),
                           column, shortened(value, shown), expected, values } } };
}

Done ForeignSalesReader::checkHeader()
{
    JANGBU_TRY(m_row.placeColumns());
    QStringList wanted;
    bool hasAmount = false;
    for (const ForeignRole role : amountRoles) {
        hasAmount = hasAmount || m_row.has(role);
        if (m_format.has(role))
            wanted += m_format.columns[m_format.columnOf(role)].names.first(1);
    }
    if (!hasAmount)
        return failure(wanted.first(), {}, Expectation::AmountColumn, { wanted.join(u", ") });
    if (m_onlyStore.isEmpty() && !m_row.has(ForeignRole::Store))
        return failure(u"store"_s, {}, Expectation::StoreGiven, {});
    return done;
}

Done ForeignSalesReader::start(ImportDirectory& directory)
{
    m_directory = &directory;
    JANGBU_TRY(m_source.lookup->load());
    JANGBU_TRY(m_file.start(m_source.shape));
    JANGBU_TRY(checkHeader());
    const bool isOpen = m_moments.needsDecision() || !m_format.decimal;
    if (isOpen && !m_isDecided) {
        JANGBU_TRY(decide());
        JANGBU_TRY(m_file.start(m_source.shape));
    }
    m_isDecided = true;
    const int item = m_format.columnOf(ForeignRole::Item);
    m_itemHeader = m_format.columns[item].table < 0 ? m_row.nameOf(item).toUtf8() : QByteArray();
    m_totals.clear();
    m_last = {};
    m_day.reset();
    m_fileStore.clear();
    for (const QStringList& title : m_file.titles()) {
        QList<QByteArray> kept;
        QList<QByteArrayView> views;
        for (const QString& field : title)
            kept.append(field.toUtf8());
        for (const QByteArray& field : kept)
            views.append(field);
        takesDay(views);
    }
    return done;
}

/// Of rows whose own store is not known.
Currency ForeignSalesReader::usualCurrency() const
{
    return m_onlyStore.isEmpty()
        ? m_directory->terms().currency
        : m_directory->store(qMax(0, m_directory->storeOf(m_onlyStore))).terms.currency;
}

/// Looks the whole file through for the order of day and month and for the decimal sign, so that
/// no row is read in another way than the rows around it.
Done ForeignSalesReader::decide()
{
    const qint64 today = m_clock.nowUtc().ms() / msPerDay + 1;
    const Currency currency = usualCurrency();
    NumberForm other = m_form;
    other.decimal = m_form.decimal == '.' ? ',' : '.';
    qint64 failures = 0;
    qint64 otherFailures = 0;
    while (true) {
        JANGBU_TRY_ASSIGN(const bool found, m_file.next());
        if (!found)
            break;
        m_row.startRow();
        if (const QByteArrayView date = m_row.text(ForeignRole::Date); !date.isEmpty())
            m_moments.observe(date, today);
        for (const ForeignRole role : amountRoles) {
            const QByteArrayView text = m_format.decimal ? QByteArrayView() : m_row.text(role);
            if (!text.contains('.') && !text.contains(','))
                continue;
            const auto fails = [&](const NumberForm& form) {
                return parseForeignAmount(text, currency, form).fault == NumberFault::NotANumber
                    || writtenDecimals(text, form.decimal) > currency.decimals();
            };
            failures += fails(m_form) ? 1 : 0;
            otherFailures += fails(other) ? 1 : 0;
        }
    }
    m_moments.decide();
    if (otherFailures < failures)
        m_form = other;
    return done;
}

Result<bool> ForeignSalesReader::next(SalesRow& row)
{
    while (true) {
        JANGBU_TRY_ASSIGN(const bool found, m_file.next());
        if (!found) {
            m_whole = m_totals;
            return false;
        }
        m_row.startRow();
        row = SalesRow();
        row.line = m_file.line();
        const qsizetype count = m_file.fieldCount();
        bool isBlank = true;
        for (qsizetype at = 0; at < count && isBlank; ++at)
            isBlank = m_file.text(at).isEmpty();
        if (isBlank)
            continue;
        if (!m_file.isText()) {
            m_row.refuseRow(Expectation::TextIn, { QString::fromLatin1(m_file.encoding()) });
            row.isReadable = false;
            return true;
        }
        if (isLeftOut()) {
            m_totals.countLeftOut();
            continue;
        }
        const ForeignKind kind = kindOf();
        if (kind == ForeignKind::Void && m_row.isFine()) {
            m_totals.countLeftOut();
            continue;
        }
        JANGBU_TRY(readRow(row, kind));
        row.isReadable = m_row.isFine();
        if (!row.isReadable && hasTotal()) {
            m_totals.countLeftOut();
            continue;
        }
        if (row.isReadable)
            m_totals.countRow(row, m_format.has(ForeignRole::Net));
        return true;
    }
}

/// A day that a row above the others names, as in `조회일자 : 2026-01-02`. Of a span of days none
/// is taken.
bool ForeignSalesReader::takesDay(const QList<QByteArrayView>& fields)
{
    const auto starts = [this](QByteArrayView text) {
        return std::any_of(m_format.dateRows.begin(), m_format.dateRows.end(),
                           [text](const QByteArray& word) { return text.startsWith(word); });
    };
    if (std::none_of(fields.begin(), fields.end(), starts))
        return false;
    QSet<qint64> days;
    for (const QByteArrayView field : fields) {
        for (qsizetype at = 0; at < field.size(); ++at) {
            const bool isStart = field[at] >= '0' && field[at] <= '9'
                && (at == 0 || field[at - 1] < '0' || field[at - 1] > '9');
            if (!isStart)
                continue;
            const qsizetype end = field.indexOf('~', at);
            const QByteArrayView part = field.sliced(at, (end < 0 ? field.size() : end) - at);
            if (const auto day = m_moments.readDate(part).day)
                days.insert(*day);
        }
    }
    m_day = days.size() == 1 ? std::optional(*days.begin()) : std::nullopt;
    return true;
}

bool ForeignSalesReader::readsDay()
{
    if (m_format.dateRows.isEmpty())
        return false;
    QList<QByteArrayView> fields;
    for (qsizetype at = 0; at < m_file.fieldCount(); ++at)
        fields.append(m_file.text(at));
    return takesDay(fields);
}

/// Whether the text is the word of a row with a total, which is noted then.
bool ForeignSalesReader::takesTotal(QByteArrayView text)
{
    const auto starts = [text](const QByteArray& word) {
        if (text.size() < word.size()
            || text.first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
            return false;
        const QByteArrayView rest = ForeignFile::trimmed(text.sliced(word.size()));
        return rest.isEmpty() || rest.startsWith(':') || rest.startsWith('(');
    };
    if (std::none_of(m_format.totals.begin(), m_format.totals.end(), starts))
        return false;
    const QByteArrayView written = m_row.text(totalRoleOf(m_format));
    const WrittenAmount amount = parseForeignAmount(written, usualCurrency(), m_form);
    if (!written.isEmpty() && amount.fault == NumberFault::None)
        m_totals.addTotal(text, m_file.line(), amount.minor, usualCurrency());
    return true;
}

bool ForeignSalesReader::hasTotal()
{
    for (qsizetype at = 0; at < m_file.fieldCount(); ++at) {
        if (takesTotal(m_file.text(at)))
            return true;
    }
    return false;
}

std::optional<FileTotal> ForeignSalesReader::total() const
{
    auto total = m_whole.result();
    if (total) {
        total->path = m_source.path;
        total->column = m_row.nameOf(totalRoleOf(m_format));
    }
    return total;
}

/// Rows that are no sales by the words in them, or that repeat the header on another page.
bool ForeignSalesReader::isLeftOut()
{
    const QByteArrayView item = m_row.text(ForeignRole::Item);
    if (!m_format.totals.isEmpty()) {
        qsizetype first = 0;
        while (m_file.text(first).isEmpty())
            ++first;
        if (takesTotal(m_file.text(first)) || takesTotal(item))
            return true;
    }
    if (!m_itemHeader.isEmpty() && item == m_itemHeader
        && m_file.fields().mid(0, m_file.header().size()) == m_file.header())
        return true;
    return readsDay() || isPager();
}

bool ForeignSalesReader::isZero(ForeignRole role)
{
    const QByteArrayView text = m_row.text(role);
    return std::none_of(text.begin(), text.end(),
                        [](char each) { return each >= '1' && each <= '9'; });
}

bool ForeignSalesReader::isPager()
{
    for (const ForeignLeaveOut& rule : m_format.leftOut) {
        const QByteArray text = foreignWord(m_row.text(rule.column));
        const bool matches
            = std::any_of(rule.words.begin(), rule.words.end(), [&](const auto& word) {
                  if (rule.match == ForeignLeaveOut::Match::Is)
                      return text == word;
                  return rule.match == ForeignLeaveOut::Match::StartsWith ? text.startsWith(word)
                                                                          : text.contains(word);
              });
        if (matches
            && (!rule.onlyZero
                || std::all_of(amountRoles.begin(), amountRoles.end(),
                               [this](ForeignRole role) { return isZero(role); })))
            return true;
    }
    return false;
}

bool ForeignSalesReader::isNegative(ForeignRole role)
{
    const QByteArrayView text = m_row.text(role);
    const bool hasSign = text.contains('-') || text.contains('(') || text.contains("\xe2\x88\x92");
    const auto number = hasSign ? parseForeignQuantity(text, m_form) : std::nullopt;
    if (number)
        return number->isNegative && number->mantissa > 0;
    return hasSign && parseForeignAmount(text, m_directory->terms().currency, m_form).minor < 0;
}

/// Mostly it is the same word as in the row before.
ForeignKind ForeignSalesReader::kindBy(const ForeignKindRule& rule, QByteArrayView text,
                                       LastKind& last)
{
    if (text == last.text)
        return last.kind;
    const auto word = rule.words.constFind(foreignWord(text));
    if (word == rule.words.constEnd() && !rule.takesOthers) {
        m_row.refuse(rule.column, Expectation::OneOf, { rule.shown.join(u", ") });
        return ForeignKind::Sale;
    }
    last = { text.toByteArray(), word == rule.words.constEnd() ? ForeignKind::Sale : *word };
    return last.kind;
}

ForeignKind ForeignSalesReader::kindOf()
{
    ForeignKind kind = ForeignKind::Sale;
    for (size_t at = 0; at < m_lastKinds.size(); ++at) {
        const ForeignKindRule& rule = m_format.kinds[qsizetype(at)];
        const QByteArrayView text = m_row.text(rule.column);
        if (!text.isEmpty())
            kind = qMax(kind, kindBy(rule, text, m_lastKinds[at]));
    }
    const bool isBack = m_format.isNegativeRefund
        && (isNegative(ForeignRole::Quantity) || isNegative(ForeignRole::Net)
            || isNegative(ForeignRole::Gross));
    return isBack ? ForeignKind::Refund : kind;
}

} // namespace jangbu
