#include "core/deskserver/httpparser.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>

namespace http = boost::beast::http;

namespace jangbu {

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct HttpParser::Machine {
    explicit Machine(HttpSizes sizes) { reset(sizes); }

    void reset(HttpSizes sizes)
    {
        parser.emplace();
        parser->header_limit(2 * sizes.header); // It counts otherwise; see isTooLong().
        parser->body_limit(sizes.body);
        parser->eager(true);
        isContinueWishTaken = false;
    }

    /// The parser itself folds headers, and accepts a request that names no host or two.
    bool hasGoodHeaders() const
    {
        const auto& fields = parser->get();
        const auto hosts = fields.count(http::field::host);
        if (hosts > 1 || (hosts == 0 && fields.version() >= 11))
            return false;
        return fields.version() == 10 || fields.version() == 11;
    }

    std::optional<http::request_parser<http::string_body>> parser;
    bool isContinueWishTaken = false;
};

HttpParser::HttpParser(HttpSizes sizes)
    : m_sizes(sizes)
    , m_machine(std::make_unique<Machine>(sizes))
{
}

HttpParser::~HttpParser() = default;

namespace {

/// Whether the header at the front has more bytes than are allowed, be it whole or not.
bool isTooLong(const QByteArray& buffer, HttpSizes sizes)
{
    const auto limit = static_cast<qsizetype>(sizes.header);
    const QByteArrayView front = QByteArrayView(buffer).first(qMin(buffer.size(), limit));
    return buffer.size() > limit && front.indexOf("\r\n\r\n") < 0;
}

/// A line of the header that starts with a blank continues the one before it, by a rule that has
/// been taken back because programs disagree about it.
bool hasFoldedHeader(const QByteArray& buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false; // It is looked at once it is whole.
    const QByteArrayView header = QByteArrayView(buffer).first(end);
    return header.indexOf("\r\n ") >= 0 || header.indexOf("\r\n\t") >= 0;
}

} // namespace

HttpParser::Progress HttpParser::feed(QByteArray& buffer)
{
    auto& parser = *m_machine->parser;
    while (!parser.is_done()) {
        const bool inHeader = !parser.is_header_done();
        if (inHeader && isTooLong(buffer, m_sizes))
            return Progress::HeaderTooLarge;
        if (inHeader && hasFoldedHeader(buffer))
            return Progress::Malformed;
        boost::system::error_code error;
        const auto size = static_cast<size_t>(buffer.size());
        const size_t used = parser.put(boost::asio::buffer(buffer.constData(), size), error);
        buffer.remove(0, static_cast<qsizetype>(used));
        if (error == http::error::body_limit)
            return Progress::BodyTooLarge;
        if (error == http::error::header_limit)
            return Progress::HeaderTooLarge;
        if (error && error != http::error::need_more)
            return Progress::Malformed;
        if (inHeader && parser.is_header_done() && !m_machine->hasGoodHeaders())
            return Progress::Malformed;
        if (!parser.is_done() && (error || used == 0 || buffer.isEmpty())) {
            // A line between two pieces of a body that never ends is no request either.
            const bool endless = static_cast<quint64>(buffer.size()) > m_sizes.header;
            return endless ? Progress::Malformed : Progress::NeedsMore;
        }
    }
    return m_machine->hasGoodHeaders() ? Progress::Done : Progress::Malformed;
}

bool HttpParser::takeContinueWish()
{
    const auto& parser = *m_machine->parser;
    if (m_machine->isContinueWishTaken || !parser.is_header_done() || parser.is_done())
        return false;
    m_machine->isContinueWishTaken = true;
    const auto expected = parser.get()[http::field::expect];
    return boost::beast::iequals(expected, "100-continue") && parser.get().version() == 11;
}

HttpRequest HttpParser::take()
{
    auto message = m_machine->parser->release();
    HttpRequest request;
    request.method = bytesOf(message.method_string());
    request.target = bytesOf(message.target());
    request.minorVersion = static_cast<int>(message.version() % 10);
    request.keepAlive = message.keep_alive();
    for (const auto& field : message)
        request.headers.append({ bytesOf(field.name_string()).toLower(), bytesOf(field.value()) });
    request.body = QByteArray::fromStdString(message.body());
    m_machine->reset(m_sizes);
    return request;
}

} // namespace jangbu
