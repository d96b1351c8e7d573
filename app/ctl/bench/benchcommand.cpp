#include "app/ctl/bench/paymentbench.h"
#include "app/ctl/commands.h"
#include "app/ctl/session.h"

#include <QTemporaryDir>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> runBench(Session& session)
{
    JANGBU_TRY_ASSIGN(const auto payments,
                      session.arguments().wholeNumber(u"payments"_s, 1, 1'000'000));
    QTemporaryDir folder;
    const auto books
        = [&folder](const QString& name) { return DatabaseUrl::sqlite(folder.filePath(name)); };
    bench::BenchReport report;
    JANGBU_TRY(bench::benchPayments(books(u"payments"_s), payments.value_or(20'000), report));
    return Answer { report.json(), report.text(session.language()) };
}

} // namespace

QList<Command> benchCommands()
{
    return {
        { .words = { u"bench"_s },
          .options = { { u"payments"_s,
                         u"N"_s,
                         Option::Optional,
                         { "payments to take, 20,000 if not given", "결제 수, 없으면 20,000" } } },
          .meaning = { "Measures this machine in books of its own, beside the plain ways.",
                       "따로 만든 장부에서 이 컴퓨터의 속도를 재고 평범한 방법과 비교합니다." },
          .example = u"bench --payments 5000"_s,
          .run = runBench },
    };
}

} // namespace jangbu
