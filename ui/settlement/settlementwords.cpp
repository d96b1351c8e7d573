#include "ui/settlement/settlementwords.h"

#include "core/menu/categorylabel.h"
#include "core/report/reporttext.h"
#include "ui/formats.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

QString SettlementWords::stateOf(const WindowSummary& window)
{
    if (window.differs)
        return tr("Differs");
    switch (window.state) {
    case WindowState::Future:
    case WindowState::Nothing:
        return {};
    case WindowState::Running:
        return window.term == Term::Day ? tr("Open") : tr("Running");
    case WindowState::Ready:
        return tr("Ready");
    case WindowState::Settled:
        return tr("Settled");
    case WindowState::Closed:
        return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString SettlementWords::iconOf(const WindowSummary& window)
{
    if (window.differs)
        return u"triangle-alert"_s;
    if (window.state == WindowState::Closed)
        return u"lock"_s;
    return window.state == WindowState::Settled ? u"check"_s : QString();
}

BadgeLook SettlementWords::badgeOf(const WindowSummary& window, bool isSolid)
{
    BadgeKind kind = BadgeKind::Neutral;
    if (window.differs)
        kind = BadgeKind::Negative;
    else if (window.state == WindowState::Ready)
        kind = isSolid ? BadgeKind::AccentSolid : BadgeKind::Accent;
    return { kind, stateOf(window), iconOf(window) };
}

QString SettlementWords::windowOf(Term term, const Window& window, const Formats& formats,
                                  BusinessDate today)
{
    if (term != Term::Day)
        return formats.range(window, today);
    return window.start.date().year() == today.date().year() ? formats.dayWithWeekday(window.start)
                                                             : formats.dayOfYear(window.start);
}

QString SettlementWords::closeVerb(Term term)
{
    switch (term) {
    case Term::Day:
        return tr("Close day");
    case Term::Week:
        return tr("Close week");
    case Term::Month:
        return tr("Close month");
    }
    Q_UNREACHABLE();
}

QString SettlementWords::rates(const std::optional<Rate>& lowest,
                               const std::optional<Rate>& highest, const Formats& formats)
{
    if (!lowest || !highest)
        return {};
    if (*lowest == *highest)
        return formats.rate(lowest->ppm());
    return tr("%1–%2").arg(formats.rate(lowest->ppm()).chopped(1), formats.rate(highest->ppm()));
}

QString SettlementWords::kindOf(CardKind kind)
{
    switch (kind) {
    case CardKind::None:
        return tr("Credit and debit");
    case CardKind::Credit:
        return tr("Credit");
    case CardKind::Debit:
        return tr("Debit");
    }
    Q_UNREACHABLE();
}

QString SettlementWords::ruleOf(const CardRate& rule, const Formats& formats)
{
    const QString where = rule.store ? tr("This store") : tr("All stores");
    const QString since = rule.from == BusinessDate::beginning()
        ? tr("from the beginning")
        : tr("since %1").arg(formats.dayOfYear(rule.from));
    return tr("%1 · %2 · %3", "store, kind of card, since when")
        .arg(where, kindOf(rule.kind), since);
}

QString SettlementWords::wayOf(const PaymentWay& way, const Formats& formats)
{
    const QString words = wayWords(way.method, way.label, formats.language());
    if (way.method != PaymentMethod::Card || way.kind == CardKind::None)
        return words;
    return tr("%1 · %2", "card company, credit or debit").arg(words, kindOf(way.kind));
}

QString SettlementWords::gradeOf(PosGrade grade, const Formats& formats)
{
    return gradeWords(grade, formats.language());
}

QString SettlementWords::categoryOf(const QString& category, const Formats& formats)
{
    return categoryLabel(category, formats.language());
}

} // namespace jangbu::ui
