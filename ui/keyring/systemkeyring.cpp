#include "ui/keyring/systemkeyring.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "jangbu"_L1;

KeyringAnswer answerOf(const QKeychain::Job& job)
{
    using State = KeyringAnswer::State;
    switch (job.error()) {
    case QKeychain::NoError:
        break;
    case QKeychain::EntryNotFound:
        return { State::NotFound };
    default:
        qInfo("The keyring answers: %s", qUtf8Printable(job.errorString()));
        return { State::Unavailable };
    }
    const auto* reading = qobject_cast<const QKeychain::ReadPasswordJob*>(&job);
    return { State::Done, reading ? reading->textData() : QString() };
}

} // namespace

SystemKeyring::SystemKeyring(QObject* parent, int patienceMs)
    : Keyring(parent)
    , m_patienceMs(patienceMs)
{
}

void SystemKeyring::start(QKeychain::Job* job, QObject* owner, Then then)
{
    QPointer<QObject> living(owner);
    const auto answered = std::make_shared<bool>(false);
    const auto answer = [living, answered, then](const KeyringAnswer& given) {
        if (*answered)
            return;
        *answered = true;
        if (living)
            then(given);
    };
    connect(job, &QKeychain::Job::finished, this,
            [answer](QKeychain::Job* finished) { answer(answerOf(*finished)); });
    QTimer::singleShot(m_patienceMs, this, [answer] { answer({}); });
    job->start();
}

void SystemKeyring::read(const QString& key, QObject* owner, Then then)
{
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(key);
    start(job, owner, std::move(then));
}

void SystemKeyring::write(const QString& key, const QString& secret, QObject* owner, Then then)
{
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(key);
    job->setTextData(secret);
    start(job, owner, std::move(then));
}

void SystemKeyring::remove(const QString& key, QObject* owner, Then then)
{
    auto* job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(key);
    start(job, owner, std::move(then));
}

} // namespace jangbu::ui
