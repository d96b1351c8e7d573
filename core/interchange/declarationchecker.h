#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace jangbu {

/// Reads the values of a declaration and gathers what is wrong with them. What is not there is
/// empty, and right.
class DeclarationChecker final {
public:
    explicit DeclarationChecker(const QString& fileName)
        : m_file(fileName)
    {
    }

    bool isFine() const { return m_issues.isEmpty(); }
    const QList<InputIssue>& issues() const { return m_issues; }
    void refuse(const QString& path, const QJsonValue& value, Expectation expected,
                const QStringList& values = {});

    /// One that cannot lack.
    QString text(const QJsonValue& value, const QString& path);
    QStringList texts(const QJsonValue& value, const QString& path);
    /// As texts(), in the form in which words are compared.
    QList<QByteArray> words(const QJsonValue& value, const QString& path);
    QJsonObject object(const QJsonValue& value, const QString& path);
    bool flag(const QJsonValue& value, const QString& path);
    char sign(const QJsonValue& value, const QString& path, const QStringList& allowed);
    void checkNames(const QJsonObject& json, const QString& path, const QStringList& known);

private:
    QString m_file;
    QList<InputIssue> m_issues;
};

} // namespace jangbu
