"""Runs the target of each family for so many seconds: `run.py SECONDS [FAMILY ...]`. What it finds is in build/fuzz."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SEEDS = HERE / "seeds"
FOUND = Path("build/fuzz")
LIMITS = ("-timeout=20", "-rss_limit_mb=2048", "-max_len=4096", "-print_final_stats=0", "-verbosity=0")


def run(family: str, seconds: int) -> bool:
    """Run a family's target, and return whether it found nothing. What it learnt is kept for the next run."""
    corpus, found = FOUND / family / "corpus", FOUND / family / "found"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    before = set(found.iterdir())
    target = [sys.executable, str(HERE / "target.py"), family]
    limits = (*LIMITS, f"-max_total_time={seconds}", f"-artifact_prefix={found}/")
    log = FOUND / family / "log.txt"
    with log.open("w", encoding="utf-8") as told:
        command = [*target, *limits, str(corpus), str(SEEDS / family)]
        status = subprocess.run(command, check=False, stdout=told, stderr=told).returncode
    for file in sorted(set(found.iterdir()) - before):
        print(f"{family}: found {file}; again with: {' '.join([*target, str(file)])}")
    print(f"{family}: {'nothing found' if status == 0 else f'ended with status {status}, see {log}'}", flush=True)
    return status == 0


def main(seconds: str, *families: str) -> int:
    """Run families one after another, all of them if none is named; return 1 if one found anything."""
    chosen = families or sorted(folder.name for folder in SEEDS.iterdir())
    sound = [run(family, int(seconds)) for family in chosen]
    return int(not all(sound))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
