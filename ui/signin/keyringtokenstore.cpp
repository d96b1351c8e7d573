#include "ui/signin/keyringtokenstore.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QString tokenKeyOf(const QString& subject)
{
    return u"kakao login "_s + subject;
}

} // namespace

KeyringTokenStore::KeyringTokenStore(Keyring& keyring, QObject* parent)
    : TokenStore(parent)
    , m_keyring(keyring)
{
}

void KeyringTokenStore::read(const QString& subject, QObject* owner, const Found& then)
{
    m_keyring.read(tokenKeyOf(subject), owner,
                   [this, subject, owner, then](const KeyringAnswer& answer) {
                       if (answer.isDone())
                           then(answer.secret.toLatin1());
                       else
                           m_memory.read(subject, owner, then);
                   });
}

void KeyringTokenStore::write(const QString& subject, const QByteArray& token, QObject* owner,
                              const Kept& then)
{
    // At once, so that a keyring which asks for its password first keeps nobody waiting.
    m_memory.write(subject, token, owner, [](const Done&) {});
    m_keyring.write(tokenKeyOf(subject), QString::fromLatin1(token), owner,
                    [then](const KeyringAnswer& answer) {
                        if (answer.isDone())
                            then(done);
                        else
                            then(Error { .code = ErrorCode::KeyringUnavailable,
                                         .values = { u"Secret Service"_s } });
                    });
}

void KeyringTokenStore::remove(const QString& subject)
{
    m_memory.remove(subject);
    m_keyring.remove(tokenKeyOf(subject), this, [](const KeyringAnswer&) {});
}

} // namespace jangbu::ui
