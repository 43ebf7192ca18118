#!/usr/bin/env bash
# Holds the sources of app/ to .clang-tidy: tidy.sh for all of them, tidy.sh FILE... for some, tidy.sh --since REVISION
# for those changed since then and since the branches parted. Not done when there is a finding.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --since ]; then
    mapfile -t files < <(git diff --name-only --diff-filter=d --merge-base "$2" -- 'app/*.cpp')
elif [ $# -gt 0 ]; then
    files=("$@")
else
    mapfile -t files < <(git ls-files 'app/*.cpp')
fi
if [ ${#files[@]} -eq 0 ]; then
    echo "没有要检查的文件 / nothing to check"
    exit
fi

[ -f build/dev/compile_commands.json ] || cmake --preset dev >/dev/null
started=$SECONDS
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/dev --quiet \
    2> >(grep -v 'warnings\? generated\.$' >&2)
echo "${#files[@]} 个文件,$((SECONDS - started)) 秒,未发现问题 / files, seconds, nothing found"
