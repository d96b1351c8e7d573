#pragma once

#include "core/payment/attemptrepository.h"
#include "core/store/store.h"
#include "ui/formats.h"

#include <QWidget>

class QVBoxLayout;

namespace jangbu::ui {

/// What became of the tries to take this trade's payment from a card: those that were declined, and
/// those of which nobody knows yet, with a way to ask.
class AttemptList final : public QWidget {
    Q_OBJECT

public:
    AttemptList(const Formats& formats, const Store& store, QWidget* parent = nullptr);

    void setAttempts(const QList<PaymentAttempt>& attempts);

signals:
    void enquiryWanted(jangbu::AttemptId attempt);

private:
    void addRow(const PaymentAttempt& attempt);
    QString wordsOf(const PaymentAttempt& attempt) const;

    const Formats& m_formats;
    Store m_store;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace jangbu::ui
