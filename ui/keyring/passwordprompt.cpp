#include "ui/keyring/passwordprompt.h"

#include "ui/keyring/bookspassword.h"
#include "ui/keyring/keyring.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"

#include <QCoreApplication>
#include <QUrl>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

struct PromptTexts {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::PasswordPrompt)

public:
    static QString title() { return tr("Password of the books"); }
    static QString note(const QString& place)
    {
        return tr("The books are on the server %1. This computer's keyring does not have the "
                  "password, so it is kept in memory until you close Jangbu.")
            .arg(place);
    }
    static QString field() { return tr("Password"); }
    static QString own() { return tr("Use this computer's books"); }
    static QString open() { return tr("Open the books"); }
};

void askForPassword(QWidget* window, const QString& booksUrl,
                    const std::function<void(const FoundPassword&)>& then)
{
    auto* sheet = new Sheet(window, PromptTexts::title(), 460);
    sheet->setObjectName(u"passwordSheet"_s);
    sheet->setNote(PromptTexts::note(QUrl(booksUrl).host()));
    auto* field = new Field(PromptTexts::field(), sheet);
    field->edit()->setObjectName(u"booksPassword"_s);
    field->edit()->setEchoMode(QLineEdit::Password);
    sheet->body()->addWidget(field);
    Button* own = sheet->addButton(PromptTexts::own());
    own->setObjectName(u"ownBooksButton"_s);
    Button* open = sheet->addButton(PromptTexts::open(), ButtonRole::Primary);
    open->setObjectName(u"openBooksButton"_s);
    QObject::connect(own, &Button::clicked, sheet, &Sheet::reject);
    QObject::connect(open, &Button::clicked, sheet, &Sheet::accept);
    QObject::connect(field->edit(), &QLineEdit::returnPressed, sheet, &Sheet::accept);
    QObject::connect(sheet, &Sheet::accepted, window,
                     [then, field] { then({ .password = field->text() }); });
    QObject::connect(sheet, &Sheet::rejected, window, [then] { then({ .wantsOwnBooks = true }); });
    sheet->open(field->edit());
}

} // namespace

void findBooksPassword(QWidget* window, Keyring& keyring, const QString& booksUrl,
                       std::function<void(const FoundPassword&)> then)
{
    keyring.read(passwordKeyOf(booksUrl), window,
                 [window, booksUrl, then = std::move(then)](const KeyringAnswer& answer) {
                     if (answer.isDone())
                         then({ .password = answer.secret });
                     else
                         askForPassword(window, booksUrl, then);
                 });
}

} // namespace jangbu::ui
