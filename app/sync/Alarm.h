#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace lantian {

/// Calls back later; a simulation brings its own.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void after(std::chrono::milliseconds wait, std::function<void()> call) = 0;
};

/// By the event loop of the thread this lives in. Nothing is called once it is gone.
class LoopAlarm final : public Alarm
{
public:
    void after(std::chrono::milliseconds wait, std::function<void()> call) override
    {
        QTimer::singleShot(wait, &m_context, std::move(call));
    }

private:
    QObject m_context;
};

} // namespace lantian
