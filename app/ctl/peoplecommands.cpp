#include "app/ctl/commands.h"
#include "app/ctl/session.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString newPinVariable = u"JANGBU_NEW_PIN"_s;

Result<Role> askedRole(const Arguments& arguments)
{
    const QString text = arguments.text(u"role"_s);
    const auto role = roleFrom(text);
    if (!role)
        return Arguments::invalid(u"role"_s, text, Expectation::OneOf,
                                  { u"owner, manager, staff"_s });
    return *role;
}

QString newPin()
{
    return qEnvironmentVariable(qPrintable(newPinVariable));
}

QJsonObject personJson(const Person& person)
{
    return { { u"name"_s, person.name },
             { u"role"_s, wordOf(person.role) },
             { u"created_at"_s, person.createdAtUtc.toIso() } };
}

Answer personAnswer(Session& session, const Person& person)
{
    return { personJson(person),
             session.say({ "%1 (%2)\n", "%1 (%2)\n" }).arg(person.name, wordOf(person.role)) };
}

Result<Answer> addPerson(Session& session)
{
    JANGBU_TRY_ASSIGN(const Role role, askedRole(session.arguments()));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const Person person,
                      books->people.add(session.arguments().text(u"NAME"_s), role, newPin()));
    return personAnswer(session, person);
}

Result<Answer> listPeople(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto people, books->people.list());
    QJsonArray list;
    TextTable table({ { { "Name", "이름" } }, { { "Role", "역할" } } }, session.language());
    for (const Person& person : people) {
        list.append(personJson(person));
        table.addRow({ person.name, wordOf(person.role) });
    }
    return Answer { { { u"people"_s, list } }, table.text() };
}

Result<Answer> setPerson(Session& session)
{
    const Arguments& arguments = session.arguments();
    QString name = arguments.text(u"NAME"_s);
    std::optional<Role> role;
    if (arguments.has(u"role"_s)) {
        JANGBU_TRY_ASSIGN(role, askedRole(arguments));
    }
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    // The PIN, which is one's own to change, comes last: what is refused changes nothing.
    if (!newPin().isEmpty())
        JANGBU_TRY(checkPin(newPin()));
    if (role)
        JANGBU_TRY(books->people.setRole(name, *role));
    if (const auto renamed = arguments.optionalText(u"name"_s)) {
        JANGBU_TRY_ASSIGN(const Person person, books->people.rename(name, *renamed));
        name = person.name;
    }
    if (!newPin().isEmpty())
        JANGBU_TRY(books->people.setPin(name, newPin()));
    JANGBU_TRY_ASSIGN(const auto people, books->people.list());
    for (const Person& person : people) {
        if (person.name == name)
            return personAnswer(session, person);
    }
    return Error { ErrorCode::PersonNotFound, { name } };
}

Result<Answer> removePerson(Session& session)
{
    const QString name = session.arguments().text(u"NAME"_s);
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->people.remove(name));
    return Answer { { { u"name"_s, name } }, session.say({ "Done.\n", "완료했습니다.\n" }) };
}

Result<Answer> listRights(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto rights, books->people.rights());
    QJsonArray list;
    TextTable table(
        { { { "Role", "역할" } }, { { "Right", "권한" } }, { { "Permission", "허용" } } },
        session.language());
    for (const RoleRight& right : rights) {
        const QStringList words { wordOf(right.role), wordOf(right.right),
                                  wordOf(right.permission) };
        list.append(QJsonObject {
            { u"role"_s, words[0] }, { u"right"_s, words[1] }, { u"permission"_s, words[2] } });
        table.addRow(words);
    }
    return Answer { { { u"rights"_s, list } }, table.text() };
}

Result<Answer> setRight(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const Role role, askedRole(arguments));
    const auto right = rightFrom(arguments.text(u"right"_s));
    if (!right) {
        return Arguments::invalid(u"right"_s, arguments.text(u"right"_s), Expectation::OneOf,
                                  { u"void, refund, price, discount, close, settle, export, "
                                    u"settings, profit"_s });
    }
    const auto permission = permissionFrom(arguments.text(u"permission"_s));
    if (!permission) {
        return Arguments::invalid(u"permission"_s, arguments.text(u"permission"_s),
                                  Expectation::OneOf, { u"allowed, approval, hidden"_s });
    }
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(books->people.setRight({ role, *right, *permission }));
    return Answer { { { u"role"_s, wordOf(role) },
                      { u"right"_s, wordOf(*right) },
                      { u"permission"_s, wordOf(*permission) } },
                    session.say({ "Done.\n", "완료했습니다.\n" }) };
}

} // namespace

QList<Command> peopleCommands()
{
    const Option role { u"role"_s,
                        u"ROLE"_s,
                        Option::Required,
                        { "owner, manager or staff",
                          "owner(점주), manager(매니저), staff(직원)" } };
    Option newRole = role;
    newRole.need = Option::Optional;
    return {
        { .words = { u"person"_s, u"add"_s },
          .arguments = { { u"NAME"_s } },
          .options = { role },
          .meaning = { "Adds somebody who signs in; the PIN stands in JANGBU_NEW_PIN.",
                       "로그인할 사람을 추가합니다. PIN은 JANGBU_NEW_PIN에 둡니다." },
          .example = u"person add 김서연 --role owner"_s,
          .run = addPerson },
        { .words = { u"person"_s, u"list"_s },
          .meaning = { "Lists the people of the books.", "장부의 사람을 보여 줍니다." },
          .example = u"person list"_s,
          .run = listPeople },
        { .words = { u"person"_s, u"set"_s },
          .arguments = { { u"NAME"_s } },
          .options
          = { newRole, { u"name"_s, u"NAME"_s, Option::Optional, { "the new name", "새 이름" } } },
          .meaning = { "Changes a name, a role, or the PIN where JANGBU_NEW_PIN is set.",
                       "이름이나 역할을 바꿉니다. JANGBU_NEW_PIN이 있으면 PIN도 바꿉니다." },
          .example = u"person set 박준호 --role manager"_s,
          .run = setPerson },
        { .words = { u"person"_s, u"remove"_s },
          .arguments = { { u"NAME"_s } },
          .meaning = { "Takes somebody out; the log still names them.",
                       "사람을 지웁니다. 기록에는 이름이 남습니다." },
          .example = u"person remove 박준호"_s,
          .run = removePerson },
        { .words = { u"right"_s, u"list"_s },
          .meaning = { "Shows what each role may do.", "역할마다 할 수 있는 일을 보여 줍니다." },
          .example = u"right list"_s,
          .run = listRights },
        { .words = { u"right"_s, u"set"_s },
          .options = { role,
                       { u"right"_s,
                         u"RIGHT"_s,
                         Option::Required,
                         { "void, refund, price, discount, close, settle, export, settings, profit",
                           "void, refund, price, discount, close, settle, export, settings, "
                           "profit" } },
                       { u"permission"_s,
                         u"WORD"_s,
                         Option::Required,
                         { "allowed, approval or hidden",
                           "allowed(허용), approval(승인 필요), hidden(숨김)" } } },
          .meaning = { "Changes what a role may do.", "역할이 할 수 있는 일을 바꿉니다." },
          .example = u"right set --role staff --right void --permission approval"_s,
          .run = setRight },
    };
}

} // namespace jangbu
