#pragma once

#include "core/settlement/numberexplanation.h"
#include "core/settlement/windowstates.h"
#include "core/store/store.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>
#include <QString>

namespace jangbu::ui {

class Formats;

/// The words of the settlement page that several of its parts use.
class SettlementWords final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::SettlementWords)

public:
    static QString stateOf(const WindowSummary& window);
    /// Icon of the state; empty where it has none.
    static QString iconOf(const WindowSummary& window);
    static BadgeLook badgeOf(const WindowSummary& window, bool isSolid);
    /// `11월 21일 토요일`, `11월 9일 – 15일`
    static QString windowOf(Term term, const Window& window, const Formats& formats,
                            BusinessDate today);
    /// `마감하기` with what is closed: a day, a week or a month.
    static QString closeVerb(Term term);
    /// `0.80%`, `0.40–0.90%`; nothing where no rate explains the fees.
    static QString rates(const std::optional<Rate>& lowest, const std::optional<Rate>& highest,
                         const Formats& formats);
    /// `모든 상점 · 신용 · 처음부터`
    static QString ruleOf(const CardRate& rule, const Formats& formats);
    static QString kindOf(CardKind kind);
    static QString wayOf(const PaymentWay& way, const Formats& formats);
    static QString gradeOf(PosGrade grade, const Formats& formats);
    static QString categoryOf(const QString& category, const Formats& formats);
};

} // namespace jangbu::ui
