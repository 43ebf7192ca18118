// Preloaded into a program under test: makes the N-th operation that changes a file below a folder fail, or
// ends the process there. Set by the environment:
//   FAULTS_UNDER   the folder; operations elsewhere are let through and not counted
//   FAULTS_AT      which operation, from 1; 0 for none
//   FAULTS_FOR     how many from there on, 1 when it is not given; of many, only those fail that need room
//   FAULTS_KIND    kill, eio, enospc, short (half of what was to be written); or, for every operation,
//                  unsynced-wal: what is to be synced of SQLite's journal is not, as with synchronous=NORMAL;
//                  unsynced-folders: the same for folders; unsynced-photos: the same for originals
//   FAULTS_COUNT   a file into which the number of operations is written at the end
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<int> operations = 0;

enum class Fault { None, Kill, Eio, Enospc, Short };

const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

bool isUnder(const char *path)
{
    static const char *const folder = setting("FAULTS_UNDER");
    return *folder && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isUnder(int file)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isUnder(path);
}

/// What an operation does to the room on the disk.
enum class Room { Takes, Leaves };

/// Counts one operation; the fault that is to happen to it.
Fault counted(Room room)
{
    static const int at = std::atoi(setting("FAULTS_AT"));
    static const int many = std::max(1, std::atoi(setting("FAULTS_FOR")));
    static const char *const kind = setting("FAULTS_KIND");
    const int now = ++operations;
    if (at == 0 || now < at || now >= at + many || (many > 1 && room == Room::Leaves))
        return Fault::None;
    if (std::strcmp(kind, "kill") == 0)
        ::kill(::getpid(), SIGKILL);
    if (std::strcmp(kind, "eio") == 0)
        return Fault::Eio;
    if (std::strcmp(kind, "enospc") == 0)
        return Fault::Enospc;
    return Fault::Short;
}

/// Whether `fault` lets the operation fail; errno says how. What cannot be shortened fails with EIO.
bool fails(Fault fault)
{
    if (fault == Fault::None)
        return false;
    errno = fault == Fault::Enospc ? ENOSPC : EIO;
    return true;
}

/// Whether a sync of `file` is only pretended.
bool pretends(int file)
{
    static const char *const kind = setting("FAULTS_KIND");
    static const bool journal = std::strcmp(kind, "unsynced-wal") == 0;
    static const bool folders = std::strcmp(kind, "unsynced-folders") == 0;
    static const bool photos = std::strcmp(kind, "unsynced-photos") == 0;
    struct stat about {};
    if ((!journal && !folders && !photos) || !isUnder(file) || ::fstat(file, &about) != 0)
        return false;
    if (folders)
        return S_ISDIR(about.st_mode);
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 4)
        return false;
    path[length] = '\0';
    return journal ? std::strcmp(path + length - 4, "-wal") == 0
                   : S_ISREG(about.st_mode) && std::strstr(path, "/originals/");
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

template <class Write>
ssize_t written(int file, size_t size, Write write)
{
    const Fault fault = isUnder(file) ? counted(Room::Takes) : Fault::None;
    if (fault == Fault::Short && size > 1)
        return write(size / 2);
    return fails(fault) ? -1 : write(size);
}

__attribute__((destructor)) void tellCount()
{
    if (const char *path = std::getenv("FAULTS_COUNT")) {
        if (FILE *file = std::fopen(path, "w")) {
            std::fprintf(file, "%d\n", operations.load());
            std::fclose(file);
        }
    }
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return written(file, size, [&](size_t some) { return real(file, bytes, some); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return written(file, size, [&](size_t some) { return real(file, bytes, some, at); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return written(file, size, [&](size_t some) { return real(file, bytes, some, at); });
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    if (pretends(file))
        return 0;
    return isUnder(file) && fails(counted(Room::Leaves)) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    if (pretends(file))
        return 0;
    return isUnder(file) && fails(counted(Room::Leaves)) ? -1 : real(file);
}

int ftruncate(int file, off_t size)
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return isUnder(file) && fails(counted(Room::Leaves)) ? -1 : real(file, size);
}

int ftruncate64(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return isUnder(file) && fails(counted(Room::Leaves)) ? -1 : real(file, size);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    return isUnder(to) && fails(counted(Room::Leaves)) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path)
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return isUnder(path) && fails(counted(Room::Leaves)) ? -1 : real(path);
}

int mkdir(const char *path, mode_t mode)
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return isUnder(path) && fails(counted(Room::Takes)) ? -1 : real(path, mode);
}
}
