#!/usr/bin/env bash
# Makes the pictures of the README anew, from the gallery of the example. The day is one of its own, so that they stay the same.
set -euo pipefail
cd "$(dirname "$0")/.."

gallery=build/gallery
.venv/bin/python -m kiosk gallery schedule.yaml --date 2018-12-07 --size 1280x720 --size 720x1280 -o "$gallery" >/dev/null

take() { # the name of the picture in the README, its size, its moment
    cp "$gallery/$2/2018-12-07-$3.png" "packaging/pictures/$1.png"
}
mkdir -p packaging/pictures
take keynote 1280x720 09-25-keynote-accelerated-computing-for-ai
take posters 1280x720 11-07-30-posters-posters-coffee
take lunch 1280x720 12-37-30-lunch-pick-up-lunch-card-microsoft
take showcase 1280x720 13-05-showcase-pytorch
take upright 720x1280 09-25-keynote-accelerated-computing-for-ai
take delayed 1280x720 16-30-talk-accelerating-deep-learning-workloads-through-efficient-multi-model-execution-all-delayed-by-10-min
