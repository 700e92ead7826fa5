"""How is Python set up in a process that serves many people?"""

from __future__ import annotations

import gc
import sys

BETWEEN_LOOKS = 20_000, 20, 50
# By default 5 ms, which the event loop waits for in each of its turns while a thread computes beside it.
LONGEST_TURN = 0.002


def serve_many() -> None:
    """
    Let no thread compute for long while others wait, and look for garbage that reference counts do not find seldom.

    What is there now is never looked through: by default a busy bot spends a fifth of its time looking through what it
    has imported, and finds nothing. To look through it once at the start would take 40 ms, and find a third of a MB.
    """
    sys.setswitchinterval(LONGEST_TURN)
    keep_what_is_there()
    gc.set_threshold(*BETWEEN_LOOKS)


def keep_what_is_there() -> None:
    """Look for garbage in nothing of what is there now: it was loaded to stay."""
    gc.freeze()
