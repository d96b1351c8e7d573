#include "app/ctl/bench/bigbench.h"
#include "app/ctl/bench/importbench.h"
#include "app/ctl/bench/monthbench.h"
#include "app/ctl/bench/paymentbench.h"
#include "app/ctl/commands.h"
#include "app/ctl/session.h"

#include <QTemporaryDir>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 monthLines = 2'791'000;
constexpr qint64 bigLines = 100'000'000;
constexpr qint64 paymentsTaken = 20'000;

const QStringList parts { u"import"_s, u"month"_s, u"payments"_s, u"big"_s };

/// What was asked for.
struct BenchPlan {
    std::optional<QString> only {};
    std::optional<DatabaseUrl> other {};
    qint64 lines = monthLines;
    qint64 big = bigLines;
    qint64 payments = paymentsTaken;
    bool withBig = false;

    bool wants(const QString& part) const
    {
        return only ? *only == part : part != u"big" || withBig;
    }
};

Result<BenchPlan> planFrom(const Arguments& arguments)
{
    BenchPlan plan;
    JANGBU_TRY_ASSIGN(const auto only, arguments.oneOf(u"only"_s, parts));
    if (only)
        plan.only = parts.at(*only);
    JANGBU_TRY_ASSIGN(const auto lines, arguments.wholeNumber(u"lines"_s, 300, bigLines));
    plan.lines = lines.value_or(monthLines);
    JANGBU_TRY_ASSIGN(const auto big,
                      arguments.wholeNumber(u"big-lines"_s, 100'000, 10 * bigLines));
    plan.big = big.value_or(bigLines);
    JANGBU_TRY_ASSIGN(const auto payments, arguments.wholeNumber(u"payments"_s, 32, 1'000'000));
    plan.payments = payments.value_or(paymentsTaken);
    plan.withBig = arguments.has(u"big"_s) || big;
    if (const auto url = arguments.optionalText(u"mysql"_s)) {
        JANGBU_TRY_ASSIGN(plan.other, Session::urlFrom(u"mysql"_s, *url));
    }
    return plan;
}

Done runMonth(const BenchPlan& plan, const DatabaseUrl& url, bench::BenchReport& report)
{
    bench::MonthBench month(url, plan.lines, report);
    JANGBU_TRY(month.run());
    return plan.other ? month.comparePlain(*plan.other) : Done(done);
}

Result<Answer> runBench(Session& session)
{
    JANGBU_TRY_ASSIGN(const BenchPlan plan, planFrom(session.arguments()));
    QTemporaryDir folder;
    const auto books
        = [&folder](const QString& name) { return DatabaseUrl::sqlite(folder.filePath(name)); };
    bench::BenchReport report;
    if (plan.wants(u"import"_s)) // First, since it tells how much memory was taken.
        JANGBU_TRY(bench::benchImport(books(u"import"_s), plan.lines, report));
    if (plan.wants(u"month"_s))
        JANGBU_TRY(runMonth(plan, books(u"month"_s), report));
    if (plan.wants(u"payments"_s))
        JANGBU_TRY(bench::benchPayments(books(u"payments"_s), plan.payments, report));
    if (plan.wants(u"big"_s))
        JANGBU_TRY(bench::benchBig(books(u"big"_s), plan.big, report));
    return Answer { report.json(), report.text(session.language()) };
}

QList<Option> benchOptions()
{
    return {
        { u"only"_s,
          u"NAME"_s,
          Option::Optional,
          { "import, month, payments or big", "import, month, payments, big 중 하나" } },
        { u"lines"_s,
          u"N"_s,
          Option::Optional,
          { "lines of the month, 2,791,000 if not given", "한 달의 줄 수, 없으면 2,791,000" } },
        { u"payments"_s,
          u"N"_s,
          Option::Optional,
          { "payments to take, 20,000 if not given", "결제 수, 없으면 20,000" } },
        { u"big"_s,
          {},
          Option::Optional,
          { "also three years of 100 stores: 100,000,000 lines, 1 GB of disk",
            "상점 100곳의 세 해도: 1억 줄, 디스크 1 GB" } },
        { u"big-lines"_s,
          u"N"_s,
          Option::Optional,
          { "the same with so many lines", "같은 것을 이만큼의 줄로" } },
        { u"mysql"_s,
          u"URL"_s,
          Option::Optional,
          { "empty books on MariaDB for the same rows", "같은 행을 넣어 볼 MariaDB의 빈 장부" } },
    };
}

} // namespace

QList<Command> benchCommands()
{
    return {
        { .words = { u"bench"_s },
          .options = benchOptions(),
          .meaning = { "Measures this machine in books of its own, beside the plain ways.",
                       "따로 만든 장부에서 이 컴퓨터의 속도를 재고 평범한 방법과 비교합니다." },
          .example = u"bench --lines 300000"_s,
          .run = runBench },
    };
}

} // namespace jangbu
