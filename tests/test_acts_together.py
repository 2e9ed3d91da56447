"""Two processes that act at once on one journal, with everything that an operator can do."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from children import ROOT
from journals import opened

HALF = 500
CHILD = """
import random, sys
from datetime import timedelta
from pathlib import Path
from rundown.programmes import WORKSHOP, at
from kiosk.history import Telling
from kiosk.journal import Journal
from kiosk.rundown import verbs
from kiosk.rundown.moment import Rundown
from kiosk.rundown.verbs import Outcome, Refusal, Situation, act

folder, seed, actions = sys.argv[1:]
journal = Journal(Path(folder), "The Workshop", patience=60)
chance, rundown = random.Random(seed), Rundown(WORKSHOP)
SLOTS = ["", *(slot.id for slot in WORKSHOP.days[0].slots), "showcase/pytorch", "showcase/keras"]
VERBS = ["delay"] * 6 + ["skip", "start", "hold", "release", "undo", "undo", "redo", "message"]

def again(verb, last, situation):
    if last.message is not None:
        return last.message.back if verb == "undo" else last.message
    return verbs.undone(last.changes, situation) if verb == "undo" else verbs.redone(last.changes, situation)

def one(verb, now):
    at_hand = lambda state: Situation(rundown, state, now)
    if verb in ("undo", "redo"):
        return getattr(journal, verb)(lambda last, state: again(verb, last, at_hand(state)), now, seed)
    if verb == "message":
        day = at_hand({}).moment.date
        return journal.act(lambda _: Telling(day, journal.history.message(day), chance.choice("ABC")), now, seed)
    slot, by = chance.choice(SLOTS), chance.choice([-10, -5, 5, 10, 45])
    return journal.act(lambda state: act(at_hand(state), verb, slot, minutes=by), now, seed)

done = 0
while done < int(actions):
    before = journal.history
    result = one(chance.choice(VERBS), at("09:00") + timedelta(minutes=chance.randrange(480)))
    if isinstance(result, Outcome):
        assert journal.history.state == result.state, "the outcome is what was previewed, on the state of that moment"
    done += not isinstance(result, Refusal)
print("done", flush=True)
sys.stdin.readline()
journal.follow()
history = journal.history
print(sorted(history.state.items()), [one.id for one in history.done], [one.id for one in history.undone])
"""


def test_a_thousand_random_actions_of_two_processes_end_in_one_state(tmp_path: Path) -> None:
    """Each was written by one of them, neither saw another end than the other, and a replay comes to the same."""
    children = [
        subprocess.Popen(
            [sys.executable, "-c", CHILD, str(tmp_path), who, str(HALF)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "tests"), str(ROOT)))},
        )
        for who in ("one", "two")
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "done\n"
    ends = [child.communicate("\n", timeout=60)[0] for child in children]
    replay = opened(tmp_path).history
    done, undone = ([one.id for one in stack] for stack in (replay.done, replay.undone))
    assert ends == [f"{sorted(replay.state.items())} {done} {undone}\n"] * 2
    assert Counter(action.who for action in replay.actions) == {"one": HALF, "two": HALF}
    assert len({action.id for action in replay.actions}) == 2 * HALF
    assert replay.passed_over == 0
