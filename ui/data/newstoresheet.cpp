#include "ui/data/newstoresheet.h"

#include "core/text/names.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QTimeZone>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

NewStoreSheet::NewStoreSheet(QWidget* anchor)
    : Sheet(anchor, tr("Which store are these sales of?"), 520)
    , m_name(new Field(tr("Store name")))
{
    setNote(tr("The store is made together with its sales. All of it can be changed later in the "
               "settings."));
    m_name->setObjectName(u"newStoreName"_s);
    body()->addWidget(m_name);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    m_grade = addBox(grid, 0, 0, tr("Grade"), u"newStoreGrade"_s);
    m_settlementDay = addBox(grid, 0, 1, tr("Settlement day"), u"newStoreDay"_s);
    m_currency = addBox(grid, 2, 0, tr("Currency"), u"newStoreCurrency"_s);
    m_zone = addBox(grid, 2, 1, tr("Time zone"), u"newStoreZone"_s);
    fillBoxes();
    body()->addLayout(grid);
    auto* cancel = addButton(tr("Cancel"));
    auto* make = addButton(tr("Use this store"), ButtonRole::Primary);
    make->setObjectName(u"newStoreConfirm"_s);
    connect(cancel, &Button::clicked, this, &Sheet::reject);
    connect(make, &Button::clicked, this, &NewStoreSheet::take);
    connect(m_name, &Field::edited, this, [this] { m_name->setError({}); });
}

QWidget* NewStoreSheet::firstField()
{
    return m_name->edit();
}

QComboBox* NewStoreSheet::addBox(QGridLayout* grid, int row, int column, const QString& label,
                                 const QString& objectName)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    auto* above = makeLabel(label, TextStyle::Small, Tone::Muted);
    above->setBuddy(box);
    grid->addWidget(above, row, column);
    grid->addWidget(box, row + 1, column);
    grid->setColumnStretch(column, 1);
    return box;
}

void NewStoreSheet::fillBoxes()
{
    const QList<std::pair<PosGrade, QString>> grades { { PosGrade::Bronze, tr("Bronze") },
                                                       { PosGrade::Silver, tr("Silver") },
                                                       { PosGrade::Gold, tr("Gold") } };
    for (const auto& [grade, name] : grades)
        m_grade->addItem(name, int(grade));
    for (const int day : settlementDays)
        m_settlementDay->addItem(tr("Day %1 of the month").arg(day), day);
    for (const QString& code : { u"KRW"_s, u"USD"_s, u"EUR"_s, u"JPY"_s, u"GBP"_s, u"CNY"_s })
        m_currency->addItem(code);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/'))
            m_zone->addItem(QString::fromLatin1(zone));
    }
    m_zone->setCurrentIndex(m_zone->findText(NewStore().time.zone()));
}

void NewStoreSheet::take()
{
    const auto name = parseName(m_name->text());
    const auto currency = Currency::fromCode(m_currency->currentText());
    const auto time = StoreTime::of(m_zone->currentText(), 0);
    if (!time)
        return m_zone->setFocus();
    if (!name || !currency)
        return m_name->setError(tr("A name has 1 to 255 letters"));
    NewStore store;
    store.name = *name;
    store.grade = static_cast<PosGrade>(m_grade->currentData().toInt());
    store.settlementDay = m_settlementDay->currentData().toInt();
    store.currency = *currency;
    store.time = *time;
    emit made(store);
    accept();
}

} // namespace jangbu::ui
