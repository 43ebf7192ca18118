#!/usr/bin/env bash
# Proves at length what the test command proves in short: that nothing acknowledged is lost. One line for each
# harness, and an end with 1 if any failed. Some hours on two cores, most of them for the parsers; wants root and
# loop devices for the power cuts. `prove.sh NAME...` runs only these: kill faults diskfull powercut typing clockjump damage chaos fuzz bench.
set -uo pipefail
cd "$(dirname "$0")/.."

export QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai LC_ALL=C.UTF-8
export LANTIAN_STEPS=1 LANTIAN_KILLS=500 LANTIAN_CUTS=300 LANTIAN_TYPISTS=60 LANTIAN_FLIPS=1000
export LANTIAN_CHAOS_CASES=300 LANTIAN_CHAOS_KILLS=200 LANTIAN_CHAOS_CRASHES=20 LANTIAN_CHAOS_RESTORES=10 LANTIAN_CHAOS_CUTS=50
export QTEST_FUNCTION_TIMEOUT=7200000

harnesses=(kill faults diskfull powercut typing clockjump damage chaos)
wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=("${harnesses[@]}" fuzz bench)
logs=$(mktemp -d)
failed=0

isWanted() {
    local name
    for name in "${wanted[@]}"; do [ "$name" = "$1" ] && return 0; done
    return 1
}

# tell NAME SECONDS EXITCODE: the one line, with what the harness itself says it did.
tell() {
    local said word=ok
    said=$(sed -n 's/^QINFO *: [A-Za-z]*::[A-Za-z]*([^)]*) //p; s/^PROVED: //p' "$logs/$1" | paste -sd ';' | sed 's/;/; /g')
    [ "$3" -eq 0 ] || { word=FAILED; failed=1; said="$said (see $logs/$1)"; }
    printf '%-10s %-6s %5d s  %s\n' "$1" "$word" "$2" "${said:-$(tail -n 1 "$logs/$1")}"
}

# prove NAME COMMAND...
prove() {
    local name=$1 begun=$SECONDS
    shift
    isWanted "$name" || return 0
    "$@" >"$logs/$name" 2>&1
    local code=$?
    tell "$name" $((SECONDS - begun)) $code
}

if [ ! -d build/dev ]; then
    cmake --preset dev >"$logs/configure" || exit 1
fi
targets=(); for name in "${harnesses[@]}"; do targets+=("tst_$name"); done
if ! cmake --build --preset dev --parallel "$(nproc)" --target "${targets[@]}" >"$logs/build" 2>&1; then
    tail -n 20 "$logs/build"
    exit 1
fi

for name in "${harnesses[@]}"; do
    prove "$name" "build/dev/tests/harness/tst_$name" -maxwarnings 0
done
prove fuzz bash tests/fuzz/run.sh 10000000 3600
prove bench bash -c 'bash tests/bench/run.sh && bash tests/bench/hub.sh'
exit $failed
