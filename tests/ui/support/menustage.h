#pragma once

#include "tests/ui/support/stage.h"
#include "ui/menu/menupage.h"
#include "ui/menu/menutable.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace jangbu::test {

using namespace Qt::StringLiterals;
using namespace jangbu::ui;

/// As an input method does; there are no keys for Korean.
inline void typeInto(QLineEdit* edit, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(edit, &event);
}

/// A page over a store with a small menu, as the window shows it.
class MenuStage final {
public:
    explicit MenuStage(bool isFull = true)
        : m_store(m_stage.addStore())
    {
        if (isFull) {
            add(u"김치찌개"_s, u"MAIN_MENU"_s, 9'000, 80);
            add(u"제육볶음"_s, u"MAIN_MENU"_s, 11'000, 60);
            add(u"된장찌개"_s, u"MAIN_MENU"_s, 8'500, 60);
            add(u"계란말이"_s, u"SUB_MENU"_s, 6'000, 30);
            add(u"콜라"_s, u"DRINK"_s, 2'000, maxStock);
        }
        m_window.resize(1'068, 800);
        m_page = new MenuPage(m_stage.services(), &m_window);
        m_page->setGeometry(m_window.rect());
        QObject::connect(m_page, &Page::toastWanted, m_page,
                         [this](const ToastText& toast) { m_toasts.append(toast); });
        QObject::connect(&m_stage.work(), &BooksWork::booksChanged, m_page, &Page::refresh);
        m_window.show();
        m_page->setStore(m_store);
        m_stage.settle();
    }

    Stage& stage() { return m_stage; }
    const Store& store() const { return m_store; }
    MenuPage& page() { return *m_page; }
    QWidget& window() { return m_window; }
    MenuTable& table() { return *find<MenuTable>(u"menuTable"_s); }
    const QList<ToastText>& toasts() const { return m_toasts; }

    void add(const QString& name, const QString& category, qint64 price, qint64 baseStock)
    {
        const auto added = m_stage.books().addProduct.run(
            m_store, { name, category, Money::ofMinor(price), baseStock });
        Q_ASSERT(added);
    }
    template <typename AnyWidget> AnyWidget* find(const QString& name)
    {
        auto* found = m_window.findChild<AnyWidget*>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    template <typename AnyWidget> bool has(const QString& name)
    {
        const auto* found = m_window.findChild<AnyWidget*>(name);
        return found && found->isVisible();
    }
    void click(const QString& button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        m_stage.settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&table(), key, modifiers);
        m_stage.settle();
    }
    void choose(int category)
    {
        auto* list = find<QListView>(u"categoryList"_s);
        list->setCurrentIndex(list->model()->index(category, 0));
        m_stage.settle();
    }
    QPoint cell(int row, int column)
    {
        return table().visualRect(table().model()->index(row, column)).center();
    }
    /// Opens the editor of a cell and types into it.
    QLineEdit* type(int row, int column, const QString& text)
    {
        const QModelIndex index = table().model()->index(row, column);
        table().setFocus();
        table().setCurrentIndex(index);
        table().edit(index);
        auto* editor = find<QLineEdit>(u"cellEditor"_s);
        editor->setFocus();
        editor->selectAll();
        typeInto(editor, text);
        return editor;
    }
    /// Of the books.
    Product product(const QString& name)
    {
        const auto product = m_stage.books().products.byName(m_store.id, name);
        if (!product)
            qFatal("there is no %s", qPrintable(name));
        return *product;
    }
    bool isOnMenu(const QString& name)
    {
        return m_stage.books().products.byName(m_store.id, name).operator bool();
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            names.append(table().model()->index(row, MenuTableModel::Name).data().toString());
        }
        return names;
    }
    void mark(int row)
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          cell(row, MenuTableModel::Choice));
    }

private:
    Stage m_stage;
    Store m_store;
    QWidget m_window;
    MenuPage* m_page;
    QList<ToastText> m_toasts;
};

} // namespace jangbu::test
