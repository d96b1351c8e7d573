#include "ui/settings/databasesection.h"

#include "ui/formats.h"
#include "ui/keyring/bookspassword.h"
#include "ui/preferences.h"
#include "ui/settings/serverform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/sheet.h"
#include "ui/work/bookswork.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

const QString fileScheme = u"sqlite:"_s;
const QString fileEnding = u"jangbu"_s;

} // namespace

DatabaseSection::DatabaseSection(const PageServices& services, Keyring* keyring)
    : SettingsSection(services,
                      { u"database"_s,
                        u"database"_s,
                        tr("Database"),
                        { u"SQLite"_s, u"MySQL"_s, u"MariaDB"_s, tr("File"), tr("Server"),
                          tr("Password"), tr("Move") } },
                      tr("Where the books are kept. One computer needs only the file."))
    , m_keyring(keyring)
{
    body()->addWidget(makePlaceCard());
    body()->addWidget(makeServerCard());
    connectServer();
    forgetTest();
}

QWidget* DatabaseSection::makePlaceCard()
{
    auto* card = new Card(tr("The books of now"), this);
    card->body()->setContentsMargins(16, 0, 16, 16);
    m_place = new ElidedLabel({}, TextStyle::BodyBold, Tone::Normal, card);
    m_place->setObjectName(u"booksPlace"_s);
    m_placeNote = makeParagraph({}, TextStyle::Small, Tone::Muted, card);
    auto* other
        = new Button(tr("Open another file"), ButtonRole::Secondary, u"folder-open"_s, card);
    other->setObjectName(u"openFileButton"_s);
    auto* fresh = new Button(tr("Start a new file"), ButtonRole::Secondary, u"plus"_s, card);
    fresh->setObjectName(u"newFileButton"_s);
    m_toFile
        = new Button(tr("Move the books to a file"), ButtonRole::Secondary, u"hard-drive"_s, card);
    m_toFile->setObjectName(u"moveToFileButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    for (Button* button : { other, fresh, m_toFile })
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_progress = new ProgressPanel(card);
    card->body()->addWidget(m_place);
    card->body()->addWidget(m_placeNote);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_progress);
    connect(other, &Button::clicked, this, &DatabaseSection::chooseFile);
    connect(fresh, &Button::clicked, this, &DatabaseSection::makeNewFile);
    connect(m_toFile, &Button::clicked, this, &DatabaseSection::moveToFile);
    return card;
}

QWidget* DatabaseSection::makeServerCard()
{
    auto* card = new Card(tr("MySQL or MariaDB server"), this);
    card->body()->setContentsMargins(16, 0, 16, 16);
    card->body()->setSpacing(12);
    card->body()->addWidget(makeParagraph(
        tr("For several computers or stores. The database has to be there; its tables are made."),
        TextStyle::Small, Tone::Muted, card));
    m_server = new ServerForm(card);
    m_remember = new QCheckBox(tr("Keep the password in this computer's keyring"), card);
    m_remember->setObjectName(u"rememberPassword"_s);
    m_remember->setChecked(true);
    m_state = makeParagraph({}, TextStyle::Small, Tone::Muted, card);
    m_state->setObjectName(u"serverState"_s);
    m_test = new Button(tr("Test connection"), ButtonRole::Secondary, u"zap"_s, card);
    m_test->setObjectName(u"testServerButton"_s);
    m_use = new Button(tr("Use these books"), ButtonRole::Secondary, {}, card);
    m_use->setObjectName(u"useServerButton"_s);
    m_moveHere = new Button(tr("Move the books here"), ButtonRole::Primary, {}, card);
    m_moveHere->setObjectName(u"moveToServerButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_test);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_use);
    buttons->addWidget(m_moveHere);
    card->body()->addWidget(m_server);
    card->body()->addWidget(m_remember);
    card->body()->addLayout(buttons);
    return card;
}

void DatabaseSection::connectServer()
{
    connect(m_server, &ServerForm::edited, this, &DatabaseSection::forgetTest);
    connect(m_test, &Button::clicked, this, &DatabaseSection::test);
    connect(m_use, &Button::clicked, this, &DatabaseSection::useServer);
    connect(m_moveHere, &Button::clicked, this, &DatabaseSection::moveToServer);
}

void DatabaseSection::refresh()
{
    work().ask(
        this, [](BackOffice& books) -> Result<DatabaseUrl> { return books.database.url(); },
        [this](const Result<DatabaseUrl>& url) {
            if (url)
                showPlace(*url);
        });
}

void DatabaseSection::showPlace(const DatabaseUrl& url)
{
    const bool isServer = url.product == DatabaseUrl::Product::MySql;
    m_place->setFullText(isServer ? url.shown() : QDir::toNativeSeparators(url.path));
    m_placeNote->setText(isServer ? tr("On a MySQL or MariaDB server")
                                  : tr("A SQLite file on this computer"));
    m_toFile->setVisible(isServer);
    if (!isServer || m_isServerShown)
        return;
    m_isServerShown = true;
    m_server->show(url);
    m_server->setPassword(url.password);
}

void DatabaseSection::sayState(const QString& text, Tone tone)
{
    m_state->setText(text);
    setTone(m_state, tone);
}

void DatabaseSection::forgetTest()
{
    m_test->setEnabled(m_server->url().has_value());
    m_use->setEnabled(false);
    m_moveHere->setEnabled(false);
    sayState({}, Tone::Muted);
}

void DatabaseSection::test()
{
    const auto url = m_server->url();
    if (!url)
        return;
    forgetTest();
    m_test->setBusy(true, tr("Testing"));
    work().start(
        this, BooksWork::Changes::Nothing,
        [url = *url](BackOffice&, ErrandWatch&) { return ProbeBooks::run(url); },
        [this](const Result<BooksProbe>& probe) {
            m_test->setBusy(false);
            if (probe)
                showProbe(*probe);
            else
                sayState(sentenceFor(probe.error(), formats().language()), Tone::Negative);
        });
}

void DatabaseSection::showProbe(const BooksProbe& probe)
{
    const bool isEmpty = !probe.hasBooks || (!probe.isOlder && probe.stores == 0);
    if (probe.isOlder)
        sayState(tr("Reached. It holds books of an older version; they are updated when opened."),
                 Tone::Positive);
    else if (isEmpty)
        sayState(tr("Reached. The database is empty."), Tone::Positive);
    else
        sayState(
            tr("Reached. It holds books of %n store(s).", nullptr, static_cast<int>(probe.stores)),
            Tone::Positive);
    m_use->setEnabled(true);
    m_moveHere->setEnabled(isEmpty);
}

void DatabaseSection::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open books"), QDir::homePath(),
                                                      tr("Books (*.jangbu);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void DatabaseSection::makeNewFile()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Start new books"),
        QDir(QDir::homePath()).filePath(tr("Books") + u'.' + fileEnding),
        tr("Books (*.jangbu);;All files (*)"));
    if (!path.isEmpty())
        emit booksChosen(fileScheme + path, {});
}

