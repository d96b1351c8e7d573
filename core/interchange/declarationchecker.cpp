#include "core/interchange/declarationchecker.h"

#include "core/interchange/foreignformat.h"
#include "core/text/shortened.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfDeclaration = 60;

} // namespace

void DeclarationChecker::refuse(const QString& path, const QJsonValue& value, Expectation expected,
                                const QStringList& values)
{
    QString shown = value.isString() ? value.toString() : QString();
    if (value.isArray())
        shown = u"[…]"_s;
    else if (value.isObject())
        shown = u"{…}"_s;
    else if (!value.isString() && !value.isUndefined())
        shown = value.toVariant().toString();
    m_issues.append({ .code = ErrorCode::FormatInvalid,
                      .file = m_file,
                      .column = path,
                      .value = shortened(shown, shownOfDeclaration),
                      .expected = expected,
                      .expectedValues = values });
}

char DeclarationChecker::sign(const QJsonValue& value, const QString& path,
                              const QStringList& allowed)
{
    if (value.isUndefined())
        return 0;
    if (!value.isString() || !allowed.contains(value.toString())) {
        refuse(path, value, Expectation::OneOf, { allowed.join(u' ') });
        return 0;
    }
    return value.toString().front().toLatin1();
}

QString DeclarationChecker::text(const QJsonValue& value, const QString& path)
{
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        refuse(path, value, Expectation::JsonText);
    return text;
}

QStringList DeclarationChecker::texts(const QJsonValue& value, const QString& path)
{
    if (value.isUndefined())
        return {};
    QStringList texts;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray { value };
    for (const QJsonValue& each : list) {
        if (each.isString() && !each.toString().isEmpty())
            texts.append(each.toString());
        else
            refuse(path, each, Expectation::JsonTexts);
    }
    return texts;
}

QList<QByteArray> DeclarationChecker::words(const QJsonValue& value, const QString& path)
{
    QList<QByteArray> words;
    for (const QString& text : texts(value, path))
        words.append(foreignWord(text.toUtf8()));
    return words;
}

QJsonObject DeclarationChecker::object(const QJsonValue& value, const QString& path)
{
    if (!value.isUndefined() && !value.isObject())
        refuse(path, value, Expectation::JsonObject);
    return value.toObject();
}

bool DeclarationChecker::flag(const QJsonValue& value, const QString& path)
{
    if (!value.isUndefined() && !value.isBool())
        refuse(path, value, Expectation::JsonFlag);
    return value.toBool();
}

void DeclarationChecker::checkNames(const QJsonObject& json, const QString& path,
                                    const QStringList& known)
{
    for (const QString& name : json.keys()) {
        if (!known.contains(name))
            refuse(path.isEmpty() ? name : path + u'.' + name, {}, Expectation::OneOf,
                   { known.join(u", ") });
    }
}

} // namespace jangbu
