#!/usr/bin/env bash
# Measures the office's server, release build: hub.sh [MEASURE...] [--many N] and the other options of lantian-hub-bench.
# Filled hubs lie in build/bench and are made when they are not there; the figures are kept as
# build/bench/hub-figures.json. Beside nginx, where it is installed or named by LANTIAN_NGINX; on PostgreSQL as well as
# on SQLite, where postgresql-15 and libpq-dev are installed.
set -euo pipefail
cd "$(dirname "$0")/../.."

export TZ=Asia/Shanghai LC_ALL=C.UTF-8
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target lantian-hub-bench -- --quiet
build/release/tests/bench/lantian-hub-bench --data build/bench --out build/bench/hub-figures.json "$@"
