#include "core/interchange/foreignformatparser.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDeclarationBytes = 1'048'576;
constexpr qsizetype mostTables = 16;
const QString dateOfKey = u"@date"_s;

bool isNameOfFormat(const QString& text)
{
    constexpr qsizetype longest = 40;
    return !text.isEmpty() && text.size() <= longest
        && std::all_of(text.begin(), text.end(), [](QChar each) {
               return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9')
                   || each == u'-';
           });
}

} // namespace

const QStringList& ForeignFormatParser::roleNames()
{
    static const QStringList names {
        u"store"_s,    u"date"_s,   u"time"_s,   u"item"_s,     u"variant"_s, u"category"_s,
        u"quantity"_s, u"price"_s,  u"gross"_s,  u"discount"_s, u"net"_s,     u"tax"_s,
        u"tip"_s,      u"device"_s, u"method"_s, u"company"_s,  u"reason"_s,
    };
    return names;
}

Result<ForeignFormat> ForeignFormatParser::parse(const QByteArray& json, const QString& fileName)
{
    ForeignFormatParser parser(fileName);
    QJsonParseError error;
    const auto document = json.size() > mostDeclarationBytes
        ? QJsonDocument()
        : QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        parser.readAll(document.object());
    else if (document.isNull())
        parser.m_check.refuse({}, {}, Expectation::JsonSyntax,
                              { u"@%1: %2"_s.arg(error.offset).arg(error.errorString()) });
    else
        parser.m_check.refuse({}, {}, Expectation::JsonObject);
    if (!parser.m_check.isFine())
        return Error { .code = ErrorCode::FormatInvalid,
                       .values = { fileName },
                       .issues = parser.m_check.issues() };
    return parser.m_format;
}

void ForeignFormatParser::readAll(const QJsonObject& json)
{
    m_check.checkNames(json, {},
                       { u"name"_s,      u"title"_s,     u"lastResort"_s,    u"encodings"_s,
                         u"delimiter"_s, u"decimal"_s,   u"currencySigns"_s, u"dates"_s,
                         u"times"_s,     u"tables"_s,    u"columns"_s,       u"optional"_s,
                         u"key"_s,       u"refundKey"_s, u"missing"_s,       u"kinds"_s,
                         u"negative"_s,  u"leaveOut"_s,  u"totals"_s,        u"dateRows"_s,
                         u"payment"_s });
    m_format.roles.fill(-1);
    readHead(json);
    readPatterns(json);
    readTables(json);
    readColumns(json);
    readMissing(json);
    readKinds(json.value(u"kinds"_s));
    readLeftOut(json.value(u"leaveOut"_s));
    readPayments(json.value(u"payment"_s));
    m_format.totals = m_check.words(json.value(u"totals"_s), u"totals"_s);
    m_format.dateRows = m_check.words(json.value(u"dateRows"_s), u"dateRows"_s);
    checkTables();
    checkWhole();
}

void ForeignFormatParser::readHead(const QJsonObject& json)
{
    m_format.name = m_check.text(json.value(u"name"_s), u"name"_s);
    if (!m_format.name.isEmpty() && (!isNameOfFormat(m_format.name) || m_format.name == u"jangbu"))
        m_check.refuse(u"name"_s, m_format.name, Expectation::OneOf, { u"a-z, 0-9, -"_s });
    m_format.title = json.contains(u"title"_s) ? m_check.text(json.value(u"title"_s), u"title"_s)
                                               : m_format.name;
    m_format.isLastResort = m_check.flag(json.value(u"lastResort"_s), u"lastResort"_s);
    static const QStringList encodings { u"UTF-8"_s, u"windows-949"_s, u"windows-1252"_s };
    for (const QString& name : m_check.texts(json.value(u"encodings"_s), u"encodings"_s)) {
        const bool isKnown = encodings.contains(name);
        if (isKnown)
            m_format.encodings.append(name.toLatin1());
        else
            m_check.refuse(u"encodings"_s, name, Expectation::OneOf, { encodings.join(u", ") });
    }
    m_format.delimiter = m_check.sign(json.value(u"delimiter"_s), u"delimiter"_s,
                                      { u","_s, u";"_s, u"\t"_s, u"|"_s });
    m_format.decimal = m_check.sign(json.value(u"decimal"_s), u"decimal"_s, { u"."_s, u","_s });
    for (const QString& sign : m_check.texts(json.value(u"currencySigns"_s), u"currencySigns"_s))
        m_format.currencySigns.append(sign.toUtf8());
    const QJsonValue negative = json.value(u"negative"_s);
    m_format.isNegativeRefund = negative == u"refund"_s;
    if (!negative.isUndefined() && !m_format.isNegativeRefund)
        m_check.refuse(u"negative"_s, negative, Expectation::OneOf, { u"refund"_s });
}

