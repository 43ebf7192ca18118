#pragma once

#include <QString>

#include <optional>

namespace lantian {

/// What a person is in the closed loop; decides what they may do (protocol.md 1.3, 1.4).
enum class Role { Inspector, Township, Department, County, Supervisor };

/// The role's key on the wire: `inspector`, `township`, `department`, `county`, `supervisor`.
QString key(Role role);
std::optional<Role> roleFromKey(const QString &key);

} // namespace lantian
