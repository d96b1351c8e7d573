#pragma once

#include "core/settlement/verifyreport.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// The result of a check of the books in an owner's words.
class VerifyWords final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::VerifyWords)

public:
    /// What differs, such as `A day's total of a menu item`.
    static QString nameOf(const QString& kind);
    /// `Everything agrees`, or how many values differ.
    static QString headline(const VerifyReport& report, const Formats& formats);
    static QString note(const VerifyReport& report, const Formats& formats);
};

} // namespace jangbu::ui