void ForeignFormatParser::readPatterns(const QJsonObject& json)
{
    for (const QString& text : m_check.texts(json.value(u"dates"_s), u"dates"_s)) {
        if (const auto pattern = MomentPattern::date(text))
            m_format.dates.append(*pattern);
        else
            m_check.refuse(u"dates"_s, text, Expectation::DatePattern);
    }
    for (const QString& text : m_check.texts(json.value(u"times"_s), u"times"_s)) {
        if (const auto pattern = MomentPattern::time(text))
            m_format.times.append(*pattern);
        else
            m_check.refuse(u"times"_s, text, Expectation::TimePattern);
    }
}

void ForeignFormatParser::readTables(const QJsonObject& json)
{
    const QJsonObject tables = m_check.object(json.value(u"tables"_s), u"tables"_s);
    if (tables.size() > mostTables)
        m_check.refuse(u"tables"_s, {}, Expectation::WholeNumber,
                       { u"0"_s, QString::number(mostTables) });
    // Their names first, as a table may be reached through another.
    for (auto at = tables.begin(); at != tables.end() && m_format.tables.size() < mostTables; ++at)
        m_format.tables.append({ .name = at.key(), .key = {} });
    for (ForeignTable& table : m_format.tables) {
        const QString path = u"tables."_s + table.name;
        const QJsonObject declared = m_check.object(tables.value(table.name), path);
        m_check.checkNames(declared, path, { u"key"_s, u"by"_s });
        table.key = m_check.text(declared.value(u"key"_s), path + u".key"_s);
        table.by = columnFrom(declared.value(u"by"_s), path + u".by"_s);
    }
}

void ForeignFormatParser::readColumns(const QJsonObject& json)
{
    readRoles(json.value(u"columns"_s), u"columns"_s, true);
    readRoles(json.value(u"optional"_s), u"optional"_s, false);
    m_format.key = readKey(json, u"key"_s);
    m_format.refundKey = readKey(json, u"refundKey"_s);
}

void ForeignFormatParser::readRoles(const QJsonValue& value, const QString& path, bool isRequired)
{
    const QJsonObject roles = m_check.object(value, path);
    for (auto at = roles.begin(); at != roles.end(); ++at) {
        const QString place = path + u'.' + at.key();
        const qsizetype role = roleNames().indexOf(at.key());
        if (role < 0 || m_format.roles[static_cast<size_t>(role)] >= 0)
            m_check.refuse(place, {}, Expectation::OneOf, { roleNames().join(u", ") });
        else
            m_format.roles[static_cast<size_t>(role)] = columnFrom(at.value(), place, isRequired);
    }
}

QList<int> ForeignFormatParser::readKey(const QJsonObject& json, const QString& path)
{
    const QJsonValue value = json.value(path);
    QList<int> key;
    if (value.isUndefined())
        return key;
    const QJsonArray parts = value.isArray() ? value.toArray() : QJsonArray { value };
    if (parts.isEmpty())
        m_check.refuse(path, value, Expectation::JsonTexts);
    for (const QJsonValue& part : parts) {
        if (part == dateOfKey && path == u"key")
            m_format.isDateInKey = true;
        else if (const int column = namedColumn(part, path); column >= 0)
            key.append(column);
    }
    if (key.isEmpty() && m_check.isFine())
        m_check.refuse(path, value, Expectation::JsonTexts);
    return key;
}

