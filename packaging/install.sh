# Installs the Debian packages of packages.txt. Sourced by demo.sh and test.sh; does nothing when all are there.

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
