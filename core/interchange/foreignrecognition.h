#pragma once

#include "core/interchange/foreigncatalog.h"
#include "core/interchange/foreignsalesreader.h"

namespace jangbu {

/// What a file is, and how it begins.
struct RecognisedFile {
    QString path;
    std::shared_ptr<const ForeignFormat> format {}; ///< Nothing where none fits.
    int table = -1; ///< -1: the file holds sales; otherwise they are looked up in it.
    ForeignShape shape {}; ///< Without a format that of the row that most likely is the header.
    QList<ForeignHead::Row> rows {}; ///< The first ones.
    std::optional<Error> refusal {}; ///< Why no format fits.
    bool isOtherExport = false; ///< One that is known to hold no items.
};

/// Finds out, from the names in their headers, which formats files are in, which of them hold sales
/// and which are only looked up.
class ForeignRecognition final {
public:
    explicit ForeignRecognition(const ForeignCatalog& catalog)
        : m_catalog(catalog)
    {
    }

    /// The files that hold sales, in the order of `paths`. FILE_NOT_READABLE; IMPORT_INVALID for
    /// files that no format fits.
    Result<QList<ForeignSource>> run(const QStringList& paths);
    /// What each file is, also where no format fits. FILE_NOT_READABLE.
    Result<QList<RecognisedFile>> look(const QStringList& paths);

private:
    struct Fit {
        const ForeignFormat* format = nullptr;
        int table = -1; ///< -1: the file holds sales.
        ForeignShape shape;
        qsizetype found = 0; ///< How many columns of the format.
    };
    struct File {
        QString path;
        QList<ForeignHead> heads;
        QByteArray probed; ///< Its encoding.
        QList<QList<QStringList>> keys; ///< Of the rows of each head, by foreignHeaderName().
        std::optional<Fit> fit;
    };

    Done fitAll(const QStringList& paths);
    RecognisedFile recognised(const File& file) const;
    Done open(const QString& path, File& file) const;
    std::optional<Fit> fitOf(const File& file, const ForeignFormat& format, int table) const;
    void fitSales(File& file, bool isLastResort) const;
    void fitTables(File& file, const QList<const ForeignFormat*>& formats) const;
    QList<const ForeignFormat*> formatsInUse() const;
    Done findBeside(const ForeignFormat& format, ForeignLookup& lookup) const;
    Result<QList<ForeignSource>> sources() const;

    /// The most likely header of a file that no format fits: which head, which row in it.
    static std::pair<qsizetype, qsizetype> likelyHeader(const File& file);
    /// What is said of a file that no format fits.
    Error refusal(const File& file) const;
    std::optional<Error> otherExport(const File& file) const;
    std::optional<Error> nearest(const File& file, bool isOnlyVeryNear) const;
    static Error failure(const File& file, qint64 line, const QString& value, Expectation expected,
                         const QStringList& values);

    const ForeignCatalog& m_catalog;
    std::vector<File> m_files;
};

} // namespace jangbu