void ForeignFormatParser::readMissing(const QJsonObject& json)
{
    const QJsonObject missing = m_check.object(json.value(u"missing"_s), u"missing"_s);
    for (auto at = missing.begin(); at != missing.end(); ++at) {
        const QString path = u"missing."_s + at.key();
        const QList<QByteArray> words = m_check.words(at.value(), path);
        const QSet<QByteArray> set(words.begin(), words.end());
        const qsizetype role = roleNames().indexOf(at.key());
        if (at.key() == u"all")
            m_format.missing = set;
        else if (role >= 0)
            m_format.missingIn[static_cast<size_t>(role)] = set;
        else
            m_check.refuse(path, {}, Expectation::OneOf, { u"all, "_s + roleNames().join(u", ") });
    }
}

void ForeignFormatParser::readKinds(const QJsonValue& value)
{
    if (value.isUndefined())
        return;
    if (!value.isArray())
        return m_check.refuse(u"kinds"_s, value, Expectation::JsonObject);
    int number = 0;
    for (const QJsonValue& each : value.toArray()) {
        const QString path = u"kinds[%1]"_s.arg(number++);
        const QJsonObject rule = m_check.object(each, path);
        m_check.checkNames(
            rule, path,
            { u"column"_s, u"sale"_s, u"refund"_s, u"void"_s, u"others"_s, u"optional"_s });
        ForeignKindRule read;
        const bool isRequired = !m_check.flag(rule.value(u"optional"_s), path + u".optional"_s);
        read.column = columnFrom(rule.value(u"column"_s), path + u".column"_s, isRequired);
        const QJsonValue others = rule.value(u"others"_s);
        read.takesOthers = others == u"sale"_s;
        if (!others.isUndefined() && !read.takesOthers)
            m_check.refuse(path + u".others"_s, others, Expectation::OneOf, { u"sale"_s });
        for (const auto& [name, kind] : { std::pair { u"sale"_s, ForeignKind::Sale },
                                          std::pair { u"refund"_s, ForeignKind::Refund },
                                          std::pair { u"void"_s, ForeignKind::Void } }) {
            for (const QString& word : m_check.texts(rule.value(name), path + u'.' + name)) {
                read.words.insert(foreignWord(word.toUtf8()), kind);
                read.shown.append(word);
            }
        }
        m_format.kinds.append(read);
    }
}

void ForeignFormatParser::readLeftOut(const QJsonValue& value)
{
    if (value.isUndefined())
        return;
    if (!value.isArray())
        return m_check.refuse(u"leaveOut"_s, value, Expectation::JsonObject);
    using Match = ForeignLeaveOut::Match;
    int number = 0;
    for (const QJsonValue& each : value.toArray()) {
        const QString path = u"leaveOut[%1]"_s.arg(number++);
        const QJsonObject rule = m_check.object(each, path);
        m_check.checkNames(rule, path,
                           { u"column"_s, u"is"_s, u"startsWith"_s, u"contains"_s, u"amount"_s });
        ForeignLeaveOut read;
        read.column = namedColumn(rule.value(u"column"_s), path + u".column"_s);
        read.onlyZero = rule.value(u"amount"_s) == u"zero"_s;
        if (rule.contains(u"amount"_s) && !read.onlyZero)
            m_check.refuse(path + u".amount"_s, rule.value(u"amount"_s), Expectation::OneOf,
                           { u"zero"_s });
        for (const auto& [name, match] :
             { std::pair { u"is"_s, Match::Is }, std::pair { u"startsWith"_s, Match::StartsWith },
               std::pair { u"contains"_s, Match::Contains } }) {
            if (!rule.contains(name))
                continue;
            read.match = match;
            read.words = m_check.words(rule.value(name), path + u'.' + name);
        }
        if (read.words.isEmpty())
            m_check.refuse(path, each, Expectation::OneOf, { u"is, startsWith, contains"_s });
        m_format.leftOut.append(read);
    }
}

