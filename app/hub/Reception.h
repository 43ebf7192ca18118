#pragma once

#include "hub/Http.h"

#include <functional>
#include <memory>

namespace lantian::hub {

/// The body of one request on its way in. Destroyed without finish(), the request was broken off.
class Reception
{
public:
    virtual ~Reception() = default;

    /// Takes the next piece; false when no more is wanted, and finish() says why.
    virtual bool take(QByteArrayView piece) = 0;
    virtual Answer finish() = 0;
};

/// An answer, or what takes a body piece by piece and then has one.
using Begun = std::variant<Answer, std::unique_ptr<Reception>>;

/// Gathers a body of at most `most` bytes and has `answer` made of it.
class WholeBody final : public Reception
{
public:
    WholeBody(qint64 most, std::function<Answer(const QByteArray &)> answer)
        : m_most(most)
        , m_answer(std::move(answer))
    {}

    bool take(QByteArrayView piece) override;
    Answer finish() override;

private:
    qint64 m_most;
    std::function<Answer(const QByteArray &)> m_answer;
    QByteArray m_body;
    bool m_isTooLarge = false;
};

} // namespace lantian::hub
