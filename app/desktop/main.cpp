#include "app/desktop/composition.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

/// The owner's scale counts from the start on, on top of the screen's own.
void useScaleOf(const jangbu::ui::Preferences& preferences)
{
    const int percent = preferences.scalePercent();
    if (percent != 100 && qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

} // namespace

int main(int argc, char** argv)
{
    useScaleOf(jangbu::ui::Preferences());
    // As the engine of the sign-in wants it, should it be loaded later.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"jangbu"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JANGBU_VERSION));
    QGuiApplication::setDesktopFileName(u"jangbu"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/jangbu.svg"_s));

    QCommandLineParser parser;
    const QCommandLineOption db(u"db"_s, u"The books: sqlite:PATH or mysql://USER@HOST/DATABASE."_s,
                                u"URL"_s);
    parser.addOption(db);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    std::optional<jangbu::DatabaseUrl> books;
    if (parser.isSet(db)) {
        books = jangbu::DatabaseUrl::parse(parser.value(db));
        if (!books) {
            qCritical("jangbu: %s is not a URL of books", qPrintable(parser.value(db)));
            return 2;
        }
        if (books->password.isEmpty())
            books->password = qEnvironmentVariable("JANGBU_DB_PASSWORD");
    }
    jangbu::Composition composition(application, books);
    composition.start();
    return QApplication::exec();
}
