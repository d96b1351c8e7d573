#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace jangbu {

/// Where the refresh token of an account is kept. Answers may come later, in the caller's thread,
/// unless the owner has gone.
class TokenStore : public QObject {
    Q_OBJECT

public:
    /// Nothing where none is kept, or where it cannot be got at.
    using Found = std::function<void(const std::optional<QByteArray>&)>;
    using Kept = std::function<void(const Done&)>;

    using QObject::QObject;

    virtual void read(const QString& subject, QObject* owner, const Found& then) = 0;
    /// KEYRING_UNAVAILABLE where it lasts only as long as the program.
    virtual void write(const QString& subject, const QByteArray& token, QObject* owner,
                       const Kept& then)
        = 0;
    virtual void remove(const QString& subject) = 0;
};

/// Keeps tokens until the program closes: for PCs without a keyring, and for tests.
class MemoryTokenStore final : public TokenStore {
public:
    using TokenStore::TokenStore;

    void read(const QString& subject, QObject*, const Found& then) override
    {
        then(m_tokens.contains(subject) ? std::optional(m_tokens.value(subject)) : std::nullopt);
    }
    void write(const QString& subject, const QByteArray& token, QObject*, const Kept& then) override
    {
        m_tokens.insert(subject, token);
        then(done);
    }
    void remove(const QString& subject) override { m_tokens.remove(subject); }

private:
    QHash<QString, QByteArray> m_tokens {};
};

} // namespace jangbu
