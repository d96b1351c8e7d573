#include "ui/desk/desksheets.h"

#include "ui/live/tablewords.h"
#include "ui/settings/formrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::DeskSheets)
};

QComboBox* tableCombo(const QStringList& tables, const QString& current, QWidget* parent)
{
    QComboBox* combo = makeCombo(u"tableCombo"_s, parent);
    for (const QString& table : tables)
        combo->addItem(TableWords::longName(table), table);
    combo->setCurrentIndex(qMax(0, combo->findData(current)));
    return combo;
}

/// Cancel and the act; the act is done on pressing it or Enter in `edit`.
void addButtons(Sheet* sheet, const QString& actText, QObject* context, QLineEdit* edit,
                const std::function<bool()>& act)
{
    Button* cancel = sheet->addButton(SheetTexts::tr("Cancel"));
    Button* go = sheet->addButton(actText, ButtonRole::Primary);
    go->setObjectName(u"sheetActButton"_s);
    QObject::connect(cancel, &Button::clicked, sheet, &Sheet::reject);
    const auto apply = [sheet, act] {
        if (act())
            sheet->accept();
    };
    QObject::connect(go, &Button::clicked, context, apply);
    if (edit)
        QObject::connect(edit, &QLineEdit::returnPressed, context, apply);
}

/// For the path of a file: a button inside the field that opens a dialog to choose it.
Field* fileField(const QString& label, const QString& path, Sheet* sheet)
{
    auto* field = new Field(label, sheet);
    field->setText(path);
    const Tokens& tokens = tokensOf(sheet);
    QAction* choose = field->edit()->addAction(iconOf(u"folder-open"_s, tokens.muted),
                                               QLineEdit::TrailingPosition);
    choose->setToolTip(SheetTexts::tr("Choose a file"));
    QObject::connect(choose, &QAction::triggered, field, [field, label] {
        const QString chosen = QFileDialog::getOpenFileName(
            field, label, QFileInfo(field->text()).path(), u"PEM (*.pem *.crt *.cer *.key);;*"_s);
        if (!chosen.isEmpty())
            field->setText(chosen);
    });
    return field;
}

/// One alone would leave the desk without encryption, or closed.
bool areTogether(Field* certificate, Field* key)
{
    const bool hasCertificate = !certificate->text().trimmed().isEmpty();
    const bool hasKey = !key->text().trimmed().isEmpty();
    certificate->setError(hasKey && !hasCertificate ? SheetTexts::tr("Its certificate is needed.")
                                                    : QString());
    key->setError(hasCertificate && !hasKey
                      ? SheetTexts::tr("The key of the certificate is needed.")
                      : QString());
    return hasCertificate == hasKey;
}

bool isFilled(Field* field)
{
    if (!field->text().trimmed().isEmpty())
        return true;
    field->setError(SheetTexts::tr("Type a name."));
    return false;
}

} // namespace

void askForText(QWidget* anchor, const TextQuestion& question, QObject* context,
                std::function<void(const QString&)> act)
{
    auto* sheet = new Sheet(anchor, question.title, 420);
    auto* field = new Field(question.label, sheet);
    field->edit()->setObjectName(u"sheetTextEdit"_s);
    field->edit()->setMaxLength(255);
    field->setText(question.text);
    sheet->body()->addWidget(field);
    addButtons(sheet, question.actText, context, field->edit(), [field, act = std::move(act)] {
        if (!isFilled(field))
            return false;
        act(field->text());
        return true;
    });
    sheet->open(field->edit());
    field->edit()->selectAll();
}

void askForNewDevice(QWidget* anchor, const QStringList& tables, QObject* context,
                     std::function<void(const QString&, const QString&)> act)
{
    auto* sheet = new Sheet(anchor, SheetTexts::tr("Add a device"), 440);
    sheet->setObjectName(u"newDeviceSheet"_s);
    sheet->setNote(SheetTexts::tr("It gets a code of six digits, to be typed on the tablet."));
    auto* name = new Field(SheetTexts::tr("Name of the device"), sheet);
    name->edit()->setObjectName(u"deviceNameEdit"_s);
    name->edit()->setPlaceholderText(SheetTexts::tr("Tablet 1"));
    name->edit()->setMaxLength(255);
    sheet->body()->addWidget(name);
    QComboBox* table = tableCombo(tables, {}, sheet);
    table->setEditable(true);
    table->setInsertPolicy(QComboBox::NoInsert);
    const LabelledControl labelled = makeLabelled(SheetTexts::tr("Orders for"), table, sheet);
    labelled.note->setText(SheetTexts::tr("A table that is not there yet is made."));
    labelled.note->show();
    sheet->body()->addWidget(labelled.widget);
    addButtons(sheet, SheetTexts::tr("Get the code"), context, name->edit(),
               [name, table, act = std::move(act)] {
                   if (!isFilled(name))
                       return false;
                   const QString typed = table->currentText().trimmed();
                   const int known = table->findText(typed);
                   act(name->text(), known < 0 ? typed : table->itemData(known).toString());
                   return true;
               });
    sheet->open(name->edit());
}

