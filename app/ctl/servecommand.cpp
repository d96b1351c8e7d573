#include "app/ctl/commands.h"
#include "app/ctl/interruption.h"
#include "app/ctl/session.h"
#include "core/deskserver/orderdesk.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<DeskSettings> settingsFrom(const Arguments& arguments)
{
    DeskSettings settings;
    settings.address = arguments.optionalText(u"listen"_s).value_or(settings.address);
    settings.certificateFile = arguments.optionalText(u"tls-cert"_s).value_or(QString());
    settings.keyFile = arguments.optionalText(u"tls-key"_s).value_or(QString());
    if (settings.certificateFile.isEmpty() != settings.keyFile.isEmpty()) {
        const QString missing = settings.keyFile.isEmpty() ? u"--tls-key"_s : u"--tls-cert"_s;
        return Error { ErrorCode::OptionMissing, { u"serve"_s, missing } };
    }
    if (const auto name = arguments.optionalText(u"host-name"_s))
        settings.ownNames.append(*name);
    constexpr qint64 highest = 65'535;
    JANGBU_TRY_ASSIGN(const auto port, arguments.wholeNumber(u"port"_s, 0, highest));
    settings.port = static_cast<quint16>(port.value_or(settings.port));
    return settings;
}

/// The first line of the answer, at once: whoever started the program waits for it.
void announce(const Session& session, const OrderDesk& desk, const QString& address, bool json)
{
    const QString url = desk.addresses().constFirst().toString();
    if (json) {
        const QJsonObject line { { u"url"_s, url },
                                 { u"address"_s, address },
                                 { u"port"_s, desk.port() } };
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    } else {
        const Phrase listens { "The order desk listens at %1 until it is interrupted.",
                               "주문 데스크가 %1에서 주문을 받습니다. 중단할 때까지 계속합니다." };
        const Phrase onlyHere { "Only this computer reaches it; --listen 0.0.0.0 lets tablets in.",
                                "이 컴퓨터에서만 연결됩니다. 태블릿을 연결하려면 --listen "
                                "0.0.0.0을 주세요." };
        std::puts(session.say(listens).arg(url).toUtf8().constData());
        if (QHostAddress(address).isLoopback())
            std::puts(session.say(onlyHere).toUtf8().constData());
    }
    std::fflush(stdout);
}

Result<Answer> serve(Session& session)
{
    const std::atomic_bool& interrupted = listenForInterruption();
    JANGBU_TRY_ASSIGN(const DeskSettings settings, settingsFrom(session.arguments()));
    JANGBU_TRY_ASSIGN(const DatabaseUrl url, session.booksUrl());
    JANGBU_TRY(session.books()); // Makes them or brings them up to date.
    OrderDesk desk;
    JANGBU_TRY(desk.start(url, settings));
    announce(session, desk, settings.address, session.wantsJson());
    constexpr int lookEveryMs = 50;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&interrupted] {
        if (interrupted)
            QCoreApplication::quit();
    });
    timer.start(lookEveryMs);
    QCoreApplication::exec();
    desk.stop();
    const Phrase stopped {
        "The order desk has stopped; all that it acknowledged is in the books.\n",
        "주문 데스크를 멈췄습니다. 받은 주문은 모두 장부에 있습니다.\n"
    };
    return Answer { { { u"stopped"_s, true } }, session.say(stopped) };
}

} // namespace

QList<Command> serveCommands()
{
    return {
        { .words = { u"serve"_s },
          .options
          = { { u"listen"_s,
                u"ADDRESS"_s,
                Option::Optional,
                { "an address of this computer, 0.0.0.0 or :: for all (default: 127.0.0.1)",
                  "이 컴퓨터의 주소, 모두는 0.0.0.0이나 :: (기본값 127.0.0.1)" } },
              { u"port"_s,
                u"N"_s,
                Option::Optional,
                { "the port, 0 for any that is free (default: 8477)",
                  "포트, 0은 비어 있는 아무 포트 (기본값 8477)" } },
              { u"tls-cert"_s,
                u"FILE"_s,
                Option::Optional,
                { "a certificate in PEM, with its chain", "PEM 인증서 파일" } },
              { u"tls-key"_s,
                u"FILE"_s,
                Option::Optional,
                { "the key of the certificate in PEM", "인증서의 PEM 키 파일" } },
              { u"host-name"_s,
                u"NAME"_s,
                Option::Optional,
                { "a public name by which devices reach this computer",
                  "기기들이 이 컴퓨터를 찾는 공개 이름" } } },
          .meaning = { "Takes orders from tablets and phones, without a window.",
                       "창 없이 태블릿과 휴대폰의 주문을 받습니다." },
          .example = u"serve --listen 0.0.0.0 --port 8477"_s,
          .run = serve },
    };
}

} // namespace jangbu
