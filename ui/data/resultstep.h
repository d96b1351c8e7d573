#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class Button;
class FactList;
class Formats;
class IconTile;
class ImportSession;
class ProgressPanel;

/// The last step of an import: how far it is, then what it did and where to go from there.
class ResultStep final : public QWidget {
    Q_OBJECT

public:
    ResultStep(ImportSession& session, const Formats& formats, QWidget* parent = nullptr);

    void refresh();
    void follow();

signals:
    void statisticsWanted();
    void undoWanted();
    void moreWanted();

private:
    void makeActions(QVBoxLayout* layout);
    void showResult();

    ImportSession& m_session;
    const Formats& m_formats;
    ProgressPanel* m_progress;
    IconTile* m_icon;
    QLabel* m_title;
    QLabel* m_note;
    FactList* m_facts;
    Button* m_statistics;
    Button* m_rejects;
    Button* m_undo;
    Button* m_more;
};

} // namespace jangbu::ui
