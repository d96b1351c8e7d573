#pragma once

#include "core/check.h"
#include "core/errorcodes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace jangbu {

/// Why an operation was refused. The order is the order in which rules are tested, so one input
/// always gives the same code. The list with its words stands in core/errorcodes.h.
enum class ErrorCode {
#define JANGBU_ENUMERATOR(name, word, english, korean) name,
    JANGBU_ERROR_CODES(JANGBU_ENUMERATOR)
#undef JANGBU_ENUMERATOR
};

/// What should have stood in a field. The words stand in core/errorcodes.h.
enum class Expectation {
#define JANGBU_ENUMERATOR(name, english, korean) name,
    JANGBU_EXPECTATIONS(JANGBU_ENUMERATOR)
#undef JANGBU_ENUMERATOR
};

/// One thing that is wrong with a file that was read.
struct InputIssue {
    ErrorCode code = ErrorCode::ImportInvalid;
    QString file;
    qint64 line = 0; ///< From 1; 0 when the file as a whole is meant.
    QString column; ///< The column's name in the header; empty when the row is meant.
    QString value; ///< As it stands in the file, shortened.
    Expectation expected = Expectation::NotEmpty;
    QStringList expectedValues; ///< Fill %1 … of the expectation's words.
};

struct Error {
    ErrorCode code;
    QStringList values {}; ///< Fill %1, %2 … of the code's sentence; data, never words.
    QString detail {}; ///< For the log only: English, never shown, never holds personal data.
    QList<InputIssue> issues {}; ///< In file order; only from imports.
};

/// A value, or why there is none.
template <typename T> class [[nodiscard]] Result final {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code)
        : m_state(std::in_place_index<1>, Error { .code = code })
    {
    }

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    const T& value() const&
    {
        JANGBU_CHECK(m_state.index() == 0);
        return std::get<0>(m_state);
    }
    T value() && { return take(); }

    /// Moves the value out.
    T take()
    {
        JANGBU_CHECK(m_state.index() == 0);
        return std::move(std::get<0>(m_state));
    }

    const T* operator->() const { return &value(); }
    const T& operator*() const& { return value(); }

    const Error& error() const
    {
        JANGBU_CHECK(m_state.index() == 1);
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

using Done = Result<std::monostate>;
inline constexpr std::monostate done {};

} // namespace jangbu

/// Leaves the function with the error of an expression that gives a Result, when it has one.
#define JANGBU_TRY(expression)                                                                     \
    do {                                                                                           \
        if (const auto triedResult = (expression); !triedResult)                                   \
            return triedResult.error();                                                            \
    } while (false)

#define JANGBU_JOIN_INNER(left, right) left##right
#define JANGBU_JOIN(left, right) JANGBU_JOIN_INNER(left, right)

/// Declares or assigns `target` from a Result's value, or leaves the function with its error.
#define JANGBU_TRY_ASSIGN(target, expression)                                                      \
    auto JANGBU_JOIN(tried, __LINE__) = (expression);                                              \
    if (!JANGBU_JOIN(tried, __LINE__))                                                             \
        return JANGBU_JOIN(tried, __LINE__).error();                                               \
    target = JANGBU_JOIN(tried, __LINE__).take()
