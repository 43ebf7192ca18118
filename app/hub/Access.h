#pragma once

#include "storage/Store.h"

#include <functional>

namespace lantian::hub {

/// How requests, which come in many threads, get at the one store.
///
/// `work` is done while the caller waits, wherever the store lives; Errors are those of the store.
class Access
{
public:
    virtual ~Access() = default;

    /// Runs `work(Sql &, EventLog &)` in one transaction that writes.
    template <class Work>
    auto write(Work work) -> Result<std::invoke_result_t<Work, Sql &, EventLog &>>
    {
        std::optional<Result<std::invoke_result_t<Work, Sql &, EventLog &>>> result;
        writing(
            [&](Store &store) { result = store.write([&](Sql &sql) { return work(sql, store.log()); }); });
        return *std::move(result);
    }

    /// Runs `work(Sql &)` in one that may be undone by a power cut; see Database::writeHastily().
    template <class Work>
    auto writeHastily(Work work) -> Result<std::invoke_result_t<Work, Sql &>>
    {
        std::optional<Result<std::invoke_result_t<Work, Sql &>>> result;
        writing([&](Store &store) { result = store.writeHastily(work); });
        return *std::move(result);
    }

    /// Runs `work(Sql &)` against one unchanging view.
    template <class Work>
    auto read(Work work) -> Result<std::invoke_result_t<Work, Sql &>>
    {
        std::optional<Result<std::invoke_result_t<Work, Sql &>>> result;
        reading([&](const Store &store) { result = store.read(work); });
        return *std::move(result);
    }

    /// Has `work` done with the store itself, by one that only reads.
    void look(const std::function<void(const Store &)> &work) { reading(work); }

    /// Has `work` done with the store itself, by the one that writes.
    void use(const std::function<void(Store &)> &work) { writing(work); }

private:
    virtual void writing(const std::function<void(Store &)> &work) = 0;
    virtual void reading(const std::function<void(const Store &)> &work) = 0;
};

/// A store in this very thread: for a simulation, and for a command on a directory that nobody serves.
class OneStore final : public Access
{
public:
    explicit OneStore(Store &store) : m_store(store) {}

private:
    void writing(const std::function<void(Store &)> &work) override { work(m_store); }
    void reading(const std::function<void(const Store &)> &work) override { work(m_store); }

    Store &m_store;
};

} // namespace lantian::hub
