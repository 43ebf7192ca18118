#pragma once

#include "storage/Store.h"

#include <functional>
#include <memory>
#include <optional>

namespace lantian {

/// The way to a machine's writing Store, wherever it lives.
class StoreAccess
{
public:
    virtual ~StoreAccess() = default;

    /// Has `work(Store &)` done, in the order of asking, and then `then(its result)` called where one asked.
    template <class Work, class Then>
    void ask(Work work, Then then)
    {
        auto answer = std::make_shared<std::optional<std::invoke_result_t<Work, Store &>>>();
        run([work = std::move(work), answer](Store &store) { answer->emplace(work(store)); },
            [then = std::move(then), answer] { then(**answer); });
    }

protected:
    virtual void run(std::function<void(Store &)> work, std::function<void()> then) = 0;
};

/// A Store of the same thread: done at once.
class StoreAtHand final : public StoreAccess
{
public:
    explicit StoreAtHand(Store &store) : m_store(store) {}

protected:
    void run(std::function<void(Store &)> work, std::function<void()> then) override
    {
        work(m_store);
        then();
    }

private:
    Store &m_store;
};

} // namespace lantian
