#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

class Card;
class DropArea;
class Formats;
class ImportSession;

/// The first step of an import: which files, and why they cannot be read as they are.
class FilesStep final : public QWidget {
    Q_OBJECT

public:
    FilesStep(ImportSession& session, const Formats& formats, QWidget* parent = nullptr);

    void refresh();

signals:
    void filesWanted();

private:
    QWidget* makeFileRow(const QString& path);

    ImportSession& m_session;
    const Formats& m_formats;
    DropArea* m_drop;
    Card* m_card;
    QVBoxLayout* m_rows;
    QLabel* m_problem;
};

} // namespace jangbu::ui
