#pragma once

#include <memory>
#include <utility>

namespace lantian {

/// Makes callbacks that do nothing any more once their maker, who holds this, is gone or has cut it.
class Lifeline
{
public:
    template <class Call>
    auto held(Call call) const
    {
        return [life = std::weak_ptr<char>(m_life), call = std::move(call)](auto &&...values) {
            if (!life.expired())
                call(std::forward<decltype(values)>(values)...);
        };
    }

    /// No callback made so far does anything any more.
    void cut() { m_life = std::make_shared<char>(); }

private:
    std::shared_ptr<char> m_life = std::make_shared<char>();
};

} // namespace lantian
