#include "tests/ui/support/datadesk.h"

#include "ui/data/importplaces.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QStandardPaths>

namespace jangbu::test {

using namespace Qt::StringLiterals;
using namespace jangbu::ui;

namespace {

constexpr int longestWaitMs = 60'000;
const QByteArray okposHeader
    = "영업일자,결제시각,영수증번호,포스번호,상품명,수량,총매출액,총할인액,"
      "실매출액,구분,카드사명\n";

} // namespace

QByteArray okposFile()
{
    return okposHeader
        + "2026-10-31,19:42,31,01,제육볶음,2,22000,0,22000,매출,KB국민\n"
          "2026-10-31,19:42,31,01,공기밥,2,2000,0,2000,매출,KB국민\n"
          "2026-10-31,19:47,32,01,아메리카노,3,12000,0,12000,매출,\n"
          "2026-10-31,19:53,33,01,해물파전,1,16000,1000,15000,매출,현대\n"
          "합계,,,,,8,52000,1000,51000,,\n";
}

QByteArray okposWrongRow()
{
    return "2026-10-31,19:5?,34,01,김치찌개,1,9000,0,9000,매출,신한\n";
}

QByteArray okposRows(int rows)
{
    QByteArray content = okposHeader;
    for (int row = 0; row < rows; ++row) {
        content += "2026-10-" + QByteArray::number(10 + row % 20) + ",12:00,"
            + QByteArray::number(row) + ",01,국,1,9000,0,9000,매출,신한\n";
    }
    return content;
}

DataDesk::DataDesk()
    : m_store(m_stage.addStore(u"온기식당"_s))
    , m_page(m_stage.services())
{
    QStandardPaths::setTestModeEnabled(true);
    QDir(keptFormatsFolder()).removeRecursively();
    m_page.resize(1068, 800);
    m_page.show();
    m_page.setStore(m_store);
    m_stage.settle();
    QObject::connect(&m_page, &Page::toastWanted, &m_page,
                     [this](const ToastText& toast) { m_toasts.append(toast.text); });
    QObject::connect(&m_stage.work(), &BooksWork::booksChanged, &m_page,
                     [this] { m_page.refresh(); });
}

QString DataDesk::write(const QString& name, const QByteArray& content) const
{
    QFile file(QDir(m_stage.folder()).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

void DataDesk::press(const QString& name)
{
    auto* button = m_page.window()->findChild<QPushButton*>(name);
    if (!button || !button->isEnabled())
        qFatal("there is no button %s to press", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

qint64 DataDesk::pieces()
{
    const ProductsQuestion question { .term = Term::Month, .start = BusinessDate(2026, 10, 1) };
    const auto ranking = m_stage.books().statistics.run(m_store, question);
    qint64 count = 0;
    for (const ProductStatistic& product : ranking->products)
        count += product.count;
    return count;
}

bool DataDesk::reaches(ImportSession::State state)
{
    return QTest::qWaitFor([&] { return session().state() == state; }, longestWaitMs);
}

bool DataDesk::imports(const QByteArray& content)
{
    m_page.openFiles({ write(u"okpos.csv"_s, content) });
    if (!isTried())
        return false;
    press(u"nextStepButton"_s);
    press(u"nextStepButton"_s);
    const bool isDone = reaches(ImportSession::State::Imported);
    m_stage.settle();
    if (isDone)
        press(u"nextStepButton"_s);
    return isDone;
}

} // namespace jangbu::test
