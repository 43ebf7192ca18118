#!/usr/bin/env bash
# Measures the release build: run.sh [MEASURE...]. The county of LANTIAN_CASES cases (100,000) lies in build/bench and is
# made when it is not there; the figures are kept as build/bench/figures.json.
set -euo pipefail
cd "$(dirname "$0")/../.."

export QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai LC_ALL=C.UTF-8
cases=${LANTIAN_CASES:-100000}
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target lantian-bench -- --quiet
build/release/tests/bench/lantian-bench --data "build/bench/county-$cases" --cases "$cases" \
    --out build/bench/figures.json "$@"
