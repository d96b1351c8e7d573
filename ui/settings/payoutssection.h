#pragma once

#include "core/store/payoutrepository.h"
#include "ui/settings/payoutsheets.h"
#include "ui/settings/settingssection.h"
#include "ui/work/bookswork.h"

namespace jangbu::ui {

class Card;
class EntryList;

/// When card companies pay: rules, days on which banks are shut, and single days known better.
class PayoutsSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit PayoutsSection(const PageServices& services);

    void refresh() override;

private:
    struct Shown {
        QList<PayoutRule> rules {};
        QList<StoredBankDay> ownDays {};
        QList<BankDay> holidays {}; ///< Of the year that begins today, the owner's among them.
        QList<PayoutDate> dates {};
        QStringList companies {};
        bool isYearKnown = true;
    };

    EntryList* makeCard(const QString& title, const QString& note, const QString& addText,
                        const QString& addName, void (PayoutsSection::*add)());
    static Result<Shown> read(BackOffice& books, const Store& store, BusinessDate today);
    void show();
    void showRules();
    void showHolidays();
    void showDates();
    PayoutContext context() const;
    void addRule();
    void addHoliday();
    void addDate();
    void removeRule(int index);
    void removeHoliday(int index);
    void removeDate(int index);
    template <typename Make> void change(Make make, const QString& said);

    Shown m_shown {};
    QList<std::optional<StoredBankDay>> m_listedDays {}; ///< Nothing for built-in ones.
    EntryList* m_rules;
    EntryList* m_holidays;
    EntryList* m_dates;
    NewestOnly m_newest {};
};

} // namespace jangbu::ui
