# Installs the Debian packages of packages.txt; does nothing when all are there. Sourced by all that builds from
# nothing: `whole_build` is how CMake is to do that quickly, several sources in one run of the compiler. Who changes one
# source at a time is better off without it.

whole_build=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=24)

packages=$(grep -v '^#' "$(dirname "${BASH_SOURCE[0]}")/packages.txt")
missing=()
for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
# Node.js from elsewhere brings an npm of its own, beside which Debian's cannot be installed.
command -v npm >/dev/null || missing+=(nodejs npm)

if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" -eq 0 ]; then
        as_root=()
    elif command -v sudo >/dev/null; then
        as_root=(sudo)
    else
        echo "缺少软件包 / packages missing: ${missing[*]}" >&2
        echo "请以 root 身份运行,或先安装 sudo / run as root, or install sudo first" >&2
        exit 1
    fi
    echo "== 安装 ${#missing[@]} 个软件包 / installing ${#missing[@]} packages"
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
