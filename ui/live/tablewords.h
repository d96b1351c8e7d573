#pragma once

#include "core/trade/tableboard.h"
#include "ui/formats.h"

#include <QCoreApplication>

namespace jangbu::ui {

/// How tables and what stands on them are called.
class TableWords final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::TableWords)

public:
    /// On a tile: `7번`; a name that is a number alone gets a word beside it.
    static QString shortName(const QString& name);
    /// `7번 테이블`
    static QString longName(const QString& name);
    /// `김치찌개 외 2개`
    static QString products(const QString& first, qint64 further);
    static QString minutes(qint64 minutes);
};

} // namespace jangbu::ui