void ForeignFormatParser::readPayments(const QJsonValue& value)
{
    const QJsonObject payments = m_check.object(value, u"payment"_s);
    m_check.checkNames(payments, u"payment"_s,
                       { u"cash"_s, u"card"_s, u"debit"_s, u"companies"_s });
    const auto read = [&](const QString& name, const ForeignPaymentWord& payment) {
        for (const QByteArray& word : m_check.words(payments.value(name), u"payment."_s + name))
            m_format.payments.insert(word, payment);
    };
    read(u"cash"_s, { PaymentMethod::Cash, CardKind::None });
    read(u"card"_s, { PaymentMethod::Card, CardKind::Credit });
    read(u"debit"_s, { PaymentMethod::Card, CardKind::Debit });
    read(u"companies"_s, { PaymentMethod::Card, CardKind::Credit, true });
}

/// A table that is reached through itself would never be reached.
void ForeignFormatParser::checkTables()
{
    for (const ForeignTable& table : m_format.tables) {
        const ForeignTable* at = &table;
        for (qsizetype steps = 0; at; ++steps) {
            const int next = at->by < 0 ? -1 : m_format.columns[at->by].table;
            if (steps > m_format.tables.size()) {
                m_check.refuse(u"tables."_s + table.name + u".by"_s, {}, Expectation::NameUnder,
                               { u"columns"_s });
                break;
            }
            at = next < 0 ? nullptr : &m_format.tables[next];
        }
    }
}

void ForeignFormatParser::checkWhole()
{
    const auto need = [this](ForeignRole role) {
        if (!m_format.has(role) && m_check.isFine()) {
            m_check.refuse(u"columns."_s + roleNames().at(static_cast<qsizetype>(role)), {},
                           Expectation::JsonTexts);
        }
    };
    need(ForeignRole::Item);
    if (m_format.dateRows.isEmpty())
        need(ForeignRole::Date);
    else if (!m_format.has(ForeignRole::Date))
        need(ForeignRole::Time);
    if (!m_format.has(ForeignRole::Gross) && !m_format.has(ForeignRole::Net))
        need(ForeignRole::Price);
    if (m_format.dates.isEmpty() && m_check.isFine())
        m_check.refuse(u"dates"_s, {}, Expectation::DatePattern);
}

int ForeignFormatParser::tableFrom(const QJsonValue& value, const QString& path)
{
    for (qsizetype at = 0; at < m_format.tables.size(); ++at) {
        if (value == m_format.tables[at].name)
            return static_cast<int>(at);
    }
    m_check.refuse(path, value, Expectation::NameUnder, { u"tables"_s });
    return -1;
}

int ForeignFormatParser::columnFrom(const QJsonValue& value, const QString& path, bool isRequired)
{
    QStringList names;
    int table = -1;
    if (value.isObject()) {
        const QJsonObject declared = value.toObject();
        m_check.checkNames(declared, path, { u"table"_s, u"column"_s, u"optional"_s });
        names = m_check.texts(declared.value(u"column"_s), path + u".column"_s);
        if (declared.contains(u"table"_s))
            table = tableFrom(declared.value(u"table"_s), path + u".table"_s);
        if (m_check.flag(declared.value(u"optional"_s), path + u".optional"_s))
            isRequired = false;
    } else {
        names = m_check.texts(value, path);
    }
    if (names.isEmpty()) {
        if (value.isUndefined() || value.isObject() || value.isArray())
            m_check.refuse(path, value, Expectation::JsonTexts);
        return -1;
    }
    ForeignColumn column(names);
    column.table = table;
    column.isRequired = isRequired;
    m_format.columns.append(column);
    return static_cast<int>(m_format.columns.size()) - 1;
}

int ForeignFormatParser::namedColumn(const QJsonValue& value, const QString& path)
{
    const qsizetype role = value.isString() ? roleNames().indexOf(value.toString()) : -1;
    if (role >= 0 && m_format.roles[static_cast<size_t>(role)] >= 0)
        return m_format.roles[static_cast<size_t>(role)];
    return columnFrom(value, path);
}

} // namespace jangbu
