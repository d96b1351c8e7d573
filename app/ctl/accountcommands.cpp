#include "app/ctl/commands.h"
#include "app/ctl/session.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

QString daysText(Session& session, int days)
{
    if (days == 0)
        return session.say({ "any number of days", "제한 없음" });
    return session.say({ "%1 days", "%1일" }).arg(days);
}

Result<Answer> showAccount(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto account, books->ownerLink.read());
    if (!account) {
        return Answer { { { u"account"_s, QJsonValue() } },
                        session.say({ "The books are not linked to Kakao.\n",
                                      "장부가 카카오에 연결되어 있지 않습니다.\n" }) };
    }
    const QJsonObject json { { u"nickname"_s, account->nickname },
                             { u"linked_at"_s, account->linkedAt.toIso() },
                             { u"last_online_at"_s, account->lastOnlineAt.toIso() },
                             { u"offline_days"_s, account->offlineDays } };
    return Answer { { { u"account"_s, json } },
                    session
                        .say({ "Kakao: %1, last confirmed at %2, open without it: %3\n",
                               "카카오: %1, 마지막 확인 %2, 카카오 없이 쓰는 기간: %3\n" })
                        .arg(account->nickname, account->lastOnlineAt.toIso(),
                             daysText(session, account->offlineDays)) };
}

Result<Answer> unlinkAccount(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->ownerLink.unlink());
    return Answer { { { u"account"_s, QJsonValue() } },
                    session.say({ "Done. Your consent at Kakao stays until you take it back in "
                                  "your Kakao account.\n",
                                  "연결을 끊었습니다. 카카오 계정의 동의는 카카오에서 직접 철회할 "
                                  "때까지 남아 있습니다.\n" }) };
}

} // namespace

QList<Command> accountCommands()
{
    return {
        { .words = { u"account"_s, u"show"_s },
          .meaning = { "Shows the Kakao account that the books belong to.",
                       "장부에 연결된 카카오 계정을 보여 줍니다." },
          .example = u"account show"_s,
          .run = showAccount },
        { .words = { u"account"_s, u"unlink"_s },
          .meaning = { "Unlinks the books from a Kakao account, also one that is lost; an owner’s "
                       "right.",
                       "잃어버린 계정이라도 카카오 연결을 끊습니다. 점주만 할 수 있습니다." },
          .example = u"account unlink"_s,
          .run = unlinkAccount },
    };
}

} // namespace jangbu