void DatabaseSection::openFile(const QString& path)
{
    work().start(
        this, BooksWork::Changes::Nothing,
        [path](BackOffice&, ErrandWatch&) { return ProbeBooks::run(DatabaseUrl::sqlite(path)); },
        [this, path](const Result<BooksProbe>& probe) {
            if (!probe)
                showError(probe.error());
            else
                emit booksChosen(fileScheme + path, {});
        });
}

void DatabaseSection::useServer()
{
    if (const auto url = m_server->url())
        open(m_server->urlText(), url->password);
}

void DatabaseSection::open(const QString& urlText, const QString& password)
{
    const QString key = passwordKeyOf(urlText);
    if (key.isEmpty() || !m_remember->isChecked()) {
        if (!key.isEmpty())
            m_keyring->remove(key, this, [](const KeyringAnswer&) {});
        emit booksChosen(urlText, password);
        return;
    }
    m_keyring->write(key, password, this, [this, urlText, password](const KeyringAnswer& answer) {
        if (!answer.isDone()) {
            say(tr("There is no keyring here, so the password is kept in memory only and asked "
                   "for at each start."));
        }
        emit booksChosen(urlText, password);
    });
}

void DatabaseSection::moveToServer()
{
    if (const auto url = m_server->url())
        move(*url, m_server->urlText());
}

void DatabaseSection::moveToFile()
{
    QString path = QFileDialog::getSaveFileName(
        this, tr("Move the books to a file"),
        QDir(QDir::homePath()).filePath(tr("Books") + u'.' + fileEnding),
        tr("Books (*.jangbu);;All files (*)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + fileEnding;
    move(DatabaseUrl::sqlite(path), fileScheme + path);
}

void DatabaseSection::move(const DatabaseUrl& target, const QString& urlText)
{
    m_moveHere->setBusy(true, tr("Moving"));
    m_toFile->setEnabled(false);
    Errand* errand = work().start(
        this, BooksWork::Changes::Nothing,
        [target](BackOffice& books, ErrandWatch& watch) {
            return books.moveBooks.run(target, watch.progress());
        },
        [this, target, urlText](const Result<MovedBooks>& moved) {
            m_moveHere->setBusy(false);
            m_toFile->setEnabled(true);
            forgetTest();
            if (moved)
                finishMove(*moved, target, urlText);
            else
                showError(moved.error());
        });
    m_progress->follow(errand, tr("Copying the books to %1").arg(target.shown()));
}

void DatabaseSection::finishMove(const MovedBooks& moved, const DatabaseUrl& target,
                                 const QString& urlText)
{
    auto* sheet = new Sheet(this, tr("Work with the copy from now on?"), 480);
    sheet->setObjectName(u"movedSheet"_s);
    const QString copied
        = tr("%n row(s) were copied to %1 and compared.", nullptr, static_cast<int>(moved.rows))
              .arg(target.shown());
    sheet->setNote(tr("%1 The books here are as they were.").arg(copied));
    Button* stay = sheet->addButton(tr("Stay here"));
    Button* change = sheet->addButton(tr("Use the copy"), ButtonRole::Primary);
    change->setObjectName(u"useCopyButton"_s);
    connect(stay, &Button::clicked, sheet, &Sheet::reject);
    connect(change, &Button::clicked, this, [this, sheet, urlText, password = target.password] {
        sheet->accept();
        open(urlText, password);
    });
    sheet->open(change);
}

} // namespace jangbu::ui
