"""The thin edge to Telegram: an update comes in, a reply goes out."""

from __future__ import annotations

import os

# The library asks for this: time spans as `timedelta` now, instead of a warning at each of them.
os.environ.setdefault("PTB_TIMEDELTA", "true")
