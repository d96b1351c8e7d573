#include "tests/ui/support/stage.h"

#include "core/interchange/importprogress.h"
#include "core/interchange/refundfilereader.h"
#include "core/interchange/salesfilereader.h"
#include "core/storage/databaseurl.h"
#include "tests/ui/support/applicationlook.h"

#include <QDir>
#include <QEventLoop>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<BackOffice> openAt(const QString& path, const Clock& clock)
{
    auto opened = BackOffice::open(DatabaseUrl::sqlite(path), &clock);
    Q_ASSERT(opened);
    return opened ? opened.take() : nullptr;
}

} // namespace

ui::Theme& applicationTheme()
{
    static ui::Theme theme(*qApp);
    return theme;
}

ui::InstalledLanguage& applicationLanguage()
{
    static ui::InstalledLanguage language(*qApp);
    return language;
}

Stage::Stage(Language language)
    : m_formats(language)
    , m_preferences(m_folder.filePath(u"preferences.ini"_s))
    , m_books(openAt(booksPath(), m_clock))
    , m_work(opener())
    , m_watch(m_work, m_clock, m_preferences)
{
    useLanguage(language);
}

ui::PageServices Stage::services()
{
    return { m_work, m_formats, m_preferences, m_clock, &m_watch };
}

ui::BooksOpener Stage::opener() const
{
    return [path = booksPath(), clock = &m_clock] {
        return BackOffice::open(DatabaseUrl::sqlite(path), clock);
    };
}

Store Stage::addStore(const QString& name, NewStore store)
{
    store.name = name;
    auto added = m_books->addStore.run(store);
    if (!added)
        qFatal("the store was refused: %s", qPrintable(wordOf(added.error().code)));
    return added.take();
}

Store Stage::addSampleYear()
{
    const QDir sample(QStringLiteral(SOURCE_ROOT "/resources/sample"));
    NewStore made;
    made.name = u"한강식당"_s;
    made.grade = PosGrade::Silver;
    made.settlementDay = 5;
    const Store store = addStore(made.name, made);
    ImportProgress progress;
    const auto menu = m_books->importMenu.run(sample.filePath(u"menu.csv"_s), store, progress);
    SalesFileReader sales(sample.filePath(u"sales.csv"_s));
    const auto sold = m_books->importSales.run({ &sales }, {}, progress);
    RefundFileReader refunds(sample.filePath(u"refunds.csv"_s));
    const auto refunded = m_books->importRefunds.run({ &refunds }, false, progress);
    if (!menu || !sold || !refunded)
        qFatal("the sample year was refused");
    return store;
}

void Stage::settle()
{
    // Each lane works in order, so an answer to a last question comes after all others.
    for (int round = 0; round < 3; ++round) {
        int open = 5;
        QEventLoop loop;
        const auto answered = [&](auto) {
            if (--open == 0)
                loop.quit();
        };
        const auto nothing = [](BackOffice&) -> Done { return done; };
        m_work.ask(&loop, nothing, answered);
        m_work.watch(&loop, nothing, answered);
        m_work.start(
            &loop, ui::BooksWork::Changes::Nothing,
            [](BackOffice&, ui::ErrandWatch&) -> Done { return done; }, answered);
        m_work.startJob(
            &loop, ui::BooksWork::Changes::Nothing,
            [](BackOffice&, ui::ErrandWatch&) -> Done { return done; }, answered);
        // An act would tell of a change; an error that nobody hears of does not.
        m_work.act(
            &loop, [](BackOffice&) -> Done { return ErrorCode::Cancelled; }, answered);
        loop.exec();
        QCoreApplication::processEvents();
    }
}

void useLanguage(Language language)
{
    applicationLanguage().use(language);
}

void useScheme(ui::Scheme scheme)
{
    applicationTheme().choose(scheme == ui::Scheme::Dark ? ui::ThemeChoice::Dark
                                                         : ui::ThemeChoice::Light);
}

void shoot(QWidget& widget, const QString& name, QSize size)
{
    widget.resize(size);
    widget.show();
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    QDir folder(QCoreApplication::applicationDirPath());
    folder.cdUp();
    folder.mkpath(u"tour"_s);
    const bool isSaved = widget.grab().save(folder.filePath(u"tour/%1.png"_s.arg(name)));
    QVERIFY(isSaved);
}

} // namespace jangbu::test