void askForTable(QWidget* anchor, const QString& title, const QStringList& tables,
                 const QString& current, QObject* context, std::function<void(const QString&)> act)
{
    auto* sheet = new Sheet(anchor, title, 420);
    QComboBox* table = tableCombo(tables, current, sheet);
    table->setAccessibleName(title);
    sheet->body()->addWidget(table);
    addButtons(sheet, SheetTexts::tr("OK"), context, nullptr, [table, act = std::move(act)] {
        if (table->currentIndex() >= 0)
            act(table->currentData().toString());
        return true;
    });
    sheet->open(table);
}

void askForDeskNetwork(QWidget* anchor, const DeskChoice& choice, QObject* context,
                       std::function<void(const DeskChoice&)> act)
{
    constexpr qint64 lowestPort = 1'024;
    constexpr qint64 highestPort = 65'535;
    auto* sheet = new Sheet(anchor, SheetTexts::tr("Where orders come in"), 480);
    sheet->setObjectName(u"deskNetworkSheet"_s);
    sheet->setNote(SheetTexts::tr("Nobody outside the store's own network needs to reach it."));
    auto* reach = new Segmented(
        { SheetTexts::tr("The store's network"), SheetTexts::tr("This computer only") }, sheet);
    reach->setAccessibleName(SheetTexts::tr("Where orders come in"));
    reach->setCurrent(choice.isForNetwork ? 0 : 1);
    auto* port = new CountField(SheetTexts::tr("Port"), {}, sheet);
    port->setLimits(lowestPort, highestPort);
    port->setValue(choice.port);
    port->edit()->setObjectName(u"deskPortEdit"_s);
    Field* certificate
        = fileField(SheetTexts::tr("Certificate (PEM), to encrypt"), choice.certificateFile, sheet);
    certificate->edit()->setObjectName(u"deskCertificateEdit"_s);
    Field* key = fileField(SheetTexts::tr("Its key (PEM)"), choice.keyFile, sheet);
    key->edit()->setObjectName(u"deskKeyEdit"_s);
    key->setHint(SheetTexts::tr("Both empty: without encryption, as on most home networks."));
    for (QWidget* row : { static_cast<QWidget*>(reach), static_cast<QWidget*>(port),
                          static_cast<QWidget*>(certificate), static_cast<QWidget*>(key) })
        sheet->body()->addWidget(row);
    addButtons(sheet, SheetTexts::tr("Use this"), context, nullptr, [=, act = std::move(act)] {
        const auto number = port->value();
        if (!areTogether(certificate, key) || !number)
            return false;
        DeskChoice changed = choice;
        changed.isForNetwork = reach->current() == 0;
        changed.port = static_cast<quint16>(*number);
        changed.certificateFile = certificate->text().trimmed();
        changed.keyFile = key->text().trimmed();
        act(changed);
        return true;
    });
    sheet->open(port->edit());
}

PairingSheet::PairingSheet(QWidget* anchor, const PageServices& services, const Store& store,
                           const QString& label, const AddedDevice& added, const QString& address)
    : Sheet(anchor, tr("Code for %1").arg(label), 420)
    , m_services(services)
    , m_store(store)
    , m_added(added)
    , m_code(makeLabel(added.code.left(3) + u' ' + added.code.mid(3), TextStyle::Hero, Tone::Accent,
                       this))
    , m_time(makeLabel({}, TextStyle::Small, Tone::Muted, this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"pairingSheet"_s);
    setNote(address.isEmpty() ? tr("Open the ordering page on the tablet and type this code.")
                              : tr("Open %1 on the tablet and type this code.").arg(address));
    m_code->setObjectName(u"pairingCode"_s);
    m_code->setAccessibleName(added.code);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setMinimumHeight(72);
    m_time->setObjectName(u"pairingTime"_s);
    m_time->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_code);
    body()->addWidget(m_time);
    Button* close = addButton(tr("Done"), ButtonRole::Primary);
    connect(close, &Button::clicked, this, &Sheet::accept);
    connect(m_timer, &QTimer::timeout, this, [this] {
        showTime();
        look();
    });
}

void PairingSheet::start()
{
    showTime();
    m_timer->start(1'000);
    open();
}

void PairingSheet::showTime()
{
    constexpr qint64 msPerSecond = 1'000;
    constexpr qint64 secondsPerMinute = 60;
    const qint64 left = std::max<qint64>(
        0, (m_added.codeUntilUtc.ms() - m_services.clock.nowUtc().ms()) / msPerSecond);
    m_time->setText(left == 0 ? tr("The code has run out. Remove the device and add it again.")
                              : tr("Holds for %1:%2 more, and for one tablet")
                                    .arg(left / secondsPerMinute)
                                    .arg(left % secondsPerMinute, 2, 10, QLatin1Char('0')));
    if (left == 0)
        setTone(m_time, Tone::Warning);
}

/// The device may use the code in whichever program serves it.
void PairingSheet::look()
{
    m_services.work.watch(
        this, m_newest,
        [store = m_store](BackOffice& books) { return books.changeDevices.list(store); },
        [this](const Result<QList<Device>>& devices) {
            if (!devices)
                return;
            for (const Device& device : *devices) {
                if (device.id == m_added.device && device.state == DeviceState::Paired) {
                    m_timer->stop();
                    emit paired();
                    accept();
                    return;
                }
            }
        });
}

} // namespace jangbu::ui
