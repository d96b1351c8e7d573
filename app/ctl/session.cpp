#include "app/ctl/session.h"

#include "core/storage/books.h"
#include "core/text/names.h"

#include <QRegularExpression>

namespace jangbu {

using namespace Qt::StringLiterals;

Result<DatabaseUrl> Session::booksUrl() const
{
    const QString& text = m_call.globals.databaseUrl;
    if (text.isEmpty())
        return ownBooks();
    return urlFrom(u"db"_s, text);
}

Result<DatabaseUrl> Session::urlFrom(const QString& option, const QString& text)
{
    auto url = DatabaseUrl::parse(text);
    if (!url) {
        // What cannot be read may still hold a password.
        static const QRegularExpression password(u"(://[^:/@]*):[^/]*@"_s);
        QString shown = text;
        return Arguments::invalid(option, shown.replace(password, u"\\1:…@"_s),
                                  Expectation::BooksUrl);
    }
    if (url->product == DatabaseUrl::Product::MySql && url->password.isEmpty())
        url->password = qEnvironmentVariable("JANGBU_DB_PASSWORD");
    return *url;
}

Result<BackOffice*> Session::books()
{
    if (!m_books) {
        JANGBU_TRY_ASSIGN(const DatabaseUrl url, booksUrl());
        JANGBU_TRY_ASSIGN(auto books, BackOffice::open(url));
        JANGBU_TRY(signIn(*books));
        m_books = std::move(books);
    }
    return m_books.get();
}

Done Session::signIn(BackOffice& books) const
{
    const GlobalOptions& globals = m_call.globals;
    if (!globals.actor.isEmpty()) {
        JANGBU_TRY_ASSIGN(const Person person,
                          books.signIn.check(globals.actor, qEnvironmentVariable("JANGBU_PIN")));
        books.signIn.takeOver(person);
    }
    if (!globals.approver.isEmpty()) {
        JANGBU_TRY_ASSIGN(
            const Person approver,
            books.signIn.check(globals.approver, qEnvironmentVariable("JANGBU_APPROVAL_PIN")));
        books.database.session().approver = approver.actor();
    }
    return mayWork(books.database);
}

Result<Store> Session::store()
{
    JANGBU_TRY_ASSIGN(const QString name, parseName(arguments().text(u"store"_s)));
    JANGBU_TRY_ASSIGN(BackOffice * books, this->books());
    return books->stores.byName(name);
}

Result<std::optional<Instant>> Session::instant(const QString& option, const Store& store) const
{
    JANGBU_TRY_ASSIGN(const std::optional<WrittenTime> written, arguments().time(option));
    if (!written)
        return std::optional<Instant>();
    const auto instant = store.time.instantOf(*written);
    if (!instant)
        return Arguments::invalid(option, arguments().text(option), Expectation::Instant);
    return instant;
}

} // namespace jangbu
