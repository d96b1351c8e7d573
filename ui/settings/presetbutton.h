#pragma once

#include "core/store/preferentialrates.h"

#include <QAbstractButton>

namespace jangbu::ui {

class Formats;

/// A preferential class to choose: the sales it is for, and below it its rates.
class PresetButton final : public QAbstractButton {
    Q_OBJECT

public:
    PresetButton(const PreferentialClass& merchants, const Formats& formats,
                 QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_rates;
};

} // namespace jangbu::ui
