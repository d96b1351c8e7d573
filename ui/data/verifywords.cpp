#include "ui/data/verifywords.h"

#include <QHash>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

QString VerifyWords::nameOf(const QString& kind)
{
    const QHash<QString, QString> names {
        { u"business_day"_s, tr("Totals of a day") },
        { u"product_day"_s, tr("A day's total of a menu item") },
        { u"method_day"_s, tr("A day's total of a way of payment") },
        { u"statement"_s, tr("A closed statement") },
        { u"closing"_s, tr("A closed day") },
        { u"seal"_s, tr("The seal of a closed day") },
        { u"trade"_s, tr("A trade") },
        { u"line"_s, tr("An order line") },
        { u"part"_s, tr("A part of a payment") },
        { u"refund"_s, tr("A refund") },
        { u"receipt"_s, tr("A receipt number") },
        { u"open_trade"_s, tr("An open trade") },
        { u"ledger"_s, tr("A row of the books") },
        { u"store"_s, tr("A store") },
    };
    return names.value(kind, kind);
}

QString VerifyWords::headline(const VerifyReport& report, const Formats& formats)
{
    return report.differences.isEmpty()
        ? tr("Everything agrees")
        : tr("%1 values differ").arg(formats.count(report.differences.size()));
}

QString VerifyWords::note(const VerifyReport& report, const Formats& formats)
{
    const QString checked = formats.count(report.checked);
    if (report.differences.isEmpty())
        return tr("%1 values were worked out again from the single rows, the seals of closed days "
                  "too.")
            .arg(checked);
    return tr("Of %1 values that were worked out again from the single rows. Keep a backup as it "
              "is now, then restore an older one or ask for help.")
        .arg(checked);
}

} // namespace jangbu::ui
