#pragma once

#include "core/interchange/declarationchecker.h"
#include "core/interchange/foreignformat.h"

#include <QJsonObject>

namespace jangbu {

/// Reads the declaration of a format (resources/formats/README.md) and gathers what is wrong.
class ForeignFormatParser final {
public:
    /// `fileName` stands in errors. FORMAT_INVALID with an issue for each place that is wrong; the
    /// column of an issue is the path of the place, as in `columns.item`.
    static Result<ForeignFormat> parse(const QByteArray& json, const QString& fileName);

    /// The words of the roles, by ForeignRole.
    static const QStringList& roleNames();

private:
    explicit ForeignFormatParser(const QString& fileName)
        : m_check(fileName)
    {
    }

    void readAll(const QJsonObject& json);
    void readHead(const QJsonObject& json);
    void readPatterns(const QJsonObject& json);
    void readTables(const QJsonObject& json);
    void readColumns(const QJsonObject& json);
    void readRoles(const QJsonValue& value, const QString& path, bool isRequired);
    QList<int> readKey(const QJsonObject& json, const QString& path);
    void readMissing(const QJsonObject& json);
    void readKinds(const QJsonValue& value);
    void readLeftOut(const QJsonValue& value);
    void readPayments(const QJsonValue& value);
    void checkTables();
    void checkWhole();

    int columnFrom(const QJsonValue& value, const QString& path, bool isRequired = true);
    int tableFrom(const QJsonValue& value, const QString& path);
    /// A column that is declared already, by its role, or one of its own.
    int namedColumn(const QJsonValue& value, const QString& path);
    DeclarationChecker m_check;
    ForeignFormat m_format;
};

} // namespace jangbu
