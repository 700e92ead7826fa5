"""How often does Python look for garbage that reference counts do not find?"""

from __future__ import annotations

import gc

BETWEEN_LOOKS = 20_000, 20, 50


def look_for_garbage_seldom() -> None:
    """
    Look through what serving makes less often, and through what is there now never again.

    By default a busy bot spends a fifth of its time looking through what it has imported, and finds nothing.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*BETWEEN_LOOKS)
