// Preloaded into a program under test: its clock is wrong by CLOCK_SHIFT seconds. The time since the machine
// started is what it is, as when somebody sets the date.
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <sys/time.h>

namespace {

time_t shift()
{
    static const char *const given = std::getenv("CLOCK_SHIFT");
    static const long long seconds = given ? std::atoll(given) : 0;
    return time_t(seconds);
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *now)
{
    static const auto real = next<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int failed = real(clock, now);
    if (failed == 0 && clock == CLOCK_REALTIME)
        now->tv_sec += shift();
    return failed;
}

int gettimeofday(timeval *now, void *zone)
{
    static const auto real = next<int (*)(timeval *, void *)>("gettimeofday");
    const int failed = real(now, zone);
    if (failed == 0)
        now->tv_sec += shift();
    return failed;
}

time_t time(time_t *now)
{
    timespec current{};
    ::clock_gettime(CLOCK_REALTIME, &current);
    if (now)
        *now = current.tv_sec;
    return current.tv_sec;
}
}
