#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace jangbu::ui {

class Badge;
class Button;
class Card;
class Formats;
class ImportSession;
class MappingModel;
class PreviewModel;
class TrialCard;

/// The second step of an import: what each column is, the first rows as they would be read, and
/// the dry run.
class ColumnsStep final : public QWidget {
    Q_OBJECT

public:
    ColumnsStep(ImportSession& session, const Formats& formats, QWidget* parent = nullptr);

    void refresh();
    void follow();

private:
    Card* makeMapping();
    Card* makePreview();
    void showMapping();
    void showPreview();
    QWidget* makeUseHolder(int column);
    QComboBox* makeUseBox(int column);
    void askForName();

    ImportSession& m_session;
    const Formats& m_formats;
    MappingModel* m_mapping;
    PreviewModel* m_preview;
    QTableView* m_mappingTable;
    QTableView* m_previewTable;
    QLabel* m_usedLabel;
    Button* m_keep;
    Badge* m_wrongBadge;
    TrialCard* m_trial;
};

} // namespace jangbu::ui
