#include "domain/Role.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array roles{
    std::pair{Role::Inspector, "inspector"_L1},   std::pair{Role::Township, "township"_L1},
    std::pair{Role::Department, "department"_L1}, std::pair{Role::County, "county"_L1},
    std::pair{Role::Supervisor, "supervisor"_L1},
};

} // namespace

QString key(Role role)
{
    for (const auto &[value, text] : roles) {
        if (value == role)
            return text;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromKey(const QString &key)
{
    for (const auto &[value, text] : roles) {
        if (text == key)
            return value;
    }
    return std::nullopt;
}

} // namespace lantian
