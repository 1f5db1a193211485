#!/usr/bin/env bash
# Draws the pictures of the documentation, from the built dist/ and build/.
set -euo pipefail
cd "$(dirname "$0")/.."
gate() { node dist/cli/index.js "$@" || [ $? = 1 ]; }

gate check fixtures/stories --max-fork-fraction 2% --out build/pictures >/dev/null
node scripts/picture.mjs build/pictures/summary.md docs/images/summary
node scripts/comment.mjs build/pictures/report.json >build/pictures/comment.md
node scripts/picture.mjs build/pictures/comment.md docs/images/comment

gate judge fixtures/measurements/base.json.gz --baseline fixtures/measurements/base-t07.json.gz --out build/pictures >/dev/null
node scripts/picture.mjs build/pictures/summary.md docs/images/distribution "Entropy distribution"

export FORCE_COLOR=1
gate check fixtures/stories --show forks | head -n 21 | node scripts/terminal-picture.mjs docs/images/show-forks
gate inspect fixtures/stories | head -n 20 | node scripts/terminal-picture.mjs docs/images/inspect

node scripts/page-pictures.mjs docs/images/page
