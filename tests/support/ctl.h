#pragma once

#include "core/storage/databaseurl.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace jangbu::test {

/// Runs the built jangbuctl on one set of books, as a person at a shell would.
class Ctl final {
public:
    struct Outcome {
        int status = -1; ///< -1: it was ended by a signal.
        QByteArray output;
        QByteArray errors;

        /// What stands on standard output; empty when it is not one JSON document.
        QJsonObject json() const;
        /// The error's code, from either form.
        QString code() const;
    };

    /// Without a URL the program chooses the books.
    explicit Ctl(QString booksUrl)
        : m_booksUrl(std::move(booksUrl))
    {
    }

    void setEnvironment(const QString& name, const QString& value);

    Outcome run(const QStringList& arguments) const;
    /// With --json.
    Outcome runJson(const QStringList& arguments) const;
    /// The answer of a command that has to succeed; the test fails and the object is empty when it
    /// does not.
    QJsonObject ask(const QStringList& arguments) const;
    /// The exit status and the code of a command that has to be refused: `1 STORE_EXISTS`.
    QString refusal(const QStringList& arguments) const;
    /// Started and left to run.
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;

    static QString path();

private:
    QStringList complete(const QStringList& arguments) const;

    QString m_booksUrl;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// An empty place for books of one product, gone with the object; see freshPlace().
class CtlPlace final {
public:
    CtlPlace(std::unique_ptr<QTemporaryDir> folder, const DatabaseUrl& url);

    Ctl& ctl() { return m_ctl; }
    const DatabaseUrl& url() const { return m_url; }
    QString file(const QString& name) const { return m_folder->filePath(name); }
    /// Writes a file beside the books and gives its path.
    QString write(const QString& name, const QByteArray& content) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseUrl m_url;
    Ctl m_ctl;
};

/// Nothing where the product's server is not there.
std::unique_ptr<CtlPlace> freshPlace(const QString& product);

/// The keys of an object in code-point order, joined by blanks.
QString keysOf(const QJsonObject& object);

} // namespace jangbu::test

/// Declares `place` for the product of this run, or skips the test function.
#define JANGBU_FRESH_PLACE(place)                                                                  \
    QFETCH_GLOBAL(QString, product);                                                               \
    const auto place = jangbu::test::freshPlace(product);                                          \
    if (!place)                                                                                    \
    QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)")
