#!/usr/bin/env bash
# Installs what is needed, builds Lantian and starts it in a fictional county. Without a display, or with
# --headless, it records a whole patrol there by itself and prints what happened. Works on a bare Debian 12, as root
# or with sudo, any number of times.
set -euo pipefail
cd "$(dirname "$0")/.."

. packaging/install.sh

jobs=$(nproc)
echo "== 编译 / building with $jobs jobs"
cmake --preset release "${whole_build[@]}" >/dev/null
cmake --build --preset release --parallel "$jobs" --target lantian lantian-ctl -- --quiet

export TZ=${TZ:-Asia/Shanghai}
if [ "${1:-}" != --headless ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "== 启动示例县;关窗即退出,记录留在本机 / starting; close the window to end, records are kept"
    exec build/release/app/main/lantian --demo
fi
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
ctl() { build/release/app/main/lantian-ctl --data "$data" "$@"; }
step() { printf '\n== %s\n' "$1"; }

step "清晨:领到平板,示例县的网格、人员、工地和十天的问题 / morning: the county as it stands"
ctl demo

step "巡查:沿轨迹走六站,每站定位、拍照、上报 / patrol: six stops along the real track, each with a fix and a photo"
track=resources/demo/track.nmea
lines=$(wc -l <"$track")
stop=0
record() { # category subtype action field=value...
    stop=$((stop + 1))
    head -n $((lines * stop / 7)) "$track" >"$data/walked.nmea"
    ctl report --category "$1" --subtype "$2" --nmea "$data/walked.nmea" \
        --photo resources/demo/photos/990101-2023-0000${stop}_1.jpg --set action="$3" "${@:4}"
}
record burn straw extinguished state=burning material=玉米秸秆 area_band=10_50 note=省道东侧沟边
record burn garbage extinguished state=smoking material=塑料
record coal sell handed_over coal_kind=loose amount_band=lt1t
record haul mud told vehicle_kind=spoil dirty_m=30
record stock sand told area_m2=300 cover_percent=20
record burn leaf none state=embers

step "进了没有信号的地方:没有定位也照样保存 / no fix: the record is kept all the same"
printf '$GPGGA,083000,,,,,0,00,,,M,,M,,*6D\r\n' >"$data/nofix.nmea"
ctl report --category road --subtype dust --nmea "$data/nofix.nmea" \
    --photo resources/demo/photos/990101-2023-00001_1.jpg --set action=recorded level=heavy

step "一张坏照片:说明原因,什么也不丢 / a broken photo: refused in words, nothing is lost"
head -c 3000 resources/demo/photos/990101-2023-00002_1.jpg >"$data/broken.jpg"
ctl report --category burn --subtype straw --at 39.27,115.66,5 --photo "$data/broken.jpg" || true

step "工地检查:八个百分之百,两项不达标 / a construction site against the eight 100%"
ctl inspect --site S-001 --item hoarding=pass cover=fail wash=fail harden=pass wet=na haul=pass monitor=pass nonroad=pass \
    --photo cover=resources/demo/photos/990101-2023-00003_1.jpg wash=resources/demo/photos/990101-2023-00004_1.jpg \
    --note cover=东侧约200㎡未覆盖 wash=冲洗台停用

step "台账 / the ledger"
ctl list
step "检索“沟边” / searching two characters"
ctl list --search 沟边
step "核对:签名、链、照片、数据库 / everything verified"
ctl verify
step "备份 / backed up"
ctl backup "$data/backup.tar"
