#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace jangbu::ui {

/// Lines of a label and a value, with rules between them.
class FactList final : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        QString label;
        QString value;
        bool isStrong = false;
        bool isWrong = false;
    };

    explicit FactList(QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    /// `label: value` for each, in their order.
    QStringList shown() const;

private:
    QGridLayout* m_grid;
    QList<Fact> m_facts;
};

} // namespace jangbu::ui
