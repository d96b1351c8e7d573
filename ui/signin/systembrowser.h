#pragma once

#include "ui/signin/loginbrowser.h"

#include <QTcpServer>

#include <memory>
#include <vector>

class QTcpSocket;

namespace jangbu::ui {

/// The owner's own browser, which leads back to a listener on this PC (RFC 8252 §7.3, but on one of
/// few fixed ports, because Kakao knows only whole addresses). It listens while a login waits and
/// no longer, on the loopback interfaces only, answers one address under one host name, and goes on
/// waiting where something else than the answer to this login comes.
class SystemBrowser final : public LoginBrowser {
    Q_OBJECT

public:
    /// Gives an address to the browser of the desktop; false where there is none.
    using Opener = std::function<bool(const QUrl&)>;
    /// What the browser shows afterwards, as a title and a sentence.
    struct Words {
        QString title {};
        QString goBack {};
        QString notOurs {};
    };

    explicit SystemBrowser(Opener opener, QObject* parent = nullptr);
    void setWords(const Words& words) { m_words = words; }

    /// Listens on it already.
    std::optional<QString> redirectUri() override;
    void open(const LoginVisit& visit) override;
    void close() override;

private:
    bool listenOn(quint16 port);
    void take(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& head);
    void reply(QTcpSocket* socket, const QByteArray& status, const QString& sentence) const;

    Opener m_opener;
    Words m_words {};
    LoginVisit m_visit {};
    std::vector<std::unique_ptr<QTcpServer>> m_listeners {};
};

} // namespace jangbu::ui
