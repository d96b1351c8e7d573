#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/progressline.h"
#include "app/ctl/textlayout.h"
#include "core/backoffice/backoffice.h"

#include <functional>
#include <memory>

namespace jangbu {

/// One run of one command: what it was given, and what it may use.
class Session final {
public:
    Session(Call call, Language language)
        : m_call(std::move(call))
        , m_language(language)
        , m_progress(m_call.globals.quiet)
    {
    }

    const Command& command() const { return *m_call.command; }
    const Arguments& arguments() const { return m_call.arguments; }
    Language language() const { return m_language; }
    bool wantsJson() const { return m_call.globals.json; }
    ProgressLine& progress() { return m_progress; }

    /// The books, opened at the first call. Commands look at all that they were given before, so
    /// that a wrong value makes no books.
    Result<BackOffice*> books();
    /// Where they are.
    Result<DatabaseUrl> booksUrl() const;
    /// A place that an option names; a password comes from the environment where it has none.
    static Result<DatabaseUrl> urlFrom(const QString& option, const QString& text);
    /// The store that --store names.
    Result<Store> store();
    /// The instant that an option names, by the clock of the store.
    Result<std::optional<Instant>> instant(const QString& option, const Store& store) const;

    QString amount(Money amount, const Currency& currency) const
    {
        return amountText(amount, currency, m_language);
    }
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }

private:
    Done signIn(BackOffice& books) const;

    Call m_call;
    Language m_language;
    ProgressLine m_progress;
    std::unique_ptr<BackOffice> m_books;
};

} // namespace jangbu
