#include "tests/support/ctl.h"

#include "tests/support/testbooks.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 240'000;

QString urlText(const DatabaseUrl& url)
{
    if (url.product == DatabaseUrl::Product::Sqlite)
        return u"sqlite:"_s + url.path;
    return u"mysql://%1@%2:%3/%4"_s.arg(url.user, url.host).arg(url.port).arg(url.database);
}

} // namespace

QJsonObject Ctl::Outcome::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QString Ctl::Outcome::code() const
{
    if (errors.startsWith("jangbuctl: "))
        return QString::fromUtf8(errors).section(u": "_s, 1, 1);
    return json().value(u"error"_s).toObject().value(u"code"_s).toString();
}

QString Ctl::path()
{
    return QStringLiteral(JANGBUCTL_PATH);
}

void Ctl::setEnvironment(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
}

QStringList Ctl::complete(const QStringList& arguments) const
{
    return m_booksUrl.isEmpty() ? arguments : QStringList { u"--db"_s, m_booksUrl } + arguments;
}

std::unique_ptr<QProcess> Ctl::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(path(), complete(arguments));
    return process;
}

Ctl::Outcome Ctl::run(const QStringList& arguments) const
{
    const auto process = start(arguments);
    Outcome outcome;
    if (process->waitForFinished(patienceMs) && process->exitStatus() == QProcess::NormalExit)
        outcome.status = process->exitCode();
    outcome.output = process->readAllStandardOutput();
    outcome.errors = process->readAllStandardError();
    return outcome;
}

Ctl::Outcome Ctl::runJson(const QStringList& arguments) const
{
    return run(QStringList { u"--json"_s } + arguments);
}

QJsonObject Ctl::ask(const QStringList& arguments) const
{
    const Outcome outcome = runJson(arguments);
    const QByteArray shown
        = arguments.join(u' ').toUtf8() + ": " + outcome.output.left(2000) + outcome.errors;
    const bool succeeded = QTest::qVerify(outcome.status == 0 && outcome.errors.isEmpty(),
                                          "the command succeeds", shown, __FILE__, __LINE__);
    return succeeded ? outcome.json() : QJsonObject();
}

QString Ctl::refusal(const QStringList& arguments) const
{
    const Outcome outcome = run(arguments);
    return u"%1 %2"_s.arg(outcome.status).arg(outcome.code());
}

CtlPlace::CtlPlace(std::unique_ptr<QTemporaryDir> folder, const DatabaseUrl& url)
    : m_folder(std::move(folder))
    , m_url(url)
    , m_ctl(urlText(url))
{
    if (!url.password.isEmpty())
        m_ctl.setEnvironment(u"JANGBU_DB_PASSWORD"_s, url.password);
}

QString CtlPlace::write(const QString& name, const QByteArray& content) const
{
    QFile output(file(name));
    if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(output.fileName()));
    return output.fileName();
}

std::unique_ptr<CtlPlace> freshPlace(const QString& product)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const auto url = emptyPlace(product, folder->path());
    return url ? std::make_unique<CtlPlace>(std::move(folder), *url) : nullptr;
}

QString keysOf(const QJsonObject& object)
{
    return object.keys().join(u' ');
}

} // namespace jangbu::test
