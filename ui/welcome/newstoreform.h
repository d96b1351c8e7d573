#pragma once

#include "core/store/store.h"
#include "ui/page.h"

#include <QFrame>
#include <QVariantMap>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QTimeEdit;

namespace jangbu::ui {

class Field;
class Segmented;

/// What a store is made with, in five answers: language, name, grade, settlement day and cut-off.
class NewStoreForm final : public QFrame {
    Q_OBJECT

public:
    explicit NewStoreForm(const PageServices& services, QWidget* parent = nullptr);

    /// Nothing, with the field saying why, where the name is none.
    std::optional<NewStore> answers();
    /// Stands in for a name that nobody has typed; empty: one has to be typed.
    void setSuggestedName(const QString& name);
    void showNameError(const QString& sentence);
    void focusName();
    /// Where the keyboard leaves from.
    QWidget* lastField() const;
    /// Another store beside those there are, instead of the first.
    void setForFurtherStore();
    /// Where the edge to what stands beside it is.
    void setStacked(bool isStacked);
    void setSideMargin(int margin);

    QVariantMap state() const;
    void restore(const QVariantMap& state);

signals:
    void languageChosen(jangbu::Language language);
    /// Enter was pressed in the name.
    void submitted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void orderTabs();
    QBoxLayout* headRow();
    QBoxLayout* gradeRow();
    QBoxLayout* dayRow();
    QBoxLayout* cutoffRow();
    QBoxLayout* footRow();
    QLabel* labelFor(const QString& text);
    void connectSignals();
    void checkName();
    void dressDays();
    void explainDay();
    void explainCutoff();
    int cutoffMinutes() const;

    PageServices m_services;
    QString m_suggestedName;
    bool m_isStacked = false;
    Segmented* m_language;
    QLabel* m_title;
    QLabel* m_note;
    Field* m_name;
    QButtonGroup* m_grade;
    QButtonGroup* m_day;
    QLabel* m_dayNote;
    QTimeEdit* m_cutoff;
    QLabel* m_cutoffNote;
};

} // namespace jangbu::ui
